"""The bar above the text: what went wrong, in a sentence. What is on screen stays."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.ui.announcing import say_alert
from reader.ui.icons import icon
from reader.ui.theme import Colours

_ICON_PIXELS = 18


class ErrorBar(QFrame):
    """Says one sentence to a person, with at most one thing to do about it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName("Message")
        self._colours: Colours | None = None
        self._sign = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag
        self._words.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self._button = QPushButton(self)
        self._button.clicked.connect(self._act)
        self._close = QToolButton(self)
        self._close.setAccessibleName("Close this message")
        self._close.setToolTip("Close this message (Esc)")
        self._close.clicked.connect(self.close_bar)
        self._remedy: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self.hide()

    @property
    def sentence(self) -> str:
        """What the bar says, empty when it is closed."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self, sentence: str, label: str = "", remedy: Callable[[], object] | None = None
    ) -> None:
        """Say a sentence; with a label, offer a button that does something about it."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._remedy = remedy
        self._button.setText(label)
        self._button.setVisible(bool(label))
        self.show()
        say_alert(self._words)

    def dress(self, colours: Colours) -> None:
        """Use these colours from the next time it is shown, or now if it is."""
        self._colours = colours
        if not self.isHidden():
            self._draw_icons(colours)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icons, which a window without troubles can do without."""
        if self._colours is not None:
            self._draw_icons(self._colours)
        super().showEvent(event)

    def _draw_icons(self, colours: Colours) -> None:
        sign = icon("warning", colours.trace).pixmap(_ICON_PIXELS, _ICON_PIXELS)
        self._sign.setPixmap(sign)
        self._close.setIcon(icon("close", colours.text))

    def close_bar(self) -> None:
        """Take the sentence away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def _act(self) -> None:
        remedy = self._remedy
        self.close_bar()
        if remedy:
            remedy()
