"""Tells captions from paragraphs and finds who is credited in them."""

import re
from dataclasses import replace

from reader.lexicon import english_page as lexicon
from reader.lexicon import page_labels
from reader.model import Block, BlockKind, Span
from reader.text.prose import ends_plainly, word_count
from reader.text.sameness import words

# Captions of the gold and development articles run to 45 words; paragraphs of a story rarely
# close with a bracketed name at any length.
CAPTION_MAX_WORDS = 60
CREDIT_MAX_WORDS = 8
# A line that is nothing but a credit: "Credit: Lina Berg/Coast Press".
CREDIT_LINE_MAX_WORDS = 12
_OWN = 2  # elements around a line that may bear its name
_BRACKETED = re.compile(r"(?P<open>[\[(])(?P<who>[^\[\]()\n]{2,80})[\])]\s*$")
_LEADS = "|".join(sorted(map(re.escape, lexicon.CREDIT_LEADS), key=len, reverse=True))
_LED = re.compile(rf"(?:^|(?<=[.!?…”\"’)|])\s+)(?:{_LEADS})\s*[:/©]\s*(?=\S)", re.IGNORECASE)
_CLOSERS = ("]", ")")
_MARK = re.compile(r"[:/©]")  # of which every lead that _LED finds has one


def named(block: Block) -> Block:
    """Return the block as a caption with its credit marked, when it is one; else the block itself.

    Blocks that the file already calls captions are only searched for their credit.
    """
    if block.kind is not BlockKind.PARAGRAPH or word_count(block.text) > CAPTION_MAX_WORDS:
        return with_credit(block)
    credit = credit_of(block.text)
    is_caption = credit is not None or _is_called_caption(block)
    return replace(block, kind=BlockKind.CAPTION, credit=credit) if is_caption else block


def _is_called_caption(block: Block) -> bool:
    """Tell whether the page calls the block's own element a caption or a credit."""
    own = block.evidence.path[-_OWN:]
    return any(
        element.words <= CAPTION_MAX_WORDS and not page_labels.CAPTIONS.isdisjoint(element.labels)
        for element in own
    )


def with_credit(block: Block) -> Block:
    """Return a caption with its credit marked, where it has one; any other block as it is."""
    if block.kind is not BlockKind.CAPTION:
        return block
    return replace(block, credit=credit_of(block.text))


def credit_of(text: str) -> Span | None:
    """Find the name of who made the picture, at the end of its caption.

    Left alone: brackets in lower case ("[sic]"), stage directions ("[Applause]"), a date or a
    remark in round brackets, an agency's signature behind a full stop.
    """
    found = _BRACKETED.search(text) if text.rstrip()[-1:] in _CLOSERS else None
    if found and _credits(found["who"], square=found["open"] == "[", above=text[: found.start()]):
        return Span(*found.span("who"))
    who = _after_lead(text) if _MARK.search(text) else None
    if who and word_count(who.of(text)) <= CREDIT_LINE_MAX_WORDS and text[who.start].isupper():
        return who
    return None


def _after_lead(text: str) -> Span | None:
    """Return what follows the first "Photo:" whose line is the last that holds anything."""
    end = len(text.rstrip())
    last_line = text.rfind("\n", 0, end) + 1
    leads = (found.end() for found in _LED.finditer(text) if found.end() >= last_line)
    start = next(leads, end)
    return Span(start, end) if start < end else None


def _credits(who: str, *, square: bool, above: str) -> bool:
    inside = words(who)
    if not above.strip() or len(inside) > CREDIT_MAX_WORDS or not who[0].isupper():
        return False
    if set(inside) & lexicon.STAGE_DIRECTIONS:
        return False
    known = bool(set(inside) & lexicon.CREDIT_WORDS)
    if square:
        return known or not any(char.isdigit() for char in who)
    return known and not ends_plainly(above)
