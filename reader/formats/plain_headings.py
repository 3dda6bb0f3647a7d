"""Headings that a plain text marks as such: underlined, or numbered chapters.

Underlines are those of Setext and reStructuredText: a row of one sign, about as long as the line
above it. Chapters are known without their word for it: the same word in capitals alone on a line,
with the next number, roman or not, hundreds of words further on.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from reader.formats.plain_lines import BULLET, Line
from reader.formats.plain_pieces import Piece, Portion
from reader.model import BlockKind

_SIGNS = frozenset('=-~^"#+*')
_UNDERLINE = re.compile(r"([=\-~^\"#+*])\1{2,}")
_MAX_HEADING = 100  # characters
_SHORTEST, _LONGEST = 0.6, 1.4  # an underline's length, by that of its line
_OFF_BY = 3  # columns, whatever the length
_TOP_LEVEL, _DEEPEST = 1, 6
_LEVEL = 2  # of chapters
_CHAPTER = re.compile(r"([A-Z]{3,}) (\d{1,3}|[IVXLC]{1,8})\b[.:]?(?: .{1,80})?")
_MIN_CHAPTERS = 3
_MIN_WORDS = 400  # from one to the next; in a table of contents they stand close, and figures do
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def underlined(lines: list[Line]) -> Iterator[Portion]:
    """Take underlined lines as headings; the sign that comes first is that of the highest.

    Where the first sign is used once, its line is the title.
    """
    found = {
        place: sign
        for place, line in enumerate(lines)
        if line.text[0] in _SIGNS and (sign := _underline(lines, place))
    }
    if not found:
        yield lines
        return
    levels = _levels(list(found.values()))
    start = 0
    for place, sign in found.items():
        above = place - 1
        has_overline = above > start and lines[above - 1].text == lines[place].text
        if (end := above - has_overline) > start:
            yield lines[start:end]
        yield Piece((lines[above],), BlockKind.HEADING, level=levels[sign])
        start = place + 1
    if start < len(lines):
        yield lines[start:]


def _underline(lines: Sequence[Line], place: int) -> str:
    """Return the sign a line is underlined with by the one at this place."""
    line, above = lines[place], lines[place - 1]
    mark = _UNDERLINE.fullmatch(line.text) if place else None
    if mark is None or line.blank_before or len(above.text) > _MAX_HEADING:
        return ""
    ratio, off = len(line.text) / len(above.text), abs(len(line.text) - len(above.text))
    if not _SHORTEST <= ratio <= _LONGEST and off > _OFF_BY:
        return ""
    has_overline = place > 1 and lines[place - 2].text == line.text
    stands_alone = place == 1 or above.blank_before > 0 or has_overline
    below = lines[place + 1] if place + 1 < len(lines) else None
    opens = below is not None and (below.blank_before or len(below.text) > len(line.text))
    is_words = _UNDERLINE.fullmatch(above.text) is None and any(map(str.isalpha, above.text))
    return mark[1] if stands_alone and opens and is_words and not BULLET.match(above.text) else ""


def _levels(signs: Sequence[str]) -> Mapping[str, int]:
    order = list(dict.fromkeys(signs))
    top = _TOP_LEVEL if order and signs.count(order[0]) == 1 else _LEVEL
    return {sign: min(top + place, _DEEPEST) for place, sign in enumerate(order)}


def chapters(lines: list[Line]) -> Iterator[Portion]:
    """Take the headings of numbered chapters out of the other lines."""
    start = 0
    for place in _chapter_places(lines):
        if start < place:
            yield lines[start:place]
        yield Piece((lines[place],), BlockKind.HEADING, level=_LEVEL)
        start = place + 1
    if start < len(lines):
        yield lines[start:]


def _chapter_places(lines: Sequence[Line]) -> list[int]:
    by_word: dict[str, list[tuple[int, int]]] = {}
    for place, line in enumerate(lines):
        mark = _CHAPTER.fullmatch(line.text) if line.text[:3].isupper() else None
        if mark and _stands_alone(lines, place):
            by_word.setdefault(mark[1], []).append((place, _number(mark[2])))
    found: list[int] = []
    for numbered in by_word.values():
        found += _in_a_row(lines, numbered)
    return sorted(found)


def _in_a_row(lines: Sequence[Line], numbered: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield the places whose numbers follow one another, with a chapter's words between them."""
    run: list[tuple[int, int]] = []
    for place, number in (*numbered, (len(lines), -1)):
        if run and not (number == run[-1][1] + 1 and _holds_chapter(lines[run[-1][0] : place])):
            if len(run) >= _MIN_CHAPTERS:
                yield from (at for at, _ in run)
            run = []
        run.append((place, number))


def _holds_chapter(lines: Iterable[Line]) -> bool:
    words = accumulate(line.text.count(" ") + 1 for line in lines)
    return any(count >= _MIN_WORDS for count in words)


def _stands_alone(lines: Sequence[Line], place: int) -> bool:
    is_set_off = place == 0 or lines[place].blank_before > 0
    return is_set_off and (place + 1 == len(lines) or lines[place + 1].blank_before > 0)


def _number(text: str) -> int:
    """Return the value of a number, roman or not.

    >>> _number("XIV"), _number("7")
    (14, 7)
    """
    if text.isdigit():
        return int(text)
    values = [_ROMAN[sign] for sign in text]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )
