from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader import cleaning
from reader.model import (
    Block,
    BlockKind,
    Image,
    Link,
    Mark,
    MarkKind,
    Opened,
    Outline,
    QuoteKind,
    Source,
    SourceType,
    Span,
)
from reader.ui.article_pane.properties import Property
from reader.ui.article_pane.render import Look, Rendered, render
from reader.ui.article_pane.spelling import copied
from reader.ui.article_pane.traces import InPlace, trace_reasons
from reader.ui.article_pane.typography import Typography
from reader.ui.theme import LIGHT
from tests.ui.articles import article, paragraph, removal, said

LOOK = Look(Typography("Literata", 19.0, LIGHT))
PICTURE = (
    "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"  # one pixel
)


def cursor_over(rendered: Rendered, span: Span) -> QTextCursor:
    start, end = rendered.positions.range_of(span)
    cursor = QTextCursor(rendered.document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def words_at(rendered: Rendered, span: Span) -> str:
    return copied(cursor_over(rendered, span).selectedText())


def set_text(*blocks: Block, outline: Outline = Outline()) -> Rendered:  # noqa: B008
    return render(article(*blocks), outline, LOOK)


def test_every_quote_of_the_sample_stands_where_its_span_says(opened: Opened) -> None:
    rendered = render(opened.article, opened.outline, LOOK)
    for quote in opened.outline.quotes:
        assert words_at(rendered, quote.span) == quote.span.of(opened.article.text)


def test_every_kind_of_block_keeps_its_words() -> None:
    blocks = [Block(n, kind, f"words of {kind} 😀") for n, kind in enumerate(BlockKind)]
    blocks = [b for b in blocks if b.kind not in {BlockKind.FIGURE, BlockKind.RULE}]
    whole = article(*blocks)
    rendered = render(whole, Outline(), LOOK)
    for block, span in zip(whole.body.blocks, whole.body.spans, strict=True):
        assert words_at(rendered, span) == block.text


def test_a_table_is_a_table_and_its_words_are_found_in_it() -> None:
    table = Block(0, BlockKind.TABLE, "Port\tDays\nSkarvik\t40\nVik\t7", rows=(("Port", "Days"),))
    after = paragraph(1, "After the table.")
    whole = article(table, after)
    rendered = render(whole, Outline(), LOOK)
    at = whole.text.index("40")
    assert words_at(rendered, Span(at, at + 2)) == "40"
    assert words_at(rendered, whole.body.spans[1]) == "After the table."
    assert cursor_over(rendered, Span(at, at + 2)).currentTable().columns() == 2


@given(st.text(alphabet=st.characters(blacklist_categories=()), min_size=1, max_size=60))
def test_no_character_of_a_text_can_shift_the_words_behind_it(text: str) -> None:
    whole = article(paragraph(0, f"{text} end"))
    rendered = render(whole, Outline(), LOOK)
    assert words_at(rendered, Span(len(text) + 1, len(text) + 4)) == "end"


def test_an_endless_word_is_broken_for_the_eye_only() -> None:
    rendered = set_text(paragraph(0, "x" * 5000 + " end"))
    assert words_at(rendered, Span(0, 5000)) == "x" * 5000
    assert words_at(rendered, Span(5001, 5004)) == "end"


def test_marks_and_safe_links_reach_the_page() -> None:
    block = Block(
        0,
        BlockKind.PARAGRAPH,
        "bold and linked",
        marks=(Mark(MarkKind.STRONG, Span(0, 4)),),
        links=(Link("https://example.org/a", Span(9, 15)),),
    )
    rendered = set_text(block)
    assert cursor_over(rendered, Span(0, 4)).charFormat().font().bold()
    assert cursor_over(rendered, Span(9, 15)).charFormat().anchorHref() == "https://example.org/a"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "//host/share"])
def test_a_dangerous_link_is_only_words(url: str) -> None:
    block = Block(0, BlockKind.PARAGRAPH, "linked", links=(Link(url, Span(0, 6)),))
    assert not cursor_over(set_text(block), Span(0, 6)).charFormat().isAnchor()


def test_a_quote_is_tinted_with_its_marks_and_the_stop_between() -> None:
    text = "“It is over,” she said."
    rendered = set_text(paragraph(0, text), outline=said(text, "It is over"))
    tinted = cursor_over(rendered, Span(12, 13)).charFormat()
    assert tinted.hasProperty(Property.LINE)
    assert not cursor_over(rendered, Span(14, 17)).charFormat().hasProperty(Property.LINE)


def test_a_partial_quote_is_tinted_where_it_has_marks_and_dotted_around_them() -> None:
    text = "She said the pier was “as safe as ever” that week."
    told = said(text, "the pier was “as safe as ever” that week", kind=QuoteKind.MIXED)
    rendered = set_text(paragraph(0, text), outline=told)
    around = cursor_over(rendered, Span(9, 12)).charFormat()
    inside = cursor_over(rendered, Span(24, 28)).charFormat()
    assert (around.hasProperty(Property.DOTS), around.hasProperty(Property.LINE)) == (True, False)
    assert (inside.hasProperty(Property.DOTS), inside.hasProperty(Property.LINE)) == (False, True)


def test_quotes_are_not_marked_when_the_reader_does_not_want_it() -> None:
    text = "“It is over,” she said."
    look = Look(LOOK.typography, mark_quotes=False)
    rendered = render(article(paragraph(0, text)), said(text, "It is over"), look)
    assert not cursor_over(rendered, Span(1, 5)).charFormat().hasProperty(Property.LINE)


def test_a_removal_leaves_a_trace_where_it_was() -> None:
    whole = article(
        paragraph(0, "Above."), paragraph(3, "Below."), removals=(removal(1), removal(2))
    )
    rendered = render(whole, Outline(), LOOK)
    assert rendered.traces[1] == rendered.traces[2]
    trace = rendered.document.findBlock(rendered.traces[1])
    assert trace.text() == "2 pieces removed · show"
    assert trace.previous().text() == "Above."
    assert trace.next().text() == "Below."


def test_a_removed_piece_that_is_shown_stands_below_its_trace_with_its_reason() -> None:
    whole = article(paragraph(0, "Above."), paragraph(3, "Below."), removals=(removal(1),))
    rendered = render(whole, Outline(), replace(LOOK, in_place=InPlace(everything=True)))
    trace = rendered.document.findBlock(rendered.traces[1])
    shown = rendered.document.findBlock(rendered.ghosts[1])
    assert trace.text() == "1 piece removed · hide"
    assert trace.next() == shown
    assert shown.text().replace("\u00a0", " ") == ("READ MORE  Points to another story · restore")
    assert words_at(rendered, whole.body.spans[1]) == "Below."


def test_no_edit_changes_the_width_of_the_column() -> None:
    whole = article(paragraph(0, "iiii " * 40), paragraph(1, "WWWW " * 40))
    taken_out = cleaning.removing(whole, {0})
    columns = {render(one, Outline(), LOOK).column for one in (whole, taken_out)}
    assert len(columns) == 1


def test_a_removal_above_the_first_words_leaves_its_trace_there() -> None:
    whole = article(paragraph(1, "First."), removals=(removal(0),))
    rendered = render(whole, Outline(), LOOK)
    assert rendered.document.findBlock(rendered.traces[0]).next().text() == "First."


def test_most_of_a_page_goes_around_its_article_and_leaves_one_trace_at_each_end() -> None:
    around = [removal(n, reason=f"Reason {n % 5}") for n in (*range(150), *range(152, 302))]
    whole = article(paragraph(150, "First."), paragraph(151, "Last."), removals=tuple(around))
    rendered = render(whole, Outline(), LOOK)
    traces = [rendered.document.findBlock(at).text() for at in sorted({*rendered.traces.values()})]
    assert traces == ["150 pieces removed · show"] * 2
    assert len(rendered.traces) == 300


def test_a_trace_tells_how_many_pieces_went_for_each_reason() -> None:
    gone = (removal(0, reason="Menu"), removal(1, reason="Page header"), removal(2, reason="Menu"))
    assert trace_reasons(gone) == "Menu: 2\nPage header: 1"
    assert trace_reasons(gone[:1]) == "Menu"


def test_an_article_without_removals_has_no_traces() -> None:
    assert not set_text(paragraph(0, "All of it.")).traces


def test_a_picture_inside_its_own_address_is_shown() -> None:
    rendered = set_text(Block(0, BlockKind.FIGURE, "", image=Image(PICTURE, "A dot")))
    assert "\ufffc" in rendered.document.toRawText()


@pytest.mark.parametrize(
    "src", ["http://example.org/p.png", "/etc/p.png", "data:image/png;base64,!"]
)
def test_any_other_picture_is_only_told_of(src: str) -> None:
    rendered = set_text(Block(0, BlockKind.FIGURE, "", image=Image(src, "The quay")))
    assert "Picture: The quay" in rendered.document.toPlainText()
    assert "\ufffc" not in rendered.document.toRawText()


def test_a_list_numbers_its_items_and_starts_anew_after_a_paragraph() -> None:
    items = [Block(n, BlockKind.LIST_ITEM, f"item {n}", ordered=True) for n in (0, 1, 3)]
    rendered = set_text(items[0], items[1], paragraph(2, "Between."), items[2])
    numbers = [list_number(rendered.document, f"item {n}") for n in (0, 1, 3)]
    assert numbers == ["1.", "2.", "1."]


def list_number(document: QTextDocument, text: str) -> str:
    block = document.begin()
    while block.text() != text:
        block = block.next()
    return block.textList().itemText(block)


def test_an_article_without_a_title_is_called_after_its_file() -> None:
    rendered = render(article(paragraph(0, "Words."), title=""), Outline(), LOOK)
    assert rendered.document.begin().text() == "story.txt"


def test_words_that_stand_for_an_unnamed_source_have_dashes_below() -> None:
    text = "Two officials said so, and Ada Lunn said not."
    hidden = Source("s1", "officials", SourceType.GROUP, named=False, mentions=(Span(4, 13),))
    known = Source("s2", "Ada Lunn", SourceType.PERSON, mentions=(Span(27, 35),))
    rendered = set_text(paragraph(0, text), outline=Outline(sources=(hidden, known)))

    def has_dashes(span: Span) -> bool:
        return cursor_over(rendered, span).charFormat().hasProperty(Property.UNNAMED)

    assert has_dashes(hidden.mentions[0])
    assert not has_dashes(known.mentions[0])
