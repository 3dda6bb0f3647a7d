"""Shared by the tests of the window: our fonts, the sample article, a window without a child."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import pipeline, worker
from reader.assets import SAMPLE, asset
from reader.errors import FileError
from reader.model import Opened
from reader.ui import fonts
from reader.ui.background import Background, Job
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opener


class AtOnce(Background):
    """Does in this process, a moment later, what the child would do."""

    def submit(self, request: object, path: Path, seconds: float = 1.0) -> Job:
        job = Job(request, path, seconds, self)
        QTimer.singleShot(0, job, lambda: _do(job))
        return job

    def cancel(self, job: Job) -> None:
        job.deleteLater()


def _do(job: Job) -> None:
    *early, result = worker.answers(job.request)
    for opened in early:
        job.begun.emit(opened)
    (job.failed if isinstance(result, FileError) else job.done).emit(result)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # What the platform without a screen says of itself is no fault of ours.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support"))


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: object) -> None:
    fonts.register()


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    # The platform without a screen frees what Python gave it after Python has gone, and falls.
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def opened() -> Opened:
    return pipeline.open_article(asset(SAMPLE))


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Return a function that opens files in a new window and waits until they are read."""
    windows = []

    def open_in_window(*paths: Path) -> MainWindow:
        opener = Opener(AtOnce())
        opener.open(paths)
        window = MainWindow(opener, tmp_path / "settings.json")
        opener.setParent(window)  # where tests find it
        windows.append((window, opener))
        qtbot.addWidget(window)
        window.resize(1200, 800)
        window.show()
        if paths:
            qtbot.waitUntil(lambda: not opener.is_busy)
            assert window.extras  # which are there a moment after the article has been painted
        return window

    yield open_in_window
    for window, _ in windows:
        window.close()


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window(asset(SAMPLE))
