from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from reader.export.attributed import styles
from reader.export.attributed.cited import cited_quote
from reader.model import BlockKind, Link, Mark, MarkKind, Quote, QuoteKind, Span
from reader.ui.actions import COMMANDS
from reader.ui.article_pane.browser import Browser
from reader.ui.choices import Choices
from reader.ui.copying import clipped, within
from reader.ui.dragging import Dragging
from reader.ui.main_window import MainWindow
from tests.ui.articles import article, paragraph


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
    assert told(window) == "Whole article copied as Markdown"


def test_all_of_the_article_is_copied_as_plain_text(window: MainWindow) -> None:
    window.commands["copy_plain"].trigger()
    for section in window.current.outline.sections:
        assert f"\n{section.title}\n" in clip()
    assert "## " not in clip()


def attributed(window: MainWindow, number: int, style: str = "plain") -> str:
    current = window.current
    quote = current.outline.whole_quotes[number]
    cited = cited_quote(current.article, current.outline, quote)
    return styles.style(style).write(cited, "").text


def told(window: MainWindow) -> str:
    return window.parts.status.currentMessage()


def test_the_quote_one_has_gone_to_is_the_one_that_is_copied(window: MainWindow) -> None:
    window.commands["next_quote"].trigger()
    window.commands["next_quote"].trigger()
    window.commands["copy_quote"].trigger()
    assert clip() == attributed(window, 1)
    quote = window.current.outline.whole_quotes[1]
    source = window.current.outline.source(quote.attribution.source)
    assert told(window) == f"Copied, said by {source.name}"


def test_after_scrolling_it_is_the_quote_that_is_read_now(window: MainWindow) -> None:
    window.commands["next_quote"].trigger()
    quotes = window.current.outline.whole_quotes
    window.parts.view.go_to_offset(quotes[9].span.start)
    window.commands["copy_quote"].trigger()
    assert clip() == attributed(window, 9)


def test_in_the_list_of_quotes_the_chosen_one_is_copied(window: MainWindow) -> None:
    view = window.parts.sidebar.bring("quotes").view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0, view.model().index(2, 0)))
    quote = window.going.quoting.quote_of(view.current_row())
    window.commands["copy_quote"].trigger()
    assert clip() == attributed(window, window.current.outline.whole_quotes.index(quote))


def first_direct(window: MainWindow) -> Quote:
    quotes = window.current.outline.whole_quotes
    return next(q for q in quotes if q.kind is QuoteKind.DIRECT and q.attribution.source)


def selected_part(window: MainWindow) -> str:
    quote = first_direct(window)
    words = " ".join(quote.words(window.current.article.text).split()[:4])
    select(window, words)
    return words


def test_the_words_of_a_selection_are_copied_with_their_speaker(window: MainWindow) -> None:
    words = selected_part(window)
    window.commands["copy_quote"].trigger()
    source = window.current.outline.source(first_direct(window).attribution.source)
    assert clip().startswith(f"“{words.rstrip(',')}” — {source.name}")


def own_words(window: MainWindow) -> str:
    quotes = window.current.outline.quotes
    starts = (s.start for s in window.current.article.body.spans)
    start = next(s for s in starts if not any(q.span.overlaps(Span(s, s + 12)) for q in quotes))
    return window.current.article.text[start : start + 12]


def test_words_of_the_article_itself_are_not_laid_in_anybodys_mouth(window: MainWindow) -> None:
    select(window, own_words(window))
    window.commands["copy_quote"].trigger()
    assert told(window) == "Copied as the article’s own words"


def test_a_selected_title_is_none_of_the_articles_text(window: MainWindow) -> None:
    cursor = QTextCursor(window.parts.view.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    window.parts.view.setTextCursor(cursor)
    window.commands["copy_quote"].trigger()
    assert told(window) == "Nothing of the article’s text is selected"


@pytest.mark.parametrize("style", [row.name for row in styles.STYLES])
def test_every_style_can_be_chosen_from_the_menu(window: MainWindow, style: str) -> None:
    window.commands["next_quote"].trigger()
    window.commands[f"cite_{style}"].trigger()
    assert clip() == attributed(window, 0, style)
    assert QApplication.clipboard().mimeData().hasHtml() is (
        style not in {"plain", "markdown", "own"}
    )


def test_each_style_has_one_command() -> None:
    commands = {name for c in COMMANDS if (name := c.name).startswith("cite_")}
    assert commands == {f"cite_{row.name}" for row in styles.STYLES}


def test_the_style_of_the_preferences_is_used(window: MainWindow) -> None:
    choices = window.findChild(Choices)
    choices.copy_quotes("own", "{words}|{speaker}")
    window.commands["next_quote"].trigger()
    window.commands["copy_quote"].trigger()
    assert "|" in clip()


def test_a_template_with_a_mistake_is_told_and_the_quote_copied_all_the_same(
    window: MainWindow,
) -> None:
    window.findChild(Choices).copy_quotes("own", "{speeker}")
    window.commands["next_quote"].trigger()
    window.commands["copy_quote"].trigger()
    assert clip() == attributed(window, 0)
    assert "{speeker}" in told(window)


def test_a_quote_dragged_from_the_list_goes_with_its_speaker(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _: held.append(drag.mimeData()))
    view = window.parts.sidebar.bring("quotes").view
    index = view.model().index(0, 0, view.model().index(0, 0))
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    view.setCurrentIndex(index)
    quote = window.current.outline.whole_quotes.index(
        window.going.quoting.quote_of(view.current_row())
    )
    view.startDrag(Qt.DropAction.CopyAction)
    (mime,) = held
    assert mime.text() == attributed(window, quote)
    assert "<blockquote" in mime.html()


def test_any_other_row_is_dragged_as_its_words(window: MainWindow) -> None:
    view = window.parts.sidebar.bring("sections").view
    view.setCurrentIndex(view.model().index(0, 0))
    row = view.current_row()
    assert Dragging(window.parts.view, window.parts.sidebar, window.going.quoting).of_row(
        row
    ).text() == (row.words or row.text)


def drag(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the pane's selected words be asked for in the middle of a drag; return the HTML."""
    held = []
    view = window.parts.view

    def moved(browser: Browser, event: object) -> None:
        mime = browser.createMimeDataFromSelection()
        held.append((mime.text(), mime.html()))

    monkeypatch.setattr(QTextBrowser, "mouseMoveEvent", moved)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.textCursor().selectionStart() + 2)
    view.ensureCursorVisible()
    at = view.cursorRect(cursor).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view.viewport(), at + QPoint(40, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return held[0][1]


def test_a_selection_inside_a_quote_is_dragged_with_its_speaker(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    selected_part(window)
    source = window.current.outline.source(first_direct(window).attribution.source)
    assert source.name in drag(window, monkeypatch)


def test_words_beside_quotes_are_dragged_as_they_are(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    select(window, own_words(window))
    assert not drag(window, monkeypatch)


def test_ctrl_c_copies_the_words_alone_even_inside_a_quote(window: MainWindow) -> None:
    words = selected_part(window)
    window.commands["copy"].trigger()
    assert clip() == words
