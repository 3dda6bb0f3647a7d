"""Finds a table of contents in plain text: lines that all stand again, as the headings below."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.cleaning.page import page_of
from reader.lexicon import english_dump as lexicon
from reader.model import Block, BlockKind
from reader.text.phrases import bare_line
from reader.text.prose import reads_as_prose, word_count
from reader.text.sameness import words

# The longest entries of the tables of contents in the 600 dumps have 20 words.
ENTRY_MAX_WORDS = 20
FEWEST_ENTRIES = 3
# Of the entries stand again as they are; a heading may have been worded anew.
MOST_STAND_AGAIN = 0.7
MOST_COPIES = 3  # the entry, the heading and one more list of contents at the side
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING})


def listed_contents(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find runs of short lines which stand again further down, in the same order.

    Left alone: a list whose items return in another order or only now and then, refrains, and
    every web page, where the page itself says what its table of contents is.
    """
    if page_of(blocks).root is not None:
        return
    folded = [_entry(block) for block in blocks]
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, line in enumerate(folded):
        places[line].append(place)
    for start, end in _runs(folded):
        first, last = _contents(folded, places, start, end)
        if first < last:
            labelled = first and bare_line(blocks[first - 1].text) in lexicon.CONTENTS_LABELS
            yield from blocks[first - 1 if labelled else first : last]


def _entry(block: Block) -> tuple[str, ...]:
    """Return the words of a line that may be an entry."""
    if block.kind not in _LINES or block.level == 1 or reads_as_prose(block.text):
        return ()
    return tuple(words(block.text)) if word_count(block.text) <= ENTRY_MAX_WORDS else ()


def _runs(folded: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Yield where the runs of short lines begin and end."""
    start = 0
    for place in range(len(folded) + 1):
        if place == len(folded) or not folded[place]:
            if place - start >= FEWEST_ENTRIES:
                yield start, place
            start = place + 1


def _contents(
    folded: Sequence[tuple[str, ...]],
    places: dict[tuple[str, ...], list[int]],
    start: int,
    end: int,
) -> tuple[int, int]:
    """Return the stretch of a run whose lines stand again below it, in order; 0, 0 without one."""
    first = last = found = 0
    first_heading = below = -1
    for place in range(start, end):
        if place == first_heading:
            break
        same = places[folded[place]]
        at = bisect_right(same, max(place, below))
        if at < len(same) <= MOST_COPIES:
            below = same[at]
            if not found:
                first, first_heading = place, below
            found, last = found + 1, place + 1
    is_whole = found >= FEWEST_ENTRIES and found >= MOST_STAND_AGAIN * (last - first)
    return (first, last) if is_whole else (0, 0)
