import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.ui.fonts import CLEAR_FACE, READING_FACE
from reader.ui.main_window import MainWindow
from reader.ui.palettes import PALETTES
from reader.ui.settings import LOOK, RANGES, Settings, load
from reader.ui.text_popover import TextPopover
from reader.ui.theme import ThemeChoice

OpenWindow = Callable[..., MainWindow]


def do(window: MainWindow, name: str) -> None:
    window.commands[name].trigger()


def body_letters(window: MainWindow) -> object:
    """Return the font of the article's last words."""
    return window.parts.view.document().lastBlock().previous().charFormat().font()


def column(window: MainWindow) -> int:
    return window.parts.view.lineWrapColumnOrWidth()


def saved(window: MainWindow, folder: Path) -> Settings:
    window.close()
    return load(folder / "settings.json")


@pytest.fixture
def wide(window: MainWindow) -> MainWindow:
    """Return a window that is wider than any column."""
    window.resize(2200, 900)
    return window


@pytest.fixture
def popover(window: MainWindow, qtbot: QtBot) -> Iterator[TextPopover]:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    do(window, "text_look")
    found = window.findChild(TextPopover)
    yield found
    found.hide()


def slider(popover: TextPopover, name: str) -> QSlider:
    return next(s for s in popover.findChildren(QSlider) if s.accessibleName() == name)


def button(popover: TextPopover, words: str) -> QAbstractButton:
    buttons = popover.findChildren(QAbstractButton)
    return next(b for b in buttons if words in (b.accessibleName(), b.text().replace("&", "")))


