"""The article's characters as a QTextDocument can hold them, one for one and some between."""

import re

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
_ENDLESS = re.compile(
    # Ideographs need no help: a line may end between any two.
    rf"[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]{{{LONGEST_WORD}}}(?=\S)"
)


def settable(text: str) -> str:
    """Return the text with every character that a document cannot hold replaced by one it can."""
    return _LONE_SURROGATE.sub(_UNKNOWN, text.translate(_REPLACED))


def breaks(text: str) -> tuple[int, ...]:
    """Return the offsets at which endless words should be given a place to end a line."""
    return tuple(found.end() for found in _ENDLESS.finditer(text))


def extra_units(text: str, broken_at: tuple[int, ...]) -> tuple[int, ...]:
    """Return the characters that cost a unit more: wide ones, and ones before a break."""
    wide = wide_places(text)
    return tuple(sorted((*wide, *(at - 1 for at in broken_at)))) if broken_at else wide


def copied(text: str) -> str:
    """Return words taken out of the pane as the article has them."""
    return text.replace(BREAK, "").replace("\u2029", "\n").replace(_LINE_END, "\n")
