from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.model import Article, Colour, Outline
from reader.ui.main_window import MainWindow
from reader.ui.note_editor import NoteEditor
from tests.ui.articles import article, highlight, highlighted, paragraph, said

OPENED = "The pier opened again on Monday after a year, the harbour master said."
CLOSED = "It had been closed since the storm, the town said."
LEFT = "The first boat left at noon with forty people on it."


def story() -> Article:
    return article(paragraph(1, OPENED), paragraph(2, CLOSED), paragraph(3, LEFT))


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    window.current.show(story(), Outline())
    return window


def select(window: MainWindow, first: str, last: str = "") -> None:
    text = window.parts.view.toPlainText()
    cursor = QTextCursor(window.parts.view.document())
    cursor.setPosition(text.index(first))
    end = text.index(last or first) + len(last or first)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    window.parts.view.setTextCursor(cursor)


def stand(window: MainWindow, words: str) -> None:
    cursor = QTextCursor(window.parts.view.document())
    cursor.setPosition(window.parts.view.toPlainText().index(words) + 1)
    window.parts.view.setTextCursor(cursor)


def place_of(window: MainWindow, words: str) -> QPoint:
    cursor = QTextCursor(window.parts.view.document())
    cursor.setPosition(window.parts.view.toPlainText().index(words) + 1)
    return window.parts.view.cursorRect(cursor).center()


def do(window: MainWindow, name: str) -> None:
    window.commands[name].trigger()


def kept(window: MainWindow) -> list[tuple[str, Colour, str]]:
    return [(h.anchor.exact, h.colour, h.note) for h in window.current.edits.highlights]


def editor() -> NoteEditor | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, NoteEditor) else None


def titles(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def trigger(menu: QMenu, words: str) -> None:
    next(a for a in menu.actions() if a.text().replace("&", "") == words).trigger()


def submenu(menu: QMenu, words: str) -> QMenu:
    return next(a for a in menu.actions() if a.text().replace("&", "") == words).menu()


class TestHighlighting:
    @pytest.mark.parametrize("colour", Colour)
    def test_selected_words_are_highlighted_in_the_colour_asked_for(
        self, window: MainWindow, colour: Colour
    ) -> None:
        select(window, "opened again")
        do(window, f"highlight_{colour}")
        assert kept(window) == [("opened again", colour, "")]
        assert not window.parts.view.textCursor().hasSelection()

    def test_the_plain_key_uses_the_colour_used_last(self, window: MainWindow) -> None:
        select(window, "opened again")
        do(window, "highlight_blue")
        select(window, "at noon")
        do(window, "highlight")
        assert [colour for _, colour, _ in kept(window)] == [Colour.BLUE, Colour.BLUE]

    def test_space_around_the_selection_is_left_out(self, window: MainWindow) -> None:
        select(window, " opened again ")
        do(window, "highlight")
        assert kept(window)[0][0] == "opened again"

    def test_a_highlight_may_go_over_two_paragraphs(self, window: MainWindow) -> None:
        select(window, "after a year", "It had been")
        do(window, "highlight")
        assert kept(window)[0][0].startswith("after a year")
        assert kept(window)[0][0].endswith("\n\nIt had been")

    def test_the_same_words_again_only_change_their_colour(self, window: MainWindow) -> None:
        for name in ("highlight_green", "highlight_pink"):
            select(window, "opened again")
            do(window, name)
        assert kept(window) == [("opened again", Colour.PINK, "")]

    def test_a_wider_highlight_takes_the_place_of_a_bare_one_but_of_no_note(
        self, window: MainWindow
    ) -> None:
        noted = highlight(story().text, "again", "Since when?")
        bare = highlight(story().text, "Monday")
        window.current.show_open(highlighted(story(), noted, bare))
        select(window, "opened again on Monday")
        do(window, "highlight_green")
        assert [words for words, _, _ in kept(window)] == ["again", "opened again on Monday"]

    def test_with_nothing_selected_the_quote_one_is_at_is_highlighted(
        self, window: MainWindow
    ) -> None:
        window.current.show(story(), said(story().text, "It had been closed since the storm"))
        stand(window, "closed since")
        do(window, "highlight")
        assert [words for words, _, _ in kept(window)] == ["It had been closed since the storm"]

    def test_with_nothing_to_highlight_it_says_what_to_do(self, window: MainWindow) -> None:
        stand(window, "closed since")
        do(window, "highlight")
        assert kept(window) == []
        assert "Select the words" in window.parts.status.currentMessage()

    def test_the_title_is_not_of_the_text_and_cannot_be_highlighted(
        self, window: MainWindow
    ) -> None:
        select(window, "A title")
        do(window, "highlight")
        assert kept(window) == []

    def test_each_deed_is_undone_by_itself_and_told(self, window: MainWindow) -> None:
        select(window, "opened again")
        do(window, "highlight_green")
        stand(window, "opened again")
        do(window, "highlight_pink")
        do(window, "undo")
        assert kept(window) == [("opened again", Colour.GREEN, "")]
        assert window.parts.status.currentMessage() == "Undone: changing a colour"
        do(window, "undo")
        assert kept(window) == []
        do(window, "redo")
        assert kept(window) == [("opened again", Colour.GREEN, "")]

    def test_the_highlight_one_is_at_can_be_removed(self, window: MainWindow) -> None:
        select(window, "opened again")
        do(window, "highlight")
        stand(window, "Monday")
        do(window, "unhighlight")
        assert len(kept(window)) == 1
        assert "no highlight here" in window.parts.status.currentMessage()
        stand(window, "again")
        do(window, "unhighlight")
        assert kept(window) == []


class TestNotes:
    def test_a_note_is_kept_letter_by_letter_and_undone_at_once(self, window: MainWindow) -> None:
        select(window, "opened again")
        do(window, "note")
        seen: list[str] = []
        window.current.highlights_changed.connect(lambda: seen.append(kept(window)[0][2]))
        QTest.keyClicks(editor().fields.field, "Why?")
        assert seen == ["W", "Wh", "Why", "Why?"]
        editor().close()
        do(window, "undo")
        assert kept(window) == [("opened again", Colour.YELLOW, "")]

    def test_escape_and_ctrl_enter_close_the_note_and_keep_it(self, window: MainWindow) -> None:
        select(window, "opened again")
        for modifier, key in (
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Escape),
            (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return),
        ):
            do(window, "note")
            field = editor().fields.field
            QTest.keyClicks(field, "So")
            QTest.keyClick(field, key, modifier)
            assert editor() is None
            stand(window, "again")
        assert kept(window)[0][2] == "SoSo"

    def test_colour_and_removal_are_at_hand_beside_the_note(self, window: MainWindow) -> None:
        select(window, "opened again")
        do(window, "note")
        fields = editor().fields
        pink = next(
            b
            for b in fields.findChildren(type(fields.line.itemAt(0).widget()))
            if b.accessibleName() == "Colour: Pink"
        )
        pink.click()
        assert kept(window)[0][1] is Colour.PINK
        fields.remove.click()
        assert kept(window) == []
        assert editor() is None

    def test_next_and_previous_walk_through_the_highlights_and_say_them(
        self, window: MainWindow
    ) -> None:
        text = story().text
        both = (highlight(text, "at noon", "Which?"), highlight(text, "opened again"))
        window.current.show_open(highlighted(story(), *both))
        do(window, "next_note")
        assert window.parts.status.currentMessage() == "Highlight 1 of 2, yellow, no note"
        do(window, "next_note")
        assert window.parts.status.currentMessage() == "Highlight 2 of 2, yellow: Which?"
        do(window, "next_note")
        assert window.parts.status.currentMessage() == "No further highlight"
        do(window, "previous_note")
        assert "1 of 2" in window.parts.status.currentMessage()

    def test_after_a_jump_the_note_key_opens_the_note_jumped_to(self, window: MainWindow) -> None:
        marked = highlight(story().text, "at noon", "Which?")
        window.current.show_open(highlighted(story(), marked))
        do(window, "next_note")
        do(window, "note")
        assert editor().fields.field.toPlainText() == "Which?"
        editor().close()


