"""The article pane: a text in one column, scrolled by its words rather than by pixels."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollBar, QTextBrowser, QTextEdit, QWidget

from reader.model import Span
from reader.ui.article_pane import overview, traces
from reader.ui.article_pane.anchors import link_at_caret, written
from reader.ui.article_pane.arriving import Arriving
from reader.ui.article_pane.excerpt import words_between
from reader.ui.article_pane.focus_ring import FocusRing
from reader.ui.article_pane.lighting import Lighting
from reader.ui.article_pane.overview import LaneMark, Overview
from reader.ui.article_pane.painting import paint_behind, paint_beside, seen_in
from reader.ui.article_pane.positions import Positions
from reader.ui.article_pane.render import Rendered
from reader.ui.article_pane.spelling import copied
from reader.ui.article_pane.typesetter import MARGIN
from reader.ui.theme import Colours

READING_LINE = 0.22  # of the pane's height: where jumps land and where "here" is
SIDE = 16  # pixels kept free at each side of the column
_FOLLOW_MS = 60
_WHEEL_STEP = 120

_SCROLL_KEYS = {
    (Qt.Key.Key_Home, False): QScrollBar.SliderAction.SliderToMinimum,
    (Qt.Key.Key_End, False): QScrollBar.SliderAction.SliderToMaximum,
    (Qt.Key.Key_Space, False): QScrollBar.SliderAction.SliderPageStepAdd,
    (Qt.Key.Key_Space, True): QScrollBar.SliderAction.SliderPageStepSub,
}


class ArticleView(QTextBrowser):
    """Shows a rendered article and says what was chosen in it. It decides nothing."""

    place_changed = Signal(int)  # offset in the article's text at the reading line
    link_chosen = Signal(str)
    link_pointed_at = Signal(str)  # "" when no longer
    trace_chosen = Signal(int)  # id of a removed block
    lane_pressed = Signal()  # the lane beside the scroll bar is about to lead elsewhere
    zoom_wanted = Signal(int)  # steps, up or down

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Article")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._rendered = Rendered(QTextDocument(), Positions(()))
        self._lighting = Lighting(self)
        self._jumped_to: int | None = None
        self._arriving = Arriving(self)
        self._arriving.arrived.connect(self._hold)
        self._overview = Overview(self)
        self._overview.pressed.connect(self.lane_pressed)
        self._overview.position_chosen.connect(self.go_to_position)
        FocusRing(self)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOW_MS)
        self._following.timeout.connect(self._announce_place)
        self.anchorClicked.connect(self._follow_anchor)
        self.highlighted.connect(self._tell_anchor)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def show_rendered(self, rendered: Rendered, colours: Colours) -> None:
        """Show another document from its beginning."""
        self._arriving.stop()
        self._exchange(rendered, colours)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def exchange(self, rendered: Rendered, colours: Colours) -> None:
        """Show another document of the same article, with the reader at the same place."""
        offset, position = self.offset_here(), self.position_here()
        height = self._reading_line()
        if self._arriving.target is None:
            height = self.cursorRect(self._cursor_at(position)).top()
        there = rendered.positions.to_document(offset) if offset >= 0 else position
        self._arriving.through(partial(self._exchange, rendered, colours), there)
        if position:
            self._go(there, height)

    def _exchange(self, rendered: Rendered, colours: Colours) -> None:
        before = self._rendered.document
        self._rendered = rendered
        self._lighting.put_out(colours)
        self._jumped_to = None
        rendered.tables.fit(self._column() - 2 * MARGIN)
        self.setDocument(rendered.document)
        before.deleteLater()
        self._lay_out_column()
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

    def selected_words(self) -> str:
        """Return the words that are selected, "" when none or more than a paragraph's."""
        words = copied(self.textCursor().selectedText())
        return "" if "\n" in words else words

    # Going somewhere

    @property
    def positions(self) -> Positions:
        """The way between the article's offsets and the document's positions."""
        return self._rendered.positions

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
        """Bring the trace of a removed block to the reading line."""
        position = self._rendered.traces.get(block_id)
        if position is not None:
            block = self.document().findBlock(position)
            self._lighting.choose(position, position + block.length() - 1)
            self._overview.show_lit((), "")
            self.go_to_position(position)

    def go_to_position(self, position: int) -> None:
        """Bring a document position to the reading line."""
        self._go(position, self._reading_line())

    def _reading_line(self) -> int:
        return int(self.viewport().height() * READING_LINE)

    def _go(self, position: int, height: int) -> None:
        self._arriving.go(position, height)
        # Here is where we went to, even if the end of the text kept it from the reading line.
        self._jumped_to = position
        self._following.start()

    def _hold(self, position: int, height: int) -> None:
        cursor = self._cursor_at(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - height)
        self._jumped_to = position

    def _cursor_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return cursor

    def light_hits(self, hits: tuple[tuple[int, int], ...], current: int) -> None:
        """Light every hit of a search, and one of them more."""
        self._lighting.find(hits, current)
        self._overview.show_hits(hits, self._lighting.colours.found_current)

    # Slots

    def _scrolled(self) -> None:
        self._jumped_to = None
        self._lighting.scrolled()
        self._following.start()

    def _announce_place(self) -> None:
        self.place_changed.emit(self.offset_here())

    def _follow_anchor(self, address: QUrl) -> None:
        if address.scheme() == traces.SCHEME:
            self.trace_chosen.emit(int(address.path()))
        else:
            self.link_chosen.emit(written(address))

    def _tell_anchor(self, address: QUrl) -> None:
        is_link = address.scheme() != traces.SCHEME
        self.link_pointed_at.emit(written(address) if is_link else "")

    # Qt's own

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for larger or smaller type."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _WHEEL_STEP
            self.zoom_wanted.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is on no link any more."""
        super().focusOutEvent(event)
        self.link_pointed_at.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Home, End and Space scroll while there is no caret to move."""
        caret = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        action = _SCROLL_KEYS.get((Qt.Key(event.key()), shift))
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if action is not None and not caret and not others:
            self.verticalScrollBar().triggerAction(action)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tints behind the text, the text, then what stands beside it."""
        seen = seen_in(self.document(), QRectF(event.rect()).translated(self._scrolled_by()))
        paint_behind(self._painter(), seen)
        super().paintEvent(event)
        paint_beside(self._painter(), seen)

    def _painter(self) -> QPainter:
        """Return a painter of the viewport that counts in the document's pixels."""
        painter = QPainter(self.viewport())
        painter.translate(-self._scrolled_by())
        return painter

    def _scrolled_by(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Serve nothing: a document's album paints its pictures, and no text opens files."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's words, without traces of removals or invisible breaks."""
        cursor = self.textCursor()
        words = words_between(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        copied = QMimeData()
        copied.setText(words)
        return copied

    def _column(self) -> int:
        return int(min(self._rendered.column + 2 * MARGIN, self._lane_left() - 2 * SIDE))

    def _rewrap(self, column: int) -> None:
        self.setLineWrapColumnOrWidth(column)
        self._rendered.tables.fit(column - 2 * MARGIN)

    def _lay_out_column(self) -> None:
        column = self._column()
        left = max((self._lane_left() - column) // 2, 0)
        self.setViewportMargins(left, 0, overview.WIDTH, 0)
        self._overview.setGeometry(self._lane_left(), 0, overview.WIDTH, self.height())
        if self.lineWrapColumnOrWidth() != column:
            here = self.position_here()
            self._arriving.through(partial(self._rewrap, column), here)
            if here:
                self.go_to_position(here)

    def _lane_left(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width() - overview.WIDTH
