"""Finds lines in the middle of a story that send the reader to another one."""

from collections.abc import Iterator, Sequence

from reader.lexicon import english_page as lexicon
from reader.model import Block, BlockKind
from reader.text.phrases import after_lead
from reader.text.prose import ends_plainly, headline_shaped, reads_as_prose, word_count
from reader.text.sameness import are_twins, share_topic

# A headline behind its lead; the gold texts' longest has 15 words.
CROSS_LINK_MAX_WORDS = 25
# Headlines of other stories in the gold texts: 6 to 16 words. Shorter lines are headings.
HEADLINE_MIN_WORDS = 6
HEADLINE_MAX_WORDS = 16
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING})
_MARKS = "\"“„«'‘"


def cross_links(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find lines such as "READ MORE: Storm closes harbour".

    Left alone: "Read more books this winter." (no colon), a lead with a whole paragraph behind it,
    and leads that open sentences as well, when the line ends in a full stop.
    """
    return (block for block in blocks if _is_cross_link(block))


def _is_cross_link(block: Block) -> bool:
    if ":" not in block.text or block.kind not in _LINES:  # the colon first: few have one
        return False
    if word_count(block.text) > CROSS_LINK_MAX_WORDS:
        return False
    if after_lead(block.text, lexicon.CROSS_LINK_LEADS):
        return True
    brief = after_lead(block.text, lexicon.BRIEF_CROSS_LINK_LEADS)
    return bool(brief) and not ends_plainly(block.text)


def bare_headlines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find headlines of other stories that stand bare between two paragraphs.

    Only in a story that has cross links besides, and only a line that is one's twin or
    has nothing to do with the paragraph under it. Left alone: anything anatomy named a
    heading, anything shorter than a headline, words in quotation marks.
    """
    links = [block.text for block in blocks if _is_cross_link(block)]
    if not links:
        return
    for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if (
            not _is_cross_link(block)
            and _stands_bare(above, block, below)
            and (
                any(are_twins(block.text, link) for link in links)
                or not share_topic(block.text, below.text, lexicon.DULL_WORDS)
            )
        ):
            yield block


def _stands_bare(above: Block, block: Block, below: Block) -> bool:
    return (
        block.kind is above.kind is below.kind is BlockKind.PARAGRAPH
        and word_count(block.text) >= HEADLINE_MIN_WORDS
        and headline_shaped(block.text, HEADLINE_MAX_WORDS)
        and not block.text.startswith(tuple(_MARKS))
        and reads_as_prose(above.text)
        and reads_as_prose(below.text)
    )
