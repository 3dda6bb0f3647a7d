"""The highlights of an article: a tint behind the words, ends to it, and a bar beside them.

They are painted where they are seen, not set in the document: ten thousand of them cost no
more than those on the screen.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QHelpEvent, QMouseEvent, QPainter, QTextBlock
from PySide6.QtWidgets import QToolTip

from reader.model import Placed, Span
from reader.ui.article_pane import note_margin
from reader.ui.article_pane.painting import blocks_in
from reader.ui.article_pane.stretch import Stretch, stretch_in
from reader.ui.inks import ink_of
from reader.ui.theme import LIGHT, Colours

if TYPE_CHECKING:
    from reader.ui.article_pane.view import ArticleView


class Marker(QObject):
    """Shows the highlights of one view and says whose note is wanted."""

    note_wanted = Signal(str)  # id of a highlight

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self.colours = LIGHT
        self._placed: Sequence[Placed] = ()  # in the order of the text
        self._starts: list[int] = []
        self._reach: list[int] = []  # how far this one, or any before it, goes
        self._is_watching = False
        self._other_cursor: QCursor | None = None  # while the mouse is on a sign

    def show(self, placed: Iterable[Placed], colours: Colours) -> None:
        """Show these highlights, which are in the order of the text; those without a place not."""
        self.colours = colours
        self._placed = [one for one in placed if one.span is not None]
        spans = [one.span for one in self._placed if one.span is not None]
        self._starts = [span.start for span in spans]
        self._reach = list(accumulate((span.end for span in spans), max))
        if self._placed and not self._is_watching:
            self._is_watching = True
            self._view.viewport().installEventFilter(self)
        self._view.viewport().update()

    def between(self, span: Span) -> list[Placed]:
        """Return the highlights that have words in a stretch of the text."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        near = self._placed[first:last]
        return [one for one in near if one.span is not None and one.span.end > span.start]

    def at(self, offset: int) -> Placed | None:
        """Return the highlight at an offset of the text; of several, the shortest."""
        found = self.between(Span(offset, offset + 1))
        return min(found, key=lambda one: len(one.span or ()), default=None)

    def paint(self, painter: QPainter, blocks: Iterable[QTextBlock]) -> None:
        """Paint what of the highlights stands in these blocks, behind their words."""
        for block in blocks if self._placed else ():
            for stretch in self._stretches(block):
                self._paint(painter, stretch)

    def sign_at(self, at: QPoint) -> Placed | None:
        """Return the highlight whose note's sign is at a place of the viewport."""
        place = self._in_document(at)
        if place.x() < self._left:
            return None
        line = QRectF(0.0, place.y() - 1.0, 1.0, 2.0)
        for block, _ in blocks_in(self._view.document(), line):
            for stretch in self._stretches(block):
                if note_margin.means_sign(stretch, self._left, place):
                    return stretch.placed
        return None

    def words_at(self, at: QPoint) -> Placed | None:
        """Return the highlight whose words are at a place of the viewport."""
        layout = self._view.document().documentLayout()
        position = layout.hitTest(self._in_document(at), Qt.HitTestAccuracy.ExactHit)
        return self.at(self._view.positions.to_text(position)) if position >= 0 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a note to whoever points at its words or its sign, and open it by its sign."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._tell(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._point(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    @property
    def _left(self) -> float:
        """Where in the document the room right of the column begins."""
        return float(self._view.lineWrapColumnOrWidth())

    def _in_document(self, at: QPoint) -> QPointF:
        bars = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        return QPointF(at) + QPointF(bars[0].value(), bars[1].value())

    def _stretches(self, block: QTextBlock) -> Iterator[Stretch]:
        """Yield the parts of highlights that stand in a block."""
        positions, first = self._view.positions, block.position()
        within = Span(positions.to_text(first), positions.to_text(first + block.length() - 1))
        for placed in self.between(within) if within else ():
            stretch = stretch_in(block, placed, *positions.range_of(placed.span or within))
            if stretch is not None:
                yield stretch

    def _paint(self, painter: QPainter, stretch: Stretch) -> None:
        ink = ink_of(self.colours, stretch.placed.highlight.colour)
        # The stronger tint would leave the muted letters of captions too faint to read.
        behind = ink.tint if stretch.letters == self.colours.muted else ink.chosen
        for area in stretch.areas:
            painter.fillRect(area, QColor(behind))
        for edge in stretch.edges:
            painter.fillRect(edge, QColor(ink.line))
        note_margin.paint_beside(painter, stretch, self._left, ink.line)

    def _tell(self, event: QHelpEvent) -> bool:
        placed = self.sign_at(event.pos()) or self.words_at(event.pos())
        if placed is None or not placed.highlight.note:
            return False
        from html import escape  # noqa: PLC0415  # not at start

        # As it was written, with its lines and without mark-up.
        words = f"<p style='white-space: pre-wrap'>{escape(placed.highlight.note)}</p>"
        QToolTip.showText(event.globalPos(), words, self._view.viewport())
        return True

    def _point(self, event: QMouseEvent) -> None:
        """Point with a hand at what can be clicked."""
        viewport = self._view.viewport()
        is_sign = self.sign_at(event.position().toPoint()) is not None
        if is_sign and self._other_cursor is None:
            self._other_cursor = viewport.cursor()
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        elif not is_sign and self._other_cursor is not None:
            viewport.setCursor(self._other_cursor)
            self._other_cursor = None

    def _press(self, event: QMouseEvent) -> bool:
        placed = self.sign_at(event.position().toPoint())
        if placed is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        self.note_wanted.emit(placed.highlight.id)
        return True
