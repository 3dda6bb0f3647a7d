"""A page of settings is a list of rows; this builds it and keeps it true."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.records import record
from reader.ui.actions import Handler, without_argument
from reader.ui.choices import Choices
from reader.ui.text_controls import Segments
from reader.ui.words import named, tr

GAP = 14
_NOTE_GAP = 3
_NOTE_INDENT = 21  # pixels: below the words of a check box


@record
class Switch:
    """A setting that is on or off, and a sentence about it."""

    name: str
    words: str
    note: str = ""


@record
class OneOf:
    """A setting with a few values."""

    name: str
    words: str
    values: tuple[tuple[str, object], ...]
    note: str = ""
    columns: int = 3


class Form(QWidget):
    """Shows some settings and changes them at once."""

    def __init__(self, choices: Choices, rows: Sequence[Switch | OneOf]) -> None:
        super().__init__()
        self._choices = choices
        self._shows: list[Callable[[], None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        for row in rows:
            self._add(row)
        self._column.addStretch(1)
        choices.changed.connect(self._show)
        choices.look_changed.connect(self._show)
        self._show()

    def _add(self, row: Switch | OneOf) -> None:
        piece = QVBoxLayout()
        piece.setSpacing(_NOTE_GAP)
        widget = self._switch(row) if isinstance(row, Switch) else self._one_of(row)
        widget.setAccessibleDescription(tr(row.note))
        piece.addWidget(widget)
        if row.note:
            piece.addWidget(note(tr(row.note), self, indent=isinstance(row, Switch)))
        self._column.addLayout(piece)

    def _switch(self, row: Switch) -> QCheckBox:
        box = QCheckBox(tr(row.words), self)

        def show() -> None:
            with QSignalBlocker(box):
                box.setChecked(bool(getattr(self._choices.settings, row.name)))

        box.toggled.connect(lambda on: self._choices.put(row.name, on))
        self._shows.append(show)
        return box

    def _one_of(self, row: OneOf) -> Segments:
        segments = Segments(tr(row.words), named(row.values), self, row.columns)
        segments.chosen.connect(lambda value: self._choices.put(row.name, value))
        self._shows.append(lambda: segments.show_value(getattr(self._choices.settings, row.name)))
        return segments

    def _show(self) -> None:
        for show in self._shows:
            show()


def button(parent: QWidget, words: str, pressed: Handler) -> QPushButton:
    """Return a button that Enter in a field does not press."""
    made = QPushButton(words, parent)
    made.setAutoDefault(False)
    made.clicked.connect(without_argument(pressed))
    return made


def note(words: str, parent: QWidget, *, indent: bool = False) -> QLabel:
    """Return a quiet sentence below a control, in as many lines as it needs."""
    label = QLabel(words, parent)
    label.setObjectName("quietNote")
    label.setWordWrap(True)
    label.setContentsMargins(_NOTE_INDENT if indent else 0, 0, 0, 0)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
