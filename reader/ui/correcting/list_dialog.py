"""Lists every correction of the open article, each of which can be taken back alone."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Correction
from reader.ui.correcting.in_words import told
from reader.ui.words import tr, trn

_SIZE = (560, 420)
_ID = Qt.ItemDataRole.UserRole
_LOST = "No longer fits: its words or names are not in the text now"
_NOTHING = "Nothing in this article was corrected."


class CorrectionsDialog(QDialog):
    """Shows corrections in words and says which is to be taken back. It decides nothing."""

    undo_wanted = Signal(tuple)  # ids of corrections
    place_wanted = Signal(str)  # id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Corrections"))
        self.resize(*_SIZE)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Corrections"))
        self.list.setObjectName("choiceList")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self._caption = QLabel("", self)
        self._caption.setWordWrap(True)
        self._caption.setBuddy(self.list)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        self.undo = _button(box, tr("&Undo this"), self._undo_one)
        self.go = _button(box, tr("&Go there"), self._go)
        self.undo_all = _button(box, tr("Undo &all"), self._undo_all)
        column = QVBoxLayout(self)
        for widget in (self._caption, self.list, box):
            column.addWidget(widget)
        self._places: frozenset[str] = frozenset()
        self.list.currentItemChanged.connect(self._enable)
        self.list.itemActivated.connect(self._go)

    def show_corrections(
        self, corrections: Iterable[Correction], lost: Iterable[Correction], places: Iterable[str]
    ) -> None:
        """List these; the `lost` ones change nothing, `places` are the ids that can be gone to."""
        corrections, missing = tuple(corrections), {one.id for one in lost}
        self._places = frozenset(places)
        here = max(self.list.currentRow(), 0)
        self.list.clear()
        for one in corrections:
            words = told(one)
            item = QListWidgetItem(
                f"{words}\n{tr(_LOST)}" if one.id in missing else words, self.list
            )
            item.setData(_ID, one.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text().replace("\n", ". "))
        self.list.setCurrentRow(min(here, len(corrections) - 1))
        self._caption.setText(_counts(len(corrections), len(missing)))
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete take the correction back that the keyboard is on."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if key == Qt.Key.Key_Delete and event.type() == QEvent.Type.KeyPress:
            self._undo_one()
            return True
        return super().eventFilter(watched, event)

    def _enable(self) -> None:
        current = self._current()
        self.undo.setEnabled(bool(current))
        self.go.setEnabled(current in self._places)
        self.undo_all.setEnabled(bool(self.list.count()))

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _undo_one(self) -> None:
        if self._current():
            self.undo_wanted.emit((self._current(),))

    def _undo_all(self) -> None:
        items = (self.list.item(row) for row in range(self.list.count()))
        self.undo_wanted.emit(tuple(str(item.data(_ID)) for item in items))

    def _go(self) -> None:
        if self._current() in self._places:
            self.place_wanted.emit(self._current())


def _counts(corrections: int, lost: int) -> str:
    if not corrections:
        return tr(_NOTHING)
    if not lost:
        return tr("&Corrections: {count}", count=corrections)
    return trn(
        lost,
        "&Corrections: {count}, %Ln no longer fits the text",
        "&Corrections: {count}, %Ln no longer fit the text",
        count=corrections,
    )


def _button(box: QDialogButtonBox, text: str, pressed: Callable[[], None]) -> QPushButton:
    button = box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
    button.setAutoDefault(False)
    button.clicked.connect(pressed)
    return button
