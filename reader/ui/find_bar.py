"""The bar above the text in which words are looked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.ui.announcing import say_description
from reader.ui.bar import Bar
from reader.ui.icons import icon
from reader.ui.theme import Colours

_FIELD_WIDTH = 280


class FindBar(Bar):
    """Takes the wanted words and says how many there are. It searches nothing itself."""

    wanted_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Find", parent)
        self.setObjectName("findBar")
        self._field = QLineEdit(self)
        self._field.setPlaceholderText("Find in the article")
        self._field.setAccessibleName("Find in the article")
        self._field.setFixedWidth(_FIELD_WIDTH)
        self._field.textChanged.connect(self.wanted_changed)
        self._count = QLabel(self)
        self._count.setAccessibleName("Number of hits")
        self._previous = self.tool_button("Previous hit", "Shift+F3")
        self._next = self.tool_button("Next hit", "F3")
        self._close = self.tool_button("Close the find bar", "Esc")
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._close.clicked.connect(self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        for widget in (self._field, self._previous, self._next, self._count):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._close)

    @property
    def wanted(self) -> str:
        """The words that are looked for."""
        return self._field.text()

    def begin(self, words: str = "") -> None:
        """Show the bar, ready to type in; `words` are what is selected in the text."""
        if words:
            self._field.setText(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.wanted_changed.emit(self._field.text())

    def tell(self, place: int, count: int) -> None:
        """Say which hit of how many is current; `place` counts from 1."""
        words = f"{place} of {count}" if count else "Nothing found"
        self._count.setText(words if self.wanted else "")
        self._field.setAccessibleDescription(self._count.text())
        say_description(self._field)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def draw_icons(self, colours: Colours) -> None:
        """Draw the arrows and the cross."""
        self._previous.setIcon(icon("up", colours.text))
        self._next.setIcon(icon("down", colours.text))
        self._close.setIcon(icon("close", colours.text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the hits with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if shift else self.next_wanted).emit()
            return
        super().keyPressEvent(event)
