"""Articles in tabs: each as it was left, in one pane."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.annotations import store
from reader.errors import WriteError
from reader.ui.choices import Choices
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opener

OpenWindow = Callable[..., MainWindow]
WORDS = "The tide came in over the quay as it had done before. " * 6


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Return three files; what each says is not in the others."""
    paths = [tmp_path / f"{name}.txt" for name in ("pier", "ferry", "quay")]
    for path in paths:
        told = [f"Paragraph {n} of the {path.stem}. {WORDS}" for n in range(40)]
        said = f"“We have no date,” said Ada {path.stem.title()}, the harbour master."
        path.write_text("\n\n".join([f"All about the {path.stem}", said, *told]), "utf-8")
    return paths


@pytest.fixture
def window(open_window: OpenWindow, stories: list[Path]) -> MainWindow:
    """Return a window with three tabs, the first in front, the others not read yet."""
    return open_window(*stories)


def do(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Do what brings another article to the front."""
    with qtbot.waitSignal(window.current.opened):
        window.commands[name].trigger()


def title(window: MainWindow) -> str:
    return window.windowTitle().removesuffix(" — Standfirst")


def tabs(window: MainWindow) -> list[str]:
    bar = window.parts.tabs
    return [bar.tabText(place) for place in range(bar.count())]


def begin_find(window: MainWindow, words: str) -> QLineEdit:
    window.commands["find"].trigger()
    field = window.parts.find.findChild(QLineEdit)
    field.setText(words)
    return field


class TestOpening:
    def test_one_article_has_no_tab_bar(self, open_window: OpenWindow, stories: list[Path]) -> None:
        assert open_window(stories[0]).parts.tabs.isHidden()

    def test_of_several_files_each_has_a_tab_and_the_first_is_in_front(
        self, window: MainWindow
    ) -> None:
        assert window.parts.tabs.isVisible()
        assert tabs(window) == ["All about the pier", "ferry.txt", "quay.txt"]
        assert window.parts.tabs.currentIndex() == 0
        assert title(window) == "All about the pier"

    def test_a_file_that_is_open_already_is_brought_to_the_front(
        self, window: MainWindow, stories: list[Path], qtbot: QtBot
    ) -> None:
        do(window, qtbot, "next_article")
        with qtbot.waitSignal(window.current.opened):
            opener_of(window).open([stories[0].parent / "." / stories[0].name])
        assert title(window) == "All about the pier"
        assert len(tabs(window)) == 3

    def test_until_a_file_has_been_read_the_one_on_screen_stays_in_front(
        self, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tests.ui.conftest._do", lambda _job: None)  # it takes for ever
        window.commands["next_article"].trigger()
        assert window.parts.tabs.currentIndex() == 0
        assert title(window) == "All about the pier"
        qtbot.waitUntil(lambda: tabs(window)[1] == "ferry.txt (reading…)")
        window.parts.strip.cancelled.emit()
        assert tabs(window) == ["All about the pier", "quay.txt"]

    def test_a_tab_whose_file_cannot_be_read_closes_and_says_why(
        self, window: MainWindow, stories: list[Path], qtbot: QtBot
    ) -> None:
        stories[1].unlink()
        window.commands["next_article"].trigger()
        qtbot.waitUntil(lambda: "ferry.txt" in window.parts.bar.sentence)
        assert tabs(window) == ["All about the pier", "quay.txt"]
        assert title(window) == "All about the pier"

    def test_an_ampersand_in_a_title_is_shown(
        self, open_window: OpenWindow, tmp_path: Path, stories: list[Path]
    ) -> None:
        path = tmp_path / "both.txt"
        path.write_text("Fish & ships\n\nBoth are sold in the harbour.\n", "utf-8")
        assert tabs(open_window(path, stories[0]))[0] == "Fish && ships"


def opener_of(window: MainWindow) -> Opener:
    opener = window.findChild(Opener)
    assert opener is not None
    return opener


def zoom(window: MainWindow) -> int:
    choices = window.findChild(Choices)
    assert choices is not None
    return choices.settings.zoom


class TestSwitching:
    def test_an_article_is_shown_again_to_the_pixel(self, window: MainWindow, qtbot: QtBot) -> None:
        bar = window.parts.view.verticalScrollBar()
        bar.setValue(1234)
        do(window, qtbot, "next_article")
        assert bar.value() == 0
        do(window, qtbot, "previous_article")
        assert bar.value() == 1234

    def test_it_is_not_read_again(self, window: MainWindow, qtbot: QtBot) -> None:
        do(window, qtbot, "next_article")
        article = window.current.article
        do(window, qtbot, "next_article")
        window.commands["previous_article"].trigger()
        assert window.current.article is article

    def test_what_was_changed_can_still_be_undone(self, window: MainWindow, qtbot: QtBot) -> None:
        block = window.current.article.body.blocks[3].id
        with qtbot.waitSignal(window.current.changed):
            window.current.remove([block])
        do(window, qtbot, "next_article")
        assert not window.commands["undo"].isEnabled()
        do(window, qtbot, "previous_article")
        assert window.current.edits.removed == {block}
        with qtbot.waitSignal(window.current.changed):
            window.commands["undo"].trigger()
        assert not window.current.edits.removed

    def test_a_change_that_was_on_its_way_arrives_when_the_article_is_back(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        do(window, qtbot, "next_article")
        do(window, qtbot, "previous_article")
        block = window.current.article.body.blocks[3].id
        window.current.remove([block])
        window.commands["next_article"].trigger()
        assert title(window) == "All about the ferry"
        window.commands["previous_article"].trigger()
        with qtbot.waitSignal(window.current.changed):
            pass
        assert block not in [one.id for one in window.current.article.body.blocks]

    def test_each_has_its_own_way_back(self, window: MainWindow, qtbot: QtBot) -> None:
        window.commands["end"].trigger()
        assert window.commands["back"].isEnabled()
        do(window, qtbot, "next_article")
        assert not window.commands["back"].isEnabled()
        do(window, qtbot, "previous_article")
        window.commands["back"].trigger()
        assert window.parts.view.verticalScrollBar().value() == 0

    def test_each_has_its_own_tab_of_the_outline(self, window: MainWindow, qtbot: QtBot) -> None:
        window.commands["tab_sources"].trigger()
        do(window, qtbot, "next_article")
        window.commands["tab_sections"].trigger()
        do(window, qtbot, "previous_article")
        assert window.parts.sidebar.tab_name == "sources"
        do(window, qtbot, "next_article")
        assert window.parts.sidebar.tab_name == "sections"

    def test_each_has_its_own_search(self, window: MainWindow, qtbot: QtBot) -> None:
        begin_find(window, "Paragraph 7")
        do(window, qtbot, "next_article")
        assert window.parts.find.isHidden()
        do(window, qtbot, "previous_article")
        assert window.parts.find.isVisible()
        assert window.parts.find.wanted.words == "Paragraph 7"
        qtbot.waitUntil(lambda: window.parts.find.count_words == "1 of 1")

    def test_each_may_have_its_own_size_and_new_ones_have_the_last(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.commands["zoom_in"].trigger()
        do(window, qtbot, "next_article")
        assert zoom(window) == 110
        window.commands["zoom_reset"].trigger()
        do(window, qtbot, "previous_article")
        assert zoom(window) == 110
        do(window, qtbot, "previous_article")
        assert zoom(window) == 100

    def test_arrow_keys_go_on_from_tab_to_tab(self, window: MainWindow, qtbot: QtBot) -> None:
        bar = window.parts.tabs
        bar.setFocus()
        for expected in ("ferry", "quay"):
            with qtbot.waitSignal(window.current.opened):
                QTest.keyClick(bar, Qt.Key.Key_Right)
            assert title(window) == f"All about the {expected}"

    def test_a_file_that_changed_while_it_was_behind_is_told_of_when_it_is_back(
        self, window: MainWindow, stories: list[Path], qtbot: QtBot
    ) -> None:
        do(window, qtbot, "next_article")
        stories[0].write_text("Something else.\n\nOf two paragraphs.\n", "utf-8")
        do(window, qtbot, "previous_article")
        qtbot.waitUntil(
            lambda: "pier.txt” has changed" in window.parts.bar.sentence, timeout=20_000
        )
        assert "Paragraph 3 of the pier" in window.parts.view.toPlainText()

    def test_the_keys_step_round_the_ends(self, window: MainWindow, qtbot: QtBot) -> None:
        seen = []
        for keys in ("Ctrl+Tab", "Ctrl+PgDown", "Ctrl+Tab", "Ctrl+PgUp", "Ctrl+Shift+Tab"):
            with qtbot.waitSignal(window.current.opened):
                QTest.keySequence(window, QKeySequence(keys))
            seen.append(title(window).rpartition(" ")[2])
        assert seen == ["ferry", "quay", "pier", "quay", "ferry"]


class TestClosing:
    def test_the_next_tab_comes_to_the_front(self, window: MainWindow, qtbot: QtBot) -> None:
        with qtbot.waitSignal(window.current.opened):
            QTest.keySequence(window, QKeySequence("Ctrl+W"))
        assert title(window) == "All about the ferry"
        assert tabs(window) == ["All about the ferry", "quay.txt"]

    def test_the_last_one_leaves_the_empty_window(
        self, open_window: OpenWindow, stories: list[Path]
    ) -> None:
        window = open_window(stories[0])
        window.commands["close_tab"].trigger()
        assert window.parts.is_empty()
        assert title(window) == "Standfirst"
        assert not window.commands["close_tab"].isEnabled()
        assert not window.commands["find"].isEnabled()
        assert not window.commands["undo"].isEnabled()
        for tab in window.parts.sidebar.outline.panels.values():
            assert tab.view.rows.rowCount() == 0

    def test_a_closed_tab_comes_back_as_it_was_left(self, window: MainWindow, qtbot: QtBot) -> None:
        window.parts.view.verticalScrollBar().setValue(900)
        do(window, qtbot, "close_tab")
        with qtbot.waitSignal(window.current.opened):
            QTest.keySequence(window, QKeySequence("Ctrl+Shift+T"))
        assert title(window) == "All about the pier"
        assert window.parts.view.verticalScrollBar().value() == 900
        assert tabs(window)[0] == "All about the pier"
        assert not window.commands["reopen_tab"].isEnabled()

    def test_the_last_one_comes_back_into_the_empty_window(
        self, open_window: OpenWindow, stories: list[Path]
    ) -> None:
        window = open_window(stories[0])
        window.commands["close_tab"].trigger()
        window.commands["reopen_tab"].trigger()
        assert not window.parts.is_empty()
        assert title(window) == "All about the pier"

    def test_the_middle_button_closes_a_tab_that_nobody_reads(self, window: MainWindow) -> None:
        bar = window.parts.tabs
        QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(2).center())
        assert tabs(window) == ["All about the pier", "ferry.txt"]
        assert title(window) == "All about the pier"

    def test_the_others_can_all_be_closed_at_once(self, window: MainWindow) -> None:
        window.commands["close_others"].trigger()
        assert window.parts.tabs.isHidden()
        assert title(window) == "All about the pier"

    def test_a_tab_that_is_closed_while_its_file_is_read_is_not_shown(
        self, window: MainWindow
    ) -> None:
        window.commands["next_article"].trigger()
        opener = opener_of(window)
        awaited = opener.desk.awaited
        window.parts.tabs.close_wanted.emit(awaited)
        assert not opener.is_busy
        assert title(window) == "All about the pier"

    def test_what_could_not_be_saved_is_not_lost_in_a_tab_behind(
        self, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(target: Path, _data: bytes) -> None:
            raise WriteError(target, "no space left on device")

        with monkeypatch.context() as full_disk:
            full_disk.setattr(store, "write_atomically", refuse)
            with qtbot.waitSignal(window.current.changed):
                window.current.remove([window.current.article.body.blocks[3].id])
            do(window, qtbot, "next_article")
            assert not window.close()
            assert title(window) == "All about the pier"
            assert "no space left" in window.parts.bar.sentence
        assert window.close()


class TestOrder:
    def test_a_tab_is_moved_by_keys(self, window: MainWindow) -> None:
        QTest.keySequence(window, QKeySequence("Ctrl+Shift+PgDown"))
        assert tabs(window) == ["ferry.txt", "All about the pier", "quay.txt"]
        assert window.parts.tabs.currentIndex() == 1
        QTest.keySequence(window, QKeySequence("Ctrl+Shift+PgUp"))
        assert window.parts.tabs.currentIndex() == 0
        assert not window.commands["tab_earlier"].isEnabled()

    def test_a_tab_is_moved_by_the_mouse(self, window: MainWindow) -> None:
        bar = window.parts.tabs
        start = bar.tabRect(0).center()
        QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 5):
            end = start + QPoint(step * bar.tabRect(0).width() // 5, 0)
            QTest.mouseMove(bar, end)
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end)
        assert [file.path.stem for file in opener_of(window).desk.files][1] == "pier"
        assert title(window) == "All about the pier"


def test_every_tab_and_its_cross_have_a_name(window: MainWindow) -> None:
    bar = window.parts.tabs
    for place in range(bar.count()):
        words = bar.tabText(place)
        assert bar.accessibleTabName(place) == words
        assert words in bar.tabButton(place, bar.ButtonPosition.RightSide).accessibleName()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_opened_closed_and_moved_tab_title_and_text_are_one_story(
    window: MainWindow, stories: list[Path], qtbot: QtBot, seed: int
) -> None:
    dice = random.Random(seed)
    opener = opener_of(window)
    missing = stories[0].with_name("missing.txt")
    names = ("next_article", "previous_article", "close_tab", "reopen_tab", "tab_later")
    deeds = [window.commands[name].trigger for name in (*names, "tab_earlier", "reload", "end")]
    deeds += [lambda: opener.open(dice.sample([*stories, missing], 2)), QApplication.processEvents]
    deeds += [window.parts.strip.cancelled.emit, lambda: window.current.remove([dice.randrange(9)])]
    for _ in range(60):
        dice.choice(deeds)()
    qtbot.waitUntil(lambda: not opener.is_busy)
    front = opener.desk.front
    assert [text.replace("&&", "&") for text in tabs(window)] == [
        file.title for file in opener.desk.files
    ]
    if front is None:
        assert window.parts.is_empty()
        assert window.current.article is None
    else:
        assert tabs(window)[window.parts.tabs.currentIndex()] == front.title == title(window)
        assert window.current.open.path == front.path
        assert front.title in window.parts.view.toPlainText()
