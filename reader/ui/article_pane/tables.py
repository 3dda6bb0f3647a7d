"""How wide the columns of a table are: it fits the text's column without breaking a word.

One that cannot keeps its words whole and stands out to the right, where it can be scrolled to;
Qt, left alone, would break its words after any letter.
"""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtGui import QFont, QFontMetricsF, QTextLength, QTextTable

from reader.records import record

MOST_MEASURED = 4000  # cells; a longer table goes by its first
LONGEST_WHOLE = 24  # characters: a longer word, an address most often, may be broken
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
        if room == self._room:
            return
        self._room = room
        for table, needs in self._tables:
            fixed = QTextLength.Type.FixedLength
            form = table.format()
            given = widths(needs, room)
            if not whole_words:
                given = [width * min(1.0, room / sum(given)) for width in given]
            form.setColumnWidthConstraints([QTextLength(fixed, width) for width in given])
            table.setFormat(form)


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
