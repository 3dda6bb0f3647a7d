"""What a line says about itself: its length, how it ends, which words of pages stand in it.

Each sign is a word; `weights` says how much it speaks for the article or against it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
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
    r"(?<!\S)\S[^\s@]*+@\S+\.\w"
    r"|(?<!\d)\+?\(?\d{2,4}\)?[-. ]\d{3}[-. ]\d{3,4}(?!\d)|\b[A-Z]{2} \d{5}\b"
)
_FORM = re.compile(r"_{3,}|\[ ?\]|\[_|\( \)|\((?:BUTTON|\*)\)|\bIFRAME:")
_FORM_MARKS = ("[", "(", "___", "IFRAME:")  # one of them is in every match
_TRAIL_MARKS = (*"|»›•·", " / ", " > ")
_MINUTES = re.compile(rf"\b\d+ ?-?{dumps.MINUTES}")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
# What whole lines, and first words, are signs of.
_LABELS = (
    (page.COMMENT_LABELS, "label of comments"),
    (page.AUTHOR_LABELS, "label of the author"),
    (page.SOURCE_LABELS, "label of sources"),
    (dumps.CONTENTS_LABELS, "label of contents"),
)
_OPENINGS = {
    **dict.fromkeys(dumps.CALLS, "call to act"),
    **dict.fromkeys(dumps.CREDIT_OPENINGS, "credit"),
}
_LENGTH_SIGNS = (*(f"up to {most} words" for most in LENGTHS), "long")


class Line(NamedTuple):
    """A block, and what is asked of it again and again."""

    block: Block
    size: int  # words
    prose: int  # words of running text
    words: tuple[str, ...]  # folded, the first few hundred
    signs: tuple[str, ...]


class _Said(NamedTuple):
    """What a line says, and what is asked of it for many signs."""

    text: str
    low: str
    size: int  # words
    folded: tuple[str, ...]
    known: frozenset[str]  # the same words
    has_digit: bool


def line_of(block: Block) -> Line:
    """Read the signs of one block."""
    text = block.text
    size, ends = word_count(text), ends_sentence(text)
    folded = tuple(words(text if size <= _READ else " ".join(text.split()[:_READ])))
    signs = [
        _LENGTH_SIGNS[bisect_left(LENGTHS, size)],
        *_of_kind(block, size),
        *_of_links(block),
        *_of_end(text, ends=ends),
        *_of_letters(text, size),
    ]
    if size <= NOTICE_MAX_WORDS:
        has_digit = _DIGIT.search(text) is not None
        said = _Said(text, text.casefold(), size, folded, frozenset(folded), has_digit)
        if size <= LABEL_MAX_WORDS:
            signs += (*_of_figures(said), *_of_label(said))
        signs += _of_words(said)
    is_text = ends and size >= (
        LIST_PROSE_MIN_WORDS if block.kind is BlockKind.LIST_ITEM else PROSE_MIN_WORDS
    )
    return Line(block, size, size if is_text else 0, folded, tuple(signs))


def _of_kind(block: Block, size: int) -> Sequence[str]:
    if block.kind is BlockKind.PARAGRAPH:
        return ()
    if block.kind is not BlockKind.LIST_ITEM:
        return (block.kind.value,)
    signs = ["list item"]
    if size > LENGTHS[3]:
        signs.append("long list item")
    if block.ordered:
        signs.append("numbered")
    return signs


def _of_links(block: Block) -> Sequence[str]:
    share = block.evidence.linked / max(len(block.text), 1)
    return ("all link",) if share > MOST_LINKED else ("much link",) if share > MUCH_LINKED else ()


def _of_end(text: str, *, ends: bool) -> Sequence[str]:
    if text.endswith(("…", "...")):
        return ("trails off",)
    if ends:
        return ("asks",) if text.endswith("?") else ("ends",)
    return ("colon",) if text.endswith(":") else ()


def _of_letters(text: str, size: int) -> Sequence[str]:
    signs = []
    if text[:1].islower():
        signs.append("small letter first")
    if text.isupper():
        signs.append("capitals")
    if size > LENGTHS[1]:
        parts = text.split(maxsplit=_READ)[:_READ]
        capitals = sum([part[0].isupper() for part in parts])
        if capitals >= TITLE_CASE * len(parts):
            signs.append("title case")
    return signs


def _of_figures(said: _Said) -> Sequence[str]:
    text = said.text
    if not _WORD.search(text):
        return ("no word",)
    if text.isascii() and not said.has_digit:  # elsewhere some figures are no digits: "²"
        return ()
    return ("figures",) if sum(map(str.isdigit, text)) > FIGURES * len(text) else ()


def _of_label(said: _Said) -> Iterator[str]:
    line = bare_line(said.text)
    if said.folded and page.SHARE_WORDS.issuperset(said.folded):
        yield "share words"
    if line in page.FURNITURE_LINES:
        yield "furniture"
    if line in page.BUTTON_LINES or line.startswith(page.BUTTON_OPENINGS):
        yield "button"
    if line in page.TAIL_LABELS or line.startswith(page.TAIL_LABEL_OPENINGS):
        yield "label of other stories"
    for labels, sign in _LABELS:
        if line in labels:
            yield sign


def _of_words(said: _Said) -> Iterator[str]:
    text, low = said.text, said.low
    if "©" in text or low.startswith(page.COPYRIGHT_LEADS) or _holds(page.RIGHTS_RESERVED, low):
        yield "copyright"
    if not dumps.CONSENT_WORDS.isdisjoint(said.known):
        yield "consent or terms"
    if _holds(_FORM_MARKS, text) and _FORM.search(text):
        yield "form field"
    if said.size <= BLURB_MAX_WORDS:
        yield from _of_blurb(said)
    if said.size <= LINE_MAX_WORDS:
        yield from _of_short(said)


def _of_blurb(said: _Said) -> Iterator[str]:
    text, low, known = said.text, said.low, said.known
    if low.startswith(page.SIGN_UP_OPENINGS) or _holds(page.SIGN_UP_PROMISES, low):
        yield "sign-up"
    if not dumps.COMMENT_WORDS.isdisjoint(known):
        yield "comment words"
    if _counts_comments(said):
        yield "counts comments"
    if _names_contact(said):
        yield "contact"
    if said.folded and said.folded[0] in _OPENINGS:
        yield _OPENINGS[said.folded[0]]
    yield from _of_address(text, known)


def _of_address(text: str, known: frozenset[str]) -> Iterator[str]:
    if "!" in text:
        yield "exclaims"
    if not dumps.ADDRESSED.isdisjoint(known):
        yield "speaks to you"
    if after_lead(text, page.CROSS_LINK_LEADS):
        yield "cross link"


def _names_contact(said: _Said) -> bool:
    return (said.has_digit or "@" in said.text) and _CONTACT.search(said.text) is not None


def _counts_comments(said: _Said) -> bool:
    if said.size > COUNT_MAX_WORDS or dumps.COMMENTS_COUNTED.isdisjoint(said.known):
        return False
    return any(map(str.isdigit, said.folded))


def _of_short(said: _Said) -> Iterator[str]:
    if said.has_digit:
        if find_dates(said.text, page.MONTHS):
            yield "date"
        if _MINUTES.search(said.low) and not dumps.READING_WORDS.isdisjoint(said.known):
            yield "reading time"
    if said.low.startswith(dumps.BYLINE_OPENINGS):
        yield "byline"
    if _holds(_TRAIL_MARKS, said.text):
        yield "trail"


def _holds(phrases: Iterable[str], text: str) -> bool:
    for phrase in phrases:  # noqa: SIM110  # any() takes twice as long; asked of every line
        if phrase in text:
            return True
    return False