class TestMenu:
    def test_a_wider_measure_makes_a_wider_column(self, wide: MainWindow) -> None:
        before = column(wide)
        do(wide, "wider")
        assert column(wide) > before
        do(wide, "narrower")
        assert column(wide) == before

    def test_the_column_is_measured_in_characters_of_the_face_that_is_worn(
        self, wide: MainWindow
    ) -> None:
        in_one = column(wide)
        do(wide, "face_atkinson")
        assert body_letters(wide).family() == CLEAR_FACE
        assert column(wide) != in_one

    @pytest.mark.parametrize("theme", list(PALETTES))
    def test_a_theme_reaches_page_menus_and_lists(
        self, window: MainWindow, theme: ThemeChoice
    ) -> None:
        do(window, f"theme_{theme}")
        colours = PALETTES[theme]
        assert window.parts.view.palette().base().color().name() == colours.page
        for part in (window.menuBar(), window.parts.sidebar, window.parts.status):
            assert part.palette().window().color().name() == colours.chrome

    def test_of_a_set_one_is_ticked_and_it_is_what_is_worn(self, window: MainWindow) -> None:
        for name in ("theme_sepia", "pictures_small", "set_indented", "set_justified"):
            do(window, name)
            assert window.commands[name].isChecked()
            group = window.commands[name].actionGroup()
            assert [action.objectName() for action in group.actions() if action.isChecked()] == [
                name
            ]

    def test_what_was_chosen_is_remembered(self, window: MainWindow, tmp_path: Path) -> None:
        for name in ("theme_black", "face_atkinson", "wider", "more_leading", "set_indented"):
            do(window, name)
        left = saved(window, tmp_path)
        assert (left.theme, left.face, left.indented) == ("black", CLEAR_FACE, True)
        assert left.measure == Settings().measure + RANGES["measure"].step
        assert left.leading == Settings().leading + RANGES["leading"].step

    def test_usual_settings_bring_back_all_of_the_look_and_nothing_else(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        for name in ("mark_quotes", "theme_dark", "zoom_in", "wider", "less_gap", "set_justified"):
            do(window, name)
        do(window, "look_usual")
        left = saved(window, tmp_path)
        assert all(getattr(left, name) == getattr(Settings(), name) for name in LOOK)
        assert not left.mark_quotes

    @pytest.mark.parametrize(
        "name", ["wider", "more_leading", "set_indented", "face_atkinson", "theme_dark"]
    )
    def test_the_place_is_kept_while_the_look_changes(self, window: MainWindow, name: str) -> None:
        do(window, "next_section")
        here = window.parts.view.offset_here()
        for _ in range(3):
            do(window, name)
        assert here > 0
        assert window.parts.view.offset_here() == here

    def test_a_face_that_is_not_installed_is_not_worn(
        self, open_window: OpenWindow, tmp_path: Path
    ) -> None:
        chosen = {"face": "A face of another machine"}
        (tmp_path / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
        window = open_window(asset(SAMPLE))
        assert body_letters(window).family() == READING_FACE
        assert window.commands["face_other"].isChecked()


class TestPopover:
    def test_it_opens_with_the_focus_in_it_and_escape_gives_it_back(
        self, window: MainWindow, popover: TextPopover
    ) -> None:
        assert popover.isVisible()
        assert popover.isAncestorOf(QApplication.focusWidget())
        assert window.commands["text_look"].isChecked()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert popover.isHidden()
        assert not window.commands["text_look"].isChecked()
        assert QApplication.focusWidget() is window.parts.view

    def test_it_goes_when_the_focus_goes_to_the_text(
        self, window: MainWindow, popover: TextPopover
    ) -> None:
        window.parts.view.setFocus()
        assert popover.isHidden()
        assert QApplication.focusWidget() is window.parts.view

    def test_tab_goes_through_everything_in_it_and_comes_round(self, popover: TextPopover) -> None:
        first = QApplication.focusWidget()
        visited = []
        while first not in visited and len(visited) < 40:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            visited.append(QApplication.focusWidget())
        assert visited[-1] is first
        assert all(popover.isAncestorOf(widget) for widget in visited)
        assert {*popover.findChildren(QSlider), *popover.findChildren(QComboBox)} <= set(visited)

    def test_arrows_choose_another_theme(
        self, window: MainWindow, popover: TextPopover, qtbot: QtBot
    ) -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: not window.commands["theme_system"].isChecked())
        assert popover.isVisible()

    def test_a_slider_changes_the_article_and_keeps_its_place(
        self, window: MainWindow, popover: TextPopover, qtbot: QtBot
    ) -> None:
        window.parts.view.go_to_offset(window.current.article.body.spans[9].start)
        here = window.parts.view.offset_here()
        size = body_letters(window).pixelSize()
        QTest.keyClick(slider(popover, "Size"), Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: body_letters(window).pixelSize() > size)
        assert window.parts.view.offset_here() == here
        assert popover.isVisible()

    def test_a_slider_says_in_words_what_it_is_at(self, popover: TextPopover) -> None:
        column = slider(popover, "Column")
        assert column.accessibleDescription() == f"{Settings().measure} characters"
        QTest.keyClick(column, Qt.Key.Key_Home)
        assert column.accessibleDescription() == f"{RANGES['measure'].least} characters"

    def test_it_shows_what_the_menu_chose(self, window: MainWindow, popover: TextPopover) -> None:
        do(window, "pictures_none")
        do(window, "face_atkinson")
        assert button(popover, "Pictures: None").isChecked()
        assert popover.findChild(QComboBox).currentText() == CLEAR_FACE

    def test_any_installed_face_can_be_chosen(
        self, window: MainWindow, popover: TextPopover, qtbot: QtBot
    ) -> None:
        faces = popover.findChild(QComboBox)
        names = [faces.itemText(n) for n in range(faces.count())]
        assert names[:2] == [READING_FACE, CLEAR_FACE]
        faces.setCurrentIndex(faces.count() - 1)
        qtbot.waitUntil(window.commands["face_other"].isChecked)
        assert body_letters(window).family() == names[-1]

    def test_the_usual_settings_are_one_button(
        self, window: MainWindow, popover: TextPopover
    ) -> None:
        do(window, "theme_dark")
        button(popover, "Usual settings").click()
        assert window.commands["theme_system"].isChecked()
        assert button(popover, "Theme: As the system").isChecked()

    def test_space_between_paragraphs_is_for_paragraphs_that_have_it(
        self, window: MainWindow, popover: TextPopover
    ) -> None:
        do(window, "set_indented")
        assert not slider(popover, "Space between paragraphs").isEnabled()
        do(window, "set_spaced")
        assert slider(popover, "Space between paragraphs").isEnabled()

    def test_whoever_hears_it_hears_names_and_kinds(self, popover: TextPopover) -> None:
        for widget in (w for w in popover.findChildren(QWidget) if takes_tab(w)):
            heard = QAccessible.queryAccessibleInterface(widget)
            assert heard.text(QAccessible.Text.Name), widget
        radio = QAccessible.queryAccessibleInterface(button(popover, "Theme: Sepia"))
        assert radio.role() == QAccessible.Role.RadioButton

    def test_in_a_small_window_all_of_it_can_be_reached(
        self, window: MainWindow, popover: TextPopover
    ) -> None:
        window.resize(560, 400)
        assert window.rect().contains(popover.geometry())
        last = button(popover, "Usual settings")
        last.setFocus()
        area = popover.rect()
        assert area.contains(last.mapTo(popover, last.rect().center()))


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_article_never_needs_sideways_scrolling_at_twice_the_size(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    story = tmp_path / "story.md"
    story.write_text(
        "# Intergovernmental incomprehensibilities\n\nSome words.\n\n"
        f"```\n{'code ' * 60}\n{'x' * 400}\n```\n\n> {'quoted ' * 40}\n\n"
        f"https://example.org/{'a' * 300}\n\n| Port | Days |\n|---|---|\n| Vik | 7 |\n",
        encoding="utf-8",
    )
    window = open_window(story)
    window.resize(900, 700)
    window._choices.choose({"zoom": 200})  # noqa: SLF001  # what ten steps of the menu do
    view = window.parts.view
    view.document().size()  # lays all of it out
    assert body_letters(window).pixelSize() >= 2 * 18
    assert view.horizontalScrollBar().maximum() == 0
