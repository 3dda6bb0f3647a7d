"""Starts the window: `run` is all that the command line knows of it.

Qt is imported inside `run` on purpose: the child process that reads the article is started
first, and both load side by side.
"""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__, worker
from reader.ui import settings_place
from reader.ui.child import Child

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

APPLICATION_ID = "io.github.standfirst.Standfirst"
_BROKEN_QT = "6.12.0"
_FIRST_SAFE_PYTHON = (3, 12)


def run(paths: Sequence[Path]) -> int:
    """Show the window, with these files, until it is closed. Return the exit code."""
    gc.disable()  # while all is being imported there is no garbage, only looking for it
    files = [path.absolute() for path in paths]
    child = Child(worker.command())
    keep = settings_place.rules_off(settings_place.settings_file())
    first = worker.Open(files[0], keep) if files else None
    if first:
        child.send(first)
    refusal = _refusal()
    if refusal:
        child.kill()
        sys.stderr.write(f"{refusal}\n")
        return 1
    return _show(files, child, first, keep)


def _show(files: list[Path], child: Child, first: worker.Open | None, keep: tuple[str, ...]) -> int:
    from reader.ui import fonts  # noqa: PLC0415  # after the child, see above

    app = application()
    fonts.register()
    from reader.ui.background import Background  # noqa: PLC0415
    from reader.ui.main_window import MainWindow  # noqa: PLC0415
    from reader.ui.opening import Opener  # noqa: PLC0415
    from reader.ui.signals import Signals  # noqa: PLC0415

    background = Background()
    background.adopt(child, first)
    opener = Opener(background, keep)
    opener.open(files)
    window = MainWindow(opener, settings_place.settings_file())
    window.show()
    gc.enable()
    if os.name == "posix":  # elsewhere nobody sends signals to windows
        Signals(app)
    code = app.exec()
    background.stop()
    return code


def application() -> "QApplication":
    """Return the one application object, with its name and number."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    app.setApplicationName("standfirst")
    app.setApplicationDisplayName("Standfirst")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)
    return app


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
    import PySide6  # noqa: PLC0415  # after the child, see above

    return broken_pair(PySide6.__version__, sys.version_info[:2])
