"""A footnote beside the words that call for it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.words import tr

_WIDTH = 420  # pixels
_TALLEST = 260  # pixels of a note; a longer one scrolls
_BELOW = 6  # pixels under the sign


class NotePopup(QFrame):
    """Shows a note until Escape or a click elsewhere; says when to go to it in the text."""

    go_wanted = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("notePopup")
        self.setAccessibleName(tr("Note"))
        self.setAccessibleDescription(words)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel(words, self)
        label.setObjectName("noteWords")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        label.setMargin(4)
        self.words = label
        area = _scrolled(label, self)
        self._go = QPushButton(tr("&Go to note"), self)
        self._go.clicked.connect(self._want_to_go)
        close = QPushButton(tr("&Close"), self)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._go)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addLayout(buttons)
        self.setFixedWidth(_WIDTH)

    def open_at(self, place: QPoint) -> None:
        """Show the note below a place of the screen, or above where there is no room."""
        put_at(self, place)
        self.show()
        self._go.setFocus(Qt.FocusReason.PopupFocusReason)

    def _want_to_go(self) -> None:
        self.close()
        self.go_wanted.emit()


def put_at(popup: QWidget, place: QPoint) -> None:
    """Put a popup below a place of the screen, or above where there is no room."""
    popup.adjustSize()
    room = popup.screen().availableGeometry()
    left = min(max(place.x() - popup.width() // 2, room.left()), room.right() - popup.width())
    top = place.y() + _BELOW
    if top + popup.height() > room.bottom():
        top = max(place.y() - popup.height() - 4 * _BELOW, room.top())
    popup.move(left, top)


def _scrolled(label: QLabel, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(tr("Words of the note"))
    area.setWidget(label)
    height = label.heightForWidth(_WIDTH - 4 * label.margin() - 24)
    area.setFixedHeight(min(height + 2 * label.margin(), _TALLEST))
    return area
