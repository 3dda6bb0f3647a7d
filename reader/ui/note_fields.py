"""What a person changes about a highlight: its note, its colour, whether it is there at all."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Colour, Highlight
from reader.ui.inks import name_of, swatch
from reader.ui.theme import Colours
from reader.ui.words import tr

_LINES = 4
_GAP = 6  # pixels
_PADDING = 18  # pixels that a field needs beside its lines


class NoteField(QPlainTextEdit):
    """A note while it is written; Escape is left to whoever holds the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Note"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + _PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, but for Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)


class NoteFields(QWidget):
    """Shows one highlight and says what is to become of it. It decides nothing."""

    note_changed = Signal(str, str)  # id of the highlight; its note
    colour_chosen = Signal(str, object)  # id; Colour
    removal_wanted = Signal(str)  # id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = ""
        self.field = NoteField(self)
        self.field.textChanged.connect(self._tell_words)
        label = QLabel(tr("&Note"), self)
        label.setBuddy(self.field)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._tell_colour)
        self.remove = QPushButton(tr("&Remove"), self)
        self.remove.setAccessibleName(tr("Remove this highlight and its note"))
        self.remove.clicked.connect(self._tell_removal)
        self.line = QHBoxLayout()
        self.line.setSpacing(_GAP // 2)
        for place, colour in enumerate(Colour):
            self.line.addWidget(self._button(place, colour))
        self.line.addStretch(1)
        self.line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addLayout(self.line)

    @property
    def shown(self) -> str:
        """The id of the highlight that is shown, "" for none."""
        return self._id

    def show_highlight(self, highlight: Highlight | None) -> None:
        """Show a highlight, or nothing; what is being written in it stays as it is."""
        self._id = highlight.id if highlight else ""
        note = highlight.note if highlight else ""
        if self.field.toPlainText() != note:
            with QSignalBlocker(self.field):
                self.field.setPlainText(note)
        self._group.setExclusive(highlight is not None)
        for place, colour in enumerate(Colour):
            is_its = highlight is not None and highlight.colour is colour
            self._group.button(place).setChecked(is_its)
        self.setEnabled(highlight is not None)

    def dress(self, colours: Colours) -> None:
        """Draw the colours as they are on this page."""
        for place, colour in enumerate(Colour):
            self._group.button(place).setIcon(swatch(colours, colour))

    def _button(self, place: int, colour: Colour) -> QToolButton:
        button = QToolButton(self)
        name = tr(name_of(colour)).replace("&", "")
        button.setObjectName("inkButton")
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(tr("Colour: {name}", name=name))
        self._group.addButton(button, place)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _tell_words(self) -> None:
        if self._id:
            self.note_changed.emit(self._id, self.field.toPlainText())

    def _tell_colour(self, place: int) -> None:
        if self._id:
            self.colour_chosen.emit(self._id, list(Colour)[place])

    def _tell_removal(self) -> None:
        if self._id:
            self.removal_wanted.emit(self._id)
