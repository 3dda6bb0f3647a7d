"""One model for every tab: rows in, a tree out; and a filter that reads as a person does."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from reader.ui.foreign_words import tip
from reader.ui.searching import folded
from reader.ui.sidebar.rows import Row

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = 0
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class _Node:
    row: Row
    parent: int  # place in the list of nodes
    place: int  # among the parent's children
    children: list[int] = field(default_factory=list)


# Once: Qt asks for it of every row, again and again.
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled


class RowsModel(QAbstractItemModel):
    """Shows a tree of rows. It never changes a row; another article brings others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes = [_Node(Row(""), _ROOT, 0)]

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows instead of what was shown."""
        self.beginResetModel()
        self._nodes = [_Node(Row(""), _ROOT, 0)]
        self._add(rows, _ROOT)
        self.endResetModel()

    def groups(self) -> Iterator[QModelIndex]:
        """Yield the indexes of the outermost rows that hold others."""
        for number in self._nodes[_ROOT].children:
            if self._nodes[number].children:
                yield self.index_of(number)

    def numbers_of_spans(self) -> Iterator[tuple[int, int]]:
        """Yield where the words of each childless row stand, place by place, and its number."""
        for number, node in enumerate(self._nodes):
            if not node.children and number != _ROOT:
                for span in node.row.spans:
                    yield span.start, number

    def index_of(self, number: int) -> QModelIndex:
        """Return the index of the row with this number, counted as they are listed."""
        if number == _ROOT:
            return QModelIndex()
        return self.createIndex(self._nodes[number].place, 0, number)

    def exchange_rows(self, rows: Sequence[Row]) -> bool:
        """Show these rows if their tree has the shape of what is shown, and tell whether it has.

        Only what is another row than before is told of; choices and folds stay.
        """
        if len(rows) != len(self._nodes[_ROOT].children):
            return False
        others = list(_flat(rows))
        nodes = self._nodes[1:]
        same_shape = len(others) == len(nodes) and all(
            len(row.children) == len(node.children) and row.spans == node.row.spans
            for row, node in zip(others, nodes, strict=True)
        )
        if not same_shape:
            return False
        for number, row in enumerate(others, start=1):
            if row is not self._nodes[number].row:
                self._nodes[number].row = row
                index = self.index_of(number)
                self.dataChanged.emit(index, index)
        return True

    def index_of_highlight(self, highlight_id: str) -> QModelIndex:
        """Return the index of a highlight's row."""
        for number, node in enumerate(self._nodes):
            if node.row.highlight is not None and node.row.highlight.id == highlight_id:
                return self.index_of(number)
        return QModelIndex()

    def index_of_removed(self, ids: tuple[int, ...]) -> QModelIndex:
        """Return the index of the row that stands for exactly these removed blocks."""
        for number, node in enumerate(self._nodes):
            if node.row.removed == ids and ids:
                return self.index_of(number)
        return QModelIndex()

    def number_of(self, index: Index) -> int:
        """Return how many rows stand above this one, its groups and all they hold counted."""
        return self._number(index)

    def index_like(self, row: Row, number: int) -> QModelIndex:
        """Return the index of the row that tells of the same as one that was shown before.

        When there is none, it is the row of its kind that has come to its place.
        """
        alike = [n for n, node in enumerate(self._nodes) if n and node.row.look is row.look]
        for same in (_has_same_place, _has_same_text):
            for found in alike:
                if same(self._nodes[found].row, row):
                    return self.index_of(found)
        below = [found for found in alike if found >= number]
        return self.index_of(next(iter(below or alike[-1:]), _ROOT))

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a child."""
        # What hasIndex asks, without its two calls back: Qt wants every row of a long list.
        if column or parent.column() > 0:
            return QModelIndex()
        children = self._nodes[self._number(parent)].children
        return self.index_of(children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the index of the row that holds this one."""
        if not index.isValid():
            return QModelIndex()
        return self.index_of(self._nodes[self._number(index)].parent)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows this one holds."""
        return 0 if parent.column() > 0 else len(self._nodes[self._number(parent)].children)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Tell whether a row holds others: Qt asks it of every row, and would ask twice."""
        return bool(self._nodes[self._number(parent)].children)

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Return that there is one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can also be dragged away."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, what a screen reader says, or the row itself."""
        if not index.isValid():
            return None
        row = self._nodes[self._number(index)].row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.spoken)
            case _:
                return row if role == ROW_ROLE else None

    def _add(self, rows: Iterable[Row], parent: int) -> None:
        for place, row in enumerate(rows):
            number = len(self._nodes)
            self._nodes.append(_Node(row, parent, place))
            self._nodes[parent].children.append(number)
            self._add(row.children, number)

    def _number(self, index: Index) -> int:
        return int(index.internalId()) if index.isValid() else _ROOT


def _has_same_place(one: Row, other: Row) -> bool:
    is_group = bool(one.children or one.lights)  # its places change with what it holds
    return bool(one.spans) and one.spans == other.spans and not is_group


def _has_same_text(one: Row, other: Row) -> bool:
    return one.text == other.text and bool(one.children or one.lights)


def _flat(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        yield row
        yield from _flat(row.children)


class RowsFilter(QSortFilterProxyModel):
    """Lets through the rows that hold the wanted words, with what holds them and what they hold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: list[str] = []
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)

    def want(self, words: str) -> None:
        """Let through only rows with all of these words, in any order and spelling."""
        self._wanted = folded(words).split()
        self.invalidate()

    @property
    def is_narrow(self) -> bool:
        """Whether only rows with certain words are let through."""
        return bool(self._wanted)

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:
        """Tell whether a row holds every wanted word itself."""
        if not self._wanted:
            return True
        row = self.sourceModel().index(place, 0, parent).data(ROW_ROLE)
        said = folded(f"{row.spoken} {row.words}")
        return all(word in said for word in self._wanted)
