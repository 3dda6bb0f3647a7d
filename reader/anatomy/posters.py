"""Names the lines of a thread that say who posted a message, and when."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.lexicon import page_labels
from reader.model import Block, BlockKind
from reader.text.prose import word_count

# "Ada Lunn, Skarvik, Wednesday, 3 January 2024 at 10:15" and some more.
POSTER_MAX_WORDS = 14
POSTER_MAX_LETTERS = 120
# An element that holds more is named for something else.
OWN_MAX_WORDS = 30
# One line so named may be the article's own byline.
FEWEST_POSTERS = 2
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})
_OWN = 3  # elements around a line that may bear its name


def with_posters(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks, those that name the writer of a message or its date as bylines."""
    if not any(block.evidence.path for block in blocks):
        return tuple(blocks)
    posted = {block.id: _says(block) for block in blocks}
    often = Counter(posted.values())
    return tuple(
        replace(block, kind=BlockKind.BYLINE, level=0, depth=0, ordered=False)
        if posted[block.id] and often[posted[block.id]] >= FEWEST_POSTERS
        else block
        for block in blocks
    )


def _says(block: Block) -> tuple[str, ...]:
    """Return by which words the page calls the line a writer's name or a date; none if not."""
    evidence = block.evidence
    brief = 1 < len(block.text) <= POSTER_MAX_LETTERS and word_count(block.text) <= POSTER_MAX_WORDS
    if block.kind not in _LINES or not evidence.path or not brief:
        return ()
    own = (e.labels for e in evidence.path[-_OWN:] if e.words <= OWN_MAX_WORDS)
    labels = evidence.inner.union(*own)
    return tuple(sorted(labels & (page_labels.POSTERS | page_labels.POSTED)))
