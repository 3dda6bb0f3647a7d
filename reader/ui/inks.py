"""What a highlight looks like: its colour on this page, and a sign that is not its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from reader.model import Colour
from reader.ui.theme import Colours, SpeakerColour

_NAMES = {
    Colour.YELLOW: "&Yellow",
    Colour.GREEN: "&Green",
    Colour.BLUE: "&Blue",
    Colour.PINK: "&Pink",
}
_PLACES = {colour: place for place, colour in enumerate(Colour)}
BAR = 3.0  # pixels
_ICON = 16.0
_DASHES = {Colour.GREEN: [2.6, 1.4], Colour.BLUE: [1.0, 1.0]}  # in widths of the bar


def ink_of(colours: Colours, colour: Colour) -> SpeakerColour:
    """Return what a highlight is painted with."""
    return colours.inks[_PLACES[colour]]


def name_of(colour: Colour) -> str:
    """Return what a colour is called in a menu, with its access key."""
    return _NAMES[colour]


def paint_bar(painter: QPainter, area: QRectF, colour: Colour, line: str) -> None:
    """Paint a bar: whole for yellow, dashed for green, dotted for blue, two lines for pink."""
    middle = area.center().x()
    if colour is Colour.PINK:
        for left in (area.left(), area.right() - 1.0):
            painter.fillRect(QRectF(left, area.top(), 1.0, area.height()), QColor(line))
        return
    pen = QPen(QColor(line), area.width())
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if colour in _DASHES:
        pen.setDashPattern(_DASHES[colour])
    painter.setPen(pen)
    painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()))


def swatch(colours: Colours, colour: Colour) -> QIcon:
    """Return a picture of a colour: its tint with its bar."""
    pixmap = QPixmap(round(2 * _ICON), round(2 * _ICON))
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    ink = ink_of(colours, colour)
    painter = QPainter(pixmap)
    area = QRectF(1, 1, _ICON - 2, _ICON - 2)
    painter.fillRect(area, QColor(ink.chosen))
    paint_bar(painter, QRectF(area.left(), area.top(), BAR, area.height()), colour, ink.line)
    painter.setPen(QPen(QColor(ink.line), 1.0))
    painter.drawRect(area)
    painter.end()
    return QIcon(pixmap)
