"""Starts the window: `run` is all that the command line knows of it.

Qt is imported inside `run` on purpose: the child process that reads the article is started
first, and both load side by side.
"""

import builtins
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__, worker
from reader.records import record
from reader.ui import settings_place
from reader.ui.child import Child

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.ui.background import Background
    from reader.ui.main_window import MainWindow
    from reader.ui.single_instance import Instance

APPLICATION_ID = "io.github.standfirst.Standfirst"
_BROKEN_QT = "6.12.0"
_FIRST_SAFE_PYTHON = (3, 12)


@record
class Start:
    """What a person asked for at the start."""

    files: Sequence[Path] = ()
    new_window: bool = False  # even if one is open
    alone: bool = False  # knows of no other window, and none of it
    chooses_folder: bool = False  # in a window of its own, by the dialog
    keep: tuple[str, ...] = ()  # names of the rules of cleaning that are switched off


def run(start: Start) -> int:
    """Show the window, with these files, until it is closed. Return the exit code."""
    gc.disable()  # until the window is furnished there is no garbage, only looking for it
    start = replace(start, files=[path.absolute() for path in start.files])
    child = Child(worker.command())
    keep = settings_place.rules_off(settings_place.settings_file())
    is_file = bool(start.files) and not start.files[0].is_dir()
    first = worker.Open(start.files[0], keep) if is_file else None
    if first:
        child.send(first)
    refusal = _refusal()
    if refusal:
        child.kill()
        sys.stderr.write(f"{refusal}\n")
        return 1
    return _show(replace(start, keep=keep), child, first)


def _show(start: Start, child: Child, first: worker.Open | None) -> int:
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # which Qt takes out
    app = application()
    instance = None if start.alone else _instance()
    own_window = start.new_window or start.chooses_folder
    if instance and not own_window and instance.hand_over(start.files, token):
        child.kill()
        return 0
    from reader.ui.background import Background  # noqa: PLC0415  # after the child, see above
    from reader.ui.signals import Signals  # noqa: PLC0415  # as above

    background = Background()
    background.adopt(child, first)
    window = _window(background, start, instance)
    window.furnished.connect(partial(_look_for_garbage, window))
    window.show()
    if os.name == "posix":  # elsewhere nobody sends signals to windows
        Signals(app)
    code = app.exec()
    background.stop()
    if instance:
        instance.release()
    return code


def _look_for_garbage(window: "MainWindow") -> None:
    from reader.ui.sweeping import Sweeping  # noqa: PLC0415  # not at start

    gc.freeze()  # what has been made so far is there to stay
    Sweeping(window)


def _window(background: "Background", start: Start, instance: "Instance | None") -> "MainWindow":
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  # as above

    from reader.ui import fonts  # noqa: PLC0415  # as above
    from reader.ui.words import install  # noqa: PLC0415  # as above

    fonts.register()
    app = QCoreApplication.instance()
    if app:
        install(app, settings_place.word("language", settings_place.settings_file()))
    from reader.ui.main_window import MainWindow  # noqa: PLC0415  # as above
    from reader.ui.opening import Opener  # noqa: PLC0415  # as above
    from reader.ui.reading_file import NAME  # noqa: PLC0415  # as above
    from reader.ui.remembering import Bookshelf  # noqa: PLC0415  # as above

    opener = Opener(background, start.keep)
    opener.open(start.files)
    is_first = instance is not None and instance.is_first
    shelf = Bookshelf(_data_folder() / NAME, session=is_first)
    window = MainWindow(opener, settings_place.settings_file(), shelf)
    if start.chooses_folder:
        window.furnished.connect(window.commands["folder"].trigger)
    if instance:
        window.furnished.connect(partial(instance.receive, opener, window))
    return window


def _data_folder() -> Path:
    """Return where is kept what a reader did to articles, and where they stopped."""
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415  # as above

    kind = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(kind))


def _instance() -> "Instance":
    from reader.ui.single_instance import Instance  # noqa: PLC0415  # as above

    wanted = settings_place.is_on("single_instance", settings_place.settings_file())
    return Instance(_data_folder(), hands_over=wanted)


def application() -> "QApplication":
    """Return the one application object, with its name and number."""
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415  # after the child
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # as above

    before = qInstallMessageHandler(_hear)
    app = QApplication(sys.argv[:1])
    qInstallMessageHandler(before)
    app.setApplicationName("standfirst")
    app.setApplicationDisplayName("Standfirst")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)
    return app


def _hear(*told: object) -> None:
    """Take what Qt says while the application is made: it may be why there can be none."""
    from reader.ui import obstacles  # noqa: PLC0415  # there seldom are any

    obstacles.hear(*told)  # type: ignore[arg-type]  # as Qt calls it


def has_display() -> bool:
    """Tell whether there is a screen, or whoever starts us has chosen another way."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def broken_pair(qt: str, python: tuple[int, ...]) -> str:
    """Return why this PySide6 cannot run on this Python, or "" when it can.

    >>> broken_pair("6.11.3", (3, 11))
    ''
    """
    if qt != _BROKEN_QT or python >= _FIRST_SAFE_PYTHON:
        return ""
    return (
        f"Standfirst cannot run with PySide6 {qt} on Python {python[0]}.{python[1]}: together "
        "they crash after a few minutes. Install another PySide6 "
        f'(pip install "PySide6-Essentials!={_BROKEN_QT}") or Python 3.12 or newer.'
    )


def _refusal() -> str:
    usual = builtins.__import__
    import PySide6  # noqa: PLC0415  # after the child, see above

    # PySide6 puts an `__import__` of its own there that reads the source of every module, to see
    # whether it may ask for Python's names instead of Qt's (`__feature__`). None of ours does.
    builtins.__import__ = usual
    pair = broken_pair(PySide6.__version__, sys.version_info[:2])
    if pair or has_display():
        return pair
    from reader.ui import obstacles  # noqa: PLC0415  # there seldom are any

    return obstacles.no_display()
