from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader.model import BlockKind, Link, Mark, MarkKind, QuoteKind, Span
from reader.ui.copying import clipped, with_speaker, within
from reader.ui.main_window import MainWindow
from tests.ui.articles import article, paragraph, said


def clip() -> str:
    return QApplication.clipboard().text()


def select(window: MainWindow, words: str) -> None:
    article_text = window.current.article.text
    start = article_text.index(words)
    first, last = window.parts.view.positions.range_of(Span(start, start + len(words)))
    cursor = QTextCursor(window.parts.view.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    window.parts.view.setTextCursor(cursor)


def test_a_quote_is_copied_with_who_said_it() -> None:
    text = "It is over, said Ada Lunn."
    outline = said(text, "It is over")
    (quote,) = outline.quotes
    assert with_speaker(quote, text, outline) == "“It is over” — Ada Lunn, harbour master"


def test_reported_speech_is_copied_without_marks() -> None:
    text = "Lunn said it was over."
    outline = said(text, "it was over", kind=QuoteKind.INDIRECT)
    (quote,) = outline.quotes
    assert with_speaker(quote, text, outline) == "it was over — Ada Lunn, harbour master"


def test_a_clipped_block_keeps_the_marks_and_links_of_what_is_left() -> None:
    block = replace(
        paragraph(0, "The new pier is open"),
        marks=(Mark(MarkKind.EM, Span(4, 12)), Mark(MarkKind.STRONG, Span(16, 20))),
        links=(Link("https://example.org/", Span(8, 20)),),
    )
    cut = clipped(block, Span(8, 15))
    assert cut.text == "pier is"
    assert cut.marks == (Mark(MarkKind.EM, Span(0, 4)),)
    assert cut.links == (Link("https://example.org/", Span(0, 7)),)


def test_a_stretch_takes_the_picture_within_it_and_none_beyond() -> None:
    figures = [paragraph(n, "", BlockKind.FIGURE) for n in (1, 3)]
    body = article(paragraph(0, "One."), figures[0], paragraph(2, "Two."), figures[1]).body
    pairs = zip(body.blocks, body.spans, strict=True)
    taken = list(within(pairs, Span(0, 9)))
    assert [block.id for block in taken] == [0, 1, 2]


@pytest.fixture
def words(window: MainWindow) -> str:
    text = window.current.article.body.blocks[1].text
    return text[: text.index(" ", 30)]


def test_selected_words_are_copied_as_markdown_and_as_html(window: MainWindow, words: str) -> None:
    select(window, words)
    window.commands["copy_markdown"].trigger()
    assert words in clip().replace("\\", "")
    window.commands["copy_html"].trigger()
    mime = QApplication.clipboard().mimeData()
    assert mime.html().startswith("<p>")
    assert "<script" not in mime.html()


def test_without_a_selection_all_of_the_article_is_copied(window: MainWindow) -> None:
    window.commands["copy_markdown"].trigger()
    for section in window.current.outline.sections:
        assert f"## {section.title}" in clip()
    assert not clip().startswith("---")


def test_the_quote_one_has_gone_to_is_the_one_that_is_copied(window: MainWindow) -> None:
    window.commands["next_quote"].trigger()
    window.commands["next_quote"].trigger()
    window.commands["copy_quote"].trigger()
    quote = window.current.outline.whole_quotes[1]
    assert clip() == with_speaker(quote, window.current.article.text, window.current.outline)


def test_after_scrolling_it_is_the_quote_that_is_read_now(window: MainWindow) -> None:
    window.commands["next_quote"].trigger()
    quotes = window.current.outline.whole_quotes
    window.parts.view.go_to_offset(quotes[9].span.start)
    window.commands["copy_quote"].trigger()
    article = window.current.article
    assert clip() == with_speaker(quotes[9], article.text, window.current.outline)
