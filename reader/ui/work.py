"""What is going on, told in one strip: of several things the latest, with a way to stop it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, SignalInstance

from reader.ui.progress_strip import ProgressStrip

Cancel = Callable[[], None]


class Work(QObject):
    """Tells of what goes on, and lets what is told of be cancelled."""

    def __init__(self, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._words: dict[Cancel, str] = {}  # of what goes on, the latest at the end
        strip.cancelled.connect(self._cancel)

    def follow(self, began: SignalInstance, ended: SignalInstance, cancel: Cancel) -> None:
        """Tell of something between these two signals; the first brings the words."""
        began.connect(partial(self._begin, cancel))
        ended.connect(partial(self._end, cancel))

    def _begin(self, cancel: Cancel, words: str) -> None:
        self._words.pop(cancel, None)
        self._words[cancel] = words
        self._tell()

    def _end(self, cancel: Cancel) -> None:
        if self._words.pop(cancel, None) is not None:
            self._tell()

    def _tell(self) -> None:
        if self._words:
            self._strip.begin(next(reversed(self._words.values())))
        else:
            self._strip.end()

    def _cancel(self) -> None:
        if self._words:
            next(reversed(self._words))()
