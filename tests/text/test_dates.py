import pytest

from reader.lexicon.english_page import MONTHS
from reader.text.dates import find_date, find_dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday, 3 March 2025", "2025-03-03"),
        ("March 3rd, 2025", "2025-03-03"),
        ("3. Mar. 2025", "2025-03-03"),
        ("2025-03-03", "2025-03-03"),
        ("2025-03-03T10:20:00Z", "2025-03-03T10:20:00+00:00"),
        ("2025/3/3", "2025-03-03"),
        ("19.12.2025", "2025-12-19"),
        ("12/19/2025", "2025-12-19"),
        ("03.03.2025", "2025-03-03"),
        ("19-Dec-2025", "2025-12-19"),
        ("LunnDecember 19, 2025", "2025-12-19"),
        ("2025-03-03 10:20:00 +0000", "2025-03-03T10:20:00+00:00"),
        ("2025-03-03 10:20:00.123 -0500", "2025-03-03T10:20:00.123000-05:00"),
        ("Filed 12 Smarch 2025, corrected 3 March 2025", "2025-03-03"),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, day: str) -> None:
    assert find_date(text, MONTHS)[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "3/4/2025",
        "Omar 5, 2025",
        "Ada LunnHolm 5, 2025",
        "1.2.2025.4",
        "31 February 2025",
        "3 March",
        "12 March 9999",
        "2025-13-40",
        "",
    ],
)
def test_what_is_no_sure_date_is_none(text: str) -> None:
    assert find_date(text, MONTHS) == ("", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Published on 19th Dec 2025 by us", "19th Dec 2025"),
        ("Updated March 3rd, 2025 by us", "March 3rd, 2025"),
        ("Ada LunnDecember 19, 2025", "December 19, 2025"),
    ],
)
def test_the_words_that_state_the_date_are_returned_with_it(text: str, words: str) -> None:
    assert find_date(text, MONTHS)[1] == words


def test_every_date_of_a_line_is_found_where_it_stands() -> None:
    text = "3 May 2024 - Updated 9 July 2025"
    found = [(dated.iso, text[dated.start : dated.end]) for dated in find_dates(text, MONTHS)]
    assert found == [("2024-05-03", "3 May 2024"), ("2025-07-09", "9 July 2025")]
