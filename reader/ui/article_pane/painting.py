"""Paints beside the text what a QTextDocument cannot: bars, dashed lines, rules."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextFragment,
    QTextLine,
)

from reader.ui.article_pane.properties import Property
from reader.ui.article_pane.typesetter import MARGIN

_BAR_WIDTH = 3.0  # pixels
_BAR_OFFSET = 14.0  # pixels left of a block quote's words
_DASHES = [3.0, 3.0]
_DASHES_OPACITY = 0.6
_LINE_WIDTH = 2.0
_LINE_STYLES = {
    Property.UNNAMED: (Qt.PenStyle.DashLine, 1.2),
    Property.LINE: (Qt.PenStyle.SolidLine, _LINE_WIDTH),
    Property.DOTS: (Qt.PenStyle.DotLine, _LINE_WIDTH),
}


def paint_beside(painter: QPainter, document: QTextDocument, seen: QRectF) -> None:
    """Paint what belongs beside the blocks that are seen; `seen` is in the document's pixels."""
    painter.translate(-seen.topLeft())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block, area in _blocks_in(document, seen):
        form = block.blockFormat()
        if form.hasProperty(Property.BAR):
            _bar(painter, area, form.leftMargin(), form.stringProperty(Property.BAR))
        if form.hasProperty(Property.DASHES):
            _dashes(painter, area, form.stringProperty(Property.DASHES))
        if form.hasProperty(Property.RULE):
            _rule(painter, area, form.stringProperty(Property.RULE))
        _quote_lines(painter, block)


def _blocks_in(document: QTextDocument, seen: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
    layout = document.documentLayout()
    first = layout.hitTest(seen.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(first, 0))
    while block.isValid():
        area = layout.blockBoundingRect(block)
        if area.top() > seen.bottom():
            return
        yield block, area
        block = block.next()


def _quote_lines(painter: QPainter, block: QTextBlock) -> None:
    """Draw the lines below quotes and the unnamed: Qt's own would cut through descenders."""
    for fragment in _fragments(block):
        form = fragment.charFormat()
        for mark, (style, width) in _LINE_STYLES.items():
            if form.hasProperty(mark):
                pen = QPen(QColor(form.stringProperty(mark)), width, style)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                _below(painter, block, fragment)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def _below(painter: QPainter, block: QTextBlock, fragment: QTextFragment) -> None:
    layout = block.layout()
    start = fragment.position() - block.position()
    end = start + fragment.length()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            height = line.y() + line.ascent() + line.descent() - _LINE_WIDTH / 2
            ends = (_x(line, first), min(_x(line, last), line.naturalTextRect().right()))
            at = layout.position()
            painter.drawLine(at + QPointF(ends[0], height), at + QPointF(ends[1], height))


def _x(line: QTextLine, place: int) -> float:
    # The stubs know two shapes of the answer; a place alone gives it together with the place.
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x


def _bar(painter: QPainter, area: QRectF, indent: float, colour: str) -> None:
    left = MARGIN + indent - _BAR_OFFSET
    painter.fillRect(QRectF(left, area.top(), _BAR_WIDTH, area.height()), QColor(colour))


def _dashes(painter: QPainter, area: QRectF, colour: str) -> None:
    faint = QColor(colour)
    faint.setAlphaF(_DASHES_OPACITY)
    pen = QPen(faint, 1.0)
    pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    _line(painter, area, area.top() - 1.5)


def _rule(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.0))
    _line(painter, area, area.center().y())


def _line(painter: QPainter, area: QRectF, height: float) -> None:
    painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
