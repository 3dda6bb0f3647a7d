"""The rows of a list of articles."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.ui.listing.articles import ArticlesModel
from reader.ui.listing.delegate import MARGIN, ArticleDelegate, row_height
from reader.ui.listing.entries import Entry, Key
from reader.ui.theme import Colours
from reader.ui.words import tr

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ARROW = 18  # pixels for the arrow of the column by which the list is sorted


class ArticlesView(QTableView):
    """Shows articles and says which are to be opened. It decides nothing.

    A table: a tree would ask the model about every row whenever one has changed.
    """

    open_wanted = Signal(object)  # list[Entry]
    copy_wanted = Signal(object)  # list[Entry]
    menu_wanted = Signal(object, QPoint)  # list[Entry]; where on the screen
    left = Signal()  # upwards, out of the list

    def __init__(self, articles: ArticlesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles = articles
        self._delegate = ArticleDelegate(self)
        self._current: Key | None = None
        self.hovered = -1  # the row below the mouse
        self.setModel(articles)
        self.setItemDelegate(self._delegate)
        self.setObjectName("articleList")
        self.setAccessibleName(tr("Articles"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._lay_columns()
        self.doubleClicked.connect(self._open)
        articles.modelAboutToBeReset.connect(self._note_current)
        articles.modelReset.connect(self._find_current)

    def header(self) -> QHeaderView:
        """Return what stands above the columns."""
        return self.horizontalHeader()

    def dress(self, colours: Colours) -> None:
        """Use these colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def chosen(self) -> list[Entry]:
        """Return the selected articles, from above."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [entry for entry in map(self.articles.entry_at, rows) if entry is not None]

    def sight(self) -> tuple[int, int]:
        """Return the first and the last row that can be seen."""
        first = self.indexAt(QPoint(0, 0))
        last = self.indexAt(self.viewport().rect().bottomLeft())
        end = last.row() if last.isValid() else self.articles.rowCount() - 1
        return max(first.row(), 0), end

    def enter(self) -> None:
        """Take the focus, at the first row when there is no current one."""
        self.setFocus()
        if not self.selectionModel().hasSelection() and self.articles.rowCount():
            current = self.currentIndex()
            self.setCurrentIndex(current if current.isValid() else self.articles.index(0, 0))

    def _open(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.open_wanted.emit(chosen)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _note_current(self) -> None:
        entry = self.articles.entry_at(self.currentIndex())
        if entry is not None:
            self._current = entry.key

    def _find_current(self) -> None:
        row = self.articles.row_of(self._current)
        if row >= 0:
            self.setCurrentIndex(self.articles.index(row, 0))

    def _lay_columns(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, column in enumerate(self.articles.columns):
            if column.widest:
                widest = max(
                    map(self.fontMetrics().horizontalAdvance, (column.widest, tr(column.title)))
                )
                header.resizeSection(place, widest + 2 * MARGIN + _ARROW)

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, copy paths, leave upwards from the first row."""
        if event.key() in _ENTER:
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(self.chosen())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go from row to row only: there is nothing in single cells."""
        move = QAbstractItemView.CursorAction
        if action in {move.MoveLeft, move.MoveRight}:
            return self.currentIndex()
        if action in {move.MoveHome, move.MoveEnd}:
            row = 0 if action is move.MoveHome else self.articles.rowCount() - 1
            return self.articles.index(row, 0)
        return super().moveCursor(action, keys)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Know which row the mouse is on."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Know that it is on none."""
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected rows."""
        chosen = self.chosen()
        if not chosen:
            return
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        middle = self.visualRect(self.currentIndex()).center()
        at = self.viewport().mapToGlobal(middle) if by_keys else event.globalPos()
        self.menu_wanted.emit(chosen, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the columns for which there is no room."""
        letters = self.width() // max(self.fontMetrics().averageCharWidth(), 1)
        for place, column in enumerate(self.articles.columns):
            self.setColumnHidden(place, letters < column.least)
        super().resizeEvent(event)
