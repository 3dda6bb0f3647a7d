"""Lists in plain text: bullets and numbers, nested by how far in they stand, and lettered items.

The bullets are those that people type and that w3m (• □ ☆), lynx and inscriptis (* + o) write.
The letter of an item ("(b)", "(2)") stays in its text: it is what the text refers to, and
no export has a list that could say it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from reader.formats.plain_lines import BULLET, BULLET_STARTS, LONE_BULLET
from reader.formats.plain_pieces import Piece
from reader.model import BlockKind

_LETTERED = re.compile(r"(?:\((\d{1,2}|[a-z]|[ivx]{1,5})\)|([a-z]|[ivx]{1,5})\))[ \t]+(?=\S)")
_LONGEST_LETTER = 7  # characters of "(xviii)"
_FIRST_LETTERS = frozenset("ai1")
_MAX_DEPTH = 12  # as in web pages; panes draw deeper lists too slowly
_STEP = 2  # columns; numbers of one and of two digits begin a column apart


def opens_lettered(text: str) -> bool:
    """Tell whether a text begins as a lettered item does: "(a) ", "b) "."""
    return ")" in text[:_LONGEST_LETTER] and _LETTERED.match(text) is not None


def listed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Name the pieces that are items of a list; bullets without words go."""
    worded = [
        bare
        for piece in pieces
        if (bare := piece if len(piece.lines[0].text) > 1 else _without_lone_bullet(piece)).lines
    ]
    marks = _marks(worded)
    for place, is_item in enumerate(marks):
        # One dash alone opens a line of dialogue or names who said it; a list has neighbours.
        marks[place] = is_item and any(
            (*marks[max(place - 1, 0) : place], *marks[place + 1 : place + 2])
        )
    for is_item, group in groupby(zip(worded, marks, strict=True), key=itemgetter(1)):
        run = map(itemgetter(0), group)
        yield from _nested(run) if is_item else run


def _without_lone_bullet(piece: Piece) -> Piece:
    start = 0
    while start < len(piece.lines) and _is_lone_bullet(piece.lines[start].text):
        start += 1
    return piece._replace(lines=piece.lines[start:]) if start and piece.is_plain else piece


def _is_lone_bullet(text: str) -> bool:
    return len(text) == 1 and LONE_BULLET.fullmatch(text) is not None


def _marks(pieces: Sequence[Piece]) -> list[bool]:
    """Return which pieces begin with the mark of an item."""
    firsts = [piece.lines[0].text if piece.is_plain else "?" for piece in pieces]
    bulleted = [text[0] in BULLET_STARTS and BULLET.match(text) is not None for text in firsts]
    letters = {
        place: (match[1] or match[2])
        for place, text in enumerate(firsts)
        if ")" in text[:_LONGEST_LETTER] and (match := _LETTERED.match(text))
    }
    run: list[int] = []
    for place in (*letters, len(pieces) + 1):
        if (run and not all(bulleted[run[-1] + 1 : place])) or place > len(pieces):
            _mark_lettered(run, letters, bulleted)
            run = []
        run.append(place)
    return bulleted


def _mark_lettered(run: Sequence[int], letters: dict[int, str], marks: list[bool]) -> None:
    """Mark a run of lettered pieces, when there are several and the first is a, i or 1."""
    if len(run) > 1 and letters[run[0]] in _FIRST_LETTERS:
        for place in run:
            marks[place] = True


def _nested(run: Iterable[Piece]) -> Iterator[Piece]:
    """Give every item of a list its depth: deeper than the last one that stands further out."""
    indents: list[int] = []
    for piece in run:
        indent = piece.lines[0].indent
        while len(indents) > 1 and indent < indents[-1] - _STEP + 1:
            indents.pop()
        if not indents or indent >= indents[-1] + _STEP:
            indents.append(indent)
        elif indent < indents[-1]:
            indents[-1] = indent
        yield piece._replace(kind=BlockKind.LIST_ITEM, depth=min(len(indents), _MAX_DEPTH) - 1)
