import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.matchers import matcher
from reader.ui.searching import Folded, Spelling, folded
from reader.ui.wanted import Wanted


def spans(text: str, wanted: str) -> list[tuple[int, int]]:
    """Find words as a search does."""
    in_text = Folded(text)
    return [in_text.unfolded(*hit) for hit in matcher(Wanted(wanted))(in_text.text)]


def hits(text: str, wanted: str) -> list[str]:
    return [text[start:end] for start, end in spans(text, wanted)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“over for now”", '"over for now"'),
        ("don’t", "don't"),
        ("inter\u00adnation\u00adal", "international"),
        ("Señor", "senor"),
        ("Straße", "STRASSE"),
        ("2014–2016", "2014-2016"),
        ("ten\u00a0metres", "ten metres"),
        ("ﬁnal", "final"),
    ],
)
def test_words_are_found_however_they_are_spelled(text: str, wanted: str) -> None:
    assert hits(f"before 😀 {text} after", wanted) == [text]


def test_other_words_are_not_found() -> None:
    assert not hits("The harbour is closed.", "harbor")
    assert not hits("The harbour is closed.", "")


@given(st.text(max_size=60), st.data())
def test_every_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : data.draw(st.integers(start, len(text)))]
    folded = Folded(piece).text
    assert not folded or spans(text, piece)


@pytest.mark.parametrize(("text", "wanted"), [("ﬁn", "i"), ("ß", "ss"), ("한국", "한")])
def test_a_hit_within_one_letter_is_that_letter(text: str, wanted: str) -> None:
    ((start, end),) = spans(text, wanted)
    assert end - start == 1


def test_an_exact_search_still_takes_what_nobody_sees_alike() -> None:
    exact = Spelling(case=True, exact=True)
    assert folded("inter\u00adnation\u00adal ten\u00a0metres", exact) == "international ten metres"
    assert folded("“Señor”", exact) == "“Señor”"
