import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.model import Span
from reader.ui.article_pane.positions import Positions, Run, units, wide_places


def plain(text: str) -> Positions:
    return Positions([Run(Span(0, len(text)), 0, wide_places(text))])


EMOJI = "a 😀 b 👍🏽 c"


def selected(text: str, start: int, end: int) -> str:
    document = QTextDocument()
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_words_behind_an_emoji_are_found_where_they_stand() -> None:
    start, end = plain(EMOJI).range_of(Span(4, 5))
    assert selected(EMOJI, start, end) == "b"


def test_an_emoji_itself_is_selected_whole() -> None:
    start, end = plain(EMOJI).range_of(Span(2, 3))
    assert selected(EMOJI, start, end) == "😀"


def test_the_middle_of_an_emoji_is_its_beginning() -> None:
    assert plain(EMOJI).to_text(3) == 2


@given(st.text(alphabet="a 😀é👍\u2028", max_size=40), st.data())
def test_every_offset_comes_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    positions = plain(text)
    assert positions.to_text(positions.to_document(offset)) == offset


@given(st.text(alphabet="a😀é", max_size=30))
def test_units_are_what_utf_16_takes(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le")) // 2


def test_the_end_of_a_paragraph_is_not_the_beginning_of_the_next() -> None:
    first = Run(Span(0, 3), 10)
    second = Run(Span(5, 8), 20)
    assert Positions([first, second]).range_of(Span(0, 3)) == (10, 13)
    assert Positions([first, second]).range_of(Span(5, 8)) == (20, 23)


def test_cells_that_touch_keep_their_own_ends() -> None:
    first = Run(Span(0, 3), 10)
    second = Run(Span(4, 4), 20)
    third = Run(Span(5, 8), 30)
    assert Positions([first, second, third]).range_of(Span(5, 8)) == (30, 33)


@pytest.mark.parametrize("position", [0, 5, 9])
def test_what_stands_above_the_text_is_before_its_first_word(position: int) -> None:
    assert Positions([Run(Span(0, 3), 10)]).to_text(position) == 0


def test_plain_text_costs_nothing_extra() -> None:
    assert wide_places("é – “ordinary” text") == ()
