"""The lane beside the scroll bar: where in the article quotes, sections and hits stand."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.records import record
from reader.ui.foreign_words import tip
from reader.ui.words import counted, tr

WIDTH = 12  # pixels
_MARK_WIDTH = 6.0
_LEAST_HEIGHT = 4.0
_HIT_HEIGHT = 3.0
_SECTION_HEIGHT = 2.0
_NEAR = 4  # pixels from a mark within which the mouse means it
_USUAL_TIP = "Quotes, sections and finds in the whole article. Click to go there"


@record
class LaneMark:
    """A stretch of the document, in its own positions, its colour, and what it is."""

    start: int
    end: int
    colour: str
    words: str = ""
    is_section: bool = False  # a line across the lane rather than a bar in its middle


class Overview(QWidget):
    """Shows the whole document as one lane and says where it was clicked.

    Places go by characters, not pixels: pixels of a long document are not known until Qt has
    laid it all out.
    """

    pressed = Signal()  # before it leads anywhere
    position_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[LaneMark, ...] = ()
        self._bars: list[tuple[QRectF, QColor]] = []  # of the marks
        self._bars_for = -1  # the height they were drawn for
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit_colour = ""
        self._lit: tuple[tuple[int, int], ...] = ()
        self._lit_colour = ""
        self._length = 1
        self.setAccessibleName(tr("Overview of quotes, sections and finds"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_marks(self, marks: tuple[LaneMark, ...], length: int) -> None:
        """Show these marks in a document of this many characters."""
        self._marks = marks
        self._bars_for = -1
        self._hits = ()
        self._lit = ()
        self._length = max(length, 1)
        self._told()

    def sizeHint(self) -> QSize:
        """Return the lane's width; it is as high as its place."""
        return QSize(WIDTH, 0)

    def show_hits(self, hits: tuple[tuple[int, int], ...], colour: str) -> None:
        """Show where the hits of a search stand, across the whole lane."""
        self._hits = hits
        self._hit_colour = colour
        self._told()

    def show_lit(self, lit: tuple[tuple[int, int], ...], colour: str) -> None:
        """Show where the words of a chosen source stand, wider than marks: not by colour alone."""
        self._lit = lit
        self._lit_colour = colour
        self.update()

    def told_at(self, y: float) -> str:
        """Say what stands at a height of the lane, the nearest of what is there."""
        scale = self._scale
        near = [
            (max(mark.start * scale - y, y - max(mark.end, mark.start) * scale, 0.0), mark.words)
            for mark in self._marks
        ]
        place = bisect_left(self._hits, (int(y / scale), 0))
        for number in range(max(place - 1, 0), min(place + 1, len(self._hits))):
            away = abs(self._hits[number][0] * scale - y)
            near.append(
                (away, tr("Found: {number} of {count}", number=number + 1, count=len(self._hits)))
            )
        away, words = min(near, default=(float(self.height()), ""))
        return words if words and away <= _NEAR else tr(_USUAL_TIP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is lit, the marks upon it, then the hits."""
        painter = QPainter(self)
        scale = self._scale
        for start, end in self._lit:
            height = max((end - start) * scale, _LEAST_HEIGHT)
            area = QRectF(0, start * scale, self.width(), height)
            painter.fillRect(area, QColor(self._lit_colour))
        for area, colour in self._drawn_bars():
            painter.fillRect(area, colour)
        # A word may be found ten thousand times; the lane has a thousand rows.
        for row in {int(start * scale) for start, _ in self._hits}:
            area = QRectF(0, row, self.width(), _HIT_HEIGHT)
            painter.fillRect(area, QColor(self._hit_colour))

    def event(self, event: QEvent) -> bool:
        """Say in the tool tip what is under the mouse."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self.told_at(event.pos().y())), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say which place of the document was pressed; side buttons are the window's."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.pressed.emit()
        share = event.position().y() / max(self.height(), 1)
        self.position_chosen.emit(int(min(max(share, 0), 1) * (self._length - 1)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the release from the text below: the press was ours."""
        event.accept()

    def _drawn_bars(self) -> list[tuple[QRectF, QColor]]:
        """Return the bars of the marks; of many that begin in one row of pixels, the first."""
        if self._bars_for != self.height():
            self._bars_for = self.height()
            first: dict[tuple[int, str, bool], LaneMark] = {}
            for mark in self._marks:
                row = int(mark.start * self._scale)
                first.setdefault((row, mark.colour, mark.is_section), mark)
            self._bars = [(self._area(mark), QColor(mark.colour)) for mark in first.values()]
        return self._bars

    @property
    def _scale(self) -> float:
        return max(self.height(), 1) / self._length

    def _area(self, mark: LaneMark) -> QRectF:
        top = mark.start * self._scale
        if mark.is_section:
            return QRectF(0, top, self.width(), _SECTION_HEIGHT)
        height = max((mark.end - mark.start) * self._scale, _LEAST_HEIGHT)
        return QRectF((self.width() - _MARK_WIDTH) / 2, top, _MARK_WIDTH, height)

    def _told(self) -> None:
        sections = sum(mark.is_section for mark in self._marks)
        counts = (
            counted(len(self._marks) - sections, "quote mark"),
            counted(sections, "section"),
            counted(len(self._hits), "find"),
        )
        self.setAccessibleDescription(", ".join(counts))
        self.update()
