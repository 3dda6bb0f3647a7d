"""Columns of a text: cells that stand under one another, and pages set in two columns.

Both are known by what is empty: positions where no line has a sign. PDF readers that keep the
layout write two columns side by side; there each half of a line goes on below, not at its right.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from reader.formats.plain_lines import Line, paragraphs
from reader.formats.plain_pieces import Piece, Portion
from reader.formats.plain_wrap import unwrapped

# Two spaces after a stop are a typist's habit and part no cells.
GAP = re.compile(r"(?<=\S)(?: {3,}|(?<![.!?:;\"”’)]) {2})(?=\S)")
_WIDE_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_MAX_WIDTH = 240  # columns
_MIN_COLUMNS = 2
_MIN_FIGURES = 4  # rows; in fewer, spaces between words meet by chance
_FILLED = 0.75  # of the cells of a table have words
_MAX_CELL_WORDS = 5  # on average; more are lines of prose side by side
_MIN_SIDE_WORDS = 3  # on average, in each half of a line of prose
_MIN_PAIRS = 6  # lines with a half in each column
_PAIRED = 0.5  # of a page's lines have words in both columns
_MIDDLE = (0.25, 0.75)  # where the gutter lies, as shares of the width
_GUTTER = 2  # columns at least


def cells_in_columns(lines: Sequence[str]) -> list[list[str]]:
    """Return the cells of lines whose words align; nothing where they do not make a table."""
    width = max(map(len, lines))
    if width > _MAX_WIDTH:
        return []
    taken = 0
    for line in lines:
        signs = "".join("0" if sign == " " else "1" for sign in line.ljust(width))
        taken |= int(signs, 2)
    spans = _cell_spans(lines, [m.span() for m in re.finditer("1+", f"{taken:0{width}b}")])
    if len(spans) < _MIN_COLUMNS:
        return []
    rows = [[" ".join(line[start:end].split()) for start, end in spans] for line in lines]
    cells = [cell for row in rows for cell in row]
    words = sum(len(cell.split()) for cell in cells)
    filled = sum(map(bool, cells))
    is_table = filled >= _FILLED * len(cells) and words <= _MAX_CELL_WORDS * filled
    return rows if is_table else []


def _cell_spans(
    lines: Sequence[str], words: Sequence[tuple[int, int]]
) -> Sequence[tuple[int, int]]:
    """Put columns together that one space parts, but for columns of figures."""
    spans: list[tuple[int, int]] = []
    for start, end in words:
        near = bool(spans) and start == spans[-1][1] + 1
        if near and not _holds_figures(lines, start, end):
            start = spans.pop()[0]  # noqa: PLW2901
        spans.append((start, end))
    return spans


def _holds_figures(lines: Sequence[str], start: int, end: int) -> bool:
    """Tell whether every row but the first, which may be a head, has a figure in a column."""
    return len(lines) >= _MIN_FIGURES and all(
        any(map(str.isdigit, line[start:end])) or not line[start:end].strip() for line in lines[1:]
    )


class _Halves(NamedTuple):
    """The two halves of a line, where either may be empty."""

    line: Line
    left: str
    right: str


def column_by_column(lines: list[Line]) -> Iterator[Portion]:
    """Part pages in two columns from the other lines, in reading order: left, then right."""
    others: list[Line] = []
    for _, group in groupby(lines, key=lambda line: line.page):
        page = list(group)
        gutter = _gutter(page)
        if gutter:
            if others:
                yield others
            others = []
            yield from _in_order(page, gutter)
        else:
            others += page
    if others:
        yield others


def _gutter(page: Sequence[Line]) -> int:
    """Return the column where the right half of most lines begins, or 0."""
    starts: Counter[int] = Counter()
    for line in page:
        if line.is_spaced and len(line.raw) <= _MAX_WIDTH:
            starts.update(found.end() for found in _WIDE_GAP.finditer(line.columns))
    if not starts:
        return 0
    gutter, count = starts.most_common(1)[0]
    width = max(len(line.columns) for line in page)
    is_middle = _MIDDLE[0] * width <= gutter <= _MIDDLE[1] * width
    if count < max(_MIN_PAIRS, _PAIRED * len(page)) or not is_middle:
        return 0
    halves = [half for line in page if (half := _halved(line, gutter))]
    pairs = [half for half in halves if half.left and half.right]
    words = min(
        sum(len(half.left.split()) for half in pairs),
        sum(len(half.right.split()) for half in pairs),
    )
    is_prose = bool(pairs) and words >= _MIN_SIDE_WORDS * len(pairs)
    return gutter if is_prose and len(pairs) >= _PAIRED * len(page) else 0


def _halved(line: Line, gutter: int) -> _Halves | None:
    """Part a line at the gutter; None where it has words across it."""
    columns = line.columns
    if columns[max(gutter - _GUTTER, 0) : gutter].strip():
        return None
    return _Halves(line, columns[:gutter].rstrip(), columns[gutter:].rstrip())


def _in_order(page: Sequence[Line], gutter: int) -> Iterator[Portion]:
    """Yield what a page holds; each stretch in two columns as its left and its right half."""
    parted = [(line, _halved(line, gutter)) for line in page]
    for is_paired, group in groupby(parted, key=lambda pair: pair[1] is not None):
        if is_paired:
            halves = [half for _, half in group if half]
            left = _side([(half.line, half.left) for half in halves])
            right = _side([(half.line, half.right) for half in halves])
            yield from _joined(_paragraphs(left), _paragraphs(right))
        else:
            yield [line for line, _ in group]


def _joined(left: list[list[Line]], right: list[list[Line]]) -> Iterator[Piece]:
    """Yield the paragraphs of both columns; one may begin in the left and end in the right."""
    if left and right and left[-1][-1].is_open and right[0][0].goes_on:
        left[-1] += right.pop(0)
    yield from map(Piece, (*left, *right))


def _paragraphs(column: Sequence[Line]) -> list[list[Line]]:
    width = max((line.width for line in column), default=0)
    return [piece for run in paragraphs(column) for piece in unwrapped(run, width)]


def _side(column: Sequence[tuple[Line, str]]) -> list[Line]:
    """Return the lines of one column; where it has none beside the other, a paragraph ends."""
    side: list[Line] = []
    blank = 1
    for line, raw in column:
        words = " ".join(raw.split())
        blank += line.blank_before
        if not words:
            blank += 1
            continue
        indent = len(raw) - len(raw.lstrip())
        side.append(
            line._replace(text=words, indent=indent, raw=raw, blank_before=blank, is_spaced=False)
        )
        blank = 0
    return side
