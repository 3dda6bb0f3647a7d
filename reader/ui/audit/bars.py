"""Paints a share as a bar with its figure beside it: nobody needs to tell lengths or colours."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.audit.table import FIGURES_ROLE
from reader.ui.words import tr

_SIDE = 6.0  # pixels at both ends of a cell
_HEIGHT = 10.0
_WIDEST = "under 1\u00a0%"
_LEAST = 1.5  # pixels: what is something can be seen
_BAR = 70  # pixels that the longest bar has at least

Index = QModelIndex | QPersistentModelIndex


class ShareBars(QStyledItemDelegate):
    """Paints the cells of the column of shares."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell's ground and figure as ever, and the bar in what is left."""
        super().paint(painter, option, index)
        share = index.data(FIGURES_ROLE).share
        area = QRectF(option.rect)
        length = area.width() - 3 * _SIDE - self._figure_width(option)
        if length < _SIDE:
            return
        # In the middle of pixels: a line between two would be blurred.
        left, top = round(area.left() + _SIDE) + 0.5, round(area.center().y() - _HEIGHT / 2) + 0.5
        track = QRectF(left, top, round(length), _HEIGHT)
        colour = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
        painter.save()
        painter.setPen(QPen(colour, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if share:
            filled = max(track.width() * min(share, 1.0), _LEAST)
            painter.fillRect(QRectF(left, top, filled, _HEIGHT), colour)
        painter.drawRect(track)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for a bar and the widest figure."""
        height = super().sizeHint(option, index).height()
        return QSize(round(_BAR + 3 * _SIDE + self._figure_width(option)), height)

    def _figure_width(self, option: QStyleOptionViewItem) -> float:
        return option.fontMetrics.horizontalAdvance(tr(_WIDEST))
