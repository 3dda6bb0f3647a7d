"""Long paragraphs and tables are set in portions, and read and copied as if they were not."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextTable

from reader.model import Block, BlockKind, Link, Mark, MarkKind, Outline, Span
from reader.ui.article_pane.excerpt import words_between
from reader.ui.article_pane.inline import Overlay, pieces
from reader.ui.article_pane.part import is_long, render_part
from reader.ui.article_pane.portions import LONGEST, MOST_DRESSED, portions
from reader.ui.article_pane.render import Look, Rendered, render
from reader.ui.article_pane.tables import MOST_CELLS
from reader.ui.article_pane.traces import InPlace
from reader.ui.article_pane.typography import Typography
from reader.ui.theme import LIGHT
from tests.ui.articles import article, paragraph, removal

LOOK = Look(Typography("Literata", 19.0, LIGHT))
LONG = " ".join(f"The boat {number} came in at noon." for number in range(3_000))


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> Iterator[QTextCharFormat]:
    """Yield how the letters of a block look, stretch by stretch."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment().charFormat()
        at += 1


def tables_of(rendered: Rendered) -> list[QTextTable]:
    frames = rendered.document.rootFrame().childFrames()
    return [frame for frame in frames if isinstance(frame, QTextTable)]


def words_at(rendered: Rendered, span: Span) -> str:
    return words_between(rendered.document, *rendered.positions.range_of(span))


@given(st.text("a .\n", max_size=300), st.lists(st.integers(0, 300), max_size=9))
def test_portions_follow_one_another_and_leave_out_nothing_but_ends_of_lines(
    text: str, begins: list[int]
) -> None:
    found = list(portions(text, Span(0, len(text)), sorted(begins)))
    between = [text[a.end : b.start] for a, b in pairwise(found)]
    assert set(between) <= {"", "\n"}
    assert (found[0].start, found[-1].end) == (0, len(text))


@pytest.mark.parametrize(
    "kind",
    [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.BLOCKQUOTE,
        BlockKind.LIST_ITEM,
        BlockKind.CODE,
        BlockKind.CAPTION,
    ],
)
def test_no_paragraph_is_long_and_the_words_are_as_they_were(kind: BlockKind) -> None:
    text = LONG.replace("noon. ", "noon.\n") if kind is BlockKind.CODE else LONG
    whole = article(Block(0, kind, text, level=2), paragraph(1, "After it."))
    rendered = render(whole, Outline(), LOOK)
    assert max(block.length() for block in blocks_of(rendered.document)) <= LONGEST + 1
    assert words_at(rendered, Span(0, len(whole.text))) == whole.text
    assert words_at(rendered, whole.body.spans[1]) == "After it."
    late = text.index("boat 2999 came")
    assert words_at(rendered, Span(late, late + 9)) == "boat 2999"


def test_a_long_list_item_has_one_mark_and_a_long_heading_is_heard_once() -> None:
    item = Block(0, BlockKind.LIST_ITEM, LONG)
    heading = Block(1, BlockKind.HEADING, LONG, level=2)
    document = render(article(item, heading), Outline(), LOOK).document
    blocks = list(blocks_of(document))
    assert sum(block.textList() is not None for block in blocks) == 1
    assert sum(block.blockFormat().headingLevel() > 0 for block in blocks) == 1


def test_a_word_of_two_million_letters_is_many_short_paragraphs() -> None:
    word = "w" * 2_000_000
    whole = article(paragraph(0, word))
    rendered = render_part(whole, Outline(), LOOK, 1_000_000)
    assert rendered.document.characterCount() < 5 * LONGEST
    here = Span(1_000_000, 1_000_100)
    assert words_at(rendered, here) == "w" * 100


def test_of_a_long_paragraph_only_what_is_around_the_reader_is_set_first() -> None:
    whole = article(paragraph(0, LONG * 5))
    assert is_long(whole)
    part = render_part(whole, Outline(), LOOK, len(LONG) * 3)
    assert part.document.characterCount() < 5 * LONGEST
    here = Span(len(LONG) * 3, len(LONG) * 3 + 40)
    assert words_at(part, here) == here.of(whole.text)


