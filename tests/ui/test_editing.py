from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model import BY_HAND, Article, Block, Outline
from reader.ui.article_pane.blocks_seen import height_of
from reader.ui.main_window import MainWindow
from tests.ui.articles import article, paragraph, removal

LEFT_OVER = "Photographs by our own staff"
GONE = "READ MORE: How the storm came"


BLOCKS = (
    paragraph(1, "The pier opened again on Monday after a year."),
    paragraph(2, LEFT_OVER),
    paragraph(3, "It had been closed since the storm, the town said."),
    paragraph(5, "The first boat left at noon with forty people on it."),
    paragraph(6, "The second boat left an hour later."),
)


def story(*more: Block) -> Article:
    """Return a story in which one piece was removed, with more paragraphs at its end."""
    return article(*BLOCKS, *more, removals=(removal(4, GONE),), title="The pier reopens")


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    window.current.show(story(), Outline())
    return window


def text_of(window: MainWindow) -> str:
    return window.parts.view.toPlainText()


def id_of(window: MainWindow, words: str) -> int:
    article = window.current.article
    blocks = [*article.body.blocks, *(gone.block for gone in article.removals)]
    return next(block.id for block in blocks if block.text == words)


def select(window: MainWindow, first: str, last: str = "") -> None:
    text = text_of(window)
    cursor = QTextCursor(window.parts.view.document())
    cursor.setPosition(text.index(first))
    if last:
        cursor.setPosition(text.index(last) + len(last), QTextCursor.MoveMode.KeepAnchor)
    window.parts.view.setTextCursor(cursor)


