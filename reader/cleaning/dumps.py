"""Takes out what was judged not to be the article in files without mark-up, by what it is.

What the lines bear and how they were judged stands in their evidence (see `judging`).
"""

from collections.abc import Callable, Iterator, Sequence

from reader.model import Block, BlockKind

# Log odds under which a line goes; below 0 because a lost paragraph is worse than an advert.
ARTICLE = -0.4
_STAYS = frozenset({BlockKind.CAPTION, BlockKind.FIGURE})


def judged_out(*signs: str) -> Callable[[Sequence[Block]], Iterator[Block]]:
    """Return the rule that finds lines judged out which bear one of the signs, or any without.

    Left alone: captions, and every file that nobody judged.
    """

    def find(blocks: Sequence[Block]) -> Iterator[Block]:
        return (
            block
            for block in blocks
            if _is_out(block) and (not signs or not set(signs).isdisjoint(block.evidence.signs))
        )

    return find


def _is_out(block: Block) -> bool:
    likeness = block.evidence.likeness
    return likeness is not None and likeness < ARTICLE and block.kind not in _STAYS
