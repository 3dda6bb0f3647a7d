"""Paints beside the text what a QTextDocument cannot: bars, dashed lines, rules."""

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFragment,
    QTextLine,
)

from reader.records import record
from reader.ui.article_pane.properties import Property
from reader.ui.article_pane.typesetter import MARGIN

_BAR_WIDTH = 3.0  # pixels
_BAR_OFFSET = 14.0  # pixels left of a block quote's words
_DASHES = [3.0, 3.0]
_DOTS = [1.0, 2.0]
_DASHES_OPACITY = 0.6
_LINE_WIDTH = 2.0
_TINT_HEIGHT = (0.95, 0.3)  # above and below the baseline, in the letters' own size
_LINE_STYLES = {
    Property.UNNAMED: (Qt.PenStyle.DashLine, 1.2),
    Property.LINE: (Qt.PenStyle.SolidLine, _LINE_WIDTH),
    Property.DOTS: (Qt.PenStyle.DotLine, _LINE_WIDTH),
}
_MARKS = (Property.TINT, *_LINE_STYLES)
_REACH = 4.0  # pixels that lines may stand above or below their block


@record
class Seen:
    """A block that is painted, where it stands, and those of its words that are marked."""

    block: QTextBlock
    area: QRectF
    marked: list[tuple[QTextFragment, QTextCharFormat]]


def seen_in(document: QTextDocument, area: QRectF) -> list[Seen]:
    """Return the blocks of an area of the document, with what has to be painted on them."""
    return [
        Seen(block, where, list(_marked(block)))
        for block, where in blocks_in(document, area.adjusted(0, -_REACH, 0, _REACH))
    ]


def paint_behind(painter: QPainter, seen: Iterable[Seen]) -> None:
    """Paint the tints of the words that are seen, before the words.

    Qt's own background is as high as a face's tallest letters: where lines stand close it would
    cut off what hangs down from the line above.
    """
    for one in seen:
        for fragment, form in one.marked:
            if form.hasProperty(Property.TINT):
                _tint(painter, one.block, fragment, form)


def paint_beside(painter: QPainter, seen: Iterable[Seen]) -> None:
    """Paint what belongs beside the blocks that are seen, and the lines below their quotes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in seen:
        form = one.block.blockFormat()
        if form.hasProperty(Property.BAR):
            _bar(painter, one.block)
        if form.hasProperty(Property.DASHES):
            _dashes(painter, one.area, form.stringProperty(Property.DASHES))
        if form.hasProperty(Property.GHOST):
            _dots(painter, one.area, form.stringProperty(Property.GHOST))
        if form.hasProperty(Property.RULE):
            _rule(painter, one.area, form.stringProperty(Property.RULE))
        _quote_lines(painter, one)


def blocks_in(document: QTextDocument, seen: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks of an area of the document, and where they stand."""
    layout = document.documentLayout()
    first = layout.hitTest(seen.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(first, 0))
    while block.isValid():
        area = layout.blockBoundingRect(block)
        if area.top() > seen.bottom():
            return
        yield block, area
        block = block.next()


def _marked(block: QTextBlock) -> Iterator[tuple[QTextFragment, QTextCharFormat]]:
    for fragment in _fragments(block):
        form = fragment.charFormat()
        if any(form.hasProperty(mark) for mark in _MARKS):
            yield fragment, form


def _quote_lines(painter: QPainter, seen: Seen) -> None:
    """Draw the lines below quotes and the unnamed: Qt's own would cut through descenders."""
    for fragment, form in seen.marked:
        for mark, (style, width) in _LINE_STYLES.items():
            if form.hasProperty(mark):
                pen = QPen(QColor(form.stringProperty(mark)), width, style)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                _below(painter, seen.block, fragment)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def _tint(
    painter: QPainter, block: QTextBlock, fragment: QTextFragment, form: QTextCharFormat
) -> None:
    colour = QColor(form.stringProperty(Property.TINT))
    start, end = _ends(block, fragment)
    for area in areas_of(block, start, end, form.font().pixelSize()):
        painter.fillRect(area, colour)


def areas_of(block: QTextBlock, start: int, end: int, pixels: int) -> Iterator[QRectF]:
    """Yield what is behind some letters of a block, line by line, no higher than they are."""
    rise, fall = (part * pixels for part in _TINT_HEIGHT)
    at = block.layout().position()
    for line, left, right in _lines_of(block, start, end):
        baseline = line.y() + line.ascent()
        yield QRectF(left, baseline - rise, right - left, rise + fall).translated(at)


def _below(painter: QPainter, block: QTextBlock, fragment: QTextFragment) -> None:
    at = block.layout().position()
    for line, left, right in _lines_of(block, *_ends(block, fragment)):
        height = line.y() + line.ascent() + line.descent() - _LINE_WIDTH / 2
        painter.drawLine(at + QPointF(left, height), at + QPointF(right, height))


def _ends(block: QTextBlock, fragment: QTextFragment) -> tuple[int, int]:
    """Return where in its block a fragment begins and ends."""
    start = fragment.position() - block.position()
    return start, start + fragment.length()


def _lines_of(block: QTextBlock, start: int, end: int) -> Iterator[tuple[QTextLine, float, float]]:
    """Yield the lines that letters of a block stand in, and where in each they begin and end."""
    layout = block.layout()
    if not layout.lineCount():
        return
    # A paragraph may have ten thousand lines, and as many fragments.
    upper, lower = (layout.lineForTextPosition(place).lineNumber() for place in (start, end - 1))
    for number in range(upper, lower + 1):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            one, other = _x(line, first), _x(line, last)
            words = line.naturalTextRect()
            # A line that runs to the left begins at its right.
            yield line, max(min(one, other), words.left()), min(max(one, other), words.right())


def _x(line: QTextLine, place: int) -> float:
    # The stubs know two shapes of the answer; a place alone gives it together with the place.
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x


def _bar(painter: QPainter, block: QTextBlock) -> None:
    """Draw the bar before a block quote, joined to the one of the paragraph above."""
    form = block.blockFormat()
    colour = form.stringProperty(Property.BAR)
    if form.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        words_end = block.document().textWidth() - MARGIN - form.rightMargin()
        left = words_end + _BAR_OFFSET - _BAR_WIDTH
    else:
        left = MARGIN + form.leftMargin() - _BAR_OFFSET
    top, bottom = _letters_of(block)
    above = block.previous()
    if above.isValid() and above.blockFormat().stringProperty(Property.BAR) == colour:
        top = _letters_of(above)[1]
    # Whole pixels: between two paragraphs no seam must be seen.
    painter.fillRect(
        QRectF(left, round(top), _BAR_WIDTH, round(bottom) - round(top)), QColor(colour)
    )


def _letters_of(block: QTextBlock) -> tuple[float, float]:
    """Return where a paragraph's first line begins and its last ends, its leading apart."""
    layout = block.layout()
    last = layout.lineAt(layout.lineCount() - 1)
    top = layout.position().y()
    return top + layout.lineAt(0).y(), top + last.y() + last.height()


def _dashes(painter: QPainter, area: QRectF, colour: str) -> None:
    faint = QColor(colour)
    faint.setAlphaF(_DASHES_OPACITY)
    pen = QPen(faint, 1.0)
    pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    _line(painter, area, area.top() - 1.5)


def _dots(painter: QPainter, area: QRectF, colour: str) -> None:
    pen = QPen(QColor(colour), 2.0)
    pen.setDashPattern(_DOTS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    left = MARGIN + 2.0
    painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()))


def _rule(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.0))
    _line(painter, area, area.center().y())


def _line(painter: QPainter, area: QRectF, height: float) -> None:
    painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
