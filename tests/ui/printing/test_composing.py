"""Articles set on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import QLocale, QSize, QSizeF
from PySide6.QtGui import QImage, QTextBlock, QTextTable

from reader.model import Article, Block, BlockKind, Image, Link, Meta, Opened, Origin, Outline, Span
from reader.ui.article_pane.properties import Property
from reader.ui.printing.composing import composed, composing
from reader.ui.printing.options import Paper, PrintOptions, usual_paper
from reader.ui.printing.running_words import RunningWords
from reader.ui.printing.sheets import Sheets
from tests.export.articles import article, articles, numbered
from tests.ui.articles import removal

A5 = Paper("A5", sides=20, ends=15)
WORDS = "The harbour council said that the dredger would come back in the spring. " * 6


def on_paper(
    story: Article,
    outline: Outline = Outline(),  # noqa: B008
    options: PrintOptions = PrintOptions(),  # noqa: B008
    paper: Paper = A5,
) -> Sheets:
    return composed(composing(story, outline, options, paper.layout()))


def text_of(sheets: Sheets) -> str:
    return sheets.rendered.document.toPlainText()


def paragraphs(count: int) -> list[Block]:
    return [Block(0, BlockKind.PARAGRAPH, WORDS) for _ in range(count)]


def lines_by_page(sheets: Sheets) -> list[list[tuple[str, int, int]]]:
    """Return, for each page, the first words of each line's paragraph, its place, and how many."""
    found: list[list[tuple[str, int, int]]] = [[] for _ in sheets.pages]
    document = sheets.rendered.document
    block = document.firstBlock()
    while block.isValid():
        for place, (top, bottom) in enumerate(extents(block)):
            on = [n for n, p in enumerate(sheets.pages) if p.top <= top and bottom <= p.bottom]
            assert len(on) == 1
            found[on[0]].append((block.text()[:12], place, block.layout().lineCount()))
        block = block.next()
    return found


def extents(block: QTextBlock) -> list[tuple[float, float]]:
    whole = block.document().documentLayout().blockBoundingRect(block)
    layout = block.layout()
    start = whole.top() - layout.boundingRect().top()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [(start + line.y(), start + line.y() + line.height()) for line in lines if block.text()]


def test_no_paragraph_leaves_a_single_line_on_a_page() -> None:
    sheets = on_paper(article(*numbered(*paragraphs(14))))
    assert len(sheets.pages) > 2
    for page in lines_by_page(sheets):
        _, first, of_first = page[0]
        _, last, of_last = page[-1]
        assert first != of_first - 1 or of_first == 1
        assert last != 0 or of_last == 1


@pytest.mark.parametrize("above", range(4, 12))
def test_no_heading_stands_alone_at_the_foot_of_a_page(above: int) -> None:
    heading = Block(0, BlockKind.HEADING, "What it costs", level=2)
    sheets = on_paper(article(*numbered(*paragraphs(above), heading, *paragraphs(2))))
    for page in lines_by_page(sheets):
        assert page[-1][0] != "What it cost"


def test_print_tells_nothing_of_what_was_removed() -> None:
    story = replace(article(*numbered(*paragraphs(2))), removals=(removal(1),))
    assert "removed" not in text_of(on_paper(story))


def test_an_article_is_set_in_black(opened: Opened) -> None:
    sheets = on_paper(opened.article, opened.outline)
    inks = [form.foreground().color() for form in sheets.rendered.document.allFormats()]
    assert inks
    assert [ink.name() for ink in inks if ink.hsvSaturation() > 0] == []


def test_marks_are_printed_when_they_are_asked_for(opened: Opened) -> None:
    def tints(options: PrintOptions) -> int:
        sheets = on_paper(opened.article, opened.outline, options)
        tinted = [f for f in sheets.rendered.document.allFormats() if f.hasProperty(Property.TINT)]
        return len(tinted)

    assert tints(PrintOptions()) == 0
    assert tints(PrintOptions(marks=True)) > 0


def test_quotes_and_sources_follow_with_who_said_them(opened: Opened) -> None:
    text = text_of(on_paper(opened.article, opened.outline, PrintOptions(quotes=True)))
    appendix = text[text.rindex("Quotes\n") :]
    assert "— Ada Lunn, the harbour master" in appendix
    for source in opened.outline.sources:
        assert source.name in appendix[appendix.index("Sources\n") :]
    assert "Sources\n" not in text_of(on_paper(opened.article, opened.outline))


