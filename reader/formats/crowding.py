"""Keeps a document at a number of blocks that a person could have written.

Every block is looked at dozens of times, and half a million of one letter each would take longer
than the longest book. No word is lost: behind the limit, paragraphs run together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby

from reader.formats.content import Content
from reader.model import Block, BlockKind, Note

MAX_BLOCKS = 200_000  # a book of fifty megabytes has 140,000 paragraphs
# Of paragraphs that are hardly more than a word on average. A Bible has 31,000 verses, of some
# 130 characters each; a play of Shakespeare's under a thousand speeches.
MAX_TINY = 50_000
TINY = 30  # characters
RUN = 50  # paragraphs that become one behind that
_OF_WORDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE}
)


def uncrowded(content: Content) -> Content:
    """Return the content with the paragraphs behind a limit run together, and a note of it."""
    most = _most(content.blocks)
    if len(content.blocks) <= most or content.finished:
        return content
    rest = _run_together(content.blocks[most:])
    numbered = (replace(block, id=number) for number, block in enumerate(rest, most))
    words = (
        f"This file has more than {most:,} paragraphs. Those behind run together, "
        f"{RUN} in one; no word is left out."
    )
    blocks = (*content.blocks[:most], *numbered)
    return replace(content, blocks=blocks).noting(Note("limits", words))


def _most(blocks: Sequence[Block]) -> int:
    """Return how many blocks may stay as they are: fewer of tiny ones."""
    if len(blocks) <= MAX_TINY:
        return MAX_BLOCKS
    letters = sum(len(block.text) for block in blocks)
    return MAX_TINY if letters < TINY * len(blocks) else MAX_BLOCKS


def _run_together(blocks: Sequence[Block]) -> Iterator[Block]:
    for is_words, group in groupby(blocks, key=lambda block: block.kind in _OF_WORDS):
        run = list(group)
        if not is_words:
            yield from run
            continue
        for start in range(0, len(run), RUN):
            yield _joined(run[start : start + RUN])


def _joined(run: Sequence[Block]) -> Block:
    """Return paragraphs as one, their links and marks where their words are now."""
    starts = list(accumulate((len(block.text) + 1 for block in run), initial=0))
    moved = list(zip(run, starts, strict=False))
    return Block(
        run[0].id,
        BlockKind.PARAGRAPH,
        " ".join(block.text for block in run),
        marks=tuple(mark.shifted(by) for block, by in moved for mark in block.marks),
        links=tuple(link.shifted(by) for block, by in moved for link in block.links),
        anchors=tuple(name for block in run for name in block.anchors),
        evidence=run[0].evidence,
    )
