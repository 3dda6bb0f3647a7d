"""The part of a highlight that stands in one block."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from reader.model import Placed
from reader.records import record
from reader.ui.article_pane.painting import areas_of

_EDGE = 1.5  # pixels, the line where a highlight begins and where it ends


@record
class Stretch:
    """Words of a highlight that stand together, in the document's pixels."""

    placed: Placed
    areas: tuple[QRectF, ...]  # line by line, one at the least
    begins: bool
    ends: bool
    is_leftward: bool  # its block is written from the right
    letters: str  # their colour

    @property
    def edges(self) -> Iterator[QRectF]:
        """Yield the upright lines where the highlight begins and ends."""
        for is_here, area, is_left in (
            (self.begins, self.areas[0], not self.is_leftward),
            (self.ends, self.areas[-1], self.is_leftward),
        ):
            if is_here:
                left = area.left() if is_left else area.right() - _EDGE
                yield QRectF(left, area.top(), _EDGE, area.height())


def stretch_in(block: QTextBlock, placed: Placed, start: int, end: int) -> Stretch | None:
    """Return what of a highlight, from one document position to another, stands in a block."""
    first = block.position()
    last = first + block.length() - 1
    within = max(start, first), min(end, last)
    if within[0] >= within[1]:
        return None
    form = _letters(block, within[0])
    pixels = form.font().pixelSize()
    areas = tuple(areas_of(block, within[0] - first, within[1] - first, pixels))
    is_leftward = block.textDirection() is Qt.LayoutDirection.RightToLeft
    letters = form.foreground().color().name()
    found = Stretch(placed, areas, start >= first, end <= last, is_leftward, letters)
    return found if areas else None


def _letters(block: QTextBlock, position: int) -> QTextCharFormat:
    """Return how the letter behind a position is set."""
    cursor = QTextCursor(block)
    cursor.setPosition(position + 1)  # a cursor's letters are those before it
    return cursor.charFormat()
