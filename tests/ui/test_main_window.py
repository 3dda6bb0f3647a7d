from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.model import Opened
from reader.ui.actions import COMMANDS, keys_of
from reader.ui.article_pane.lighting import Lighting
from reader.ui.article_pane.overview import Overview
from reader.ui.main_window import MainWindow
from reader.ui.settings import load
from reader.ui.sidebar.rows import Row

OpenWindow = Callable[..., MainWindow]
BACK_IN_TEXT = "How one storm closed a harbour for a year"


def text_of(window: MainWindow) -> str:
    return window.parts.view.toPlainText()


def restore(window: MainWindow, qtbot: QtBot, *ids: int) -> None:
    with qtbot.waitSignal(window.current.changed):
        window.parts.sidebar.restore_wanted.emit(ids)


def do(window: MainWindow, name: str) -> None:
    window.commands[name].trigger()


class TestOpening:
    def test_an_article_is_shown_with_its_outline(self, window: MainWindow, opened: Opened) -> None:
        assert window.windowTitle() == f"{opened.article.meta.title} — Standfirst"
        assert opened.article.meta.standfirst in text_of(window)
        sidebar = window.parts.sidebar
        assert sidebar.tab_name == "quotes"
        assert sidebar.bring("sections").view.model().rowCount() == 1

    def test_without_a_file_the_window_invites_to_open_one(self, open_window: OpenWindow) -> None:
        window = open_window()
        assert window.parts.is_empty()
        assert not window.commands["find"].isEnabled()
        assert "Open…" in [
            button.text().replace("&", "") for button in window.findChildren(QPushButton)
        ]

    def test_the_sample_opens_from_the_empty_window(
        self, open_window: OpenWindow, qtbot: QtBot
    ) -> None:
        window = open_window()
        with qtbot.waitSignal(window.current.opened):
            do(window, "sample")
        assert not window.parts.is_empty()

    def test_a_file_that_cannot_be_opened_is_a_sentence_above_the_text_that_stays(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        before = text_of(window)
        drop(window, tmp_path / "gone.txt")
        qtbot.waitUntil(lambda: bool(window.parts.bar.sentence))
        assert "gone.txt" in window.parts.bar.sentence
        assert text_of(window) == before
        with qtbot.waitSignal(window.current.opened):
            do(window, "reload")
        assert text_of(window) == before

    def test_of_several_files_the_first_is_shown_and_the_others_are_next_round_the_end(
        self, open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        second = tmp_path / "second.txt"
        second.write_text("The second story\n\nIt has one paragraph of its own.\n")
        window = open_window(asset(SAMPLE), second)
        with qtbot.waitSignal(window.current.opened):
            do(window, "next_article")
        assert "second story" in text_of(window)
        with qtbot.waitSignal(window.current.opened):
            do(window, "next_article")
        assert "Harbour" in text_of(window)
        with qtbot.waitSignal(window.current.opened):
            do(window, "previous_article")
        assert "second story" in text_of(window)

    def test_dropped_files_are_opened(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        story = tmp_path / "dropped.txt"
        story.write_text("A dropped story\n\nIt has one paragraph of its own.\n")
        with qtbot.waitSignal(window.current.opened):
            drop(window, story)
        assert "A dropped story" in text_of(window)


def drop(window: MainWindow, path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(600, 300),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


class TestRestoring:
    def test_a_restored_piece_is_in_the_text_and_can_be_undone(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        before = text_of(window)
        assert BACK_IN_TEXT not in before
        restore(window, qtbot, 11)
        assert BACK_IN_TEXT in text_of(window)
        with qtbot.waitSignal(window.current.changed):
            do(window, "undo")
        assert text_of(window) == before
        with qtbot.waitSignal(window.current.changed):
            do(window, "redo")
        assert BACK_IN_TEXT in text_of(window)

    def test_a_restored_piece_is_where_the_reader_is_taken(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        restore(window, qtbot, 11)
        article = window.current.article
        here = window.parts.view.offset_here()
        assert BACK_IN_TEXT in article.body.blocks[article.body.index_at(here)].text

    def test_undoing_leaves_the_reader_at_the_same_words(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        restore(window, qtbot, 3)
        quote = window.current.outline.quotes[5]
        window.parts.view.go_to(quote.span)
        words = quote.span.of(window.current.article.text)
        with qtbot.waitSignal(window.current.changed):
            do(window, "undo")
        here = window.parts.view.offset_here()
        assert window.current.article.text[here:].startswith(words)

    def test_a_trace_that_is_opened_is_chosen_in_the_removed_tab_when_that_is_in_front(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        do(window, "tab_removed")
        window.parts.view.trace_chosen.emit(11)
        qtbot.waitUntil(lambda: BACK_IN_TEXT in text_of(window))
        assert window.parts.sidebar.outline.removed.view.current_row().removed == (11,)


class TestGoing:
    def test_from_quote_to_quote_and_back(self, window: MainWindow) -> None:
        starts = [quote.span.start for quote in window.current.outline.quotes]
        visited = []
        for _ in starts:
            do(window, "next_quote")
            visited.append(window.parts.view.offset_here())
        assert visited == starts
        do(window, "previous_quote")
        assert window.parts.view.offset_here() == starts[-2]
        do(window, "back")
        assert window.parts.view.offset_here() == starts[-1]
        do(window, "forward")
        assert window.parts.view.offset_here() == starts[-2]

    def test_the_next_section_is_lit_at_its_heading_only(self, window: MainWindow) -> None:
        do(window, "next_section")
        view = window.parts.view
        lit = [one.cursor.selectedText() for one in view.extraSelections()]
        assert lit == ["Two dredgers, one channel"]

    def test_a_chosen_row_leads_to_its_words_and_the_list_keeps_the_focus(
        self, window: MainWindow
    ) -> None:
        do(window, "tab_quotes")
        view = window.parts.sidebar.outline.quotes.view
        view.setCurrentIndex(view.model().index(2, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert window.parts.view.offset_here() == view.current_row().spans[0].start
        assert QApplication.focusWidget() is view

    def test_the_next_quote_is_lit_in_its_speakers_colour(self, window: MainWindow) -> None:
        for quote in window.current.outline.quotes:
            do(window, "next_quote")
            tint = window.parts.sidebar.tint_of(quote.attribution.source)
            assert settled_colour(window) == tint

    def test_choosing_a_source_says_how_much_is_lit(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        said: list[str] = []
        monkeypatch.setattr("reader.ui.status_bar.say", lambda _, words: said.append(words))
        row = choose_first_source(window)
        assert said == [row.lights]
        assert row.text in row.lights
        assert "quoted words" in row.lights
        assert window.parts.status.currentMessage() == row.lights

    def test_what_was_said_of_a_source_is_gone_when_the_article_is_shown_anew(
        self, window: MainWindow
    ) -> None:
        choose_first_source(window)
        do(window, "mark_quotes")
        assert window.parts.status.currentMessage() == ""

    def test_the_lane_shows_where_a_chosen_source_is_lit(self, window: MainWindow) -> None:
        lane = window.parts.view.findChild(Overview)
        assert lane is not None
        before = lane.grab().toImage()
        row = choose_first_source(window)
        assert len(row.lit) > 1
        assert lane.grab().toImage() != before
        do(window, "next_section")
        assert lane.grab().toImage() == before

    def test_what_is_lit_is_told_by_a_line_as_well(self, window: MainWindow) -> None:
        do(window, "mark_quotes")  # off: no line of their own
        row = choose_first_source(window)
        selections = window.parts.view.extraSelections()
        assert len(selections) > 1
        flash, settled = selections[-1], selections[:-1]
        assert flash.cursor.hasSelection()
        assert all(one.format.fontUnderline() for one in settled), row

    def test_who_wants_no_motion_sees_no_flash(self, window: MainWindow) -> None:
        window.parts.view.setStyleSheet("ArticleView { widget-animation-duration: 0 }")
        do(window, "next_quote")
        (one,) = window.parts.view.extraSelections()
        source = window.current.outline.whole_quotes[0].attribution.source
        tint = window.parts.sidebar.tint_of(source)
        assert one.format.background().color().name() == tint

    def test_the_status_follows_the_reader(self, window: MainWindow) -> None:
        do(window, "end")
        last = window.findChildren(QWidget)
        words = [w.text() for w in last if hasattr(w, "text") and "¶" in w.text()]
        assert words == ["¶ 16 of 16"]


def settled_colour(window: MainWindow) -> str:
    """Return the colour behind the chosen words once the flash is over."""
    lighting = window.parts.view.findChild(Lighting)
    assert lighting is not None
    lighting.findChild(QTimer).timeout.emit()
    (one,) = window.parts.view.extraSelections()
    return one.format.background().color().name()


def choose_first_source(window: MainWindow) -> Row:
    do(window, "tab_sources")
    view = window.parts.sidebar.outline.panels["sources"].view
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    row = view.current_row()
    assert row is not None
    return row


class TestFinding:
    def test_every_hit_is_lit_and_counted(self, window: MainWindow) -> None:
        field = begin_find(window, "harbour")
        assert field.accessibleDescription() == "1 of 4"
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.accessibleDescription() == "2 of 4"
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert field.accessibleDescription() == "4 of 4, from the end"

    def test_curly_marks_find_straight_ones(self, window: MainWindow) -> None:
        assert begin_find(window, "“It is a harbour,”").accessibleDescription() == "1 of 1"

    def test_the_words_of_a_trace_are_never_found(self, window: MainWindow) -> None:
        assert begin_find(window, "removed").accessibleDescription() == "Nothing found"

    def test_escape_puts_the_bar_away_and_the_light_out(self, window: MainWindow) -> None:
        field = begin_find(window, "harbour")
        assert window.parts.view.extraSelections()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert window.parts.find.isHidden()
        assert not window.parts.view.extraSelections()
        assert window.parts.view.hasFocus()

    def test_escape_returns_to_where_the_search_began(self, window: MainWindow) -> None:
        bar = window.parts.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        begun = bar.value()
        field = begin_find(window, "Port authority")
        assert bar.value() != begun
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert bar.value() == begun


def begin_find(window: MainWindow, words: str) -> QLineEdit:
    do(window, "find")
    field = window.parts.find.findChild(QLineEdit)
    field.setText(words)
    while window.parts.find.count_words.endswith("…"):
        QApplication.processEvents()
    return field


class TestLook:
    def test_a_chosen_theme_reaches_the_page_and_is_remembered(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        do(window, "theme_dark")
        assert window.parts.view.palette().base().color().lightness() < 60
        do(window, "theme_light")
        assert window.parts.view.palette().base().color().lightness() > 200
        window.close()
        assert load(tmp_path / "settings.json").theme == "light"

    def test_larger_type_keeps_the_place(self, window: MainWindow) -> None:
        do(window, "next_section")
        here = window.parts.view.offset_here()
        do(window, "zoom_in")
        do(window, "zoom_in")
        assert window.parts.view.offset_here() == here

    def test_the_sidebar_comes_and_goes(self, window: MainWindow) -> None:
        do(window, "sidebar")
        assert window.parts.sidebar.isHidden()
        do(window, "tab_sources")
        assert not window.parts.sidebar.isHidden()
        assert window.commands["sidebar"].isChecked()

    def test_the_window_comes_back_as_it_was_left(
        self, open_window: OpenWindow, window: MainWindow
    ) -> None:
        do(window, "tab_sources")
        do(window, "mark_quotes")
        window.close()
        again = open_window(asset(SAMPLE))
        assert again.parts.sidebar.tab_name == "sources"
        assert not again.commands["mark_quotes"].isChecked()
        assert asset(SAMPLE).name in [a.text() for a in recent_of(again)]


def recent_of(window: MainWindow) -> list:
    menus = window.menuBar().actions()[0].menu().actions()
    return next(a.menu() for a in menus if "recent" in a.text()).actions()


def test_the_list_of_recent_files_can_be_cleared(window: MainWindow) -> None:
    next(one for one in recent_of(window) if "Clear" in one.text()).trigger()
    assert [one.text() for one in recent_of(window)] == ["No files yet"]


class TestByKeyboardAndEar:
    def test_every_command_does_something(self, window: MainWindow) -> None:
        for command in COMMANDS:
            assert window.commands.is_done(command.name), command.name

    def test_no_key_means_two_things(self) -> None:
        keys = [key.toString() for command in COMMANDS for key in keys_of(command)]
        assert len(keys) == len(set(keys))

    def test_every_list_field_and_icon_has_a_name(self, window: MainWindow) -> None:
        for name in ("tab_quotes", "tab_sources", "tab_removed", "find"):
            do(window, name)
        for kind in (QTreeView, QLineEdit, QTextEdit, QAbstractButton):
            for widget in window.findChildren(kind):
                words = getattr(widget, "text", str)()
                named = widget.accessibleName() or (words if kind is QAbstractButton else "")
                assert named or not widget.isVisible(), widget

    def test_f6_walks_through_the_panes_and_comes_round(self, window: MainWindow) -> None:
        visited = []
        for _ in range(4):
            QTest.keySequence(window, QKeySequence("F6"))
            visited.append(QApplication.focusWidget())
        assert window.parts.view in visited
        assert any(window.parts.sidebar.isAncestorOf(widget) for widget in visited)

    def test_the_lists_of_shortcuts_and_versions_open(self, window: MainWindow) -> None:
        do(window, "shortcuts")
        do(window, "about")
        titles = {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()}
        assert {"Keyboard shortcuts", "About Standfirst"} <= titles
