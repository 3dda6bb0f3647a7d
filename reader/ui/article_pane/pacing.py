"""Keeps Qt's own steps of laying out a long document short.

Qt lays out what is not seen in steps by a timer, each of twice as many characters as the one
before. That is quick for plain words; of tables and endless words a step may take seconds.
"""

from time import thread_time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTextEdit

from reader.ui.article_pane.arriving import is_laid_out

_LOOK_MS = 10
_LONG_S = 0.03  # of our processor; the next step would take twice as long, which is felt


class Pacing(QObject):
    """Has Qt begin anew with short steps when one took long."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._last = 0.0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._shorten)

    def begin(self) -> None:
        """Watch the layout of what is shown now."""
        self._last = thread_time()
        self._look.start()

    def _shorten(self) -> None:
        document = self._view.document()
        if is_laid_out(document, document.characterCount() - 1):
            self._look.stop()
            return
        before, self._last = self._last, thread_time()
        if self._last - before > _LONG_S:
            # A change of nothing at the beginning takes no time and sets the steps back.
            document.markContentsDirty(0, 0)
