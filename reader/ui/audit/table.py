"""The figures of sources as a table that sorts and filters."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from reader.export.source_audit import SHOWN, SourceFigures, shown_row
from reader.saying import Saying
from reader.ui.foreign_words import tip
from reader.ui.searching import folded
from reader.ui.words import tr

FIGURES_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
SHARE = SHOWN.index("Share")
NUMBERS = range(SHOWN.index("Quotes"), len(SHOWN))
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AuditModel(QAbstractTableModel):
    """Shows the figures of one article. It never changes them; another article brings others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audit: tuple[SourceFigures, ...] = ()
        self._cells: list[tuple[str, ...]] = []

    def show_audit(self, audit: Sequence[SourceFigures]) -> None:
        """Show these figures instead of what was shown."""
        self.beginResetModel()
        self._audit = tuple(audit)
        self._cells = [shown_cells(figures) for figures in audit]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many sources there are."""
        return 0 if parent.isValid() else len(self._audit)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many figures each source has."""
        return 0 if parent.isValid() else len(SHOWN)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, its value to sort by, or the figures of its row."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells[index.row()][index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._cells[index.row()][index.column()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(index.column())
            case Qt.ItemDataRole.UserRole:
                return self._audit[index.row()]
            case _:
                return self._value(index) if role == SORT_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            centred = Qt.AlignmentFlag.AlignCenter  # at the right, the arrow would cover it
            return centred if section in NUMBERS else _side(section)
        return tr(SHOWN[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def _value(self, index: Index) -> object:
        """Return what a cell is sorted by: numbers by size, words as people look them up."""
        figures = self._audit[index.row()]
        match SHOWN[index.column()]:
            case "Share":
                return figures.share
            case "Quotes":
                return figures.quotes
            case "Reported":
                return figures.reported
            case "Words":
                return figures.words
            case "First ¶":
                return figures.first.start if figures.first else -1
            case _:
                return folded(self._cells[index.row()][index.column()])


def shown_cells(figures: SourceFigures) -> tuple[str, ...]:
    """Return the figures of a source in the reader's language; names and numbers have none."""
    return tuple(tr(cell) if isinstance(cell, Saying) else cell for cell in shown_row(figures))


def _side(column: int) -> Qt.AlignmentFlag:
    """Return at which side of a column its words stand: numbers above one another."""
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class AuditFilter(QSortFilterProxyModel):
    """Lets through the sources whose row holds the wanted words, in the chosen order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: list[str] = []
        self.setSortRole(SORT_ROLE)

    def want(self, words: str) -> None:
        """Let through only sources with all of these words, in any order and spelling."""
        self._wanted = folded(words).split()
        self.invalidate()

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:
        """Tell whether a source's row holds every wanted word."""
        figures = self.sourceModel().index(place, 0, parent).data(FIGURES_ROLE)
        said = folded(" ".join(shown_cells(figures)))
        return all(word in said for word in self._wanted)

    def figures(self) -> list[SourceFigures]:
        """Return what is let through, in the order it is shown in."""
        return [self.index(row, 0).data(FIGURES_ROLE) for row in range(self.rowCount())]
