"""The article's characters as a QTextDocument can hold them, one for one and some between."""

import re
from bisect import bisect_right
from itertools import pairwise

from reader.model import Span
from reader.ui.article_pane.positions import wide_places

LONGEST_WORD = 120  # letters; Qt takes seconds to lay out one of 200,000
BREAK = "\u200b"  # zero width: a place where a line may end
_LINE_END = "\u2028"
_UNKNOWN = "\ufffd"
# Characters that would open a block, a frame or an object, or that UTF-16 cannot hold.
_REPLACED = str.maketrans(
    dict.fromkeys("\n\r\v\f\x1c\x1d\x1e\x85\u2029", _LINE_END)
    | dict.fromkeys("\x00\ufdd0\ufdd1\ufffc", _UNKNOWN)
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Of soft hyphens in a row one is enough; Qt takes seconds to lay out 100,000.
_IDLE_HYPHENS = re.compile("(?<=\xad)\xad+")
_NOTHING = "\u2060"  # word joiner: unseen, and no place where a line may end
_ENDLESS = re.compile(
    # Ideographs need no help: a line may end between any two.
    rf"[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]{{{LONGEST_WORD}}}(?=\S)"
)


def settable(text: str) -> str:
    """Return the text with every character that a document cannot hold replaced by one it can."""
    if "\xad\xad" in text:
        text = _IDLE_HYPHENS.sub(lambda found: _NOTHING * len(found[0]), text)
    return _LONE_SURROGATE.sub(_UNKNOWN, text.translate(_REPLACED))


def breaks(text: str) -> tuple[int, ...]:
    """Return the offsets at which endless words should be given a place to end a line."""
    return tuple(found.end() for found in _ENDLESS.finditer(text))


def with_breaks(text: str, words: Span, broken_at: tuple[int, ...]) -> str:
    """Return some words fit for the document, with a break before each of these offsets."""
    first, last = bisect_right(broken_at, words.start), bisect_right(broken_at, words.end)
    edges = [words.start, *broken_at[first:last], words.end]
    return BREAK.join(settable(text[a:b]) for a, b in pairwise(edges))


def extra_units(text: str, broken_at: tuple[int, ...]) -> tuple[int, ...]:
    """Return the characters that cost a unit more: wide ones, and ones before a break."""
    wide = wide_places(text)
    return tuple(sorted((*wide, *(at - 1 for at in broken_at)))) if broken_at else wide


def copied(text: str) -> str:
    """Return words taken out of the pane as the article has them."""
    return text.replace(BREAK, "").replace("\u2029", "\n").replace(_LINE_END, "\n")
