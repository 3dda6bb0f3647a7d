"""Joins the lines of a paragraph, and the words that are parted at a line's end.

Typesetters break words ("exam-/ple"); programs that wrap text break it after hyphens that are
there anyway ("well-/known"). Without a dictionary, the rest of the file tells which it was: one
of the two forms stands elsewhere, or the file is seen to break words.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from reader.formats.plain_lines import Line

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_HYPHENS = ("-", "\N{HYPHEN}", SOFT_HYPHEN)
_DASHES = ("--", "—")
_OPENING, _CLOSING = frozenset("(["), frozenset(",.)]")
_TELLING_ENDS = frozenset("-—") | _OPENING | frozenset(_HYPHENS)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BROKEN = re.compile(r"(?<![^\W\d_])([^\W\d_]+)[-\N{HYPHEN}]\n[ \t]*([^\W\d_]+(?:-[^\W\d_]+)*)")
_LAST_PART = re.compile(r"(?<![^\W\d_])[^\W\d_]++$")
_FIRST_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST = 80  # letters of a word
_COMMON = 20  # words most used in a file: "pre- and post-war" goes on with one of them
_COMMON_LETTERS = 3
_MANY = 0.05  # of the lines end in a hyphen: more than writers use; typeset books have 1 in 8
_MIN = 5  # such lines; fewer prove nothing


class Joiner:
    """Joins lines as the text they come from does."""

    def __init__(self, text: str) -> None:
        self._text = text

    def joined(self, lines: Sequence[Line]) -> str:
        r"""Return the lines as one.

        >>> from reader.formats.plain_lines import lines_of
        >>> text = "For exam-\nple, this example"
        >>> Joiner(text).joined(lines_of(text))
        'For example, this example'
        """
        texts = [line.text for line in lines]
        if not any(text[-1] in _TELLING_ENDS or text[0] in _CLOSING for text in texts):
            return " ".join(texts)
        parts = [texts[0]]
        for above, below in pairwise(lines):
            taken, between = self._parting(above.text, below.text)
            if between and _touch(above, below):
                between = ""
            parts[-1] = above.text[: len(above.text) - taken]
            parts += (between, below.text)
        return "".join(parts)

    def _parting(self, above: str, below: str) -> tuple[int, str]:
        """Return how many signs to take off a line's end, and what to set before the next."""
        if above.endswith(_DASHES) and above.rstrip("-—")[-1:].isalnum():
            return 0, "" if self._sets_dashes_close else " "
        if not above.endswith(_HYPHENS) or not above[:-1][-1:].isalnum():
            return 0, " "
        if above[-1] == SOFT_HYPHEN:
            return 1, ""
        left, right = _LAST_PART.search(above[-_LONGEST:-1]), _FIRST_PART.match(below)
        if left is None or right is None or not right[0][0].islower():
            return 0, "" if below[0].isalnum() else " "
        if self._is_suspended(right[0]):
            return 0, " "
        return (1, "") if self._is_broken(left[0].lower(), right[0].lower()) else (0, "")

    def _is_suspended(self, right: str) -> bool:
        """Tell whether a hyphen stands for the rest of a word said later: "pre- and post-war"."""
        return len(right) <= _COMMON_LETTERS and right in self._commonest

    def _is_broken(self, left: str, right: str) -> bool:
        """Tell whether the two are halves of one word, rather than two words with a hyphen."""
        if left + right in self._words or f"{left}-{right}" in self._words:
            return self._words[left + right] >= self._words[f"{left}-{right}"]
        return self._breaks_words and not (left in self._words and right in self._words)

    @cached_property
    def _words(self) -> Counter[str]:
        """How often each word stands in the text; halves at a line's end do not count."""
        return Counter(_WORD.findall(_BROKEN.sub(" ", self._text.lower())))

    @cached_property
    def _commonest(self) -> frozenset[str]:
        return frozenset(word for word, _ in self._words.most_common(_COMMON))

    @cached_property
    def _breaks_words(self) -> bool:
        """Tell whether the file breaks words where it wraps its lines."""
        broken = _BROKEN.findall(self._text.lower())
        halves = sum(left + right in self._words for left, right in broken)
        whole = sum(f"{left}-{right}" in self._words for left, right in broken)
        if halves or whole:
            return halves > whole
        return len(broken) >= max(_MIN, _MANY * self._text.count("\n"))

    @cached_property
    def _sets_dashes_close(self) -> bool:
        """Tell whether dashes stand between words without a space on either side."""
        close = len(re.findall(r"\w(?:--|—)\w", self._text))
        return close > len(re.findall(r"\w(?:--|—) \w", self._text))


def _touch(above: Line, below: Line) -> bool:
    """Tell whether a bracket or comma was cut off its word, as where a link ended on a page."""
    if above.trails or below.leads:
        return False
    # A stop right before letters begins a name (".net"), before another an omission ("...").
    is_name = below.text[0] == "." and (below.text[1:2] == "." or below.text[1:2].isalnum())
    is_closing = below.text[0] in _CLOSING and not is_name
    return is_closing or above.text[-1] in _OPENING
