"""A field for a name, with a list of those that may be meant, narrowed as one types."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.records import record
from reader.ui.foreign_words import tip
from reader.ui.searching import folded
from reader.ui.words import tr

_NAME = Qt.ItemDataRole.UserRole
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_LIST_HEIGHT = 150  # pixels; some six names


@record
class Candidate:
    """Somebody who may be meant, and what is known of them."""

    name: str
    known: str = ""

    @property
    def told(self) -> str:
        """The name with what is known."""
        return f"{self.name}, {self.known}" if self.known else self.name


class Candidates(QWidget):
    """Lets a person type a name or choose one: with the arrows, too, from within the field."""

    changed = Signal()
    chosen = Signal()  # Enter or a double click in the list: nothing more is to be said

    def __init__(self, label: str, candidates: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Names that may be meant"))
        self.list.setObjectName("choiceList")
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for candidate in candidates:
            item = QListWidgetItem(candidate.told, self.list)
            item.setData(_NAME, candidate.name)
            item.setToolTip(tip(candidate.told))
        caption = QLabel(label, self)
        caption.setBuddy(self.field)
        self.field.setAccessibleName(label.replace("&", ""))
        self.field.setPlaceholderText(tr("Type a name, or choose one below"))
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._narrow)
        self.field.textChanged.connect(self.changed)
        self.list.currentItemChanged.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (caption, self.field, self.list):
            column.addWidget(widget)
        self.setFocusProxy(self.field)

    @property
    def name(self) -> str:
        """The name that is typed or chosen."""
        return " ".join(self.field.text().split())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down in the field choose from the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        seen = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        here = self.list.currentRow()
        place = seen.index(here) + by if here in seen else 0
        if seen:
            self.list.setCurrentRow(seen[min(max(place, 0), len(seen) - 1)])

    def _narrow(self, typed: str) -> None:
        wanted = folded(typed).split()
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)
        for row in range(self.list.count()):
            item = self.list.item(row)
            words = folded(item.text())
            item.setHidden(not all(word in words for word in wanted))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.field.setText(item.data(_NAME))
