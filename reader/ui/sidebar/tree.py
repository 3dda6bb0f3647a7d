"""One model for every tab: rows in, a tree out, narrowed as a person reads."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel

from reader.ui.foreign_words import tip
from reader.ui.searching import folded
from reader.ui.sidebar.rows import Row

ROW_ROLE = Qt.ItemDataRole.UserRole
NO_ROW = -1  # the number of none
Index = QModelIndex | QPersistentModelIndex
_ALONE = -1  # where among its group's rows a row stands that is in none


class _Listed:
    """A row and its number among all rows, each group's before those that it holds."""

    __slots__ = ("_words", "number", "row")

    def __init__(self, row: Row, number: int) -> None:
        self.row = row
        self.number = number
        self._words: str | None = None

    def become(self, row: Row) -> None:
        """Be another row at the same place."""
        self.row = row
        self._words = None

    def has(self, wanted: Iterable[str]) -> bool:
        """Tell whether it has all of these words itself, as they are looked for."""
        if self._words is None:
            self._words = folded(f"{self.row.spoken} {self.row.words}")
        return all(word in self._words for word in wanted)


class RowsModel(QStandardItemModel):
    """Shows rows, and those that some of them hold: two levels. It never changes a row.

    Qt asks for the place of each of many thousand rows, again and again. It answers that itself,
    from items that hold nothing; ours is what a row says, and only of those that are painted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._rows: list[_Listed] = []
        self._wanted: list[str] = []
        self._shown: list[tuple[_Listed, list[_Listed]]] = []
        self._places: dict[int, tuple[int, int]] = {}  # of those shown, by their number

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows instead of what was shown, as far as they have the wanted words."""
        self._rows = [_Listed(row, number) for number, row in enumerate(_flat(rows))]
        self._show()

    def want(self, words: str) -> None:
        """Show only rows with all of these words, in any order and spelling.

        What they hold is shown with them, and what holds them.
        """
        self._wanted = folded(words).split()
        self._show()

    @property
    def is_narrow(self) -> bool:
        """Whether only rows with certain words are shown."""
        return bool(self._wanted)

    @property
    def is_empty(self) -> bool:
        """Whether there are no rows at all, shown or not."""
        return not self._rows

    def groups(self) -> Iterator[tuple[QModelIndex, Row]]:
        """Yield the outermost rows that show others, each behind its index."""
        for place, (listed, held) in enumerate(self._shown):
            if held:
                yield self.index(place, 0), listed.row

    def numbers_of_spans(self) -> Iterator[tuple[int, int]]:
        """Yield where the words of each childless row stand, place by place, and its number."""
        for listed in self._rows:
            if not listed.row.children:
                for span in listed.row.spans:
                    yield span.start, listed.number

    def index_of(self, number: int) -> QModelIndex:
        """Return the index of the row with this number; none if it is not shown."""
        if number not in self._places:
            return QModelIndex()
        place, within = self._places[number]
        outer = self.index(place, 0)
        return outer if within == _ALONE else self.index(within, 0, outer)

    def number_of(self, index: Index) -> int:
        """Return a row's number: how many stand above it, its groups and all they hold counted."""
        return self._at(index).number if index.isValid() else NO_ROW

    def exchange_rows(self, rows: Sequence[Row]) -> bool:
        """Show these rows if their tree has the shape of what is shown, and tell whether it has.

        Only what is another row than before is told of; choices and folds stay, and what is
        shown, too: a row does not go from under the hands of whoever changes its words.
        """
        others = list(_flat(rows))
        if len(others) != len(self._rows) or not all(map(_can_stand_for, others, self._rows)):
            return False
        for number, row in enumerate(others):
            if row is not self._rows[number].row:
                self._rows[number].become(row)
                index = self.index_of(number)
                if index.isValid():
                    self.dataChanged.emit(index, index)
        return True

    def index_of_highlight(self, highlight_id: str) -> QModelIndex:
        """Return the index of a highlight's row."""
        for listed in self._rows:
            if listed.row.highlight is not None and listed.row.highlight.id == highlight_id:
                return self.index_of(listed.number)
        return QModelIndex()

    def index_of_removed(self, ids: tuple[int, ...]) -> QModelIndex:
        """Return the index of the row that stands for exactly these removed blocks."""
        for listed in self._rows:
            if listed.row.removed == ids and ids:
                return self.index_of(listed.number)
        return QModelIndex()

    def index_like(self, row: Row, number: int) -> QModelIndex:
        """Return the index of the row that tells of the same as one that was shown before.

        When there is none, it is the row of its kind that has come to its place.
        """
        alike = [listed for listed in self._rows if listed.row.look is row.look]
        for same in (_has_same_place, _has_same_text):
            for found in alike:
                if same(found.row, row):
                    return self.index_of(found.number)
        below = [found for found in alike if found.number >= number]
        come = next(iter(below or alike[-1:]), None)
        return self.index_of(come.number) if come else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, what a screen reader says, or the row itself."""
        if not index.isValid():
            return None
        row = self._at(index).row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.spoken)
            case _:
                return row if role == ROW_ROLE else None

    def _at(self, index: Index) -> _Listed:
        outer = index.parent()
        if outer.isValid():
            return self._shown[outer.row()][1][index.row()]
        return self._shown[index.row()][0]

    def _show(self) -> None:
        self._shown = list(self._fitting())
        self._places = {}
        for place, (listed, held) in enumerate(self._shown):
            self._places[listed.number] = place, _ALONE
            self._places.update((one.number, (place, at)) for at, one in enumerate(held))
        self.beginResetModel()
        with QSignalBlocker(self):  # they are told once of all
            self._set_places()
        self.endResetModel()

    def _set_places(self) -> None:
        # By numbers only: an item made here would take its time to be counted in and out.
        self.removeRows(0, self.rowCount())
        self.insertRows(0, len(self._shown))
        for place, (_, held) in enumerate(self._shown):
            if held:
                group = self.index(place, 0)
                self.insertColumns(0, 1, group)
                self.insertRows(0, len(held), group)

    def _fitting(self) -> Iterator[tuple[_Listed, list[_Listed]]]:
        """Yield the outermost rows to be shown, each with those of the rows it holds."""
        rows = iter(self._rows)
        for listed in rows:
            held = [next(rows) for _ in listed.row.children]
            if not self._wanted or listed.has(self._wanted):
                yield listed, held
            elif some := [one for one in held if one.has(self._wanted)]:
                yield listed, some


def _can_stand_for(row: Row, listed: _Listed) -> bool:
    shown = listed.row
    return row is shown or (len(row.children) == len(shown.children) and row.spans == shown.spans)


def _has_same_place(one: Row, other: Row) -> bool:
    is_group = bool(one.children or one.lights)  # its places change with what it holds
    return bool(one.spans) and one.spans == other.spans and not is_group


def _has_same_text(one: Row, other: Row) -> bool:
    return one.text == other.text and bool(one.children or one.lights)


def _flat(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield all rows, those that a group holds after it; those hold none themselves."""
    for row in rows:
        yield row
        yield from row.children
