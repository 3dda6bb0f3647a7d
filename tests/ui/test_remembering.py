"""Going on where one stopped: places, sizes, tabs, and encodings, in another session."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader.ui.choices import Choices
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opener
from reader.ui.reading_file import load
from reader.ui.settings import Settings, save

OpenWindow = Callable[..., MainWindow]
TOLD = [f"Paragraph {n} of the log. {'Words of it. ' * 40}" for n in range(60)]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.txt"
    path.write_text("\n\n".join(TOLD), "utf-8")
    return path


def go_to(window: MainWindow, words: str) -> int:
    place = window.current.article.text.index(words)
    window.parts.view.go_to_offset(place)
    return place


def here(window: MainWindow) -> str:
    """Return the words at which the reader is."""
    return window.current.article.text[window.parts.view.offset_here() :][:13]


def tabs(window: MainWindow) -> list[str]:
    opener = window.findChild(Opener)
    return [file.path.name for file in opener.desk.files]


class TestPlaces:
    def test_a_file_is_opened_where_it_was_left(self, open_window: OpenWindow, log: Path) -> None:
        window = open_window(log)
        go_to(window, "Paragraph 40 ")
        window.commands["tab_sections"].trigger()
        window.commands["zoom_in"].trigger()
        window.close()
        again = open_window(log)
        assert here(again) == "Paragraph 40 "
        assert again.parts.sidebar.tab_name == "sections"
        assert again.findChild(Choices).settings.zoom == 110

    def test_it_is_known_by_what_it_holds(
        self, open_window: OpenWindow, log: Path, tmp_path: Path
    ) -> None:
        window = open_window(log)
        go_to(window, "Paragraph 40 ")
        window.close()
        moved = log.rename(tmp_path / "moved.txt")
        assert here(open_window(moved)) == "Paragraph 40 "

    def test_in_a_file_that_has_changed_the_words_are_found_again(
        self, open_window: OpenWindow, log: Path
    ) -> None:
        window = open_window(log)
        go_to(window, "Paragraph 40 ")
        window.close()
        log.write_text("\n\n".join(["A correction, of four paragraphs."] * 4 + TOLD), "utf-8")
        assert here(open_window(log)) == "Paragraph 40 "

    def test_who_wants_nothing_remembered_begins_at_the_beginning(
        self, open_window: OpenWindow, log: Path, tmp_path: Path
    ) -> None:
        save(Settings(remember_places=False), tmp_path / "settings.json")
        window = open_window(log)
        go_to(window, "Paragraph 40 ")
        window.close()
        assert open_window(log).parts.view.offset_here() == -1
        assert not load(tmp_path / "reading.json").files

    def test_reading_a_changed_file_again_keeps_to_the_words(
        self, open_window: OpenWindow, log: Path, qtbot: QtBot
    ) -> None:
        window = open_window(log)
        go_to(window, "Paragraph 40 ")
        log.write_text("\n\n".join(["A correction, of one paragraph.", *TOLD]), "utf-8")
        with qtbot.waitSignal(window.current.opened):
            window.commands["reload"].trigger()
        assert here(window) == "Paragraph 40 "

    def test_a_damaged_memory_is_set_aside_and_told_of_beside_the_article(
        self, open_window: OpenWindow, log: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "reading.json").write_text("{broken")
        window = open_window(log)
        assert "reading.damaged-1.json" in window.parts.bar.sentence
        assert "Paragraph 3 " in window.parts.view.toPlainText()
        window.close()
        assert load(tmp_path / "reading.json").files


class TestSession:
    @pytest.fixture
    def others(self, tmp_path: Path) -> list[Path]:
        paths = [tmp_path / name for name in ("one.txt", "two.txt", "three.txt")]
        for path in paths:
            path.write_text(f"The {path.stem}\n\nIt has one paragraph of its own.\n", "utf-8")
        return paths

    def test_the_tabs_come_back_with_the_same_one_in_front(
        self, open_window: OpenWindow, others: list[Path], qtbot: QtBot
    ) -> None:
        window = open_window(*others)
        with qtbot.waitSignal(window.current.opened):
            window.commands["next_article"].trigger()
        window.close()
        again = open_window()
        qtbot.waitUntil(lambda: again.windowTitle() == "The two — Standfirst")
        assert tabs(again) == ["one.txt", "two.txt", "three.txt"]
        bar = again.parts.tabs
        assert [bar.tabText(n) for n in range(3)] == ["The one", "The two", "three.txt"]

    def test_only_the_one_in_front_is_read(
        self, open_window: OpenWindow, others: list[Path], qtbot: QtBot
    ) -> None:
        open_window(*others).close()
        again = open_window()
        qtbot.waitUntil(lambda: again.current.article is not None)
        assert [file.is_read for file in again.findChild(Opener).desk.files] == [True, False, False]

    def test_files_that_are_opened_now_come_to_the_front_beside_them(
        self, open_window: OpenWindow, others: list[Path], log: Path
    ) -> None:
        open_window(*others).close()
        again = open_window(log)
        assert tabs(again) == ["one.txt", "two.txt", "three.txt", "log.txt"]
        assert again.parts.tabs.currentIndex() == 3

    def test_what_was_closed_stays_closed(
        self, open_window: OpenWindow, others: list[Path]
    ) -> None:
        window = open_window(*others)
        window.commands["close_others"].trigger()
        window.commands["close_tab"].trigger()
        window.close()
        assert open_window().parts.is_empty()

    def test_files_that_are_gone_are_told_of_in_one_sentence(
        self, open_window: OpenWindow, others: list[Path], qtbot: QtBot
    ) -> None:
        open_window(*others).close()
        others[0].unlink()
        others[2].unlink()
        again = open_window()
        qtbot.waitUntil(lambda: again.current.article is not None)
        assert tabs(again) == ["two.txt"]
        assert "No longer there since you last read: “one.txt”, “three.txt”." in (
            again.parts.bar.sentence
        )

    def test_who_wants_no_session_begins_with_the_empty_window(
        self, open_window: OpenWindow, others: list[Path], tmp_path: Path
    ) -> None:
        save(Settings(restore_session=False), tmp_path / "settings.json")
        open_window(*others).close()
        assert open_window().parts.is_empty()
        assert not load(tmp_path / "reading.json").session.tabs


class TestEncodings:
    @pytest.fixture
    def greek(self, tmp_path: Path) -> Path:
        """Return a file whose encoding nobody could find out."""
        path = tmp_path / "greek.txt"
        path.write_bytes("Αθήνα\n\nΤο λιμάνι.\n".encode("cp1253"))
        return path

    def test_another_encoding_is_read_from_the_same_file(
        self, open_window: OpenWindow, greek: Path, qtbot: QtBot
    ) -> None:
        window = open_window(greek)
        choose(window, qtbot, "Greek, Windows-1253")
        assert "Το λιμάνι." in window.parts.view.toPlainText()
        assert window.current.article.origin.encoding == "cp1253"
        assert "Windows-1253" in [w.text() for w in status_buttons(window)]

    def test_a_choice_that_cannot_be_is_a_sentence_and_the_text_stays(
        self, open_window: OpenWindow, greek: Path, qtbot: QtBot
    ) -> None:
        window = open_window(greek)
        before = window.parts.view.toPlainText()
        encoding_menu(window)["UTF-8"].trigger()
        qtbot.waitUntil(lambda: "not written in the encoding" in window.parts.bar.sentence)
        assert window.parts.view.toPlainText() == before

    def test_a_choice_is_remembered_and_can_be_taken_back(
        self, open_window: OpenWindow, greek: Path, qtbot: QtBot
    ) -> None:
        window = open_window(greek)
        found = window.current.article.origin.encoding
        choose(window, qtbot, "Greek, Windows-1253")
        window.close()
        again = open_window(greek)
        qtbot.waitUntil(lambda: again.current.article.origin.encoding == "cp1253")
        choose(again, qtbot, "Found out by itself")
        assert again.current.article.origin.encoding == found
        again.close()
        last = open_window(greek)
        assert last.current.article.origin.encoding == found


def encoding_menu(window: MainWindow) -> dict[str, object]:
    menu = window.commands["encoding"].menu()
    menu.aboutToShow.emit()
    menus = (menu, *menu.findChildren(QMenu))
    return {a.text().replace("&", ""): a for one in menus for a in one.actions()}


def choose(window: MainWindow, qtbot: QtBot, title: str) -> None:
    with qtbot.waitSignal(window.current.opened):
        encoding_menu(window)[title].trigger()


def status_buttons(window: MainWindow) -> list:
    return window.parts.status.findChildren(QToolButton)
