"""The furniture of printed pages within a text: numbers, running heads and feet, form feeds.

Files made for printers (RFCs), read out of PDF or typed from books repeat a line at every page's
edge, with a number that counts up. It stands in the middle of a paragraph as often as not, and
must not cut it: such lines are set aside, and what goes on below them is marked so.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.formats.plain_lines import RULE, Line

PAGE_NUMBER = "page-number"
RUNNING_HEAD = "running-head"
_DIGITS = re.compile(r"\d+")
_BETWEEN_DASHES = re.compile(r"[-–—] ?\d{1,4} ?[-–—]")
_EDGE_SIGNS = frozenset("0123456789-–—]|)")
_MAX_WIDTH = 100  # columns
_MAX_WORDS = 14  # of a running head
_NUMBER_WORDS = 4  # "Page 3 of 9"; a line with more has a head as well
_EDGE = 2  # lines from a page's top or bottom
_MIN = 3  # pages that have the line
_MIN_APART, _MOST_APART = 20, 120  # lines from one page's edge to the next
_REGULAR = 0.25  # of the usual distance; pages are equally long but for their notes
_CUTS = 0.5  # of the numbers stand amid a sentence; then no regularity is asked for
_STEPS = (1, 2)  # pages; some lines stand on the right-hand ones only


class Paged(NamedTuple):
    """The lines of a text, and those set aside, each with what it is."""

    lines: list[Line]
    furniture: list[tuple[Line, str]]


def set_aside(lines: list[Line]) -> Paged:
    """Part the furniture of pages from the text, and mark what goes on across it."""
    labels = _labels(lines)
    if not labels and (not lines or lines[-1].page == 0):
        return Paged(lines, [])
    furniture = [(lines[place], labels[place]) for place in sorted(labels)]
    return Paged(list(_mended(lines, labels)), furniture)


def _mended(lines: Sequence[Line], labels: Mapping[int, str]) -> Iterator[Line]:
    """Yield the lines that are text; where a page's edge cut a paragraph, say so."""
    above: Line | None = None
    crossed = 0  # empty lines that stand around the furniture
    was_cut = False
    for place, line in enumerate(lines):
        if place in labels:
            was_cut, crossed = True, max(crossed, line.blank_before)
            continue
        if above and (was_cut or line.page > above.page):
            goes_over = above.is_open and (line.goes_on or above.text[-1] in ",-")
            blank = 0 if goes_over else max(line.blank_before, crossed, 1)
            line = line._replace(blank_before=blank, goes_over=goes_over)  # noqa: PLW2901
        yield line
        above, was_cut, crossed = line, False, 0


def _labels(lines: Sequence[Line]) -> dict[int, str]:
    """Return what lines are furniture, by their place, and of which kind."""
    found: dict[int, str] = {}
    for key, places in _alike(lines).items():
        if _is_of_pages(lines, places):
            is_number = "#" in key and len(key.split()) <= _NUMBER_WORDS
            found |= dict.fromkeys(places, PAGE_NUMBER if is_number else RUNNING_HEAD)
    return found | _beside(lines, found)


def _alike(lines: Sequence[Line]) -> dict[str, list[int]]:
    """Return the places of lines that are the same but for their numbers."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    has_pages = bool(lines) and lines[-1].page > 0
    for place, line in enumerate(lines):
        text = line.text
        if len(text) > _MAX_WIDTH:
            continue
        is_numbered = text[-1] in _EDGE_SIGNS or text[0].isdigit()
        if is_numbered or (has_pages and _is_at_edge(lines, place)):
            key = _DIGITS.sub("#", text)
            if len(key.split()) <= _MAX_WORDS and not RULE.fullmatch(text):
                alike[key].append(place)
    return alike


def _is_at_edge(lines: Sequence[Line], place: int) -> bool:
    """Tell whether a line is among the first or last of a page that ends with a form feed."""
    page, last = lines[place].page, len(lines) - 1
    is_top = place < _EDGE or lines[place - _EDGE].page < page
    return is_top or place + _EDGE > last or lines[place + _EDGE].page > page


def _is_of_pages(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Tell whether lines that are alike stand where pages begin or end, and count them."""
    if all(_BETWEEN_DASHES.fullmatch(lines[place].text) for place in places):
        return all(_stands_alone(lines, place) for place in places)
    if lines[-1].page and all(_is_at_edge(lines, place) for place in places):
        pages = {lines[place].page for place in places}
        return len(pages) == len(places) >= _MIN
    cuts = _share_of_cuts(lines, places) if len(places) >= _MIN else 0
    if not cuts or not _counts_up(lines, places):
        return False
    return cuts >= _CUTS or _is_regular([lines[place].at for place in places])


def _counts_up(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Tell whether a number in the lines grows by one from each to the next."""
    rows = [tuple(map(int, _DIGITS.findall(lines[place].text))) for place in places]
    return any(
        all(below - above == step for above, below in pairwise(column))
        for column in zip(*rows, strict=False)
        for step in _STEPS
    )


def _is_regular(at: Sequence[int]) -> bool:
    apart = [below - above for above, below in pairwise(at)]
    if len(apart) < _MIN - 1:
        return False
    from statistics import median  # noqa: PLC0415  # not at start: it takes long to load

    usual = median(apart)
    is_page = _MIN_APART <= usual <= _MOST_APART
    return is_page and max(apart) - min(apart) <= _REGULAR * usual


def _share_of_cuts(lines: Sequence[Line], places: Sequence[int]) -> float:
    """Return how many of these lines stand in the middle of a sentence, with space around each."""
    inner = [place for place in places if 0 < place < len(lines) - 1]
    cuts = sum(lines[at - 1].is_open and lines[at + 1].text[0].islower() for at in inner)
    return cuts / len(inner) if inner and all(_stands_alone(lines, at) for at in inner) else 0


def _stands_alone(lines: Sequence[Line], place: int) -> bool:
    has_space = place == 0 or lines[place].blank_before > 0 or _turns(lines, place)
    below = place + 1
    return has_space and (
        below == len(lines) or lines[below].blank_before > 0 or _turns(lines, below)
    )


def _turns(lines: Sequence[Line], place: int) -> bool:
    """Tell whether a page begins with the line at this place."""
    return place > 0 and lines[place].page > lines[place - 1].page


def _beside(lines: Sequence[Line], found: Mapping[int, str]) -> dict[int, str]:
    """Return the running heads that stand beside page numbers, alike on every page."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for place in found:
        for near in (place - 1, place + 1):
            if 0 <= near < len(lines) and near not in found:
                alike[lines[near].text].append(near)
    repeated: Iterable[int] = (
        p for places in alike.values() if len(places) >= _MIN for p in places
    )
    return dict.fromkeys(repeated, RUNNING_HEAD)
