"""Does long work a few milliseconds at a time, so that the window goes on painting and typing."""

from collections.abc import Callable, Generator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import StandfirstError

_SLICE_S = 0.02  # at once: a page takes two milliseconds, and pages are not scrolled meanwhile
_PAUSE_MS = 1

Steps = Generator[None, None, Any]


class Slices(QObject):
    """One thing at a time; what is begun anew takes the place of what was going on."""

    began = Signal(str)  # what is going on, in words
    ended = Signal()
    failed = Signal(object)  # a StandfirstError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._done: Callable[[Any], object] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)

    @property
    def is_going_on(self) -> bool:
        """Whether something is being done."""
        return self._steps is not None

    def begin(self, words: str, steps: Steps, done: Callable[[Any], object]) -> None:
        """Do these steps, and hand over what they return."""
        self.cancel()
        self._steps = steps
        self._done = done
        self.began.emit(words)
        self._go_on()

    def cancel(self) -> None:
        """Leave undone what is going on; nothing more is heard of it."""
        steps, self._steps = self._steps, None
        if steps is not None:
            self._pause.stop()
            steps.close()
            self.ended.emit()

    def _go_on(self) -> None:
        steps = self._steps
        if steps is None:
            return
        end = perf_counter() + _SLICE_S
        try:
            while perf_counter() < end:
                next(steps)
        except StopIteration as over:
            self._finish()
            if self._done:
                self._done(over.value)
        except StandfirstError as error:
            self._finish()
            self.failed.emit(error)
        else:
            self._pause.start()

    def _finish(self) -> None:
        self._steps = None
        self.ended.emit()
