"""What a line says about itself: its length, how it ends, which words of pages stand in it.

Each sign is a word; `weights` says how much it speaks for the article or against it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.lexicon import english_dump as dumps
from reader.lexicon import english_page as page
from reader.model import Block, BlockKind
from reader.text.dates import find_dates
from reader.text.phrases import after_lead, bare_line
from reader.text.prose import PROSE_MIN_WORDS, ends_sentence, word_count
from reader.text.sameness import words

# Words up to which a line counts as so long: a menu entry, a headline, a blurb, a paragraph.
LENGTHS = (1, 2, 4, 7, 11, 17, 29, 59)
LABEL_MAX_WORDS = 8  # of labels, buttons and the like; the lexicon's longest have six
COUNT_MAX_WORDS = 5  # of a line that counts comments
LINE_MAX_WORDS = 12  # of lines that hold a date, a byline or a trail
LIST_PROSE_MIN_WORDS = 18  # teasers stand in lists, too
BLURB_MAX_WORDS = 40
NOTICE_MAX_WORDS = 60
TITLE_CASE = 0.75  # of the words begin with a capital
FIGURES = 0.5
MOST_LINKED, MUCH_LINKED = 0.8, 0.3
_READ = 400  # words of a block that are looked at

_CONTACT = re.compile(
    r"\S+@\S+\.\w|(?<!\d)\+?\(?\d{2,4}\)?[-. ]\d{3}[-. ]\d{3,4}(?!\d)|\b[A-Z]{2} \d{5}\b"
)
_FORM = re.compile(r"_{3,}|\[ ?\]|\[_|\( \)|\((?:BUTTON|\*)\)|\bIFRAME:")
_TRAIL = re.compile(r"[|»›•·]| / | > ")
_MINUTES = re.compile(r"\b\d+ ?-?min")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")


class Line(NamedTuple):
    """A block, and what is asked of it again and again."""

    block: Block
    size: int  # words
    prose: int  # words of running text
    words: tuple[str, ...]  # folded, the first few hundred
    signs: tuple[str, ...]


def line_of(block: Block) -> Line:
    """Read the signs of one block."""
    text = block.text
    size, ends = word_count(text), ends_sentence(text)
    folded = tuple(words(text if size <= _READ else " ".join(text.split()[:_READ])))
    signs = (
        *_of_length(size),
        *_of_kind(block, size),
        *_of_links(block),
        *_of_end(text, ends),
        *_of_letters(text, size),
        *(_of_label(text, folded) if size <= LABEL_MAX_WORDS else ()),
        *(_of_words(text, folded, size) if size <= NOTICE_MAX_WORDS else ()),
    )
    is_text = ends and size >= (
        LIST_PROSE_MIN_WORDS if block.kind is BlockKind.LIST_ITEM else PROSE_MIN_WORDS
    )
    return Line(block, size, size if is_text else 0, folded, signs)


def _of_length(size: int) -> Iterator[str]:
    for most in LENGTHS:
        if size <= most:
            yield f"up to {most} words"
            return
    yield "long"


def _of_kind(block: Block, size: int) -> Iterator[str]:
    if block.kind is BlockKind.LIST_ITEM:
        yield "list item"
        if size > LENGTHS[3]:
            yield "long list item"
        if block.ordered:
            yield "numbered"
    elif block.kind is not BlockKind.PARAGRAPH:
        yield block.kind.value


def _of_links(block: Block) -> Iterator[str]:
    share = block.evidence.linked / max(len(block.text), 1)
    if share > MOST_LINKED:
        yield "all link"
    elif share > MUCH_LINKED:
        yield "much link"


def _of_end(text: str, ends: bool) -> Iterator[str]:
    if text.endswith(("…", "...")):
        yield "trails off"
    elif ends:
        yield "asks" if text.endswith("?") else "ends"
    elif text.endswith(":"):
        yield "colon"


def _of_letters(text: str, size: int) -> Iterator[str]:
    if text[:1].islower():
        yield "small letter first"
    if text.isupper():
        yield "capitals"
    if size > LENGTHS[1]:
        parts = text.split()[:_READ]
        if sum(part[:1].isupper() for part in parts) >= TITLE_CASE * len(parts):
            yield "title case"
    if size <= LABEL_MAX_WORDS:
        if not _WORD.search(text):
            yield "no word"
        elif sum(map(str.isdigit, text)) > FIGURES * len(text):
            yield "figures"


def _of_label(text: str, folded: tuple[str, ...]) -> Iterator[str]:
    line = bare_line(text)
    if folded and page.SHARE_WORDS.issuperset(folded):
        yield "share words"
    if line in page.FURNITURE_LINES:
        yield "furniture"
    if line in page.BUTTON_LINES or line.startswith(page.BUTTON_OPENINGS):
        yield "button"
    if line in page.TAIL_LABELS or line.startswith(page.TAIL_LABEL_OPENINGS):
        yield "label of other stories"
    if line in page.COMMENT_LABELS:
        yield "label of comments"
    if line in page.AUTHOR_LABELS:
        yield "label of the author"
    if line in page.SOURCE_LABELS:
        yield "label of sources"
    if line in dumps.CONTENTS_LABELS:
        yield "label of contents"


def _of_words(text: str, folded: tuple[str, ...], size: int) -> Iterator[str]:
    known = frozenset(folded)
    low = text.casefold()
    if "©" in text or low.startswith(page.COPYRIGHT_LEADS) or _holds(page.RIGHTS_RESERVED, low):
        yield "copyright"
    if not dumps.CONSENT_WORDS.isdisjoint(known):
        yield "consent or terms"
    if _FORM.search(text):
        yield "form field"
    if size > BLURB_MAX_WORDS:
        return
    if low.startswith(page.SIGN_UP_OPENINGS) or _holds(page.SIGN_UP_PROMISES, low):
        yield "sign-up"
    if not dumps.COMMENT_WORDS.isdisjoint(known):
        yield "comment words"
    if (
        size <= COUNT_MAX_WORDS
        and not dumps.COMMENTS_COUNTED.isdisjoint(known)
        and any(map(str.isdigit, folded))
    ):
        yield "counts comments"
    if _CONTACT.search(text):
        yield "contact"
    if folded and folded[0] in dumps.CALLS:
        yield "call to act"
    if folded and folded[0] in dumps.CREDIT_OPENINGS:
        yield "credit"
    if "!" in text:
        yield "exclaims"
    if not dumps.ADDRESSED.isdisjoint(known):
        yield "speaks to you"
    if after_lead(text, page.CROSS_LINK_LEADS):
        yield "cross link"
    if size <= LINE_MAX_WORDS:
        yield from _of_short(text, low, known)


def _holds(phrases: Iterable[str], low: str) -> bool:
    return any(phrase in low for phrase in phrases)


def _of_short(text: str, low: str, known: frozenset[str]) -> Iterator[str]:
    if _DIGIT.search(text):
        if find_dates(text, page.MONTHS):
            yield "date"
        if _MINUTES.search(low) and not dumps.READING_WORDS.isdisjoint(known):
            yield "reading time"
    if low.startswith(dumps.BYLINE_OPENINGS):
        yield "byline"
    if _TRAIL.search(text):
        yield "trail"
