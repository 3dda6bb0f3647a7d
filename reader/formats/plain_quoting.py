"""E-mail quoting: "> " before every line, once more for each time it was quoted before.

The convention is that of RFC 3676, section 4.5: quote marks stand at the very beginning, with or
without spaces between them. A line of nothing but marks parts paragraphs. The dashes of a
signature ("-- ") are no part of it and stay as they are.
"""

import re
from collections.abc import Iterator
from functools import partial
from itertools import groupby

from reader.formats.plain_fragments import singly
from reader.formats.plain_lines import Line, neighbours, paragraphs
from reader.formats.plain_pieces import Piece, Portion
from reader.formats.plain_wrap import unwrapped, wrap_width
from reader.model import BlockKind

_MARKS = re.compile(r" {0,3}((?:> ?)*>)")
_MAX_DEPTH = 12  # as in web pages; panes draw deeper ones too slowly
_MIN_WORDS = 5  # in one line of a quotation at least; signs before links of a page are fewer
_WRAPPED = range(40, 101)  # columns; quoted text was wrapped by the mail program


def quoted(lines: list[Line]) -> Iterator[Portion]:
    """Part quoted lines from the others; every paragraph of a quotation is a piece."""
    for is_quoted, group in groupby(lines, key=_is_quoted):
        run = list(group)
        if is_quoted and any(len(line.text.split()) > _MIN_WORDS for line in run):
            yield from _quotation(run)
        else:
            yield run


def _is_quoted(line: Line) -> bool:
    return line.text[0] == ">" and _MARKS.match(line.raw) is not None


def _quotation(run: list[Line]) -> Iterator[Piece]:
    bared = list(_bared(run))
    width = wrap_width([line for _, line in bared]) or _usual_width([line for _, line in bared])
    cut = partial(unwrapped, width=width) if width else singly
    for depth, group in groupby(bared, key=lambda pair: pair[0]):
        for paragraph in paragraphs([line for _, line in group]):
            for piece in cut(paragraph):
                yield Piece(piece, BlockKind.BLOCKQUOTE, depth=depth)


def _bared(run: list[Line]) -> Iterator[tuple[int, Line]]:
    """Yield every line that holds words without its marks, and how deep it is quoted."""
    blank = run[0].blank_before
    for place, line in enumerate(run):
        found = _MARKS.match(line.raw)
        marks = found[1] if found else ""
        rest = line.raw[found.end() :] if found else line.raw
        words = " ".join(rest.split())
        blank += line.blank_before if place else 0
        if not words:
            blank += 1
            continue
        indent = max(len(rest) - len(rest.lstrip()) - 1, 0)
        depth = min(marks.count(">"), _MAX_DEPTH) - 1
        yield depth, line._replace(text=words, indent=indent, blank_before=blank, raw=rest)
        blank = 0


def _usual_width(lines: list[Line]) -> int:
    """Return the width of a quotation too short to prove one, where a line in it goes on."""
    width = max((line.width for line in lines), default=0)
    goes_on = any(line.text[0].islower() for _, line in neighbours(lines))
    return width if goes_on and width in _WRAPPED else 0
