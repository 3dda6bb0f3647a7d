"""Waits for the moment from which a person sees something: only then is there time for more."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_ON_SCREEN_MS = 30  # until what was painted is on the screen


class Painted(QObject):
    """Calls something once, a moment after a widget has next been painted."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        """Wait no more when the widget is about to be painted."""
        if event.type() == QEvent.Type.Paint:
            widget.removeEventFilter(self)
            QTimer.singleShot(_ON_SCREEN_MS, self, self._tell)
        return False

    def _tell(self) -> None:
        self.deleteLater()
        self._then()
