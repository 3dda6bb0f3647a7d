from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu

from reader.export.attributed.styles import STYLES
from reader.model import Span
from reader.ui.main_window import MainWindow

LINKED = """# The harbour

Ships came in again this week, one after another, as if nothing had ever been in their way.

The report [says why](https://example.org/why) the channel had to be dug out by two dredgers.
"""


def items(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def trigger(menu: QMenu, words: str) -> None:
    next(a for a in menu.actions() if a.text().replace("&", "") == words).trigger()


def place_of(window: MainWindow, span: Span) -> QPoint:
    view = window.parts.view
    view.go_to(span)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.positions.range_of(span)[0] + 3)
    return view.cursorRect(cursor).center()


def test_a_quote_is_copied_with_its_speaker_and_shown_in_the_outline(window: MainWindow) -> None:
    quote = window.current.outline.whole_quotes[3]
    menu = window.going.menus.on_text(place_of(window, quote.span))
    trigger(menu, "Copy quote with attribution")
    source = window.current.outline.source(quote.attribution.source)
    assert f"— {source.name}, {source.role}" in QApplication.clipboard().text()
    trigger(menu, "Show in the outline")
    assert window.parts.sidebar.tab_name == "quotes"
    assert window.parts.sidebar.outline.quotes.view.current_row().spans == (quote.span,)


def test_a_link_can_be_opened_or_its_address_copied(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    story = tmp_path / "linked.md"
    story.write_text(LINKED, encoding="utf-8")
    window = open_window(story)
    start = window.current.article.text.index("says why")
    menu = window.going.menus.on_text(place_of(window, Span(start, start + 8)))
    assert "Open link" in items(menu)
    trigger(menu, "Copy link")
    assert QApplication.clipboard().text() == "https://example.org/why"


def test_selected_words_can_be_looked_for(window: MainWindow) -> None:
    view = window.parts.view
    cursor = view.document().find("harbour")
    view.setTextCursor(cursor)
    menu = window.going.menus.on_text(QPoint(5, 5))
    trigger(menu, "Find “Harbour”")
    assert window.parts.find.wanted.words.lower() == "harbour"


def test_selected_words_can_be_copied_in_every_way_from_the_menu(window: MainWindow) -> None:
    window.commands["select_all"].trigger()
    menu = window.going.menus.on_text(QPoint(5, 5))
    assert items(menu)[:3] == ["Copy", "Copy quote with attribution", "Copy as"]
    ways = next(a.menu() for a in menu.actions() if a.text().replace("&", "") == "Copy as")
    assert items(ways) == ["Plain text", "Markdown", "HTML", "Citation"]
    (citation,) = (action.menu() for action in ways.actions() if action.menu())
    assert len(items(citation)) == len(STYLES)


def test_copying_is_offered_only_of_what_is_selected(window: MainWindow) -> None:
    assert "Copy" not in items(window.going.menus.on_text(QPoint(5, 5)))
    window.commands["select_all"].trigger()
    assert "Copy" in items(window.going.menus.on_text(QPoint(5, 5)))


def test_a_trace_leads_to_what_was_removed(window: MainWindow) -> None:
    view = window.parts.view
    removed = window.current.article.removals[0].block.id
    view.go_to_removed(removed)
    cursor = view.textCursor()
    cursor.setPosition(cursor.position() + 3)
    trigger(window.going.menus.on_text(view.cursorRect(cursor).center()), "Show in the list")
    assert window.parts.sidebar.tab_name == "removed"


def test_rows_go_where_they_lead_and_are_copied(window: MainWindow) -> None:
    view = window.parts.sidebar.bring("quotes").view
    row = view.model().index(0, 0, view.model().index(0, 0))
    view.setCurrentIndex(row)
    chosen = view.current_row()
    menu = window.going.menus.on_row(chosen)
    assert items(menu)[:4] == ["Go there", "Copy", "Copy quote with attribution", "Next mention"]
    trigger(menu, "Copy")
    assert QApplication.clipboard().text() == chosen.text
    trigger(menu, "Go there")
    assert window.parts.view.offset_here() == chosen.spans[0].start


def test_the_next_mention_is_of_whom_was_clicked(window: MainWindow) -> None:
    view = window.parts.sidebar.bring("sources").view
    view.setCurrentIndex(view.model().index(1, 0))
    row = view.current_row()
    trigger(window.going.menus.on_row(row), "Next mention")
    assert window.parts.view.offset_here() in [span.start for span in row.spans]


def test_a_removed_row_can_be_restored(window: MainWindow) -> None:
    view = window.parts.sidebar.bring("removed").view
    view.setCurrentIndex(view.model().index(0, 0))
    asked = QSignalSpy(window.parts.sidebar.restore_wanted)
    trigger(window.going.menus.on_row(view.current_row()), "Restore")
    assert asked.count() == 1
