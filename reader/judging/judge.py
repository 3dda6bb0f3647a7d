"""Adds the signs of a line up, and asks its neighbours."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from math import exp

from reader.judging.around import around
from reader.judging.signs import LINE_MAX_WORDS, Line, line_of
from reader.judging.weights import USUAL, WEIGHTS
from reader.model import Block

# A second regression, over what the first said of the same 600 dumps without having seen their
# site: what a line's own sum counts for, and how likely the lines around it are the article's.
OWN = 0.56
OF_THREE, OF_EIGHT = (0.75, 1.3), 0.74  # the mean of three lines above, below; of eight below
LOWER_OF_THREE, HIGHER_OF_THREE = -0.68, 1.4
BASE = -1.84
MOST = 6.0  # log odds a line's own signs can come to
_THREE, _EIGHT = 3, 8

# Signs that only pages bear, and how many different ones make a file the dump of a page.
SURE = frozenset({
    "furniture", "share words", "copyright", "form field", "reading time", "button",
    "label of other stories", "label of comments", "comment words", "consent or terms", "sign-up",
})  # fmt: skip
LEAST_SURE = 2


def judged(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with what was judged of them in their evidence.

    A file that bears no signs of a page is somebody's own text and nothing in it is judged; so
    is a file whose format says what its parts are.
    """
    if any(block.evidence.path for block in blocks):
        return tuple(blocks)
    lines = [line_of(block) for block in blocks]
    sure = {sign for line in lines if line.size <= LINE_MAX_WORDS for sign in line.signs} & SURE
    if len(sure) < LEAST_SURE:
        return tuple(blocks)
    signs = [(*line.signs, *more) for line, more in zip(lines, around(lines), strict=True)]
    return tuple(
        replace(b, evidence=replace(b.evidence, likeness=round(likeness, 1), signs=of_it))
        for b, likeness, of_it in zip(blocks, _likenesses(signs), signs, strict=True)
    )


def _likenesses(signs: Sequence[Sequence[str]]) -> list[float]:
    """Return the log odds that each line is the article's."""
    own = [
        max(-MOST, min(MOST, USUAL + sum(WEIGHTS.get(s, 0.0) for s in of_it))) for of_it in signs
    ]
    chances = [1 / (1 + exp(-odds)) for odds in own]
    sums = [0.0, *accumulate(chances)]
    size = len(own)

    def mean(start: int, end: int) -> float:
        start, end = max(start, 0), min(end, size)
        return (sums[end] - sums[start]) / (end - start) if end > start else 0.0

    found = []
    for place, odds in enumerate(own):
        above, below = mean(place - _THREE, place), mean(place + 1, place + 1 + _THREE)
        found.append(
            BASE
            + OWN * odds
            + OF_THREE[0] * above
            + OF_THREE[1] * below
            + OF_EIGHT * mean(place + 1, place + 1 + _EIGHT)
            + LOWER_OF_THREE * min(above, below)
            + HIGHER_OF_THREE * max(above, below)
        )
    return found
