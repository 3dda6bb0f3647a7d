import pytest

from reader.lexicon.english_page import MONTHS
from reader.text.dates import find_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday, 3 March 2025", "2025-03-03"),
        ("March 3rd, 2025", "2025-03-03"),
        ("3. Mar. 2025", "2025-03-03"),
        ("2025-03-03", "2025-03-03"),
        ("2025-03-03T10:20:00Z", "2025-03-03T10:20:00+00:00"),
        ("Filed 12 Smarch 2025, corrected 3 March 2025", "2025-03-03"),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, day: str) -> None:
    assert find_date(text, MONTHS)[0] == day


@pytest.mark.parametrize(
    "text", ["3/4/2025", "31 February 2025", "3 March", "12 March 9999", "2025-13-40", ""]
)
def test_what_is_no_sure_date_is_none(text: str) -> None:
    assert find_date(text, MONTHS) == ("", "")


def test_the_words_that_state_the_date_are_returned_with_it() -> None:
    text = "Published on 19th Dec 2025 by us"
    assert find_date(text, MONTHS)[1] == "19th Dec 2025"
