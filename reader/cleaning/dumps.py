"""Takes out what was judged not to be the article in files without mark-up, by what it is.

What the lines bear and how they were judged stands in their evidence (see `judging`).
"""

from collections.abc import Callable, Iterator, Sequence

from reader.model import Block, BlockKind

_STAYS = frozenset({BlockKind.CAPTION, BlockKind.FIGURE})


def judged_out(*signs: str) -> Callable[[Sequence[Block]], Iterator[Block]]:
    """Return the rule that finds lines judged out which bear one of the signs, or any without.

    Left alone: captions, and every file that nobody judged.
    """
    asked = frozenset(signs)

    def find(blocks: Sequence[Block]) -> Iterator[Block]:
        return (
            block
            for block in blocks
            if is_out(block) and (not asked or not asked.isdisjoint(block.evidence.signs))
        )

    return find


def furniture(*names: str) -> Callable[[Sequence[Block]], Iterator[Block]]:
    """Return the rule that finds what a text's layout says is no part of it."""

    def find(blocks: Sequence[Block]) -> Iterator[Block]:
        return (block for block in blocks if block.evidence.furniture in names)

    return find


def is_out(block: Block) -> bool:
    """Tell whether a line was judged not to be the article's and may go."""
    return block.evidence.judged_out and block.kind not in _STAYS
