"""The list of one tab: shows rows, says which was chosen, follows the text, folds groups."""

from bisect import bisect_right

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHoverEvent,
    QKeyEvent,
    QMouseEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from reader.ui.sidebar.rows import Row
from reader.ui.sidebar.tree import ROW_ROLE, Index, RowsModel

FOLD_WIDTH = 22  # pixels at the left of a group where a click folds or unfolds it
_SIDE_BUTTONS = frozenset({Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton})
_MANY = 400  # rows; to measure so many takes a tenth of a second
_SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_PER_ITEM = QAbstractItemView.ScrollMode.ScrollPerItem
_PER_PIXEL = QAbstractItemView.ScrollMode.ScrollPerPixel
_OUTSIDE = QPointF(-1, -1)
_ONE = QAbstractItemView.SelectionMode.SingleSelection
_CHOOSE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RowsView(QTreeView):
    """Shows rows and tells when one is chosen, and to which of its places that leads."""

    row_chosen = Signal(object, object)  # Row; Span or None
    current_row_changed = Signal(object)  # Row or None
    menu_wanted = Signal(object, QPoint)  # Row; where on the screen
    drag_wanted = Signal(object)  # Row
    edit_wanted = Signal(object)  # Row: F2 was pressed on it
    delete_wanted = Signal(object)  # Row: Delete was pressed on it

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(_PER_PIXEL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._starts: list[int] = []
        self._numbers: list[int] = []
        self._last: Row | None = None
        self._turn = 0
        self._folded: dict[tuple[int, ...] | str, bool] = {}  # what somebody folded or unfolded
        self._pressed_at = FOLD_WIDTH
        self._is_selecting = False
        self.clicked.connect(self._fold_or_choose)
        self.expanded.connect(self._note_folding)
        self.collapsed.connect(self._note_folding)
        self.selectionModel().currentChanged.connect(self._tell_current)

    def let_fold(self) -> None:
        """Let groups be folded: with Left and Right, by a double click or at their left."""
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(True)

    def let_choose_several(self) -> None:
        """Let several rows be selected, with Shift and Ctrl."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def forget_folding(self) -> None:
        """Let every group begin as it would: these are the rows of another article."""
        self._folded.clear()

    def show_rows(self, rows: tuple[Row, ...], *, again: bool = False) -> None:
        """Show these rows, folded as they begin or as somebody folded them.

        When they are shown `again`, some of them corrected, the list stays where it was.
        """
        kept = self.current_row() if again else None
        number = self.rows.number_of(self.currentIndex())
        stood = self.verticalScrollBar().value()
        count = sum(1 + len(row.children) for row in rows)
        self._scroll(per_item=True)  # the rows there were may have been many, too
        self.rows.show_rows(rows)
        self._scroll(per_item=count > _MANY)
        self._last = None
        places = sorted(self.rows.numbers_of_spans())
        self._starts = [start for start, _ in places]
        self._numbers = [number for _, number in places]
        self._unfold()
        if kept is not None:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(stood)
            self._select(self.rows.index_like(kept, number))

    def exchange_rows(self, rows: tuple[Row, ...]) -> bool:
        """Show these rows instead if they have the same shape and places; tell whether."""
        exchanged = bool(rows) and self.rows.exchange_rows(rows)
        if exchanged:
            self.scheduleDelayedItemsLayout()  # they may be higher or lower
        return exchanged

    def narrow(self, words: str) -> None:
        """Show only rows with these words, none of them folded away."""
        current = self.rows.number_of(self.currentIndex())
        chosen = [self.rows.number_of(index) for index in self.selectionModel().selectedRows()]
        self.rows.want(words)
        self._unfold()
        self._select(self.rows.index_of(current))
        for number in chosen:
            also = QItemSelectionModel.SelectionFlag.Select
            self.selectionModel().select(self.rows.index_of(number), also)
        self._tell_current()

    def follow(self, offset: int) -> None:
        """Select the row the reader is at. The focus stays where it is."""
        if len(self.selectionModel().selectedRows()) > 1:
            return  # somebody is choosing rows
        place = bisect_right(self._starts, offset) - 1
        if place < 0:
            self.selectionModel().clear()
            return
        current = self.current_row()
        at = self._starts[place]
        # Of rows with words at one place, the one that was chosen stays chosen.
        if current is None or all(span.start != at for span in current.spans):
            self._select(self.rows.index_of(self._numbers[place]))

    def select_removed(self, ids: tuple[int, ...]) -> None:
        """Select the row of these removed blocks, or the folded group it is in."""
        index = self.rows.index_of_removed(ids)
        group = index.parent()
        hidden = group.isValid() and not self.isExpanded(group)
        self._select(group if hidden else index)

    def select_highlight(self, highlight_id: str, place: int = -1) -> None:
        """Select the row of a highlight; when it is gone, the one at this place of the list."""
        index = self.rows.index_of_highlight(highlight_id)
        if not index.isValid() and place >= 0:
            index = self.rows.index(min(place, self.rows.rowCount() - 1), 0)
        self._select(index)

    def current_row(self) -> Row | None:
        """Return the row that is current, if any."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Row) else None

    def selected_rows(self) -> list[Row]:
        """Return the rows that are selected, from above."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in indexes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose, also where a click would be needed elsewhere; F2 edits."""
        row = self.current_row()
        if event.key() in _CHOOSE and row is not None:
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_F2 and row is not None:
            self.edit_wanted.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.delete_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current one by keyboard."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.scrollTo(index)
        place = event.pos() if by_mouse else self.visualRect(index).bottomLeft()
        self.menu_wanted.emit(index.data(ROW_ROLE), self.viewport().mapToGlobal(place))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Say that somebody drags a row away; what it holds is known elsewhere."""
        row = self.current_row()
        if row is not None:
            self.drag_wanted.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep in mind where it was: at the left of a group a click does not choose."""
        if event.button() in _SIDE_BUTTONS:
            event.ignore()  # the window goes back and forward by them
            return
        self._pressed_at = round(event.position().x())
        self._is_selecting = bool(event.modifiers() & _SELECTING)
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows' words anew for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Bring the current row in sight; in a list of very many, paint anew all that is.

        To say where a row is that goes out of sight, Qt measures all rows between: it would ask
        for the one that was current, and for the one under the mouse.
        """
        if self.verticalScrollMode() is _PER_ITEM:
            self.viewportEvent(QHoverEvent(QEvent.Type.HoverLeave, _OUTSIDE, _OUTSIDE, _OUTSIDE))
            self.viewport().update()
            previous = QModelIndex()
        super().currentChanged(current, previous)

    def verticalOffset(self) -> int:
        """Return how far it is scrolled, in pixels; none in a list of very many.

        A style wants it for pictures behind the rows, and Qt measures all rows above.
        """
        return 0 if self.verticalScrollMode() is _PER_ITEM else super().verticalOffset()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where selected rows are painted; in a list of very many, anywhere in sight."""
        if self.verticalScrollMode() is _PER_ITEM:
            return QRegion(self.viewport().rect())
        return super().visualRegionForSelection(selection)

    def _scroll(self, *, per_item: bool) -> None:
        # By pixels Qt wants the height of every row, and anew for every width of the list.
        self.setVerticalScrollMode(_PER_ITEM if per_item else _PER_PIXEL)

    def _select(self, index: QModelIndex) -> None:
        if index.isValid() and index != self.currentIndex():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def _unfold(self) -> None:
        """Unfold the groups: all of them when only some rows are wanted, else as they should be."""
        with QSignalBlocker(self):  # nobody folds or unfolds them
            for group, row in self.rows.groups():
                is_folded = self._folded.get(_group_key(row), row.folded)
                self.setExpanded(group, self.rows.is_narrow or not is_folded)

    def _note_folding(self, index: QModelIndex) -> None:
        if not self.rows.is_narrow:
            row: Row = index.data(ROW_ROLE)
            self._folded[_group_key(row)] = not self.isExpanded(index)

    def _fold_or_choose(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        if self.itemsExpandable() and row.children and self._pressed_at < FOLD_WIDTH:
            self.setExpanded(index, not self.isExpanded(index))
        elif not self._is_selecting or self.selectionMode() is _ONE:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        self._turn = self._turn + 1 if row is self._last else 0
        self._last = row
        span = row.spans[self._turn % len(row.spans)] if row.spans else None
        self.row_chosen.emit(row, span)

    def _tell_current(self) -> None:
        self.current_row_changed.emit(self.current_row())


def _group_key(row: Row) -> tuple[int, ...] | str:
    """Return what a group is known by when it is listed anew."""
    return row.removed or row.text
