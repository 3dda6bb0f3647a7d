"""The bar above the text: what went wrong, in a sentence. What is on screen stays."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.announcing import say_alert
from reader.ui.bar import Bar
from reader.ui.icons import icon
from reader.ui.theme import Colours
from reader.ui.words import tr

_ICON_PIXELS = 18


class ErrorBar(Bar):
    """Says one sentence to a person, with at most one thing to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Message"), parent)
        self.setObjectName("messageBar")
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
        self._close = self.tool_button(tr("Close this message"), "Esc")
        self._close.clicked.connect(self.close_bar)
        self._remedy: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)

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

    def draw_icons(self, colours: Colours) -> None:
        """Draw the sign and the cross."""
        sign = icon("warning", colours.trace).pixmap(_ICON_PIXELS, _ICON_PIXELS)
        self._sign.setPixmap(sign)
        self._close.setIcon(icon("close", colours.text))

    def _act(self) -> None:
        remedy = self._remedy
        self.close_bar()
        if remedy:
            remedy()
