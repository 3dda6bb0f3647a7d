"""Adds the signs of a line up, and asks its neighbours."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from math import exp

from reader.judging.around import around
from reader.judging.signs import LINE_MAX_WORDS, Line, line_of
from reader.judging.weights import USUAL, WEIGHTS
from reader.model import Block, Document
from reader.text.prose import ends_sentence, reads_as_prose

# A second regression, over what the first said of the same 600 dumps without having seen their
# site: what a line's own sum counts for, and how likely the lines around it are the article's.
OWN = 0.57
OF_THREE, OF_EIGHT = (-0.03, 0.77), (1.19, 0.67)  # the mean of as many above, below
LOWER_OF_THREE, HIGHER_OF_THREE = -0.69, 1.43
BASE = -1.78
# Log odds under which a line is judged out, set on the 600 dumps. Running text needs more against
# it, because a lost paragraph is worse than an advert: that keeps one word in a hundred more.
LINE, PROSE = 0.2, -0.8
# Paragraphs of running text with nothing between them stay together, whatever their signs, when
# one of them is as likely as this: on the 600 dumps that costs nothing, and the first or last
# paragraph of a short story is not lost.
ONE_OF_RUN, STAYS = -0.8, 0.3
LEAST_RUN = 2
MOST = 6.0  # log odds a line's own signs can come to
_THREE, _EIGHT = 3, 8

# Signs that only pages bear. Two different ones make a file the dump of a page; with one alone it
# may be, and only lines that end no sentence and have much against them are judged out.
SURE = frozenset({
    "furniture", "share words", "copyright", "form field", "reading time", "button", "sign-up",
    "label of other stories", "label of comments", "label of the author", "counts comments",
})  # fmt: skip
ENOUGH_SURE = 2
DOUBT = 1.0  # log odds added to every line of a file with one sure sign
# The longest of the 600 dumps has 2,500 lines; a file far beyond is no page but a book or data.
MOST_LINES = 20_000


def judged(document: Document) -> Document:
    """Return the document with what was judged of each block in its evidence.

    A file that bears no signs of a page is somebody's own text, and nothing in it is judged;
    nor is anything in a file that is all article, or whose format says what its parts are.
    """
    blocks = document.blocks
    has_parts = document.is_all_article or any(block.evidence.path for block in blocks)
    if has_parts or len(blocks) > MOST_LINES:
        return document
    lines = _lines(blocks)
    sure = len(
        {sign for line in lines if line.size <= LINE_MAX_WORDS for sign in line.signs} & SURE
    )
    if not sure:
        return document
    signs = [(*line.signs, *more) for line, more in zip(lines, around(lines), strict=True)]
    likenesses = _held_together(lines, _likenesses(signs))
    if sure < ENOUGH_SURE:
        likenesses = _doubted(lines, likenesses)
    return replace(
        document,
        blocks=tuple(
            block.judged(round(likeness, 1), of_it, out=_is_out(block.text, round(likeness, 1)))
            for block, likeness, of_it in zip(blocks, likenesses, signs, strict=True)
        ),
    )


def _is_out(text: str, likeness: float) -> bool:
    return likeness < LINE and (likeness < PROSE or not reads_as_prose(text))


def _lines(blocks: Sequence[Block]) -> list[Line]:
    """Read the lines; menus say the same several times, which is read once."""
    known: dict[tuple[object, ...], Line] = {}
    lines = []
    for block in blocks:
        key = (block.text, block.kind, block.ordered, block.evidence.linked)
        line = known.get(key)
        if line is None:
            line = known[key] = line_of(block)
            lines.append(line)
        else:
            lines.append(line._replace(block=block))
    return lines


def _likenesses(signs: Sequence[Sequence[str]]) -> list[float]:
    """Return the log odds that each line is the article's."""
    weigh = WEIGHTS.get
    own = [
        max(-MOST, min(MOST, USUAL + sum([weigh(sign, 0.0) for sign in of_it]))) for of_it in signs
    ]
    chances = [1 / (1 + exp(-odds)) for odds in own]
    of_three, of_eight = _means(chances, _THREE), _means(chances, _EIGHT)
    found = []
    for place, odds in enumerate(own):
        above, below = of_three[place], of_three[place + 1 + _THREE]
        found.append(
            BASE
            + OWN * odds
            + OF_THREE[0] * above
            + OF_THREE[1] * below
            + OF_EIGHT[0] * of_eight[place]
            + OF_EIGHT[1] * of_eight[place + 1 + _EIGHT]
            + LOWER_OF_THREE * min(above, below)
            + HIGHER_OF_THREE * max(above, below)
        )
    return found


def _means(chances: Sequence[float], reach: int) -> list[float]:
    """Return for every place, and for so many past the end, the mean of as many lines before it."""
    size = len(chances)
    sums = [0.0, *accumulate(chances)]
    means = [0.0]
    for place in range(1, size + reach + 1):
        start, end = max(place - reach, 0), min(place, size)
        means.append((sums[end] - sums[start]) / (end - start) if end > start else 0.0)
    return means


def _held_together(lines: Sequence[Line], likenesses: Sequence[float]) -> list[float]:
    """Raise what stands in a run of paragraphs of the article to where it stays."""
    found = list(likenesses)
    start = 0
    for place in range(len(lines) + 1):
        if place < len(lines) and lines[place].prose:
            continue
        run = range(start, place)
        if len(run) >= LEAST_RUN and max(likenesses[start:place]) >= ONE_OF_RUN:
            for number in run:
                found[number] = max(found[number], STAYS)
        start = place + 1
    return found


def _doubted(lines: Sequence[Line], likenesses: Sequence[float]) -> list[float]:
    """Raise everything in a file that may be no page; its first line, a title, stays.

    So does all that ends a sentence.
    """
    return [
        max(likeness + DOUBT, STAYS)
        if place == 0 or ends_sentence(line.block.text)
        else likeness + DOUBT
        for place, (line, likeness) in enumerate(zip(lines, likenesses, strict=True))
    ]
