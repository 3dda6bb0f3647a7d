"""The preferences, driven as a person does: what is chosen is seen at once."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSlider,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.pipeline import RULES
from reader.ui.actions import COMMANDS
from reader.ui.choices import Choices
from reader.ui.help.shortcuts import shortcut_rows
from reader.ui.main_window import MainWindow
from reader.ui.preferences.dialog import PreferencesDialog
from reader.ui.preferences.pages import PAGES
from reader.ui.settings import Settings, load

LEAD = "READ MORE: How one storm closed a harbour for a year"


def do(window: MainWindow, name: str) -> None:
    window.commands[name].trigger()


@pytest.fixture
def dialog(window: MainWindow) -> PreferencesDialog:
    do(window, "preferences")
    return window.findChild(PreferencesDialog)


def choices_of(window: MainWindow) -> Choices:
    return window.findChild(Choices)


def named(dialog: QWidget, words: str) -> QAbstractButton:
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    return next(
        one for one in buttons if words in (one.text().replace("&", ""), one.accessibleName())
    )


def tree(dialog: PreferencesDialog) -> QTreeWidget:
    return next(one for one in dialog.findChildren(QTreeWidget) if one.isVisible())


def row(dialog: PreferencesDialog, key: str) -> object:
    found = tree(dialog)
    titles = [found.topLevelItem(at) for at in range(found.topLevelItemCount())]
    rows = [title.child(at) for title in titles for at in range(title.childCount())]
    return next(one for one in rows if one.data(0, Qt.ItemDataRole.UserRole) == key)


def press(dialog: PreferencesDialog, keys: str) -> None:
    edit = next(one for one in dialog.findChildren(QKeySequenceEdit) if one.isVisible())
    edit.setKeySequence(QKeySequence(keys))


def said(dialog: PreferencesDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel) if one.isVisible() and one.text()]


def test_there_is_one_dialog_however_often_it_is_asked_for(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    dialog.close()
    do(window, "preferences")
    assert window.findChildren(PreferencesDialog) == [dialog]
    assert dialog.isVisible()
    assert not dialog.isModal()


@pytest.mark.parametrize("page", [page.title for page in PAGES])
def test_everything_on_a_page_has_a_name_and_can_be_reached_by_tab(
    dialog: PreferencesDialog, page: str
) -> None:
    dialog.show_page(page)
    asked = (QAbstractButton, QLineEdit, QKeySequenceEdit, QSlider, QTreeWidget)
    widgets = [one for kind in asked for one in dialog.findChildren(kind) if one.isVisible()]
    inner = ("qt_", "ScrollLeft")
    for widget in widgets:
        if widget.objectName().startswith(inner) or isinstance(widget.parent(), QLineEdit):
            continue
        heard = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert heard or isinstance(widget.parent(), QKeySequenceEdit), widget


@pytest.mark.parametrize("page", [page.title for page in PAGES])
def test_no_two_things_on_a_page_share_an_access_key(dialog: PreferencesDialog, page: str) -> None:
    dialog.show_page(page)
    kinds = (QAbstractButton, QLabel)
    shown = [one for kind in kinds for one in dialog.findChildren(kind) if one.isVisible()]
    keys = [one.text()[one.text().index("&") + 1].casefold() for one in shown if "&" in one.text()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("page", [page.title for page in PAGES])
def test_tab_goes_from_the_list_through_the_page_to_the_buttons(
    dialog: PreferencesDialog, page: str
) -> None:
    dialog.show_page(page)
    come_to, widget = [], dialog.findChild(QListWidget).nextInFocusChain()
    while not isinstance(widget, QListWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            come_to.append(widget)
        widget = widget.nextInFocusChain()
    inside = [one.window() is dialog and _is_on_page(one) for one in come_to]
    assert inside == sorted(inside, reverse=True), come_to
    assert any(inside)
    assert come_to[inside.index(False)] is named(dialog, "Usual settings")


def _is_on_page(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (parent.objectName() == "preferencesPage" or _is_on_page(parent))


def test_the_arrows_in_the_list_turn_the_pages(dialog: PreferencesDialog) -> None:
    assert dialog.findChild(QSlider).isVisible()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert tree(dialog).isVisible()
    assert not any(one.isVisible() for one in dialog.findChildren(QSlider))


class TestReading:
    def test_a_theme_is_worn_at_once(
        self, window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot
    ) -> None:
        named(dialog, "Theme: Sepia").click()
        qtbot.waitUntil(window.commands["theme_sepia"].isChecked)

    def test_what_the_menu_chooses_the_page_shows(
        self, window: MainWindow, dialog: PreferencesDialog
    ) -> None:
        do(window, "theme_dark")
        assert named(dialog, "Theme: Dark").isChecked()


class TestCleaning:
    @pytest.fixture
    def page(self, dialog: PreferencesDialog) -> PreferencesDialog:
        dialog.show_page("Cleaning")
        return dialog

    def test_every_rule_has_its_reason_and_an_example(self, page: PreferencesDialog) -> None:
        for rule in RULES:
            assert row(page, rule.name).text(0) == rule.reason
            assert row(page, rule.name).text(1)

    def test_a_rule_switched_off_leaves_what_it_found(
        self, window: MainWindow, page: PreferencesDialog, qtbot: QtBot
    ) -> None:
        assert LEAD not in window.current.article.text
        row(page, "cross-link").setCheckState(0, Qt.CheckState.Unchecked)
        qtbot.waitUntil(lambda: LEAD in window.current.article.text)
        assert LEAD in window.parts.view.toPlainText()
        assert "1 of" in " ".join(said(page))
        named(page, "Usual settings").click()
        qtbot.waitUntil(lambda: LEAD not in window.current.article.text)
        assert row(page, "cross-link").checkState(0) is Qt.CheckState.Checked

    def test_the_field_leaves_the_rules_with_these_words(self, page: PreferencesDialog) -> None:
        field = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
        field.setText("cookie")
        shown = [rule.name for rule in RULES if not row(page, rule.name).isHidden()]
        assert "consent" in shown
        assert "share-line" not in shown


class TestQuotes:
    def test_without_their_colours_all_speakers_look_alike(
        self, window: MainWindow, dialog: PreferencesDialog
    ) -> None:
        dialog.show_page("Quotes")
        sources = {quote.attribution.source for quote in window.current.outline.quotes} - {""}
        assert len({window.parts.sidebar.tint_of(source) for source in sources}) > 1
        named(dialog, "A colour for each speaker").click()
        assert len({window.parts.sidebar.tint_of(source) for source in sources}) == 1

    def test_the_order_of_quotes_follows_the_page_and_the_page_the_list(
        self, window: MainWindow, dialog: PreferencesDialog
    ) -> None:
        dialog.show_page("Quotes")
        quotes = window.parts.sidebar.outline.quotes
        box = named(dialog, "List quotes by speaker")
        box.click()
        assert not quotes.by_speaker
        quotes.set_by_speaker(grouped=True)
        assert box.isChecked()


class TestFiles:
    @pytest.mark.parametrize(
        ("words", "name"),
        [
            ("Keep notes and corrections: In my own folder", "notes_beside"),
            ("Remember where I stopped reading", "remember_places"),
            ("Open the articles of last time", "restore_session"),
            ("Open files in the window that is there", "single_instance"),
        ],
    )
    def test_each_switch_is_remembered(
        self, window: MainWindow, dialog: PreferencesDialog, tmp_path: Path, words: str, name: str
    ) -> None:
        dialog.show_page("Files")
        named(dialog, words).click()
        window.close()
        assert getattr(load(tmp_path / "settings.json"), name) is False


class TestKeys:
    @pytest.fixture
    def page(self, dialog: PreferencesDialog) -> PreferencesDialog:
        dialog.show_page("Keys")
        tree(dialog).setCurrentItem(row(dialog, "reload"))
        return dialog

    def test_new_keys_work_and_are_shown(self, window: MainWindow, page: PreferencesDialog) -> None:
        press(page, "Ctrl+J")
        named(page, "Use these").click()
        assert window.commands["reload"].shortcuts() == [QKeySequence("Ctrl+J")]
        assert "Ctrl+J" in window.commands["reload"].toolTip()
        assert row(page, "reload").text(1) == "Ctrl+J"

    def test_keys_that_are_taken_are_told_of_and_change_hands(
        self, window: MainWindow, page: PreferencesDialog
    ) -> None:
        press(page, "Ctrl+F")
        assert "Ctrl+F belongs to “Find”, which would lose it." in said(page)
        named(page, "Add these").click()
        assert QKeySequence("Ctrl+F") in window.commands["reload"].shortcuts()
        assert QKeySequence("F5") in window.commands["reload"].shortcuts()
        assert QKeySequence("Ctrl+F") not in window.commands["find"].shortcuts()
        named(page, "Usual keys").click()
        assert QKeySequence("Ctrl+F") in window.commands["find"].shortcuts()

    @pytest.mark.parametrize("keys", ["Tab", "Esc", "Down"])
    def test_what_everyone_needs_cannot_be_taken(self, page: PreferencesDialog, keys: str) -> None:
        press(page, keys)
        assert not named(page, "Use these").isEnabled()
        assert any("needed to get about" in words for words in said(page))

    def test_keys_are_the_same_after_a_new_start(
        self,
        open_window: Callable[..., MainWindow],
        window: MainWindow,
        page: PreferencesDialog,
    ) -> None:
        press(page, "Ctrl+J")
        named(page, "Use these").click()
        window.close()
        again = open_window(asset(SAMPLE))
        assert again.commands["reload"].shortcuts() == [QKeySequence("Ctrl+J")]
        do(again, "preferences")

    def test_the_list_of_shortcuts_tells_the_new_ones(
        self, window: MainWindow, page: PreferencesDialog
    ) -> None:
        press(page, "Ctrl+J")
        named(page, "Use these").click()
        named(page, "No keys").click()
        listed = shortcut_rows(COMMANDS, choices_of(window).settings.keys)
        assert "Reload" not in dict(listed["File"])


class TestTransfer:
    def test_settings_go_to_another_computer_without_what_belongs_to_this(
        self, window: MainWindow, dialog: PreferencesDialog, tmp_path: Path
    ) -> None:
        do(window, "theme_dark")
        out = tmp_path / "mine.json"
        dialog.export_to(str(out))
        assert f"Wrote {out}" in said(dialog)
        assert {"recent", "geometry"}.isdisjoint(json.loads(out.read_text()))
        do(window, "theme_light")
        dialog.import_from(str(out))
        assert window.commands["theme_dark"].isChecked()
        assert choices_of(window).settings.recent == (str(asset(SAMPLE)),)

    @pytest.mark.parametrize("found", ["", "nonsense", "[]", "{}", '{"schema": 1, "text": "x"}'])
    def test_a_file_without_settings_changes_nothing_and_is_told_of(
        self, window: MainWindow, dialog: PreferencesDialog, tmp_path: Path, found: str
    ) -> None:
        before = choices_of(window).settings
        (tmp_path / "other.json").write_text(found)
        dialog.import_from(str(tmp_path / "other.json"))
        assert choices_of(window).settings == before
        assert any("holds no settings" in words for words in said(dialog))

    def test_a_folder_that_takes_nothing_is_told_of(
        self, dialog: PreferencesDialog, tmp_path: Path
    ) -> None:
        (tmp_path / "file").write_text("")
        dialog.export_to(str(tmp_path / "file" / "mine.json"))
        assert any("could not write" in words for words in said(dialog))


def test_the_usual_settings_of_all_pages_are_those_of_the_first_start(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    changed = Settings(theme="dark", rules_off=("form",), mark_quotes=False, notes_beside=False)
    choices_of(window).adopt(changed)
    for page in PAGES:
        dialog.show_page(page.title)
        named(dialog, "Usual settings").click()
    assert choices_of(window).settings == Settings()


def test_the_settings_of_a_page_are_fields_of_the_settings() -> None:
    names = [name for page in PAGES for name in page.settings]
    assert len(names) == len(set(names))
    assert set(names) <= set(Settings.__dataclass_fields__)


def test_the_boxes_of_a_page_say_what_they_are_about(dialog: PreferencesDialog) -> None:
    dialog.show_page("Quotes")
    boxes = [one for one in dialog.findChildren(QCheckBox) if one.isVisible()]
    assert boxes
    assert all(box.accessibleDescription() for box in boxes)
    assert isinstance(named(dialog, "Close"), QPushButton)
