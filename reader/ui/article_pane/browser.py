"""A text that only reads: how it scrolls by keys and wheel, paints, copies and loads nothing."""

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QTextBrowser

from reader.ui.article_pane.excerpt import words_between
from reader.ui.article_pane.painting import paint_behind, paint_beside, seen_in

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
