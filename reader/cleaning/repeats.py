"""Finds second copies of what was just said."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.model import Block, BlockKind
from reader.text.prose import PROSE_MIN_WORDS, word_count
from reader.text.sameness import same_words

MOST_COPIES = 2
LINE_MIN_WORDS = 4
REPEATED_WITHIN = 2  # lines above
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.HEADING})


def repeated_captions(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find the second copy of a caption.

    Scrapers read a picture's caption and then its alt text, which news sites fill with the
    same sentence. The first copy stays. Two different captions in a row both stay.
    """
    for above, block in pairwise(blocks):
        if block.kind is above.kind is BlockKind.CAPTION and same_words(above.text, block.text):
            yield block


def repeated_paragraphs(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find a paragraph that stands twice in a row.

    Short lines are left alone: a refrain, a chant and a dialogue repeat themselves on purpose.
    So is what stands there more often still: it fills a page that someone is trying out.
    """
    found = [
        block
        for above, block in pairwise(blocks)
        if block.kind is above.kind is BlockKind.PARAGRAPH
        and word_count(block.text) >= PROSE_MIN_WORDS
        and same_words(above.text, block.text)
    ]
    copies = Counter(block.text for block in blocks) if found else Counter()
    return (block for block in found if copies[block.text] <= MOST_COPIES)


def repeated_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find a line that stood just above, in the dump of a page: a picture's alt text and caption.

    One line may stand between the two. Left alone: short lines, list items, tables, and all
    files that were not judged to be a page's.
    """
    near: deque[Block] = deque(maxlen=REPEATED_WITHIN)
    for block in blocks:
        is_line = block.kind in _LINES and block.evidence.likeness is not None
        is_long = is_line and word_count(block.text) >= LINE_MIN_WORDS
        if is_long and any(a.kind in _LINES and same_words(a.text, block.text) for a in near):
            yield block
        near.append(block)
