"""Brings a place of a long text into sight without keeping the window waiting.

Qt lays a long document out in steps, from its beginning on. Whoever asks for a place further
down makes it lay out everything before at once: seconds, for ten megabytes. So nobody asks; a
still picture of what was seen stands over the text until its layout has come that far.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.ui.words import tr

NEAR = 100_000  # characters that Qt lays out in some 25 ms: not worth a still picture
TALLEST = 2**23 - 2000  # pixels; Qt lays out nothing that would stand below 2**23 of them
_LOOK_MS = 30  # between two looks at how far the layout has come


class Arriving(QObject):
    """Waits for one place of the document in one view; says when it can be shown."""

    arrived = Signal(int, int)  # document position; height in the pane where it belongs

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._target: tuple[int, int] | None = None
        self._still: _Still | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._arrive_if_near)

    @property
    def target(self) -> int | None:
        """The document position that is being waited for."""
        return self._target[0] if self._target else None

    def go(self, position: int, height: int) -> None:
        """Bring a document position to a height of the pane, now or as soon as it is near."""
        self._target = (position, height)
        if not is_near(self._view.document(), position):
            self._cover()
            self._look.start()
            return
        self._arrive_if_near()

    def through(self, change: Callable[[], None], position: int) -> None:
        """Make a change that has the text laid out anew, behind a picture of what was seen."""
        if position > NEAR:
            self._cover()
            # From the top, Qt lays out no more at once than what is seen there.
            self._view.verticalScrollBar().setValue(0)
        change()

    def stop(self) -> None:
        """Wait no longer."""
        self._target = None
        self._look.stop()
        if self._still is not None:
            self._still.hide()
            self._still.deleteLater()
            self._still = None

    def _arrive_if_near(self) -> None:
        if self._target is None:
            return
        if is_near(self._view.document(), self._target[0]):
            target = self._target
            self.stop()
            self.arrived.emit(*target)
            return
        # Not by the document's size: asking for that lays out everything.
        bar = self._view.verticalScrollBar()
        if bar.maximum() + bar.pageStep() >= TALLEST:
            self.stop()
            bar.setValue(bar.maximum())

    def _cover(self) -> None:
        if self._still is None:
            viewport = self._view.viewport()
            self._still = _Still(viewport.grab(), self._view)
            self._still.setGeometry(viewport.geometry())
            self._still.show()


def is_near(document: QTextDocument, position: int) -> bool:
    """Tell whether the layout has come so far that a place can be shown at once."""
    before = max(position - NEAR, 0)
    return before == 0 or is_laid_out(document, before)


def is_laid_out(document: QTextDocument, position: int) -> bool:
    """Tell whether the layout has come to a place."""
    return document.findBlock(position).layout().lineCount() > 0


class _Still(QWidget):
    """A picture over the text. What is done to it, is not done to the text below."""

    def __init__(self, seen: QPixmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._seen = seen
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("The text is being laid out"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what was seen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        painter.drawPixmap(0, 0, self._seen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let nothing scroll below."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let nothing be chosen below."""
        event.accept()
