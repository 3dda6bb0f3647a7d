"""The lane beside the scroll bar: where in the whole article the quotes and hits stand."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

WIDTH = 12  # pixels
_MARK_WIDTH = 6.0
_LEAST_HEIGHT = 4.0
_HIT_HEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class LaneMark:
    """A stretch of the document, in its own positions, and its colour."""

    start: int
    end: int
    colour: str


class Overview(QWidget):
    """Shows the whole document as one lane and says where it was clicked.

    Places go by characters, not pixels: pixels of a long document are not known until Qt has
    laid it all out.
    """

    position_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[LaneMark, ...] = ()
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit_colour = ""
        self._lit: tuple[tuple[int, int], ...] = ()
        self._lit_colour = ""
        self._length = 1
        self.setAccessibleName("Overview of quotes")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("Quotes in the whole article, in their speakers’ colours; wide: lit")

    def show_marks(self, marks: tuple[LaneMark, ...], length: int) -> None:
        """Show these marks in a document of this many characters."""
        self._marks = marks
        self._hits = ()
        self._lit = ()
        self._length = max(length, 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the lane's width; it is as high as its place."""
        return QSize(WIDTH, 0)

    def show_hits(self, hits: tuple[tuple[int, int], ...], colour: str) -> None:
        """Show where the hits of a search stand, across the whole lane."""
        self._hits = hits
        self._hit_colour = colour
        self.update()

    def show_lit(self, lit: tuple[tuple[int, int], ...], colour: str) -> None:
        """Show where the words of a chosen source stand, wider than marks: not by colour alone."""
        self._lit = lit
        self._lit_colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is lit, the marks upon it, then the hits."""
        painter = QPainter(self)
        scale = self.height() / self._length
        left = (self.width() - _MARK_WIDTH) / 2
        for start, end in self._lit:
            height = max((end - start) * scale, _LEAST_HEIGHT)
            painter.fillRect(
                QRectF(0, start * scale, self.width(), height), QColor(self._lit_colour)
            )
        for mark in self._marks:
            height = max((mark.end - mark.start) * scale, _LEAST_HEIGHT)
            area = QRectF(left, mark.start * scale, _MARK_WIDTH, height)
            painter.fillRect(area, QColor(mark.colour))
        # A word may be found ten thousand times; the lane has a thousand rows.
        for row in {int(start * scale) for start, _ in self._hits}:
            area = QRectF(0, row, self.width(), _HIT_HEIGHT)
            painter.fillRect(area, QColor(self._hit_colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say which place of the document was pressed."""
        share = event.position().y() / max(self.height(), 1)
        self.position_chosen.emit(int(min(max(share, 0), 1) * (self._length - 1)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the release from the text below: the press was ours."""
        event.accept()
