"""Tells the headings of a story without mark-up from other short lines in it.

A scrape sets three things alike: a real heading, a bare link to another story and a
sentence too short for a full stop. Only what looks like the first and in no way like the
second is called a heading; whatever is left stays as it is, and cleaning has its own say.
"""

from collections import Counter
from collections.abc import Sequence

from reader.anatomy.text_headings import likely_headings
from reader.anatomy.text_title import was_judged
from reader.lexicon import english_page as lexicon
from reader.model import Block, BlockKind
from reader.text.phrases import after_lead, bare_line
from reader.text.prose import headline_shaped, reads_as_prose, word_count
from reader.text.sameness import are_twins, share_topic, words

# Headings of this length need no further proof: links to other stories are whole headlines.
# (8 headings of the gold texts have 1 to 4 words, one has 9; the shortest bare link has 9.)
BRIEF_WORDS = 6
HEADING_MAX_WORDS = 12
HEADING_LEVEL = 2
_FURNITURE = lexicon.TAIL_LABELS | lexicon.COMMENT_LABELS | lexicon.FURNITURE_LINES


def heading_ids(blocks: Sequence[Block], title: str = "") -> frozenset[int]:
    """Return the ids of the paragraphs that are headings; verse is none."""
    if any(block.evidence.path for block in blocks):
        found = _plain_headings(blocks)
    elif was_judged(blocks):
        found = likely_headings(blocks, title)
    else:
        found = likely_headings(blocks, title) | _plain_headings(blocks)
    links = [block.text for block in blocks if after_lead(block.text, lexicon.CROSS_LINK_LEADS)]
    bare = (b.id for b in blocks if b.id in found and any(are_twins(b.text, x) for x in links))
    verse = (block.id for block in blocks if "\n" in block.text)
    return found.difference(bare, verse)


def _plain_headings(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the ids of short lines between prose and prose."""
    copies = Counter(tuple(words(block.text)) for block in blocks)
    return frozenset(
        block.id
        for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False)
        if _opens_section(above, block, below) and copies[tuple(words(block.text))] == 1
    )


def _opens_section(above: Block, block: Block, below: Block) -> bool:
    """Tell whether a line stands between prose and prose and looks like a heading of the latter."""
    if block.kind is not BlockKind.PARAGRAPH or not _bears_story(above) or not _bears_story(below):
        return False
    if not headline_shaped(block.text, HEADING_MAX_WORDS) or _is_furniture(block.text):
        return False
    if word_count(block.text) <= BRIEF_WORDS:
        return True
    # A longer one must speak of what stands under it.
    return share_topic(block.text, below.text, lexicon.DULL_WORDS)


def _bears_story(block: Block) -> bool:
    if block.kind in {BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE, BlockKind.TABLE, BlockKind.CODE}:
        return True
    return block.kind is BlockKind.PARAGRAPH and reads_as_prose(block.text)


def _is_furniture(text: str) -> bool:
    line = bare_line(text)
    return line in _FURNITURE or line in lexicon.SHARE_LEADS or text.rstrip().endswith(":")
