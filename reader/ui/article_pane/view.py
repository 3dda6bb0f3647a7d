"""The article pane: a text in one column, scrolled by its words rather than by pixels."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model import Span
from reader.records import record
from reader.ui.article_pane import overview, traces
from reader.ui.article_pane.anchors import link_at_caret, written
from reader.ui.article_pane.arriving import Arriving
from reader.ui.article_pane.browser import Browser
from reader.ui.article_pane.closed_document import ClosedDocument
from reader.ui.article_pane.focus_ring import FocusRing
from reader.ui.article_pane.lighting import Lighting
from reader.ui.article_pane.marker import Marker
from reader.ui.article_pane.overview import LaneMark, Overview
from reader.ui.article_pane.pacing import Pacing
from reader.ui.article_pane.painting import Seen
from reader.ui.article_pane.positions import Positions
from reader.ui.article_pane.render import Rendered
from reader.ui.article_pane.selection import Selection
from reader.ui.article_pane.typesetter import MARGIN
from reader.ui.theme import Colours

READING_LINE = 0.22  # of the pane's height: where jumps land and where "here" is
SIDE = 16  # pixels kept free at each side of the column
_FOLLOW_MS = 60


@record
class Spot:
    """What a reader sees: a place, and how high in the pane it stands."""

    offset: int  # in the article's text, -1 above its first word
    position: int  # in the document
    height: int  # pixels from the viewport's top


class ArticleView(Browser):
    """Shows a rendered article and says what was chosen in it. It decides nothing."""

    place_changed = Signal(int)  # offset in the article's text at the reading line
    link_chosen = Signal(str)
    link_pointed_at = Signal(str)  # "" when no longer
    trace_chosen = Signal(int)  # id of a removed block
    lane_pressed = Signal()  # the lane beside the scroll bar is about to lead elsewhere
    restore_chosen = Signal(int)  # id of a removed block
    restore_all_chosen = Signal(int)  # id of one of the removed blocks of a trace

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.rendered = Rendered(ClosedDocument(), Positions(()))
        self._lighting = Lighting(self)
        self.spoken: Span | None = None  # the sentence that is read aloud
        self._jumped_to: int | None = None
        self._selection = Selection(self)
        self._arriving = Arriving(self)
        self._arriving.arrived.connect(self._hold)
        self._pacing = Pacing(self)
        self._overview = Overview(self)
        self._overview.pressed.connect(self.lane_pressed)
        self._overview.position_chosen.connect(self.go_to_position)
        self.marker = Marker(self)
        FocusRing(self)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOW_MS)
        self._following.timeout.connect(lambda: self.place_changed.emit(self.offset_here()))
        self.anchorClicked.connect(self._follow_anchor)
        self.highlighted.connect(self._tell_anchor)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def show_rendered(self, rendered: Rendered, colours: Colours) -> None:
        """Show another document from its beginning."""
        self._arriving.stop()
        self._selection.forget()
        self._exchange(rendered, colours)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)  # the caret alone would be seen a little lower down

    def exchange(self, rendered: Rendered, colours: Colours) -> None:
        """Show another document of the same article, with the reader at the same place."""
        offset, position = self.offset_here(), self.position_here()
        height = self._reading_line()
        if self._arriving.target is None:
            height = self.cursorRect(self.cursor_at(position)).top()
        self._selection.carry(self.positions, rendered.positions)
        there = rendered.positions.to_document(offset) if offset >= 0 else position
        self._arriving.through(partial(self._exchange, rendered, colours), there)
        if position:
            self._go(there, height)
        else:
            self._selection.put_down()

    def _exchange(self, rendered: Rendered, colours: Colours) -> None:
        before = self.rendered.document
        self.rendered = rendered
        self._lighting.put_out(colours)
        self._jumped_to = None
        rendered.tables.fit(self._column() - 2 * MARGIN)
        self.setDocument(rendered.document)
        before.deleteLater()
        self.light_spoken(self.spoken)
        self._lay_out_column()
        self._pacing.begin()
        self._following.start()

    def show_marks(self, marks: tuple[LaneMark, ...]) -> None:
        """Show these marks in the lane beside the scroll bar."""
        self._overview.show_marks(marks, self.document().characterCount())

    def set_caret(self, *, shown: bool) -> None:
        """Give the keyboard a caret to move and select with, or let it scroll."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        if shown:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    # Going somewhere

    @property
    def positions(self) -> Positions:
        """The way between the article's offsets and the document's positions."""
        return self.rendered.positions

    def offset_here(self) -> int:
        """Return where in the article's text the reader is, -1 above its first word.

        That is what the last jump went to, or what has since been scrolled to the reading line.
        """
        position = self.position_here()
        return self.positions.to_text(position) if position >= self.positions.first else -1

    def position_here(self) -> int:
        """Return where in the document the reader is."""
        if self._arriving.target is not None:
            return self._arriving.target
        if self._jumped_to is not None:
            return self._jumped_to
        if self.is_at_top():
            return 0
        middle = QPoint(self.viewport().width() // 2, self._reading_line())
        return self.cursorForPosition(middle).position()

    def spot(self) -> Spot:
        """Return where the reader is, to the pixel."""
        position = self.position_here()
        height = self._reading_line()
        if self._arriving.target is None:
            height = self.cursorRect(self.cursor_at(position)).top()
        return Spot(self.offset_here(), position, height)

    def go_to_spot(self, spot: Spot) -> None:
        """Go back to where a reader was in this very document."""
        self._go(spot.position, spot.height)

    def is_at_top(self) -> bool:
        """Tell whether nothing of the article is above the pane."""
        return self.verticalScrollBar().value() == 0

    def go_to(
        self, span: Span, lit: Span | None = None, also: Sequence[Span] = (), tint: str = ""
    ) -> None:
        """Bring a passage to the reading line, flash it (or `lit`), leave it and others tinted."""
        others = tuple(self.positions.range_of(other) for other in also)
        chosen = self.positions.range_of(lit or span)
        self._lighting.choose(*chosen, others, tint)
        everything = (chosen, *others) if others else ()
        self._overview.show_lit(everything, self._lighting.colours.muted)
        self.go_to_position(self.positions.to_document(span.start))

    def go_to_offset(self, offset: int) -> None:
        """Bring an offset of the article's text to the reading line and light nothing."""
        self.go_to_position(self.positions.to_document(offset))

    def go_to_removed(self, block_id: int) -> None:
        """Bring a removed block that is shown, or its trace, to the reading line."""
        position = self.rendered.place_of(block_id)
        if position is not None:
            block = self.document().findBlock(position)
            self._lighting.choose(position, position + block.length() - 1)
            self._overview.show_lit((), "")
            self.go_to_position(position)

    def go_to_position(self, position: int) -> None:
        """Bring a document position to the reading line."""
        self._selection.forget()
        self._go(position, self._reading_line())

    def _reading_line(self) -> int:
        return int(self.viewport().height() * READING_LINE)

    def _go(self, position: int, height: int) -> None:
        self._arriving.go(position, height)
        # Here is where we went to, even if the end of the text kept it from the reading line.
        self._jumped_to = position
        self._following.start()

    def _hold(self, position: int, height: int) -> None:
        cursor = self.cursor_at(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - height)
        self._selection.put_down()
        self._jumped_to = position

    def cursor_at(self, position: int) -> QTextCursor:
        """Return a cursor at a position, or at the end when that lies beyond."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return cursor

    def light_spoken(self, span: Span | None) -> None:
        """Light the sentence that is read aloud, or none any more."""
        if span is not None or self.spoken is not None:
            self.spoken = span
            self._lighting.speak(self.positions.range_of(span) if span else None)

    def light_hits(self, hits: tuple[tuple[int, int], ...], current: int) -> None:
        """Light every hit of a search, and one of them more."""
        self._lighting.find(hits, current)
        self._overview.show_hits(hits, self._lighting.colours.found_current)

    def _scrolled(self) -> None:
        self._jumped_to = None
        self._lighting.scrolled()
        self._following.start()

    def _follow_anchor(self, address: QUrl) -> None:
        about_removed = {
            traces.SCHEME: self.trace_chosen,
            traces.RESTORE: self.restore_chosen,
            traces.RESTORE_ALL: self.restore_all_chosen,
        }.get(address.scheme())
        if about_removed is None:
            self.link_chosen.emit(written(address))
        else:
            about_removed.emit(int(address.path()))

    def _tell_anchor(self, address: QUrl) -> None:
        self.link_pointed_at.emit("" if address.scheme() in traces.SCHEMES else written(address))

    # Qt's own

    def _paint_own(self, painter: QPainter, seen: list[Seen]) -> None:
        self.marker.paint(painter, [one.block for one in seen])

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001  # Qt's signature
        """Go from link to link by Tab, and tell of each as if it were pointed at."""
        moved = super().focusNextPrevChild(forwards)
        self._tell_anchor(QUrl(link_at_caret(self) if self.hasFocus() else ""))
        return moved

    def event(self, event: QEvent) -> bool:
        """Centre the column before Qt lays out; let the wheel work beside the column, too."""
        if event.type() == QEvent.Type.Resize:
            self._lay_out_column()
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is on no link any more."""
        super().focusOutEvent(event)
        self.link_pointed_at.emit("")

    def _column(self) -> int:
        return int(min(self.rendered.column + 2 * MARGIN, self._lane_left() - 2 * SIDE))

    def _rewrap(self, column: int) -> None:
        self.setLineWrapColumnOrWidth(column)
        self.rendered.tables.fit(column - 2 * MARGIN)

    def _lay_out_column(self) -> None:
        column = self._column()
        left = max((self._lane_left() - column) // 2, 0)
        self.setViewportMargins(left, 0, overview.WIDTH, 0)
        self._overview.setGeometry(self._lane_left(), 0, overview.WIDTH, self.height())
        if self.lineWrapColumnOrWidth() != column:
            here = self.position_here()
            self._arriving.through(partial(self._rewrap, column), here)
            self._pacing.begin()
            if here:
                self.go_to_position(here)

    def _lane_left(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width() - overview.WIDTH
