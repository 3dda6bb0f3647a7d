"""Finds the title in a file that says nothing of its parts and bears no signs of a page."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.anatomy.imprint import read_imprint
from reader.lexicon import english_page
from reader.model import Block, BlockKind
from reader.text.dates import find_dates
from reader.text.prose import headline_shaped, word_count
from reader.text.sameness import same_words

# The longest title among the development articles (HTML and text) has 27 words.
TITLE_MAX_WORDS = 30
# A lone word over a story is a menu entry or a site's name as often as a title, and two may be
# the name of a site or a writer: three are surer.
TITLE_MIN_WORDS, SURE_WORDS = 2, 3
# The menus over the stories of the page dumps run to 250 lines; a list of links has no end.
HEAD_MAX_LINES = 300
# A title that is not the first line has the date or the byline right below it, in these lines.
FIRST_LINES = 6
MOSTLY = 0.6  # of the words of a long question begin with capitals if it is a title
_BEHIND = re.compile(r"\s*[|·•»–—-]\s")


def headline(blocks: Sequence[Block], head: Sequence[Block]) -> Block | None:
    """Choose the title among the lines above the story, or the long question that it opens with.

    Files open with the page's title and repeat it over the story, often with the site's name
    behind the first copy: so a line that an earlier one begins with is it. With nothing repeated
    only the very first line is sure, and a line with the date below it.
    """
    if not head and blocks and _asks_as_title(blocks[0]):
        return blocks[0]
    lines = [block for block in head[:HEAD_MAX_LINES] if _may_be_title(block)]
    for place, block in enumerate(lines):
        if any(_repeats(earlier.text, block.text) for earlier in lines[:place]):
            return block
    first = lines[0] if lines and lines[0] is head[0] else None
    if first is not None and word_count(first.text) >= SURE_WORDS:
        return first
    return _with_imprint_below(head[:FIRST_LINES]) or first


def _may_be_title(block: Block) -> bool:
    return (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
        and word_count(block.text) >= TITLE_MIN_WORDS
        and headline_shaped(block.text, TITLE_MAX_WORDS)
        and not _is_date(block.text)
    )


def _is_date(text: str) -> bool:
    return word_count(text) <= TITLE_MAX_WORDS and any(
        dated.end - dated.start >= len(text.strip()) - 1
        for dated in find_dates(text, english_page.MONTHS)
    )


def _repeats(earlier: str, line: str) -> bool:
    """Tell whether an earlier line says the same, or that and a site's name behind it."""
    if word_count(line) < SURE_WORDS:
        return False
    return same_words(earlier, line) or (
        earlier.startswith(line) and _BEHIND.match(earlier[len(line) :]) is not None
    )


def _with_imprint_below(head: Sequence[Block]) -> Block | None:
    for block, below in pairwise(head):
        if word_count(block.text) >= SURE_WORDS and _may_be_title(block):
            imprint = read_imprint(below.text)
            if imprint is not None and not read_imprint(block.text):
                return block
    return None


def _asks_as_title(block: Block) -> bool:
    """Tell whether a question long enough to be a paragraph is set as titles are."""
    parts = block.text.split()
    if not block.text.endswith("?") or block.kind is not BlockKind.PARAGRAPH:
        return False
    capitals = sum(part[:1].isupper() for part in parts)
    return len(parts) <= TITLE_MAX_WORDS and capitals >= MOSTLY * len(parts)
