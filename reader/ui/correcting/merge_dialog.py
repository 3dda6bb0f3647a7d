"""Asks which names mean one source, and what that is called."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import Source
from reader.text.names import names_person
from reader.ui.correcting.candidates import Candidate
from reader.ui.correcting.forms import WIDTH, buttons
from reader.ui.text_controls import DropDown
from reader.ui.words import tr

_NAME = Qt.ItemDataRole.UserRole
_LEAST = 2  # sources that can become one


class MergeDialog(QDialog):
    """Lists the sources, those that were chosen ticked, and says which are one."""

    answered = Signal(tuple, str)  # the names that are given up; the one that stays

    def __init__(self, sources: Sequence[Source], chosen: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge sources"))
        self.setMinimumWidth(WIDTH)
        self._sources = {source.name: source for source in sources}
        self.list = _ticks(_likeliest_first(sources, chosen), chosen, self)
        self.list.setCurrentRow(min(len(chosen), self.list.count() - 1))
        above = QLabel(tr("&Tick the sources that are one and the same"), self)
        above.setBuddy(self.list)
        self.name = DropDown(self)
        self.name.setAccessibleName(tr("Name that stays"))
        caption = QLabel(tr("Name that &stays"), self)
        caption.setBuddy(self.name)
        box, self._do = buttons(self, tr("&Merge"))
        line = QHBoxLayout()
        line.addWidget(caption)
        line.addWidget(self.name, 1)
        column = QVBoxLayout(self)
        for widget in (above, self.list):
            column.addWidget(widget)
        column.addLayout(line)
        column.addWidget(box)
        self._is_chosen = False  # whether a person has said which name stays
        self.name.activated.connect(self._note_choice)
        self.list.itemChanged.connect(self._weigh)
        self.accepted.connect(self._answer)
        self._weigh()
        self.list.setFocus()

    @property
    def ticked(self) -> list[str]:
        """The names that are ticked, in the order of the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [str(i.data(_NAME)) for i in items if i.checkState() is Qt.CheckState.Checked]

    def _weigh(self) -> None:
        """Offer the ticked names to stay: the one that was chosen, or else the fullest."""
        names = self.ticked
        before = self.name.currentText()
        with QSignalBlocker(self.name):
            self.name.clear()
            self.name.addItems(names)
            usual = max(names, key=self._fullness, default="")
            self.name.setCurrentText(before if before in names and self._is_chosen else usual)
        self._do.setEnabled(len(names) >= _LEAST)

    def _note_choice(self) -> None:
        self._is_chosen = True

    def _fullness(self, name: str) -> tuple[bool, int, int]:
        source = self._sources[name]
        return source.named, len(name.split()), len(source.quotes)

    def _answer(self) -> None:
        stays = self.name.currentText()
        self.answered.emit(tuple(name for name in self.ticked if name != stays), stays)


def _ticks(sources: Sequence[Source], chosen: Collection[str], parent: QWidget) -> QListWidget:
    """Return a list of sources, the chosen ones ticked."""
    ticks = QListWidget(parent)
    ticks.setObjectName("choiceList")
    ticks.setAccessibleName(tr("Sources that are one and the same"))
    for source in sources:
        item = QListWidgetItem(Candidate(source.name, source.role).told, ticks)
        item.setData(_NAME, source.name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = source.name in chosen
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return ticks


def _likeliest_first(sources: Sequence[Source], chosen: Collection[str]) -> list[Source]:
    """Return the chosen sources, then those that may be called alike, then the others."""

    def rank(source: Source) -> int:
        if source.name in chosen:
            return 0
        own = source.name.split()
        pairs = [(own, name.split()) for name in chosen]
        alike = any(names_person(a, b) or names_person(b, a) for a, b in pairs)
        return 1 if alike else 2

    return sorted(sources, key=rank)
