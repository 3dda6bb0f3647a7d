"""Tables in plain text: bars between cells, frames drawn with signs, tabs, columns that align.

These are the ways of Markdown and psql (`|`), reStructuredText and MySQL (`+---+`), browsers that
copy a table as text (tabs), and text browsers (columns). A drawing that looks like one but has no
rows of equal cells, as the packets in RFCs, keeps its lines as they stand.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from reader.formats.inline import CELL_END, LINE_END
from reader.formats.plain_columns import GAP, cells_in_columns
from reader.formats.plain_lines import BULLET, Line, paragraphs
from reader.formats.plain_pieces import Piece, Portion, as_they_stand
from reader.model import BlockKind

_CORNERS = "┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬"
_DRAWN = str.maketrans("│┃║─━═" + _CORNERS, "|||---" + "+" * len(_CORNERS))
_FRAME_STARTS = frozenset("+│┃║┌├└╔╠╚")
_FRAME_SIGNS = frozenset("-+=|:_ ")
_DRAWS_LINE = re.compile(r"[-=_]{2}|\+")
_LINK = re.compile(r"\[\d+\]")  # numbers of a dump's links; a cell without its number is another
_FIELD = re.compile(r"\[[ _*xX]*\]|_{3}")  # of a form
_PACKET = re.compile(r"\+(?:-\+){3,}")  # a bit in every column
_MAX_COLUMNS = 30
_MAX_CELL = 300  # characters; what holds more is a page's layout
_MIN_ROWS = 3
_MIN_FRAMED_ROWS = 2
_ALIGNED = 0.6  # of a run's lines show columns; in the others cells nearly touch
_MIN_FRAMES_OF_ROWS = 4  # frames: above, below, under the head, and between at least two rows

Rows = list[list[str]]


def tables(lines: list[Line]) -> Iterator[Portion]:
    """Part tables from the other lines."""
    others: list[Line] = []
    for run in paragraphs(lines):
        for portion in _parted(run):
            if isinstance(portion, Piece):
                if others:
                    yield others
                others = []
                yield portion
            else:
                others += portion
    if others:
        yield others


def _parted(run: list[Line]) -> Iterator[Portion]:
    """Cut a run into stretches of lines that have the same kind of cells, or none."""
    readers = [_reader_of(line) for line in run] if len(run) >= _MIN_FRAMED_ROWS else []
    if not any(readers):
        yield run
        return
    if any(_PACKET.search(line.text) for line in run):
        yield Piece(run, BlockKind.CODE, as_they_stand(run))
        return
    if readers.count(_aligned) >= _ALIGNED * len(run) and (piece := _aligned(run)):
        yield piece
        return
    for read, group in groupby(zip(readers, run, strict=True), key=itemgetter(0)):
        stretch = [line for _, line in group]
        piece = read(stretch) if read else None
        yield piece or stretch


def _reader_of(line: Line) -> Callable[[list[Line]], Piece | None] | None:
    """Return what reads tables that have such lines."""
    text = line.text
    if "|" in text or text[0] in _FRAME_STARTS or "-+-" in text:
        return _barred
    if not line.is_spaced and "\t" not in line.raw:
        return None
    raw = line.raw.strip()
    if "\t" in raw:
        return _tabbed
    return _aligned if GAP.search(raw) and not _FIELD.search(text) else None


def _barred(stretch: list[Line]) -> Piece | None:
    drawn = [line.text.translate(_DRAWN) for line in stretch]
    frames = [_is_frame(text) for text in drawn]
    count = len(drawn) - sum(frames)
    has_sides = all(text[0] in "|+" for text in drawn)
    if count < (_MIN_FRAMED_ROWS if any(frames) or has_sides else _MIN_ROWS):
        return None
    rows = [[] if frame else _cells(text) for text, frame in zip(drawn, frames, strict=True)]
    is_even = len({len(row) for row in rows if row}) == 1
    if not is_even:
        is_drawing = any(
            text[0] == "+" and frame for text, frame in zip(drawn, frames, strict=True)
        )
        return Piece(stretch, BlockKind.CODE, as_they_stand(stretch)) if is_drawing else None
    if sum(frames) >= _MIN_FRAMES_OF_ROWS:
        rows = list(_between_frames(rows))
    return _table(stretch, [row for row in rows if row])


def _is_frame(text: str) -> bool:
    return _FRAME_SIGNS.issuperset(text) and _DRAWS_LINE.search(text) is not None


def _cells(text: str) -> list[str]:
    return [cell.strip() for cell in text.strip().removeprefix("|").removesuffix("|").split("|")]


def _between_frames(rows: Rows) -> Iterator[list[str]]:
    """Join the lines of each row where every row has its frame."""
    for has_cells, group in groupby(rows, key=bool):
        if has_cells:
            yield [" ".join(filter(None, parts)) for parts in zip(*group, strict=True)]


def _tabbed(stretch: list[Line]) -> Piece | None:
    rows = [[" ".join(c.split()) for c in line.raw.strip().split("\t")] for line in stretch]
    if len(rows) < _MIN_ROWS or len({len(row) for row in rows}) > 1:
        return None
    return _table(stretch, rows)


def _aligned(stretch: list[Line]) -> Piece | None:
    if any(BULLET.match(line.text) for line in stretch):
        return None
    rows = cells_in_columns([line.columns for line in stretch])
    rows = [row for row in rows if not _is_frame("".join(row))]
    return _table(stretch, rows) if len(rows) >= _MIN_ROWS else None


def _table(stretch: Sequence[Line], rows: Rows) -> Piece | None:
    rows = [row for row in rows if any(row)]
    columns = len(rows[0]) if rows else 0
    fits = 1 < columns <= _MAX_COLUMNS
    if not fits or any(len(c) > _MAX_CELL or _LINK.search(c) for row in rows for c in row):
        return None
    text = LINE_END.join(map(CELL_END.join, rows))
    return Piece(stretch, BlockKind.TABLE, text)
