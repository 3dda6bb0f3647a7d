"""A tree in two columns under titles, with a field that leaves only the rows with some words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

KEY = Qt.ItemDataRole.UserRole
_GAP = 6
_COLUMN_GAP = 16


class FilteredTree(QWidget):
    """Shows rows by their titles and says which one is chosen or ticked."""

    chosen = Signal(str)  # the key of a row, "" for none
    ticked = Signal(str, bool)  # the key of a row; whether it is ticked now

    def __init__(self, label: str, columns: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setClearButtonEnabled(True)
        self._field.setAccessibleName(label.replace("&", ""))
        self._field.textChanged.connect(self._filter)
        name = QLabel(label, self)
        name.setBuddy(self._field)
        self.tree = _tree(columns, self)
        self.tree.currentItemChanged.connect(self._announce)
        self.tree.itemChanged.connect(self._announce_tick)
        self._titles: list[QTreeWidgetItem] = []
        self.rows: dict[str, QTreeWidgetItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for widget in (name, self._field, self.tree):
            column.addWidget(widget)

    def add_title(self, title: str) -> QTreeWidgetItem:
        """Add a title for the rows that come under it."""
        item = QTreeWidgetItem(self.tree, [title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFirstColumnSpanned(True)
        font = QFont(self.tree.font())
        font.setBold(True)
        item.setFont(0, font)
        item.setExpanded(True)
        self._titles.append(item)
        return item

    def add_row(self, title: QTreeWidgetItem, key: str, words: tuple[str, str]) -> None:
        """Add a row under a title."""
        item = QTreeWidgetItem(title, list(words))
        item.setData(0, KEY, key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.rows[key] = item

    def fit_columns(self) -> None:
        """Make the first column as wide as its widest words; a filter does not change that."""
        self.tree.resizeColumnToContents(0)
        self.tree.setColumnWidth(0, self.tree.columnWidth(0) + _COLUMN_GAP)

    @property
    def key(self) -> str:
        """The key of the chosen row, "" for none."""
        item = self.tree.currentItem()
        return str(item.data(0, KEY) or "") if item else ""

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in self.rows.values():
            told = f"{row.text(0)} {row.text(1)}".casefold()
            row.setHidden(not all(word in told for word in wanted))
        for title in self._titles:
            title.setHidden(
                all(row.isHidden() for row in self.rows.values() if row.parent() is title)
            )

    def _announce(self) -> None:
        self.chosen.emit(self.key)

    def _announce_tick(self, item: QTreeWidgetItem, column: int) -> None:
        key = item.data(0, KEY)
        if key and column == 0:
            self.ticked.emit(key, item.checkState(0) is Qt.CheckState.Checked)


def _tree(columns: tuple[str, str], parent: QWidget) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setAccessibleName(", ".join(columns))
    tree.setHeaderLabels(list(columns))
    tree.setRootIsDecorated(False)
    tree.setItemsExpandable(False)
    tree.setIndentation(12)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    tree.setWordWrap(True)
    tree.header().setSectionsMovable(False)
    tree.header().setStretchLastSection(True)
    return tree
