"""The list of all hits of a search, each with the words around it, hit below hit."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.article_pane.direction import reads_leftward
from reader.ui.article_pane.spelling import copied
from reader.ui.theme import LIGHT, Colours
from reader.ui.words import tr

_ROWS = 6  # seen at once
_AROUND = 90  # UTF-16 units of words on each side
_BEFORE = 0.36  # of a row's width, where hits begin
_MARGIN = 8  # pixels
_ROW_HEIGHT = 1.5  # of the font's
_NOWHERE = QModelIndex()
PARTS_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
Parts = tuple[str, str, str]  # before, hit, after


class HitsModel(QAbstractListModel):
    """The hits of one search; the words around one are looked up when it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._document = QTextDocument(self)
        self.hits: tuple[tuple[int, int], ...] = ()

    def show_hits(self, document: QTextDocument, hits: tuple[tuple[int, int], ...]) -> None:
        """List these hits of a document."""
        self.beginResetModel()
        self._document = document
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a hit and around it."""
        if not index.isValid():
            return None
        if role == PARTS_ROLE:
            return self._parts(*self.hits[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(self._parts(*self.hits[index.row()]))
        return None

    def _parts(self, start: int, end: int) -> Parts:
        block = self._document.findBlock(start)
        first = max(block.position(), start - _AROUND)
        last = min(block.position() + block.length() - 1, end + _AROUND)
        return self._words(first, start), self._words(start, end), self._words(end, last)

    def _words(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(max(start, end), QTextCursor.MoveMode.KeepAnchor)
        return copied(cursor.selectedText()).replace("\n", " ").replace("\t", " ")


class HitDelegate(QStyledItemDelegate):
    """Paints hits in bold, one below the other, what stands before and after them beside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of any row."""
        return QSize(0, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; one that is written from the right is laid out from there."""
        before, hit, after = index.data(PARTS_ROLE)
        painter.save()
        self._background(painter, option)
        bold = QFont(option.font)
        bold.setBold(True)
        area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        room = int(area.width() * _BEFORE)
        width = min(QFontMetrics(bold).horizontalAdvance(hit) + 1, area.width() - room)
        mirrored = reads_leftward(before + hit + after)
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        # In the direction of the words: Qt turns the sides round for those from the right.
        painter.setLayoutDirection(direction)
        near, far = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        elide = Qt.TextElideMode
        for words, font, left, wide, side, cut in (
            (before, option.font, 0, room, near, elide.ElideLeft),
            (hit, bold, room, width, far, elide.ElideRight),
            (after, option.font, room + width, area.width() - room - width, far, elide.ElideRight),
        ):
            here = QRect(area.left() + left, area.top(), wide, area.height())
            here = QStyle.visualRect(direction, area, here)
            painter.setFont(font)
            painter.setPen(QColor(self.colours.text))
            shown = QFontMetrics(font).elidedText(words, cut, wide)
            painter.drawText(here, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.colours.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self.colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.colours.accent), 1.5))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


class HitList(QListView):
    """Lists hits and says which one was chosen."""

    hit_chosen = Signal(int)  # its place
    left = Signal()  # upwards, out of the list

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Hits"))
        self.setObjectName("hitList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        # Fifty thousand rows laid out at once would take a tenth of a second.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hits = HitsModel()
        self._delegate = HitDelegate(self)
        self.setModel(self._hits)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def show_hits(self, document: QTextDocument, hits: tuple[tuple[int, int], ...]) -> None:
        """List these hits of a document."""
        if hits or self._hits.hits:
            self._hits.show_hits(document, hits)
        rows = min(max(len(hits), 1), _ROWS)
        self.setFixedHeight(rows * row_height(self.fontMetrics()))

    def choose(self, place: int) -> None:
        """Let the hit at this place be the chosen one."""
        index = self._hits.index(place, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def dress(self, colours: Colours) -> None:
        """Use these colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list upwards from its first row; Enter and Escape are the bar's."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hit_chosen.emit(index.row())


def row_height(metrics: QFontMetrics) -> int:
    """Return how high a row is."""
    return round(metrics.height() * _ROW_HEIGHT)
