"""How wide the columns of a table are: it fits the text's column without breaking a word.

One that cannot keeps its words whole and stands out to the right, where it can be scrolled to;
Qt, left alone, would break its words after any letter.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLength, QTextTable

from reader.records import record

MOST_MEASURED = 4000  # cells; a longer table goes by its first
LONGEST_WHOLE = 24  # characters: a longer word, an address most often, may be broken
# Qt lays a table out at once, so many cells in some 25 ms; a longer one is set as several.
MOST_CELLS = 300
CELL_PADDING = 6.0  # pixels
_SPARE = 2 * CELL_PADDING + 4.0  # the lines, and what rounding takes


@record
class Need:
    """How wide a column must be for its longest word, and for its longest line."""

    least: float
    whole: float


class Tables:
    """The tables of one document, fitted together."""

    def __init__(self) -> None:
        self._tables: list[tuple[QTextTable, tuple[Need, ...]]] = []
        self._room = 0.0

    def add(self, table: QTextTable, needs: tuple[Need, ...]) -> None:
        """Take in a table whose columns have these needs."""
        self._tables.append((table, needs))

    def fit(self, room: float, *, whole_words: bool = True) -> None:
        """Give all columns their widths in a room of these many pixels.

        Nobody can scroll on paper: there a table breaks its words before it stands out.
        """
        room = float(int(room))  # no part of a pixel is worth laying all out anew
        if room == self._room or not self._tables:
            return
        self._room = room
        document = self._tables[0][0].document()
        size = document.pageSize()
        # What has no size is not laid out: else each of these would be, with all before it.
        document.setPageSize(QSizeF(0, 0))
        for table, needs in self._tables:
            fixed = QTextLength.Type.FixedLength
            form = table.format()
            given = widths(needs, room)
            if not whole_words:
                given = [width * min(1.0, room / sum(given)) for width in given]
            form.setColumnWidthConstraints([QTextLength(fixed, width) for width in given])
            table.setFormat(form)
        document.setPageSize(size)


def needs_of(rows: Sequence[Sequence[str]], font: QFont) -> tuple[Need, ...]:
    """Return what each column of a table needs in this font."""
    metrics = QFontMetricsF(font)
    columns = max(map(len, rows))
    least, whole = [0.0] * columns, [0.0] * columns
    for row in islice(rows, MOST_MEASURED // columns + 1):
        for column, cell in enumerate(row):
            word = max((word[:LONGEST_WHOLE] for word in cell.split()), key=len, default="")
            least[column] = max(least[column], metrics.horizontalAdvance(word))
            whole[column] = max(whole[column], metrics.horizontalAdvance(cell))
    return tuple(Need(a + _SPARE, max(a, b) + _SPARE) for a, b in zip(least, whole, strict=True))


def parts_of(rows: int, columns: int) -> Iterator[range]:
    """Cut the rows of a long table into those that are laid out together.

    >>> list(parts_of(150, 3)), list(parts_of(1, 5000))
    ([range(0, 100), range(100, 150)], [range(0, 1)])
    """
    most = max(MOST_CELLS // columns, 1)
    for first in range(0, rows, most):
        yield range(first, min(first + most, rows))


def is_wider(needs: Sequence[Need], room: float) -> bool:
    """Tell whether a table of these needs is wider than a room."""
    return sum(need.least for need in needs) > room


def widths(needs: Sequence[Need], room: float) -> list[float]:
    """Return how wide each column is made.

    >>> widths([Need(40, 60), Need(40, 100)], 120)
    [50.0, 70.0]
    >>> widths([Need(40, 60), Need(40, 100)], 30)
    [40.0, 40.0]
    """
    least = sum(need.least for need in needs)
    wanted = sum(need.whole for need in needs) - least
    # What is left over goes to those that would otherwise break their lines.
    share = min(max(room - least, 0.0) / wanted, 1.0) if wanted else 0.0
    return [need.least + share * (need.whole - need.least) for need in needs]