class TestMenus:
    def test_a_selection_can_be_highlighted_in_a_colour(self, window: MainWindow) -> None:
        select(window, "opened again")
        menu = window.going.menus.on_text(place_of(window, "opened again"))
        assert "Add note…" in titles(menu)
        trigger(submenu(menu, "Highlight in"), "Blue")
        assert kept(window) == [("opened again", Colour.BLUE, "")]

    def test_a_highlight_can_be_recoloured_and_removed(self, window: MainWindow) -> None:
        marked = highlight(story().text, "at noon", "Which?", Colour.GREEN)
        window.current.show_open(highlighted(story(), marked))
        menu = window.going.menus.on_text(place_of(window, "at noon"))
        colours = submenu(menu, "Colour")
        checked = [a.text() for a in colours.actions() if a.isChecked()]
        assert checked == ["&Green"]
        trigger(colours, "Pink")
        assert kept(window)[0][1] is Colour.PINK
        trigger(menu, "Edit note…")
        assert editor().fields.field.toPlainText() == "Which?"
        editor().close()
        trigger(menu, "Remove highlight")
        assert kept(window) == []

    def test_words_without_a_highlight_offer_nothing_about_one(self, window: MainWindow) -> None:
        menu = window.going.menus.on_text(place_of(window, "at noon"))
        assert not {"Colour", "Edit note…", "Remove highlight"} & set(titles(menu))


def test_a_highlight_in_a_removed_paragraph_is_listed_and_comes_back_with_it(
    window: MainWindow, qtbot: object
) -> None:
    marked = highlight(story().text, "at noon", "Which?")
    window.current.show_open(highlighted(story(), marked))
    panel = window.parts.sidebar.bring("notes")
    with qtbot.waitSignal(window.current.changed):
        window.current.remove((3,))
    (group,) = [panel.view.model().index(0, 0).data(Qt.ItemDataRole.UserRole)]
    assert group.text == "No longer in the text"
    assert group.children[0].removed == (3,)
    with qtbot.waitSignal(window.current.changed):
        do(window, "undo")
    assert panel.view.model().index(0, 0).data() == "at noon"


def test_highlights_and_notes_are_there_when_the_file_is_opened_again(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    file = tmp_path / "pier.md"
    file.write_text(f"# A title\n\n{OPENED}\n\n{CLOSED}\n\n{LEFT}\n", encoding="utf-8")
    first = open_window(file)
    select(first, "opened again")
    do(first, "highlight_green")
    first.parts.sidebar.note_changed.emit(first.current.edits.highlights[0].id, "Since when?")
    first.close()
    second = open_window(file)
    assert kept(second) == [("opened again", Colour.GREEN, "Since when?")]
    do(second, "next_note")
    assert "Since when?" in second.parts.status.currentMessage()


def test_of_highlights_that_begin_together_the_selected_one_is_meant(window: MainWindow) -> None:
    short, long = (highlight(story().text, words) for words in ("opened", "opened again on"))
    window.current.show_open(highlighted(story(), short, long))
    select(window, "opened again on")
    do(window, "highlight_pink")
    assert [colour for _, colour, _ in kept(window)] == [Colour.YELLOW, Colour.PINK]
