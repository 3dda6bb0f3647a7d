"""Finds lines that belong to the page around any article, known by their words alone."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.cleaning.page import page_of
from reader.cleaning.threads import is_thread
from reader.lexicon import english_page as lexicon
from reader.model import Block, BlockKind
from reader.text.phrases import bare_line, holds_phrase
from reader.text.prose import PROSE_MIN_WORDS, word_count
from reader.text.sameness import words

SHARE_LINE_MAX_WORDS = 8
SHARE_LINE_MAX_LETTERS = 120
FURNITURE_LINE_MAX_LETTERS = 60
# Sign-up boxes of the development texts: up to 38 words a piece.
SIGN_UP_MAX_WORDS = 40
SIGN_UP_MAX_LETTERS = 400
COPYRIGHT_MAX_WORDS = 40
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE})
_PICTURES = frozenset({BlockKind.FIGURE, BlockKind.CAPTION})
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+)\W*")
_SPEECH = re.compile('["“”„«»]')
_SHARE_LEADS = tuple(lexicon.SHARE_LEADS)


def above_title(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what stands above the title: menus, the site's name, rubrics.

    Pictures are left alone: many a lead picture stands above its headline. So is everything
    when prose comes before the title.
    """
    page = page_of(blocks)
    if is_thread(page):
        return iter(())
    head = list(takewhile(lambda block: page.weight(block).prose < PROSE_MIN_WORDS, page))
    title = max((place for place, block in enumerate(head) if block.level == 1), default=0)
    return (block for block in head[:title] if block.kind not in _PICTURES)


def share_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find rows of buttons: "Share", "Tweet", "Share on Facebook".

    A line with any other word in it is left alone.
    """
    for block in blocks:
        found = words(block.text) if len(block.text) <= SHARE_LINE_MAX_LETTERS else []
        if (
            block.kind in _LINES
            and 0 < len(found) <= SHARE_LINE_MAX_WORDS
            and lexicon.SHARE_WORDS.issuperset(found)
            and bare_line(block.text).startswith(_SHARE_LEADS)
        ):
            yield block


def furniture_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find whole lines that stand on every page: "Advertisement", "Skip to content".

    Headings are left alone: a story may have a section called "Home".
    """
    return (
        block
        for block in blocks
        if block.kind in _LINES
        and len(block.text) <= FURNITURE_LINE_MAX_LETTERS
        and bare_line(block.text) in lexicon.FURNITURE_LINES
    )


def sign_up_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find invitations to subscribe or give.

    Left alone: paragraphs of a story *about* newsletters, which are longer, quote someone,
    or speak of signing up without asking for it.
    """
    return (block for block in blocks if block.kind in _LINES and _invites(block.text))


def _invites(text: str) -> bool:
    if len(text) > SIGN_UP_MAX_LETTERS or word_count(text) > SIGN_UP_MAX_WORDS:
        return False
    if _SPEECH.search(text):
        return False
    if holds_phrase(text, lexicon.SIGN_UP_PROMISES):
        return True
    folded = text.casefold()
    if not any(map(folded.__contains__, lexicon.SIGN_UP_OPENINGS)):
        return False
    starts = (found.end() for found in _SENTENCE_START.finditer(folded))
    return any(folded.startswith(lexicon.SIGN_UP_OPENINGS, start) for start in starts)


def copyright_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find "© 2025 …" and "All rights reserved". Paragraphs about copyright are left alone."""
    for block in blocks:
        if block.kind in _LINES and word_count(block.text) <= COPYRIGHT_MAX_WORDS:
            opens = block.text.casefold().startswith(lexicon.COPYRIGHT_LEADS)
            if opens or holds_phrase(block.text, lexicon.RIGHTS_RESERVED):
                yield block
