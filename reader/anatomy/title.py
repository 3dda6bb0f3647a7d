"""Finds the article's title and standfirst among the blocks above its story."""

from collections.abc import Sequence

from reader.anatomy.headline import TITLE_MIN_WORDS, headline
from reader.anatomy.text_title import best_copies, was_judged
from reader.lexicon import english_bylines as lexicon
from reader.lexicon import english_page
from reader.model import Block, BlockKind, MarkKind, Meta, Span
from reader.records import record
from reader.text.dates import find_dates
from reader.text.prose import reads_as_prose, word_count
from reader.text.sameness import same_words, words

# The longest standfirst of the gold articles has 31 words.
STANDFIRST_MAX_WORDS = 50
# Characters by which two copies of a title may differ and still have the same words.
FRILLS = 20
STANDFIRST_MIN_WORDS = 5
STANDFIRST_WITHIN = 5  # blocks below the title of a web page


@record
class Found:
    """Words found, and the ids of every block that holds them."""

    text: str = ""
    ids: frozenset[int] = frozenset()
    indent: int = 0  # columns, of the last of them
    main: int = -1  # the id of the one over the story


def head_of(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks above the story's first paragraph of prose."""
    for place, block in enumerate(blocks):
        if is_prose(block):
            return blocks[:place]
    return blocks


def is_prose(block: Block) -> bool:
    """Tell whether a block is a paragraph of a story."""
    return block.kind is BlockKind.PARAGRAPH and reads_as_prose(block.text)


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
    of_dump = _title_of_dump(blocks) if was_judged(blocks) else Found()
    if of_dump.ids:
        return of_dump
    block = headline(blocks, head_of(blocks))
    return _every_copy(blocks, block.text) if block else Found()


def _title_of_dump(blocks: Sequence[Block]) -> Found:
    """Find the likeliest line in the dump of a page, and its copies up to that over the story."""
    copies = best_copies(blocks)
    if not copies:
        return Found()
    main = copies[-1]
    return Found(main.text, frozenset(block.id for block in copies), main.evidence.indent, main.id)


def _every_copy(blocks: Sequence[Block], title: str) -> Found:
    """Find the main heading with these words and every copy above the story."""
    main = _main_heading(blocks, title)
    most = len(title) + FRILLS
    above = [b for b in head_of(blocks) if len(b.text) <= most and same_words(b.text, title)]
    copies = {block.id: block for block in (*above, *([main] if main else []))}
    if not copies:
        return Found(title)
    over_story = main.id if main else max(copies)
    return Found(title, frozenset(copies), copies[max(copies)].evidence.indent, over_story)


def _main_heading(blocks: Sequence[Block], title: str) -> Block | None:
    """Return the heading that shows the title: the first of the highest level.

    A heading of the first level that has the site's name behind it, or a label in front, is
    the title still.
    """
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    same = [block for block in headings if same_words(block.text, title)]
    longer = (block for block in headings if block.level == 1 and _frames(block.text, title))
    return min(same, key=lambda block: block.level) if same else next(longer, None)


def _frames(text: str, title: str) -> bool:
    ours, theirs = words(text), words(title)
    size = len(theirs)
    return size >= TITLE_MIN_WORDS and theirs in (ours[:size], ours[-size:])


def find_standfirst(blocks: Sequence[Block], title: Found, hints: Meta) -> Found:
    """Find the summary between title and story.

    `blocks` are those not yet lifted or named; only the one right below the title can be it.
    A first paragraph that merely is short stays in the story: it needs a sign of its own,
    see `_set_apart`.
    """
    if hints.standfirst and not same_words(hints.standfirst, title.text):
        return _stated_standfirst(blocks, hints.standfirst)
    place = _place_below(blocks, title)
    if place is None:
        return Found()
    if blocks[place].evidence.labels:
        return _labelled_standfirst(blocks, place, title)
    block = blocks[place]
    if _fits_standfirst(block) and _set_apart(block, blocks[place + 1 :], title.indent):
        return Found(" ".join(block.text.split()), frozenset({block.id}))
    return Found()


def _fits_standfirst(block: Block) -> bool:
    size = word_count(block.text)
    return (
        block.kind is BlockKind.PARAGRAPH
        and STANDFIRST_MIN_WORDS <= size <= STANDFIRST_MAX_WORDS
        and not find_dates(block.text, english_page.MONTHS)
        and not _opens_as_date_line(block.text)
    )


def _opens_as_date_line(text: str) -> bool:
    """Tell whether a line opens with "Updated" or "Published" and holds figures no date is in."""
    opening = set(words(text)[:1])
    labels = lexicon.CHANGE_WORDS | lexicon.PUBLISHED_WORDS
    return not opening.isdisjoint(labels) and any(map(str.isdigit, text))


def _labelled_standfirst(blocks: Sequence[Block], place: int, title: Found) -> Found:
    """Find the summary below the title of a web page, which has many things below its titles.

    The page must call it one, or show the byline right below it.
    """
    around = next((b.evidence.labels for b in blocks[:place][::-1] if b.id == title.main), ())
    labels = lexicon.STANDFIRST_LABEL_WORDS.difference(around)
    near = blocks[place : place + STANDFIRST_WITHIN]
    for block, below in zip(near, [*near[1:], None], strict=True):
        called = not labels.isdisjoint(block.evidence.labels)
        signed = below is not None and below.kind is BlockKind.BYLINE
        if _fits_standfirst(block) and not block.evidence.hidden and (called or signed):
            return Found(" ".join(block.text.split()), frozenset({block.id}))
        if is_prose(block):
            break
    return Found()


def _stated_standfirst(blocks: Sequence[Block], stated: str) -> Found:
    """Find the block that shows the summary which the file states.

    Many pages state their first paragraph; one that goes on in the next, under the same class
    names, is the story's beginning and stays.
    """
    above = blocks[: len(head_of(blocks)) + 1]
    for block, below in zip(above, [*blocks[1:], None], strict=False):
        if same_words(block.text, stated) and _goes_on(block, below):
            return Found()
    ids = frozenset(b.id for b in above if same_words(b.text, stated))
    if not ids and any(same_words(block.text, stated) for block in blocks):
        return Found()  # a paragraph of the story, or a message of a thread
    unseen_on_page = not ids and any(block.evidence.labels for block in blocks[:1])
    return Found() if unseen_on_page and reads_as_advert(stated) else Found(stated, ids)


def reads_as_advert(summary: str) -> bool:
    """Tell whether a summary that only search engines see is there to sell the page.

    >>> reads_as_advert("Learn it all in an hour."), reads_as_advert("Ferries stay in until April.")
    (True, False)
    """
    said = words(summary)
    sells = not lexicon.ADVERT_WORDS.isdisjoint(said) or said[0] in lexicon.ADVERT_OPENINGS
    return sells or not STANDFIRST_MIN_WORDS <= word_count(summary) <= STANDFIRST_MAX_WORDS


def _goes_on(block: Block, below: Block | None) -> bool:
    return (
        below is not None
        and below.kind is BlockKind.PARAGRAPH
        and bool(block.evidence.labels)
        and below.evidence.labels == block.evidence.labels
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
