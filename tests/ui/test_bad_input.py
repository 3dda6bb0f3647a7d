"""Bad input: the text on screen stays, a bar says what happened, nothing is lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.errors import MemoryLimitError, TimeLimitError, WorkerDiedError
from reader.limits import MEMORY
from reader.ui import background as background_module
from reader.ui.background import Background
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opener
from reader.ui.watching import Watching

OpenWindow = Callable[..., MainWindow]
STORY = "A pier reopens\n\n“We have no date,” said Ada Lunn, the harbour master.\n"
DIES_AT_ITS_SECOND_JOB = """
import sys
from reader import worker
from reader.frames import pack, read_message
job = read_message(sys.stdin.buffer)
sys.stdout.buffer.write(pack(next(worker.answers(job))))
sys.stdout.buffer.flush()
read_message(sys.stdin.buffer)
{then}
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(STORY, "utf-8")
    return path


def words_of(window: MainWindow) -> str:
    return window.parts.view.toPlainText()


def look(window: MainWindow) -> None:
    watching = window.findChild(Watching)
    assert watching is not None
    watching.look()


def test_a_file_that_vanishes_leaves_its_text_on_the_screen(
    open_window: OpenWindow, story: Path
) -> None:
    window = open_window(story)
    story.unlink()
    look(window)
    assert "no longer there" in window.parts.bar.sentence
    window.commands["reload"].trigger()
    assert "Ada Lunn" in words_of(window)


def test_a_file_that_changes_is_read_again_only_when_wanted(
    open_window: OpenWindow, story: Path, qtbot: QtBot
) -> None:
    window = open_window(story)
    story.write_text(STORY.replace("no date", "a date at last"), "utf-8")
    look(window)
    assert "has changed" in window.parts.bar.sentence
    assert "no date" in words_of(window)
    window.parts.bar.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: "a date at last" in words_of(window))
    assert not window.parts.bar.sentence


def test_a_change_is_noticed_without_anyone_looking(
    open_window: OpenWindow, story: Path, qtbot: QtBot
) -> None:
    window = open_window(story)
    story.write_text(STORY + "\nMore.\n", "utf-8")
    qtbot.waitUntil(lambda: "has changed" in window.parts.bar.sentence, timeout=20_000)


def test_what_is_as_it_was_is_not_spoken_of(open_window: OpenWindow, story: Path) -> None:
    window = open_window(story)
    look(window)
    assert not window.parts.bar.sentence


def test_reading_a_file_again_keeps_the_place(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Paragraph {n}. {'Words of it. ' * 40}" for n in range(60)))
    window = open_window(path)
    assert window.current.article is not None
    place = window.current.article.text.index("Paragraph 40.")
    window.parts.view.go_to_offset(place)
    with qtbot.waitSignal(window.current.opened):
        window.commands["reload"].trigger()
    assert window.parts.view.offset_here() == place


@pytest.fixture
def window_with(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[str], MainWindow]]:
    """Return a function that opens the sample with a child that fails at its second job."""
    backgrounds = []

    def open_with(then: str, memory: int = MEMORY) -> MainWindow:
        code = DIES_AT_ITS_SECOND_JOB.format(then=then)
        backgrounds.append(Background(lambda: [sys.executable, "-c", code], memory=memory))
        opener = Opener(backgrounds[0])
        window = MainWindow(opener, tmp_path / "settings.json")
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(opener.opened, timeout=20_000):
            opener.open([asset(SAMPLE)])
        return window

    yield open_with
    for background in backgrounds:
        background.stop()


def test_a_worker_that_dies_leaves_the_text_and_can_be_asked_again(
    window_with: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = window_with("sys.exit(3)")
    before = words_of(window)
    window.commands["reload"].trigger()
    sentence = WorkerDiedError(asset(SAMPLE)).sentence
    qtbot.waitUntil(lambda: window.parts.bar.sentence == sentence, timeout=20_000)
    assert words_of(window) == before
    with qtbot.waitSignal(window.current.opened, timeout=20_000):
        window.parts.bar.findChild(QPushButton).click()


def test_a_worker_that_hangs_is_stopped_and_the_text_stays(
    window_with: Callable[[str], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_with("import time; time.sleep(600)")
    before = words_of(window)
    monkeypatch.setattr(background_module.Job, "__init__", _hasty(background_module.Job.__init__))
    window.commands["reload"].trigger()
    sentence = TimeLimitError(asset(SAMPLE), 0.2).sentence
    qtbot.waitUntil(lambda: window.parts.bar.sentence == sentence, timeout=20_000)
    assert words_of(window) == before


def test_a_file_that_takes_too_much_memory_is_stopped_and_the_window_reads_on(
    window_with: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    allowed = 200_000_000
    greedy = "import time; filled = bytearray(b'x') * 300_000_000; time.sleep(600)"
    window = window_with(greedy, allowed)
    before = words_of(window)
    window.commands["reload"].trigger()
    sentence = MemoryLimitError(asset(SAMPLE), allowed).sentence
    qtbot.waitUntil(lambda: window.parts.bar.sentence == sentence, timeout=20_000)
    assert words_of(window) == before
    with qtbot.waitSignal(window.current.opened, timeout=20_000):
        window.parts.bar.findChild(QPushButton).click()


def _hasty(init: Callable[..., None]) -> Callable[..., None]:
    def made(job: object, request: object, path: Path, _seconds: float, parent: object) -> None:
        init(job, request, path, 0.2, parent)

    return made


def test_thirty_tables_in_one_another_are_a_text(open_window: OpenWindow, tmp_path: Path) -> None:
    inside = "The innermost cell."
    for _ in range(30):
        inside = f"<table><tr><td>{inside}</td><td>beside</td></tr></table>"
    path = tmp_path / "nested.html"
    path.write_text(f"<!doctype html><title>Tables</title><article><p>Above.</p>{inside}</article>")
    assert "The innermost cell." in words_of(open_window(path))


def test_a_word_of_two_hundred_thousand_letters_is_shown_and_can_be_copied(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    word = "w" * 200_000
    path = tmp_path / "word.txt"
    path.write_text(f"A long word\n\nIt goes: {word} and ends.\n")
    window = open_window(path)
    QApplication.clipboard().clear()
    window.commands["select_all"].trigger()
    window.commands["copy"].trigger()
    qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()), timeout=20_000)
    assert f"It goes: {word} and ends." in QApplication.clipboard().text()


def test_a_picture_that_cannot_be_decoded_is_named(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "quay.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    path = tmp_path / "page.html"
    path.write_text(
        "<!doctype html><title>The quay</title><article><p>Above it.</p>"
        '<img src="quay.png" alt="The quay at low tide"><p>Below it.</p></article>'
    )
    words = words_of(open_window(path))
    assert "Picture: The quay at low tide" in words
    assert "Above it." in words
    assert "Below it." in words


@pytest.mark.skipif(os.name != "posix", reason="no signals elsewhere")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_window_as_its_own_menu_would(
    number: signal.Signals, tmp_path: Path
) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from reader.ui import app; made = app.application;\n"
        "def application():\n"
        "    whole = made()\n"
        f"    QTimer.singleShot(0, lambda: os.kill(os.getpid(), {int(number)}))\n"
        "    return whole\n"
        "app.application = application\n"
        "sys.exit(app.run(app.Start()))"
    )
    places = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    there = {**os.environ, **places, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", code], env=there, check=False, timeout=60, capture_output=True
    )
    assert ended.returncode == 128 + number
    assert b"Traceback" not in ended.stderr
    assert list(tmp_path.rglob("settings.json")), "the window was closed, not cut off"
