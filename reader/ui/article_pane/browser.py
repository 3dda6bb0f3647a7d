"""A text that only reads: how it scrolls by keys and wheel, paints, copies and loads nothing."""

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QTextBrowser, QWidget

from reader.ui.article_pane.excerpt import words_between
from reader.ui.article_pane.painting import Seen, paint_behind, paint_beside, seen_in
from reader.ui.words import tr

_WHEEL_STEP = 120
_SCROLL_KEYS = {
    (Qt.Key.Key_Home, False): QScrollBar.SliderAction.SliderToMinimum,
    (Qt.Key.Key_End, False): QScrollBar.SliderAction.SliderToMaximum,
    (Qt.Key.Key_Space, False): QScrollBar.SliderAction.SliderPageStepAdd,
    (Qt.Key.Key_Space, True): QScrollBar.SliderAction.SliderPageStepSub,
}


class Browser(QTextBrowser):
    """Qt's browser of one document, with what is painted beside and behind its words."""

    zoom_wanted = Signal(int)  # steps, up or down

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Article"))
        self.dragged = _as_they_are  # what a drag of the selected words holds
        self._may_drag = False  # pressed on selected words
        self._is_dragging = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for larger or smaller type."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _WHEEL_STEP
            self.zoom_wanted.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep in mind whether this may become a drag of selected words."""
        cursor = self.textCursor()
        at = self.cursorForPosition(event.position().toPoint()).position()
        inside = cursor.selectionStart() <= at <= cursor.selectionEnd()
        self._may_drag = cursor.hasSelection() and inside
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Know, while Qt asks for the selected words, that it asks because they are dragged."""
        self._is_dragging = self._may_drag
        super().mouseMoveEvent(event)
        self._is_dragging = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tints behind the text, the text, then what stands beside it."""
        seen = seen_in(self.document(), QRectF(event.rect()).translated(self._scrolled_by()))
        paint_behind(self._painter(), seen)
        self._paint_own(self._painter(), seen)
        super().paintEvent(event)
        paint_beside(self._painter(), seen)

    def _paint_own(self, painter: QPainter, seen: list[Seen]) -> None:
        """Paint what else is behind the words, above the tints: here nothing."""

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
        dragged = self.dragged() if self._is_dragging else None
        if dragged is not None:
            return dragged
        cursor = self.textCursor()
        words = words_between(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        copied = QMimeData()
        copied.setText(words)
        return copied


def _as_they_are() -> QMimeData | None:
    """Return that words are dragged as they would be copied."""
    return None
