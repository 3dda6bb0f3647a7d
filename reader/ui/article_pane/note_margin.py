"""What stands right of the text: a bar beside every highlight, a sign where there is a note."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from reader.ui.article_pane.stretch import Stretch
from reader.ui.inks import BAR, paint_bar

_SIGN = QRectF(4.5, 0.0, 11.0, 9.0)  # pixels from the column's end; the tail hangs below
_TAIL = 3.0
_CORNER = 2.0
_REACH = 4.0  # pixels around a sign that mean it, too


def paint_beside(painter: QPainter, stretch: Stretch, left: float, line: str) -> None:
    """Paint a highlight's bar and, where it begins, the sign of its note."""
    first, last = stretch.areas[0], stretch.areas[-1]
    bar = QRectF(left, first.top(), BAR, last.bottom() - first.top())
    paint_bar(painter, bar, stretch.placed.highlight.colour, line)
    sign = sign_of(stretch, left)
    if sign is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_bubble(sign), QColor(line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def means_sign(stretch: Stretch, left: float, at: QPointF) -> bool:
    """Tell whether a place of the document is on, or very near, the sign of a note."""
    sign = sign_of(stretch, left)
    reach = (-_REACH, -_REACH, _REACH, _REACH + _TAIL)
    return sign is not None and sign.adjusted(*reach).contains(at)


def sign_of(stretch: Stretch, left: float) -> QRectF | None:
    """Return where the sign of a note is: beside the line its highlight begins in."""
    if not stretch.placed.highlight.note or not stretch.begins:
        return None
    line = stretch.areas[0]
    return _SIGN.translated(left, line.top() + (line.height() - _SIGN.height() - _TAIL) / 2)


def _bubble(area: QRectF) -> QPainterPath:
    bubble = QPainterPath()
    bubble.addRoundedRect(area, _CORNER, _CORNER)
    tail = QPainterPath(QPointF(area.left() + _CORNER, area.bottom() - 1.0))
    tail.lineTo(area.left() + _CORNER, area.bottom() + _TAIL)
    tail.lineTo(area.left() + _CORNER + _TAIL + 1.0, area.bottom() - 1.0)
    return bubble.united(tail)
