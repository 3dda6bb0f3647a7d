"""Ends the window as by its own menu when the system asks for it: SIGTERM, SIGINT, SIGHUP."""

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

_FAILED = 128  # and the signal's number: how shells tell that a program ended by one


class Signals(QObject):
    """Turns the system's signals into the end of the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._came: int | None = None
        # Python's own handlers run only when Python does; while Qt waits, only a pipe wakes it.
        self._reading, writing = os.pipe()
        os.set_blocking(self._reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._note)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def _note(self, number: int, _frame: object) -> None:
        self._came = number

    def _end(self) -> None:
        os.read(self._reading, 64)
        if self._came is not None:
            self._app.closeAllWindows()
            self._app.exit(_FAILED + self._came)