def test_crowded_words_are_cut_where_many_links_begin() -> None:
    text = "ab " * 2_000
    links = tuple(Link("https://example.org/", Span(at, at + 2)) for at in range(0, 6_000, 3))
    block = Block(0, BlockKind.PARAGRAPH, text, links=links)
    rendered = render(article(block), Outline(), LOOK)
    addresses = [
        sum(1 for letters in fragments(found) if letters.anchorHref())
        for found in blocks_of(rendered.document)
    ]
    assert sum(addresses) == 2_000
    assert max(addresses) <= MOST_DRESSED + 1
    assert words_at(rendered, Span(0, len(text))) == text


def test_a_mark_across_a_cut_lies_on_both_sides_of_it() -> None:
    block = Block(
        0, BlockKind.PARAGRAPH, LONG, marks=(Mark(MarkKind.STRONG, Span(5, len(LONG) - 5)),)
    )
    rendered = render(article(block), Outline(), LOOK)
    cut = [found for found in blocks_of(rendered.document) if found.length() > LONGEST // 2]
    assert len(cut) > 2
    assert all(any(one.fontWeight() > 500 for one in fragments(found)) for found in cut)


def test_a_long_removed_piece_shown_in_place_is_in_portions_too() -> None:
    whole = article(paragraph(0, "Words."), removals=(removal(1, LONG),))
    look = Look(LOOK.typography, in_place=InPlace(everything=True))
    document = render(whole, Outline(), look).document
    assert max(block.length() for block in blocks_of(document)) <= LONGEST + 200
    assert "boat 2999" in document.toPlainText()


def test_a_table_of_ten_thousand_rows_is_several_of_one_width_and_loses_no_cell() -> None:
    text = "\n".join(f"port {row}\t{row}\tdays" for row in range(10_000))
    whole = article(Block(0, BlockKind.TABLE, text), paragraph(1, "After the table."))
    assert is_long(whole)
    rendered = render(whole, Outline(), LOOK)
    tables = tables_of(rendered)
    assert sum(table.rows() for table in tables) == 10_000
    assert max(table.rows() * table.columns() for table in tables) <= MOST_CELLS
    assert [table.format().headerRowCount() for table in tables[:2]] == [1, 0]
    widths = {
        tuple(width.rawValue() for width in table.format().columnWidthConstraints())
        for table in tables
    }
    assert len(widths) == 1
    at = text.index("port 9999")
    assert words_at(rendered, Span(at, at + 9)) == "port 9999"
    assert words_at(rendered, whole.body.spans[1]) == "After the table."


def test_of_a_long_table_little_is_set_first_and_that_is_where_the_reader_is() -> None:
    text = "\n".join(f"port {row}\t{row}\tdays" for row in range(10_000))
    whole = article(Block(0, BlockKind.TABLE, text))
    at = text.index("port 7777")
    part = render_part(whole, Outline(), LOOK, at)
    assert sum(table.rows() * table.columns() for table in tables_of(part)) <= 2 * MOST_CELLS
    assert words_at(part, Span(at, at + 9)) == "port 7777"


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_each_piece_has_what_covers_it_in_the_order_it_was_given(
    spans: list[tuple[int, int]],
) -> None:
    overlays = [Overlay(Span(min(span), max(span)), lambda _form: None) for span in spans]
    for piece, above in pieces(20, overlays):
        covering = [one for one in overlays if len(one.span) and one.span.covers(piece)]
        assert [id(one) for one in above] == [id(one) for one in covering]


def test_of_soft_hyphens_in_a_row_one_is_set_and_no_place_is_shifted() -> None:
    text = "har\xad" + "\xad" * 5_000 + "bour"
    rendered = render(article(paragraph(0, text)), Outline(), LOOK)
    assert "\xad\xad" not in rendered.document.toPlainText()
    assert words_at(rendered, Span(len(text) - 4, len(text))) == "bour"
