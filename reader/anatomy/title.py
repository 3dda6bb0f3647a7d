"""Finds the article's title and standfirst among the blocks above its story."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Block, BlockKind, MarkKind, Meta, Span
from reader.text.prose import headline_shaped, reads_as_prose, word_count
from reader.text.sameness import same_words, words

# The longest title among the development articles (HTML and text) has 27 words.
TITLE_MAX_WORDS = 30
# A lone word over a story is a menu entry or a site's name as often as a title.
TITLE_MIN_WORDS = 2
# The longest standfirst of the gold articles has 31 words.
STANDFIRST_MAX_WORDS = 50
STANDFIRST_MIN_WORDS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """Words found, and the ids of every block that holds them."""

    text: str = ""
    ids: frozenset[int] = frozenset()
    indent: int = 0  # columns, of the last of them


def head_of(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks above the story's first paragraph of prose."""
    for place, block in enumerate(blocks):
        if block.kind is BlockKind.PARAGRAPH and reads_as_prose(block.text):
            return blocks[:place]
    return blocks


def find_title(blocks: Sequence[Block], hints: Meta) -> Found:
    """Find the title: what the file calls it, else its first main heading, else its first headline.

    Every copy of it above the story is found; a title that only the file's own data names
    has no ids. Files that open with prose have no title.
    """
    if hints.title:
        return _every_copy(blocks, hints.title)
    top = [block for block in blocks if block.kind is BlockKind.HEADING and block.level == 1]
    if top:
        return _every_copy(blocks, top[0].text)
    block = _headline(head_of(blocks))
    return _every_copy(blocks, block.text) if block else Found()


def _every_copy(blocks: Sequence[Block], title: str) -> Found:
    """Find the main heading with these words and every copy above the story."""
    main = next(
        (b for b in blocks if b.kind is BlockKind.HEADING and same_words(b.text, title)), None
    )
    above = [block for block in head_of(blocks) if same_words(block.text, title)]
    copies = {block.id: block for block in (*above, *([main] if main else []))}
    last = copies[max(copies)].evidence.indent if copies else 0
    return Found(title, frozenset(copies), last)


def _headline(head: Sequence[Block]) -> Block | None:
    """Choose the title among lines without mark-up.

    Page dumps open with the page's title and repeat it over the story, often with the
    site's name behind the first copy: so a line that an earlier one begins with is it.
    """
    lines = [block for block in head if _may_be_title(block)]
    for place, block in enumerate(lines):
        if any(_begins_with(earlier.text, block.text) for earlier in lines[:place]):
            return block
    # With nothing repeated only the very first line is sure; further down it may be anything.
    return lines[0] if lines and lines[0] is head[0] else None


def _may_be_title(block: Block) -> bool:
    return (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
        and word_count(block.text) >= TITLE_MIN_WORDS
        and headline_shaped(block.text, TITLE_MAX_WORDS)
    )


def _begins_with(text: str, start: str) -> bool:
    ours, theirs = words(text), words(start)
    return bool(theirs) and ours[: len(theirs)] == theirs


def find_standfirst(blocks: Sequence[Block], title: Found, hints: Meta) -> Found:
    """Find the summary between title and story.

    `blocks` are those not yet lifted or named; only the one right below the title can be it.
    A first paragraph that merely is short stays in the story: it needs a sign of its own,
    see `_set_apart`.
    """
    if hints.standfirst:
        return _stated_standfirst(blocks, hints.standfirst)
    place = _place_below(blocks, title)
    if place is None or blocks[place].kind is not BlockKind.PARAGRAPH:
        return Found()
    block = blocks[place]
    fits = STANDFIRST_MIN_WORDS <= word_count(block.text) <= STANDFIRST_MAX_WORDS
    if fits and _set_apart(block, blocks[place + 1 :], title.indent):
        return Found(block.text, frozenset({block.id}))
    return Found()


def _stated_standfirst(blocks: Sequence[Block], stated: str) -> Found:
    """Find the block that shows the summary which the file states.

    Many pages state their first paragraph; one that goes on in the next, its neighbour in the
    page's own tree, is the story's beginning and stays.
    """
    above = blocks[: len(head_of(blocks)) + 1]
    for block, below in zip(above, [*blocks[1:], None], strict=False):
        if same_words(block.text, stated) and _goes_on(block, below):
            return Found()
    return Found(stated, frozenset(b.id for b in above if same_words(b.text, stated)))


def _goes_on(block: Block, below: Block | None) -> bool:
    return (
        below is not None
        and below.kind is BlockKind.PARAGRAPH
        and bool(block.evidence.path)
        and below.evidence == block.evidence
    )


def _place_below(blocks: Sequence[Block], title: Found) -> int | None:
    if not title.ids:
        return None
    last = max(title.ids)
    return next((place for place, block in enumerate(blocks) if block.id > last), None)


def _set_apart(block: Block, below: Sequence[Block], title_indent: int) -> bool:
    """Tell whether something parts this block from the story under it.

    All in italics; or a picture, caption or byline between; or set flush with the title
    while the story is indented.
    """
    if any(m.kind is MarkKind.EM and m.span == Span(0, len(block.text)) for m in block.marks):
        return True
    if not below:
        return False
    if below[0].kind in {BlockKind.CAPTION, BlockKind.FIGURE, BlockKind.BYLINE}:
        return True
    return block.evidence.indent == title_indent and all(
        other.evidence.indent > title_indent for other in below
    )
