"""Verse and addresses: short lines that are whole as they stand.

A stanza becomes one paragraph that keeps its line ends, as web pages' verse does. What sets it
off from wrapped prose is that its lines end early: the first word of the next would have found
room. What sets it off from menus and from dialogue is that its sentences run on over line ends,
with a comma here and there.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter

from reader.formats.inline import LINE_END
from reader.formats.plain_lines import BULLET, RULE, Line, neighbours, paragraphs
from reader.formats.plain_pieces import Piece, Portion
from reader.text.prose import ends_sentence

_MIN_LINES = 4  # couplets and tercets count beside a longer stanza only
_MAX_LINES = 200  # in one stanza; a page without empty lines is none
_WIDEST = 64  # columns; a hexameter has 60, and inline.VERSE_WIDTH, which we stay under, 80
_MIN_WORDS = 4  # in a line on average; names in a list have fewer
_EARLY = 0.3  # of the lines end where the next word had room; of wrapped prose none does
_OPEN = 0.4  # of the lines do not end a sentence; in dialogue nearly all do
_RUN_ON = 0.3  # of the lines end in a comma or go on in small letters; no menu's do
_WITH_COMMA = 0.2  # of them in a comma
_COMMAS = (",", ";", ",”", ",'", ",’", "—", "--")
_WIDER = 8  # columns a couplet may be wider than the stanza beside it
_NOT_VERSE = re.compile(r"\[\d+\]|://|\||\t")
_ADDRESS_LINES = range(2, 7)
_ADDRESS_WIDTH = 45  # columns
# Town and code in the American, British and Continental order.
_TOWN = re.compile(
    r"[^\W\d]{2}[\w .'’-]*,? [A-Z]{2} \d{5}(?:-\d{4})?"
    r"|(?:[\w .'’-]+,? )?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"
    r"|(?:[A-Z]{1,2}-\d{4,5}|\d{5}) [A-Z][^\W\d]+(?:[ -][^\W\d]+){0,3}"
)


def verses(lines: list[Line]) -> Iterator[Portion]:
    """Part stanzas and addresses from the other lines."""
    for is_set, group in groupby(_told(list(paragraphs(lines))), key=itemgetter(1)):
        runs = [run for run, _ in group]
        if is_set:
            yield from (Piece(run, text=LINE_END.join(map(_text, run))) for run in runs)
        else:
            yield list(chain.from_iterable(runs))


def _text(line: Line) -> str:
    return line.text


def _told(runs: Sequence[list[Line]]) -> Iterator[tuple[list[Line], bool]]:
    """Tell of every run whether it is set line by line: by itself, or beside a stanza."""
    widths = {
        place: _width(run)
        for place, run in enumerate(runs)
        if 1 < len(run) <= _MAX_LINES and len(run[0].text) <= _WIDEST
    }
    stanzas = {at for at, width in widths.items() if width <= _WIDEST and _is_stanza(runs[at])}
    for place, run in enumerate(runs):
        if place not in widths:
            yield run, False
            continue
        beside = [widths[near] for near in (place - 1, place + 1) if near in stanzas]
        is_short = bool(beside) and widths[place] <= max(beside) + _WIDER
        is_couplet = is_short and _could_be_verse(run)
        is_address = widths[place] <= _ADDRESS_WIDTH and _is_address(run)
        yield run, place in stanzas or is_couplet or is_address


def _width(run: Sequence[Line]) -> int:
    return max(map(len, map(_text, run)))


def _could_be_verse(run: Sequence[Line]) -> bool:
    return not any(line.leads or line.trails or _is_no_verse(line.text) for line in run)


def _is_stanza(run: Sequence[Line]) -> bool:
    """Tell whether short lines end early, and their sentences run on from one to the next."""
    if len(run) < _MIN_LINES or not _could_be_verse(run):
        return False
    if sum(len(line.text.split()) for line in run) < _MIN_WORDS * len(run):
        return False
    most = _width(run)
    breaks = list(neighbours(run))
    early = sum(
        len(above.text) + 1 + len(line.text.partition(" ")[0]) <= most for above, line in breaks
    )
    unfinished = sum(not ends_sentence(above.text) for above, _ in breaks)
    commas = sum(above.text.endswith(_COMMAS) for above, _ in breaks)
    runs_on = sum(a.text.endswith(_COMMAS) or line.text[0].islower() for a, line in breaks)
    return (
        early >= _EARLY * len(breaks)
        and unfinished >= _OPEN * len(breaks)
        and runs_on >= _RUN_ON * len(breaks)
        and commas >= _WITH_COMMA * len(breaks)
    )


def _is_no_verse(text: str) -> bool:
    return bool(BULLET.match(text) or RULE.fullmatch(text) or _NOT_VERSE.search(text))


def _is_address(run: Sequence[Line]) -> bool:
    """Tell whether lines are where someone lives: a town with its code in one of the last."""
    return (
        len(run) in _ADDRESS_LINES
        and any(_TOWN.fullmatch(line.text) for line in run[1:])
        and not any(ends_sentence(line.text) or _is_no_verse(line.text) for line in run)
    )