def test_every_address_is_listed_once_and_its_links_have_its_number() -> None:
    text = "One link and another one and the first."
    at = [text.index("link"), text.index("another"), text.index("first")]
    urls = ["https://e.org/a", "https://e.org/b", "https://e.org/a"]
    links = tuple(Link(u, Span(n, n + 4)) for u, n in zip(urls, at, strict=True))
    inside = (Link("#note", Span(0, 3)),)
    story = article(*numbered(Block(0, BlockKind.PARAGRAPH, text, links=inside + links)))
    set_ = text_of(on_paper(story, options=PrintOptions(addresses=True)))
    assert "One link1 and anot2her one and the firs1t." in set_
    assert set_.count("https://e.org/a") == set_.count("https://e.org/b") == 1
    assert "link1" not in text_of(on_paper(story))


def test_a_table_is_no_wider_than_the_page_and_its_head_comes_again() -> None:
    rows = (("Year", "What happened where"), *((str(n), "x" * 90) for n in range(60)))
    text = "\n".join("\t".join(row) for row in rows)
    sheets = on_paper(article(*numbered(Block(0, BlockKind.TABLE, text, rows=rows))))
    (table,) = [
        frame
        for frame in sheets.rendered.document.rootFrame().childFrames()
        if isinstance(frame, QTextTable)
    ]
    widths = [length.rawValue() for length in table.format().columnWidthConstraints()]
    assert sum(widths) <= sheets.room.width() + 1
    assert len(sheets.pages) > 1
    assert all(page.height_again > 0 for page in sheets.pages[1:])


def test_a_box_of_code_that_ends_the_article_leaves_no_empty_page() -> None:
    code = Block(0, BlockKind.CODE, "\n".join(f"line {n}" for n in range(90)))
    sheets = on_paper(article(*numbered(code)))
    assert all(lines_by_page(sheets))


@given(articles)
def test_every_line_of_every_article_is_on_one_page(story: Article) -> None:
    sheets = on_paper(story, options=PrintOptions(quotes=True, addresses=True))
    lines_by_page(sheets)
    height = sheets.room.height()
    assert all(page.bottom - page.top + page.height_again <= height for page in sheets.pages)


@pytest.mark.parametrize("size", [QSize(3000, 200), QSize(200, 3000)])
def test_a_picture_stands_whole_on_the_page_of_its_caption(tmp_path: Path, size: QSize) -> None:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(tmp_path / "pier.png"))
    figure = Block(0, BlockKind.FIGURE, "", image=Image("pier.png", "A pier"))
    caption = Block(0, BlockKind.CAPTION, "The pier")
    story = article(*numbered(*paragraphs(3), figure, caption))
    story = replace(story, origin=Origin(str(tmp_path / "story.html"), "html"))
    sheets = on_paper(story)
    (page,) = [p for p in lines_by_page(sheets) if any(words == "The pier" for words, *_ in p)]
    assert any(words == "\ufffc" for words, *_ in page)
    shown = shown_size(sheets)
    assert shown.width() <= sheets.room.width()
    assert shown.height() <= sheets.room.height()
    assert abs(shown.width() / shown.height() - size.width() / size.height()) < 0.2


def shown_size(sheets: Sheets) -> QSizeF:
    """Return how large the only picture is set."""
    block = sheets.rendered.document.firstBlock()
    while block.text() != "\ufffc":
        block = block.next()
    line = block.layout().lineAt(0)
    return QSizeF(line.naturalTextWidth(), line.ascent())


def test_an_article_without_words_has_a_page_with_its_title() -> None:
    sheets = on_paper(article())
    assert len(sheets.pages) == 1
    assert "A pier reopens" in text_of(sheets)


def test_a_page_tells_title_and_outlet(opened: Opened) -> None:
    meta = Meta(title="Of piers", site="Example Post", url="https://e.org/p", direction="rtl")
    words = on_paper(replace(opened.article, meta=meta)).words
    assert words == RunningWords("Of piers", "Example Post", "https://e.org/p", leftward=True)


def test_larger_margins_make_more_pages(opened: Opened) -> None:
    wide = on_paper(opened.article, paper=Paper("A4", sides=10, ends=10))
    narrow = on_paper(opened.article, paper=Paper("A4", sides=60, ends=60))
    assert len(narrow.pages) > len(wide.pages)


def test_margins_that_leave_no_room_leave_some_words_all_the_same(opened: Opened) -> None:
    sheets = on_paper(opened.article, paper=Paper("A5", landscape=True, sides=74, ends=74))
    assert len(sheets.pages) > 3


@pytest.mark.parametrize(("place", "paper"), [("en_US", "Letter"), ("nb_NO", "A4")])
def test_the_usual_paper_is_that_of_the_country(place: str, paper: str) -> None:
    assert usual_paper(QLocale(place)) == paper
