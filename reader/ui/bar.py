"""What the bars above the text have in common: they come, are dressed, and go with Escape."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from reader.ui.theme import Colours

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Bar(QFrame):
    """A bar that is hidden until it is needed, with a button that closes it."""

    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._colours: Colours | None = None
        self.hide()

    def dress(self, colours: Colours) -> None:
        """Use these colours from the next time it is shown, or now if it is."""
        self._colours = colours
        if not self.isHidden():
            self.draw_icons(colours)

    def draw_icons(self, colours: Colours) -> None:
        """Draw the icons of this bar in these colours."""
        raise NotImplementedError

    def close_bar(self) -> None:
        """Put the bar away."""
        self.hide()
        self.closed.emit()

    def tool_button(self, name: str, key: str) -> QToolButton:
        """Return a button that shows an icon; its name and key are in its tip."""
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(key).toString(_NATIVE) or key})")
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icons only now: most windows never show this bar."""
        if self._colours is not None:
            self.draw_icons(self._colours)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)
