"""A highlight's note beside its words, to be read and written there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from reader.model import Highlight
from reader.ui.note_fields import NoteFields
from reader.ui.note_popup import put_at
from reader.ui.sidebar.rows import shortened
from reader.ui.theme import Colours
from reader.ui.words import tr

_WIDTH = 380  # pixels
_LONGEST = 90  # letters of the highlighted words that are said
_MARGIN = 10


class NoteEditor(QFrame):
    """Shows a note until Escape or a click elsewhere. What is typed is kept as it is typed."""

    def __init__(self, highlight: Highlight, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("noteEditor")
        words = shortened(highlight.anchor.exact, _LONGEST)
        self.setAccessibleName(tr("Note about “{words}”", words=words))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = NoteFields(self)
        self.fields.dress(colours)
        self.fields.show_highlight(highlight)
        self.fields.removal_wanted.connect(self.close)
        close = QPushButton(tr("&Close"), self)
        close.clicked.connect(self.close)
        self.fields.line.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.fields)
        self.setFixedWidth(_WIDTH)

    def open_at(self, place: QPoint) -> None:
        """Show the note below a place of the screen, ready to be gone on with."""
        put_at(self, place)
        self.show()
        self.fields.field.moveCursor(QTextCursor.MoveOperation.End)
        self.fields.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, and on Ctrl+Enter, which others call Done."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (is_enter and with_ctrl):
            self.close()
            return
        super().keyPressEvent(event)
