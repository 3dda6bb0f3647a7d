"""Folders, and files of several articles, as lists among the tabs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader import pipeline
from reader.formats.opening import SavedFile
from reader.model import Document, Part
from reader.ui import lists
from reader.ui.listing.page import ListPage
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opener
from reader.ui.reading_file import load

OpenWindow = Callable[..., MainWindow]
STORY = "{0}\n\n“We have no date,” said Ada Lunn, the harbour master of the {0}.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of three articles, with one more in a folder in it."""
    folder = tmp_path / "harbour"
    (folder / "old").mkdir(parents=True)
    for name in ("ferry", "pier", "quay", "old/lock"):
        title = f"The {Path(name).name} reopens"
        (folder / f"{name}.txt").write_text(STORY.format(title), "utf-8")
    return folder


@pytest.fixture
def window(open_window: OpenWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    """Return a window with the list of the folder, all of it read."""
    window = open_window(folder)
    until_read(window, qtbot)
    return window


def until_read(window: MainWindow, qtbot: QtBot, count: int = 3) -> None:
    def is_read() -> bool:
        articles = page(window).articles
        return articles.total == count and not articles.unread

    qtbot.waitUntil(is_read)


def page(window: MainWindow) -> ListPage:
    shown = window.parts.page()
    assert isinstance(shown, ListPage)
    return shown


def rows(window: MainWindow, column: int = 0) -> list[str]:
    articles = page(window).articles
    return [articles.index(row, column).data() for row in range(articles.rowCount())]


def choose(window: MainWindow, *places: int) -> None:
    view = page(window).view
    view.clearSelection()
    flags = view.selectionModel().SelectionFlag
    for place in places:
        view.selectionModel().setCurrentIndex(
            page(window).articles.index(place, 0), flags.Select | flags.Rows
        )


def tabs(window: MainWindow) -> list[str]:
    bar = window.parts.tabs
    return [bar.tabText(place) for place in range(bar.count())]


def opener_of(window: MainWindow) -> Opener:
    opener = window.findChild(Opener)
    assert opener is not None
    return opener


class TestAFolder:
    def test_a_folder_given_at_the_start_is_listed(self, window: MainWindow) -> None:
        assert rows(window) == ["The ferry reopens", "The pier reopens", "The quay reopens"]
        assert rows(window, 4) == ["1", "1", "1"]
        assert window.windowTitle() == "harbour — Standfirst"

    def test_a_folder_can_be_asked_for(
        self, open_window: OpenWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        window = open_window()
        window.commands["folder"].trigger()
        until_read(window, qtbot)
        assert not window.parts.is_empty()

    def test_the_outline_makes_room_and_comes_back(self, window: MainWindow, qtbot: QtBot) -> None:
        assert window.parts.sidebar.isHidden()
        choose(window, 0)
        with qtbot.waitSignal(window.current.opened):
            QTest.keyClick(page(window).view, Qt.Key.Key_Return)
        assert window.parts.sidebar.isVisible()
        assert window.parts.page() is window.parts.view

    def test_enter_opens_the_article_in_a_tab_beside_the_list(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        choose(window, 1)
        with qtbot.waitSignal(window.current.opened):
            QTest.keyClick(page(window).view, Qt.Key.Key_Return)
        assert tabs(window) == ["harbour", "The pier reopens"]
        window.commands["previous_article"].trigger()
        assert rows(window)[1] == "The pier reopens"
        assert window.current.article is None
        window.commands["next_article"].trigger()
        assert window.windowTitle() == "The pier reopens — Standfirst"

    def test_several_are_opened_at_once_but_no_crowd(
        self, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lists, "MOST_AT_ONCE", 2)
        page(window).view.selectAll()
        with qtbot.waitSignal(window.current.opened):
            QTest.keyClick(page(window).view, Qt.Key.Key_Enter)
        assert len(tabs(window)) == 3
        qtbot.waitUntil(lambda: "The first 2 of 3 articles" in window.parts.bar.sentence)

    def test_words_narrow_the_list_and_down_leads_into_it(self, window: MainWindow) -> None:
        field = page(window).field
        field.setFocus()
        field.setText("reopens piér")
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert rows(window) == ["The pier reopens"]
        assert page(window).count.text() == "1 of 3 articles"
        assert page(window).view.chosen()[0].path.name == "pier.txt"

    def test_the_keys_of_find_lead_to_the_field(self, window: MainWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        page(window).view.setFocus()
        QTest.keyClick(page(window).view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(page(window).field.hasFocus)

    def test_home_and_end_go_to_the_first_and_last_row(self, window: MainWindow) -> None:
        view = page(window).view
        for key, row in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Home, 0)):
            QTest.keyClick(view, key)
            assert view.currentIndex().row() == row

    def test_when_nothing_matches_that_is_said(self, window: MainWindow, qtbot: QtBot) -> None:
        page(window).field.setText("submarine")
        qtbot.waitUntil(lambda: not page(window).view.isVisible())
        assert "“submarine”" in page(window).words.text()

    def test_sub_folders_are_listed_when_wanted(self, window: MainWindow, qtbot: QtBot) -> None:
        page(window).deep.click()
        until_read(window, qtbot, 4)
        assert "The lock reopens" in rows(window)
        page(window).deep.click()
        until_read(window, qtbot, 3)

    def test_a_file_that_comes_and_one_that_goes_are_seen(
        self, window: MainWindow, folder: Path, qtbot: QtBot
    ) -> None:
        (folder / "pier.txt").unlink()
        (folder / "beach.txt").write_text(STORY.format("The beach reopens"), "utf-8")
        wanted = ["The beach reopens", "The ferry reopens", "The quay reopens"]
        qtbot.waitUntil(lambda: rows(window) == wanted)

    def test_f5_reads_everything_again(
        self, window: MainWindow, folder: Path, qtbot: QtBot
    ) -> None:
        path = folder / "pier.txt"
        with path.open("r+", encoding="utf-8") as file:  # no change of the folder itself
            file.write("Our pier reopens")
        window.commands["reload"].trigger()
        qtbot.waitUntil(lambda: any(row.startswith("Our pier") for row in rows(window)))

    def test_a_bad_file_is_listed_with_its_sentence(
        self, open_window: OpenWindow, folder: Path, qtbot: QtBot
    ) -> None:
        (folder / "empty.txt").write_bytes(b"")
        window = open_window(folder)
        until_read(window, qtbot, 4)
        told = page(window).articles.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert told.startswith("empty.txt, “empty.txt” is empty.")

    def test_a_folder_without_articles_says_what_could_be_there(
        self, open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "bare" / "old").mkdir(parents=True)
        window = open_window(tmp_path / "bare")
        qtbot.waitUntil(lambda: "no articles in “bare”" in page(window).words.text())
        assert "Sub-folders" in page(window).words.text()

    def test_a_folder_that_has_gone_says_so(
        self, window: MainWindow, folder: Path, qtbot: QtBot
    ) -> None:
        folder.rename(folder.with_name("away"))
        window.commands["reload"].trigger()
        qtbot.waitUntil(lambda: "There is no folder" in page(window).words.text())

    def test_the_paths_of_chosen_articles_can_be_copied(
        self, window: MainWindow, folder: Path
    ) -> None:
        choose(window, 0, 2)
        QTest.keyClick(page(window).view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        wanted = f"{folder / 'ferry.txt'}\n{folder / 'quay.txt'}"
        assert QGuiApplication.clipboard().text() == wanted

    def test_a_list_that_is_closed_makes_way_and_can_be_reopened(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.commands["close_tab"].trigger()
        assert window.parts.is_empty()
        window.commands["reopen_tab"].trigger()
        until_read(window, qtbot)

    def test_a_list_is_there_again_next_time_in_its_order(
        self, window: MainWindow, open_window: OpenWindow, qtbot: QtBot
    ) -> None:
        page(window).view.header().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        assert rows(window)[0] == "The quay reopens"
        window.close()
        again = open_window()
        until_read(again, qtbot)
        assert rows(again)[0] == "The quay reopens"
        assert again.parts.sidebar.isHidden()
        assert again.windowTitle() == "harbour — Standfirst"

    def test_stopped_reading_goes_on_when_asked(
        self, open_window: OpenWindow, folder: Path, qtbot: QtBot
    ) -> None:
        window = open_window(folder)
        qtbot.waitUntil(lambda: page(window).articles.total == 3)
        page(window).stop_wanted.emit()
        assert page(window).articles.unread > 0
        page(window).go_on_wanted.emit()
        until_read(window, qtbot)


PARTS = (
    Part("The pier reopens", "Ada Lunn", "2016-08-22"),
    Part("The quay reopens", "Ben Noor", "2019-03-04"),
)


@pytest.fixture
def letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file that is said to hold two articles."""
    path = tmp_path / "letters.txt"
    path.write_text("both", "utf-8")

    def opened(file: Path, encoding: str = "", part: int = 0) -> Document:
        assert (file, encoding) == (path, "")
        story = STORY.format(PARTS[part].title).encode()
        return pipeline.registry.document_of(SavedFile(path, story))

    monkeypatch.setattr(pipeline, "parts", lambda _path: PARTS)
    monkeypatch.setattr(pipeline, "open_document", opened)
    return path


class TestAFileOfSeveral:
    @pytest.fixture
    def window(self, open_window: OpenWindow, letters: Path) -> MainWindow:
        return open_window(letters)

    def test_none_is_taken_unasked(self, window: MainWindow) -> None:
        assert window.current.article is None
        assert rows(window) == ["The pier reopens", "The quay reopens"]
        assert rows(window, 2) == ["22 Aug 2016", "4 Mar 2019"]

    def test_each_opens_in_a_tab_of_its_own(self, window: MainWindow, qtbot: QtBot) -> None:
        for place in (1, 0):
            window.parts.tabs.chosen.emit(opener_of(window).desk.files[0])
            choose(window, place)
            with qtbot.waitSignal(window.current.opened):
                QTest.keyClick(page(window).view, Qt.Key.Key_Return)
        assert tabs(window) == ["letters.txt", "The pier reopens", "The quay reopens"]
        assert window.windowTitle() == "The pier reopens — Standfirst"

    def test_the_one_that_is_open_already_comes_to_the_front(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        for _ in range(2):
            opener_of(window).show(opener_of(window).desk.files[0])
            choose(window, 1)
            with qtbot.waitSignal(window.current.opened):
                QTest.keyClick(page(window).view, Qt.Key.Key_Return)
        assert len(tabs(window)) == 2

    def test_the_session_knows_which_of_them_were_open(
        self, window: MainWindow, tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
    ) -> None:
        choose(window, 1)
        with qtbot.waitSignal(window.current.opened):
            QTest.keyClick(page(window).view, Qt.Key.Key_Return)
        window.close()
        reading = load(tmp_path / "reading.json")
        assert [tab.part for tab in reading.session.tabs] == [-1, 1]
        assert [kept.part for kept in reading.files.values()] == [1]
        again = open_window()
        qtbot.waitUntil(lambda: again.windowTitle().startswith("The quay reopens"))

    def test_work_on_one_is_not_taken_for_work_on_another(
        self, window: MainWindow, letters: Path, qtbot: QtBot
    ) -> None:
        choose(window, 1)
        with qtbot.waitSignal(window.current.opened):
            QTest.keyClick(page(window).view, Qt.Key.Key_Return)
        window.current.remove([1])
        kept = [path.name for path in letters.parent.glob("*.standfirst.json")]
        assert kept == ["letters.txt.2.standfirst.json"]
