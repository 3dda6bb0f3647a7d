"""Finds words however they are spelled: straight or curly, accents or none, large or small."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from reader.records import record

_MARKS = {
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
# Nobody sees these, or sees that they are no plain space: even an exact search takes them alike.
_SPACES = dict.fromkeys("\u00a0\u2007\u202f\u2028\u2029\n\r\t", " ")
_UNSEEN = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")


@record
class Spelling:
    """Which spellings a search takes for different ones."""

    case: bool = False  # large and small letters
    exact: bool = False  # accents, kinds of quotation marks and dashes, ligatures


LOOSE = Spelling()


class _Folding(dict[int, str]):
    """What each character becomes in a search, worked out when it is first met."""

    def __init__(self, spelling: Spelling) -> None:
        known = _SPACES | _UNSEEN | ({} if spelling.exact else _MARKS)
        super().__init__({ord(character): plain for character, plain in known.items()})
        self._spelling = spelling
        self._uneven = set(_UNSEEN)  # characters that do not become just one
        self._pattern = re.compile("[" + "".join(_UNSEEN) + "]")

    def __missing__(self, code: int) -> str:
        character = chr(code)
        here = character if self._spelling.exact else _bare(character)
        self[code] = here if self._spelling.case else here.casefold()
        if len(self[code]) != 1:
            self._uneven.add(character)
            self._pattern = re.compile(f"[{re.escape(''.join(sorted(self._uneven)))}]")
        return self[code]

    def uneven_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where characters stand that do not become just one, and how many they become."""
        if not self._uneven.isdisjoint(text):
            for found in self._pattern.finditer(text):
                yield found.start(), len(self[ord(found.group())])


@cache
def _folding(spelling: Spelling) -> _Folding:
    return _Folding(spelling)


class Folded:
    """A text as a search sees it, and the way back to the text itself.

    >>> text = Folded("“Señor” Cruz")
    >>> text.text, text.unfolded(0, 7)
    ('"senor" cruz', (0, 7))
    """

    __slots__ = ("_shifts", "_starts", "text")

    def __init__(self, text: str, spelling: Spelling = LOOSE) -> None:
        self._starts: list[int] = [0]  # in the folded text
        self._shifts: list[int] = [0]  # what to add there to be in the text
        folding = _folding(spelling)
        self.text = text.translate(folding)
        for at, become in folding.uneven_in(text):
            behind = at - self._shifts[-1] + become
            self._starts.append(behind)
            self._shifts.append(at + 1 - behind)

    def unfolded(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the text a stretch of the folded one stands; it must not be empty."""
        return self._original(start), self._original(end - 1) + 1

    def _original(self, at: int) -> int:
        place = bisect_right(self._starts, at) - 1
        found = at + self._shifts[place]
        if place + 1 == len(self._starts):
            return found
        # The second letter of what became two stands where the one did.
        return min(found, self._starts[place + 1] + self._shifts[place + 1] - 1)


def folded(text: str, spelling: Spelling = LOOSE) -> str:
    """Return a text with everything folded that a search ignores."""
    return text.translate(_folding(spelling))


def _bare(character: str) -> str:
    """Return a character without its accents, in its plainest form."""
    apart = unicodedata.normalize("NFKD", character)
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    # Together again: a Korean syllable is one letter to whoever looks for it.
    return unicodedata.normalize("NFC", bare)
