"""Finds the title in the dump of a page: the line above the story that bears most signs of one.

A dump shows its title among menus, cards and rubrics. What a line says and where it stands are
signs, each a word; `text_weights` says how much each speaks for a title or against it.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.anatomy.text_weights import TITLE_LEAST, TITLE_WEIGHTS
from reader.lexicon import english_page
from reader.model import Block, BlockKind
from reader.text.prose import ends_plainly, reads_as_prose, word_count
from reader.text.sameness import same_words, words

# The longest title among the dumps has 27 words.
TITLE_MAX_WORDS = 30
# Share of the story's running text below which no line is its title.
STORY_ABOVE = 0.15
# Words up to which a line counts as so long; lines to the next text; lines from the top; odds;
# how often the story uses a word; how much of it stands above.
LENGTHS = (1, 2, 4, 6, 9, 13, 18, 24)
STEPS = (1, 2, 3, 5, 8, 14)
PLACES = (0, 1, 3, 8, 20, 60)
ODDS = (-4.5, -3.5, -2.5, -1.5, -0.4, 0.5, 1.5)
USES = (0.5, 1, 2, 4, 8, 16)
SHARES = (0, 0.02, 0.05, 0.1)
MOST_BLANK = 3
FIRST_LINES = 4  # of the file; the page's own title stands there, the site's name behind it
BELOW = 6  # lines whose odds count
IMPRINT_BELOW, IMPRINT_ABOVE = 8, 11  # lines
OFTEN = 3  # copies
LEAST_LETTERS = 3
LINE_LETTERS, STORY_LETTERS = 500, 200_000  # that are read, of a line and of the story
IMPRINT = ("date", "byline", "reading time")
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})


class Candidate(NamedTuple):
    """A line that may be the title, and what speaks for and against it."""

    block: Block
    signs: Sequence[str]
    odds: float  # what its signs come to


def was_judged(blocks: Sequence[Block]) -> bool:
    """Tell whether the blocks are the dump of a page, and somebody judged which are the article."""
    return bool(blocks) and blocks[0].evidence.likeness is not None


def best_copies(blocks: Sequence[Block]) -> list[Block]:
    """Return the line that is the title with its copies, the last of them over the story.

    Nothing when no line is more likely than that there is none.
    """
    found = candidates(blocks)
    best = max(found, key=lambda candidate: candidate.odds, default=None)
    if best is None or best.odds <= TITLE_LEAST:
        return []
    same = [it for it in found if same_words(it.block.text, best.block.text)]
    last = max(it.block.id for it in same if it.odds > TITLE_LEAST)
    return [it.block for it in same if it.block.id <= last]


def candidates(blocks: Sequence[Block]) -> list[Candidate]:
    """Return every line above the story that is short enough, with its signs."""
    head = _Head(blocks)
    weigh = TITLE_WEIGHTS.get
    found = []
    for place in range(head.end):
        if _may_be_title(blocks[place]):
            signs = head.signs(place)
            odds = sum([weigh(sign, 0.0) for sign in signs])
            found.append(Candidate(blocks[place], signs, odds))
    return found


def _may_be_title(block: Block) -> bool:
    text = block.text
    return (
        block.kind in _LINES
        and 0 < word_count(text) <= TITLE_MAX_WORDS
        and not text[0].islower()
        and text[-1] not in {",", ";"}
        and any(map(str.isalpha, text))
    )


class _Head:
    """The lines above the story, and what their signs need to know of the rest."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        prose = [word_count(block.text) if is_story(block) else 0 for block in blocks]
        total = sum(prose) or 1
        self._above = [above / total for above in accumulate(prose, initial=0)]
        self.end = min(bisect_left(self._above, STORY_ABOVE), len(blocks))
        story = " ".join(b.text for b, size in zip(blocks, prose, strict=True) if size)
        self._uses = Counter(words(story[:STORY_LETTERS]))
        self._to_text = _distances(prose)
        self._words = [
            tuple(words(block.text)) if len(block.text) <= LINE_LETTERS else ()
            for block in blocks[: self.end]
        ]
        likenesses = (block.evidence.likeness or 0.0 for block in blocks)
        self._sums = list(accumulate(likenesses, initial=0.0))
        self._imprints = {
            name: [n for n, block in enumerate(blocks) if name in block.evidence.signs]
            for name in IMPRINT
        }
        self._copies: dict[str, list[int]] = defaultdict(list)
        for place, block in enumerate(blocks):
            self._copies[block.text.casefold()].append(place)

    def signs(self, place: int) -> list[str]:
        """Return what speaks for and against the line as title."""
        block = self._blocks[place]
        found = [
            *block.evidence.signs,  # those that have a weight here, too
            f"length {bisect_left(LENGTHS, word_count(block.text))}",
            f"text below {bisect_left(STEPS, self._to_text[place])}",
            f"place {bisect_left(PLACES, place)}",
            f"likeness {bisect_left(ODDS, block.evidence.likeness or 0.0)}",
            f"below {bisect_left(ODDS, self._odds_below(place))}",
            f"blank {min(block.evidence.blank_before, MOST_BLANK)}",
            f"story above {bisect_left(SHARES, self._above[place])}",
        ]
        if ends_plainly(block.text):
            found.append("stop")
        own = {word for word in self._words[place] if _bears_meaning(word)}
        if own:
            uses = sum([self._uses.get(word, 0) for word in own])
            found.append(f"uses {bisect_left(USES, uses / len(own))}")
        found += self._copied(place)
        found += self._imprint(place)
        return found

    def _copied(self, place: int) -> Iterator[str]:
        same, mine = self._copies[self._blocks[place].text.casefold()], self._words[place]
        if len(same) > 1:
            yield from self._again(place, same)
        if not mine:
            return
        if any(theirs[: len(mine)] == mine for theirs in self._words[: min(place, FIRST_LINES)]):
            yield "opens a first line" if len(mine) > 1 else "word of a first line"
        if place and len(mine) > 1 and self._words[place - 1][-len(mine) :] == mine:
            yield "closes the line above"

    def _again(self, place: int, same: Sequence[int]) -> Iterator[str]:
        if same[0] < place:
            yield "stood above"
        if same[-1] > place:
            yield "stands below"
        if len(same) > OFTEN:
            yield "stands often"

    def _imprint(self, place: int) -> Iterator[str]:
        """Tell how far the next date and byline stand below, and the last of either above."""
        for name, places in self._imprints.items():
            at = bisect_left(places, place + 1)
            if at < len(places) and places[at] - place <= IMPRINT_BELOW:
                yield f"{name} {bisect_left(STEPS, places[at] - place)} below"
        above = [
            place - places[bisect_left(places, place) - 1]
            for places in self._imprints.values()
            if places and places[0] < place
        ]
        if above and min(above) <= IMPRINT_ABOVE:
            yield f"imprint {bisect_left(STEPS, min(above))} above"

    def _odds_below(self, place: int) -> float:
        end = min(place + 1 + BELOW, len(self._blocks))
        size = end - place - 1
        return (self._sums[end] - self._sums[place + 1]) / size if size else ODDS[0]


def is_story(block: Block) -> bool:
    """Tell whether a block was judged to be running text of the article."""
    is_text = block.kind is BlockKind.PARAGRAPH and (block.evidence.likeness or 0.0) >= 0.0
    return is_text and reads_as_prose(block.text)


def has_imprint(block: Block) -> bool:
    """Tell whether a line was seen to bear a date or a byline."""
    return not set(IMPRINT).isdisjoint(block.evidence.signs)


def _distances(prose: Sequence[int]) -> list[int]:
    """Return how many lines further down running text begins."""
    found, next_text = [0] * len(prose), len(prose) + STEPS[-1]
    for place in range(len(prose) - 1, -1, -1):
        found[place] = next_text - place
        if prose[place]:
            next_text = place
    return found


def _bears_meaning(word: str) -> bool:
    return len(word) >= LEAST_LETTERS and word not in english_page.DULL_WORDS
