"""Takes out what was judged not to be the article in files without mark-up, by what it is.

What the lines bear and how they were judged stands in their evidence (see `judging`).
"""

from collections.abc import Callable, Iterator, Sequence

from reader.cleaning.page import Page, page_of
from reader.model import Block, BlockKind
from reader.text.prose import reads_as_prose

# Log odds under which a line goes, set on 600 dumps. Running text needs more against it, because a
# lost paragraph is worse than an advert: that keeps one word in a hundred more.
LINE, PROSE = 0.2, -0.8
_STAYS = frozenset({BlockKind.CAPTION, BlockKind.FIGURE})


def judged_out(*signs: str) -> Callable[[Sequence[Block]], Iterator[Block]]:
    """Return the rule that finds lines judged out which bear one of the signs, or any without.

    Left alone: captions, and every file that nobody judged.
    """
    asked = frozenset(signs)

    def find(blocks: Sequence[Block]) -> Iterator[Block]:
        out = _all_out(page_of(blocks))
        return (b for b in out if not asked or not asked.isdisjoint(b.evidence.signs))

    return find


def furniture(*names: str) -> Callable[[Sequence[Block]], Iterator[Block]]:
    """Return the rule that finds what a text's layout says is no part of it."""

    def find(blocks: Sequence[Block]) -> Iterator[Block]:
        return (block for block in blocks if block.evidence.furniture in names)

    return find


def _all_out(page: Page) -> list[Block]:
    """Return every line that was judged out, worked out once for all the rules that ask."""
    if page.known.judged_out is None:
        page.known.judged_out = [block for block in page if is_out(block)]
    return page.known.judged_out


def is_out(block: Block) -> bool:
    """Tell whether a line was judged not to be the article's."""
    likeness = block.evidence.likeness
    if likeness is None or likeness >= LINE or block.kind in _STAYS:
        return False
    return likeness < PROSE or not reads_as_prose(block.text)
