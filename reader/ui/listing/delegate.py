"""Paints a row of a list of articles: the title, below it where the file lies, figures beside."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reader.ui.article_pane.direction import reads_leftward
from reader.ui.listing.articles import ENTRY_ROLE
from reader.ui.theme import LIGHT

if TYPE_CHECKING:
    from reader.ui.listing.entries import Entry
    from reader.ui.listing.view import ArticlesView

MARGIN = 9  # pixels at either side of a cell's words; the head of the columns has as many
_ABOVE = 7  # and below
_BETWEEN = 2
_SMALLER = 0.88
_BAR = 3  # pixels: where the keyboard is

Index = QModelIndex | QPersistentModelIndex
_ALIGN = Qt.ItemDataRole.TextAlignmentRole
_STATE = QStyle.StateFlag


class ArticleDelegate(QStyledItemDelegate):
    """Paints two lines where the title stands and one elsewhere."""

    def __init__(self, view: "ArticlesView") -> None:
        super().__init__(view)
        self._view = view
        self.colours = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        entry: Entry = index.data(ENTRY_ROLE)
        painter.save()
        self._ground(painter, option, index)
        area = option.rect.adjusted(MARGIN, _ABOVE, -MARGIN, -_ABOVE)
        painter.setFont(option.font)
        height = option.fontMetrics.height()
        upper = QRect(area.left(), area.top(), area.width(), height)
        if entry.is_bad:  # it has no figures, and what is wrong needs room
            painter.setClipRect(option.rect)
            whole = self._row(option)
            upper.setLeft(whole.left())
            upper.setWidth(whole.width())
        if index.column() == 0 or entry.is_bad:
            painter.setPen(QColor(self.colours.text if entry.is_read else self.colours.muted))
            _draw(painter, upper, entry.title)
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * _SMALLER)
            painter.setFont(font)
            painter.setPen(QColor(self.colours.trace if entry.is_bad else self.colours.muted))
            lower = upper.translated(0, height + _BETWEEN)
            _draw(painter, lower, entry.below)
        else:
            painter.setPen(QColor(self.colours.text))
            _draw(painter, upper, index.data(), Qt.AlignmentFlag(index.data(_ALIGN)))
        painter.restore()

    def _row(self, option: QStyleOptionViewItem) -> QRect:
        """Return where the words of a whole row stand."""
        width = self._view.viewport().width()
        return QRect(MARGIN, option.rect.top(), width - 2 * MARGIN, option.rect.height())

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self.colours
        if option.state & _STATE.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
        elif index.row() == self._view.hovered:
            painter.fillRect(option.rect, QColor(colours.hover))
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        is_here = index.row() == self._view.currentIndex().row() and self._view.hasFocus()
        if is_here and index.column() == 0:
            bar = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height() - 1))
            painter.fillRect(bar, QColor(colours.accent))


def _draw(
    painter: QPainter,
    area: QRect,
    words: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> None:
    is_leftward = reads_leftward(words)
    elided = QFontMetrics(painter.font()).elidedText(
        words, Qt.TextElideMode.ElideRight, area.width()
    )
    # The side is that of the list, whatever the words' own direction is.
    if is_leftward:
        side |= Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(area, int(side) | int(Qt.TextFlag.TextSingleLine), elided)


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of any row."""
    return metrics.height() + round(metrics.height() * _SMALLER) + 2 * _ABOVE + _BETWEEN