def do(window: MainWindow, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(window.current.changed):
        window.commands[name].trigger()


def place_of(window: MainWindow, words: str) -> QPoint:
    cursor = QTextCursor(window.parts.view.document())
    cursor.setPosition(text_of(window).index(words) + 1)
    return window.parts.view.cursorRect(cursor).center()


def click(window: MainWindow, words: str) -> None:
    QTest.mouseClick(
        window.parts.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(window, words)
    )


def items(window: MainWindow, words: str) -> dict[str, object]:
    menu = QMenu(window)
    window._editing.add_to(menu, place_of(window, words))  # noqa: SLF001
    return {action.text().replace("&", ""): action for action in menu.actions()}


class TestRemovingByHand:
    def test_the_paragraph_one_is_at_goes_and_undo_brings_it_back(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        before = text_of(window)
        select(window, LEFT_OVER)
        do(window, qtbot, "remove")
        assert LEFT_OVER not in text_of(window)
        do(window, qtbot, "undo")
        assert text_of(window) == before
        do(window, qtbot, "redo")
        assert LEFT_OVER not in text_of(window)

    def test_the_keys_work_where_one_reads(self, window: MainWindow, qtbot: QtBot) -> None:
        select(window, LEFT_OVER)
        window.parts.view.setFocus()
        with qtbot.waitSignal(window.current.changed):
            QTest.keyClick(
                window.parts.view, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier
            )
        assert LEFT_OVER not in text_of(window)

    def test_it_is_listed_with_who_did_it(self, window: MainWindow, qtbot: QtBot) -> None:
        select(window, LEFT_OVER)
        do(window, qtbot, "remove")
        panel = window.parts.sidebar.bring("removed")
        row = panel.view.model().index(0, 0).data(Qt.ItemDataRole.DisplayRole)
        assert row == LEFT_OVER
        assert [gone.rule for gone in window.current.article.removals] == [BY_HAND, "cross-link"]

    def test_all_that_is_selected_goes_at_once(self, window: MainWindow, qtbot: QtBot) -> None:
        select(window, "The first boat", "The second boat")
        assert window.commands["remove"].text().replace("&", "") == "Remove these 2 paragraphs"
        do(window, qtbot, "remove")
        assert "boat" not in text_of(window)
        assert window.commands["undo"].text() == "&Undo removing 2 paragraphs"

    def test_what_follows_moves_up_and_is_next(self, window: MainWindow, qtbot: QtBot) -> None:
        select(window, LEFT_OVER)
        do(window, qtbot, "remove")
        assert window.parts.view.textCursor().block().text().startswith("It had been closed")
        do(window, qtbot, "remove")
        assert "It had been closed" not in text_of(window)

    def test_every_paragraph_can_go_and_come_back(self, window: MainWindow, qtbot: QtBot) -> None:
        before = text_of(window)
        select(window, "The pier opened", "an hour later.")
        do(window, qtbot, "remove")
        assert not window.current.article.text
        do(window, qtbot, "undo")
        assert text_of(window) == before

    def test_what_was_done_and_undone_is_told(self, window: MainWindow, qtbot: QtBot) -> None:
        select(window, LEFT_OVER)
        do(window, qtbot, "remove")
        assert window.parts.status.currentMessage().startswith("Removed a paragraph. Ctrl+Z")
        do(window, qtbot, "undo")
        assert window.parts.status.currentMessage() == "Undone: removing a paragraph"

    def test_nothing_is_told_of_an_edit_that_could_not_be_made(self, window: MainWindow) -> None:
        select(window, LEFT_OVER)
        window.current.outline_wanted.disconnect()
        window.commands["remove"].trigger()
        window.current.abandon()
        assert not window.parts.status.currentMessage()
        assert LEFT_OVER in text_of(window)

    def test_the_title_is_no_paragraph_of_the_body(self, window: MainWindow) -> None:
        select(window, "The pier reopens")
        window.commands["remove"].trigger()
        assert not window.current.can_undo

    def test_the_context_menu_removes_the_paragraph_under_the_mouse(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(window.current.changed):
            items(window, LEFT_OVER)["Remove this paragraph"].trigger()
        assert LEFT_OVER not in text_of(window)


class TestRemovedInPlace:
    def test_a_click_on_a_trace_shows_the_piece_there_and_another_hides_it(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        click(window, "1 piece removed")
        qtbot.waitUntil(lambda: GONE in text_of(window))
        assert "Points to another story · restore" in text_of(window)
        click(window, "1 piece removed")
        qtbot.waitUntil(lambda: GONE not in text_of(window))

    def test_the_trace_stays_where_it_was_on_the_screen(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        number = id_of(window, GONE)
        before = height_of(window.parts.view, number, of_trace=True)
        window.parts.view.trace_chosen.emit(number)
        qtbot.waitUntil(lambda: GONE in text_of(window))
        assert height_of(window.parts.view, number, of_trace=True) == before

    def test_tab_and_enter_show_and_restore_it(self, window: MainWindow, qtbot: QtBot) -> None:
        view = window.parts.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: GONE in text_of(window))
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Tab)
        with qtbot.waitSignal(window.current.changed):
            QTest.keyClick(view, Qt.Key.Key_Return)
        assert GONE in window.current.article.text
        assert "removed" not in text_of(window)

    def test_what_is_shown_is_not_found_copied_or_counted(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.commands["show_removed"].trigger()
        assert GONE in text_of(window)
        window.parts.find.begin("READ MORE")
        qtbot.waitUntil(lambda: not window.parts.find.count_words.endswith("…"))
        assert window.parts.find.count_words == "Nothing found"
        window.parts.view.selectAll()
        window.parts.view.copy()
        assert GONE not in QGuiApplication.clipboard().text()
        assert GONE not in window.current.article.text

    def test_all_are_shown_or_hidden_at_once_and_it_is_remembered(
        self, window: MainWindow, open_window: Callable[..., MainWindow]
    ) -> None:
        window.commands["show_removed"].trigger()
        window.close()
        again = open_window()
        again.current.show(story(), Outline())
        assert GONE in text_of(again)
        assert again.commands["show_removed"].isChecked()
        again.commands["show_removed"].trigger()
        assert GONE not in text_of(again)

    def test_a_piece_restored_in_place_stays_where_it_is_on_the_screen(
        self, open_window: Callable[..., MainWindow], qtbot: QtBot
    ) -> None:
        more = (paragraph(7 + day, f"On day {day} the boats went out.") for day in range(40))
        window = open_window()
        window.resize(1200, 400)
        window.current.show(story(*more), Outline())
        window.parts.view.go_to_removed(id_of(window, GONE))
        window.commands["show_removed"].trigger()
        number = id_of(window, GONE)
        before = height_of(window.parts.view, number)
        with qtbot.waitSignal(window.current.changed):
            window.parts.view.restore_chosen.emit(number)
        assert height_of(window.parts.view, number) == before

    def test_the_pieces_of_one_trace_come_back_together(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        select(window, "It had been closed")
        do(window, qtbot, "remove")
        window.commands["show_removed"].trigger()
        assert "2 pieces removed · hide · restore all" in text_of(window)
        with qtbot.waitSignal(window.current.changed):
            window.parts.view.restore_all_chosen.emit(id_of(window, GONE))
        assert not window.current.article.removals

    def test_the_menu_of_a_shown_piece_restores_it(self, window: MainWindow, qtbot: QtBot) -> None:
        window.commands["show_removed"].trigger()
        with qtbot.waitSignal(window.current.changed):
            items(window, GONE)["Restore this piece"].trigger()
        assert GONE in window.current.article.text

    def test_the_menu_of_a_trace_leads_to_the_list(self, window: MainWindow) -> None:
        items(window, "1 piece removed")["Show in the list"].trigger()
        assert window.parts.sidebar.tab_name == "removed"
