"""The model of a list of articles: sorted and narrowed here, for Qt's own would ask row by row."""

from bisect import insort
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.foreign_words import tip
from reader.ui.listing.entries import Column, Entry, Key, Orderable
from reader.ui.searching import folded
from reader.ui.words import tr
from reader.worker import WHOLE

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
AS_THEY_CAME = -1  # in place of a column
_FEW = 100  # rows that come and go one by one; of more, all are sorted and shown anew
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DOWN = Qt.SortOrder.DescendingOrder

Index = QModelIndex | QPersistentModelIndex


class _Turned:
    """A value that is sorted the other way round."""

    __slots__ = ("value",)

    def __init__(self, value: Orderable) -> None:
        self.value = value

    def __lt__(self, other: "_Turned") -> bool:
        return other.value < self.value  # type: ignore[operator]  # both of one column

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Turned) and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)


def _by_title(entry: Entry) -> tuple[str, str, int]:
    return entry.by_title, entry.below, entry.part


class ArticlesModel(QAbstractTableModel):
    """Holds every entry and shows those that are wanted, in the order that is wanted."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._all: dict[Key, Entry] = {}
        self._sorted: list[Entry] = []
        self._rows: list[Entry] = []
        self._wanted: list[str] = []
        self._by, self._order = AS_THEY_CAME, Qt.SortOrder.AscendingOrder
        self._unread: set[Key] = set()
        self._waiting: dict[Key, None] = {}  # those of them that nobody reads yet, as they came

    # What there is

    @property
    def total(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._all)

    @property
    def unread(self) -> int:
        """How many have not been read yet."""
        return len(self._unread)

    @property
    def bad(self) -> int:
        """How many cannot be read."""
        return sum(entry.is_bad for entry in self._all.values())

    def entry(self, path: Path) -> Entry | None:
        """Return the entry of a file."""
        return self._all.get((path, WHOLE))

    def keys(self) -> set[Key]:
        """Return what tells each entry from all others."""
        return set(self._all)

    def entry_at(self, index: Index) -> Entry | None:
        """Return what stands in a row."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, key: Key | None) -> int:
        """Return the row that shows an entry, -1 when none does."""
        return next((row for row, one in enumerate(self._rows) if one.key == key), -1)

    def next_unread(self, first: int, last: int) -> Path | None:
        """Return a file to be read: one of those in these rows, or else the first there is.

        It is given out once.
        """
        seen = (one.key for one in self._rows[first : last + 1] if one.key in self._waiting)
        key = next(seen, None) or next(iter(self._waiting), None)
        if key is None:
            return None
        del self._waiting[key]
        return key[0]

    # How it changes

    def put(self, entries: Iterable[Entry]) -> None:
        """Add entries, or put others in their places."""
        before, fresh = set(), {}
        for entry in entries:
            before.add(id(self._all.get(entry.key)))
            self._all[entry.key] = fresh[entry.key] = entry
            if entry.is_read:
                self._unread.discard(entry.key)
                self._waiting.pop(entry.key, None)
            else:
                self._unread.add(entry.key)
                self._waiting[entry.key] = None
        if len(fresh) > _FEW or self._by == AS_THEY_CAME:
            self._sort()
        else:
            self._sorted = self._placed(self._sorted, before, fresh.values())
            shown = (one for one in fresh.values() if self._is_wanted(one))
            self._show(self._placed(self._rows, before, shown))

    def put_back(self, path: Path) -> None:
        """Have a file wait again that was given out to be read, and was not."""
        key = (path, WHOLE)
        if key in self._unread:
            self._waiting[key] = None

    def take_away(self, keys: Collection[Key]) -> None:
        """Drop entries."""
        for key in keys:
            self._all.pop(key, None)
            self._unread.discard(key)
            self._waiting.pop(key, None)
        self._sort()

    def want(self, words: str) -> None:
        """Show only what has all of these words, in whatever order, with or without accents."""
        self._wanted = folded(words).split()
        self._show([one for one in self._sorted if self._is_wanted(one)])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is unknown there comes last, either way."""
        self._by, self._order = column, order
        self._sort()

    def _sort(self) -> None:
        self._sorted = list(self._all.values())
        if self._by != AS_THEY_CAME:
            column = self.columns[self._by]
            known = [one for one in self._sorted if column.is_known(one)]
            unknown = [one for one in self._sorted if not column.is_known(one)]
            for rows in (known, unknown):
                rows.sort(key=_by_title)
            known.sort(key=column.key, reverse=self._order is _DOWN)
            self._sorted = known + unknown
        self._show([one for one in self._sorted if self._is_wanted(one)])

    def _is_wanted(self, entry: Entry) -> bool:
        return all(word in entry.sought for word in self._wanted)

    def _placed(self, rows: list[Entry], gone: set[int], fresh: Iterable[Entry]) -> list[Entry]:
        """Return sorted rows without some, by their ids, and with others where they belong."""
        placed = [one for one in rows if id(one) not in gone]
        for entry in fresh:
            insort(placed, entry, key=self._rank)
        return placed

    def _rank(self, entry: Entry) -> tuple[bool, "_Turned | Orderable", tuple[str, str, int]]:
        """Return what puts an entry where `_sort` would."""
        column = self.columns[self._by]
        if not column.is_known(entry):
            return True, "", _by_title(entry)
        key = column.key(entry)
        return False, _Turned(key) if self._order is _DOWN else key, _by_title(entry)

    def _show(self, rows: list[Entry]) -> None:
        """Show these rows; what stays selected."""
        keys = {one.key for one in rows} if len(rows) < len(self._all) else self._all.keys()
        gone = [row for row, one in enumerate(self._rows) if one.key not in keys]
        if len(gone) > _FEW or not self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for row in reversed(gone):
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._rows[row]
            self.endRemoveRows()
        if len(rows) > len(self._rows):
            before = {one.key for one in self._rows}
            self.beginInsertRows(_NOWHERE, len(self._rows), len(rows) - 1)
            self._rows += [one for one in rows if one.key not in before]
            self.endInsertRows()
        self._rearrange(rows)

    def _rearrange(self, rows: list[Entry]) -> None:
        """Show the same entries, perhaps in another order and with more known of them."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self._rows[index.row()].key) for index in self.persistentIndexList()]
        self._rows = rows
        if held:
            wanted = {id(self._all[key]): key for _, key in held}
            place = {wanted[id(one)]: row for row, one in enumerate(rows) if id(one) in wanted}
            now = [self.index(place[key], index.column()) for index, key in held]
            self.changePersistentIndexList([index for index, _ in held], now)
        self.layoutChanged.emit()

    # Qt's own

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        entry, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.says(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = (column.says(entry), "" if index.column() else entry.below)
                return ", ".join(filter(None, words))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.is_number else _LEFT
            case _:
                return entry if role == ENTRY_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].is_number else _LEFT
        return None


def _tip(entry: Entry) -> str:
    told = [entry.title, str(entry.path)]
    if entry.is_bad or entry.part >= 0:
        told.append(entry.below)
    return tip("\n".join(filter(None, told)))
