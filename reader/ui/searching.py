"""Finds words however they are spelled: straight or curly, accents or none, large or small."""

import re
import unicodedata
from bisect import bisect_right

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u202f\u2028\u2029\n\r\t", " "),
    }
)
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class Folded:
    """A text as a search sees it, and the way back to the text itself.

    >>> text = Folded("“Señor” Cruz")
    >>> text.find('"senor"')
    ((0, 7),)
    """

    def __init__(self, text: str) -> None:
        self._starts: list[int] = [0]  # in the folded text
        self._shifts: list[int] = [0]  # what to add there to be in the text
        self.text = self._fold(text)

    def find(self, wanted: str) -> tuple[tuple[int, int], ...]:
        """Return where in the text the wanted words stand, as code points."""
        needle = folded(wanted)
        if not needle:
            return ()
        found = re.finditer(re.escape(needle), self.text)
        return tuple(
            (self._original(hit.start()), self._original(hit.end() - 1) + 1) for hit in found
        )

    def _original(self, at: int) -> int:
        place = bisect_right(self._starts, at) - 1
        return at + self._shifts[place]

    def _fold(self, text: str) -> str:
        text = text.translate(_SAME)
        parts: list[str] = []
        length = before = 0
        # Only what is not ASCII can change its length, so only that is looked at one by one.
        for found in _NOT_ASCII.finditer(text):
            at = found.start()
            here = _fold_character(text[at])
            parts += (text[before:at], here)
            length += at - before + len(here)
            before = at + 1
            if len(here) != 1:
                self._starts.append(length)
                self._shifts.append(before - length)
        parts.append(text[before:])
        return "".join(parts).lower()


def folded(text: str) -> str:
    """Return a text with everything folded that a search ignores."""
    return Folded(text).text


def _fold_character(character: str) -> str:
    if character in _UNSEEN:
        return ""
    apart = unicodedata.normalize("NFKD", character)
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    # Lowered later, all at once; casefold only where it changes more than the case.
    return bare.casefold()
