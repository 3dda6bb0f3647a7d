"""Tells how alike two stretches of text are, by their words."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"\w+")
# "flight", "flights" and "flight's" share five letters; the sample articles need no finer stemming.
STEM_LETTERS = 5


def words(text: str) -> list[str]:
    """Return the words of a text, case folded, without punctuation.

    >>> words("Skarvik's “old” quay")
    ['skarvik', 's', 'old', 'quay']
    """
    return _WORD.findall(text.casefold())


def same_words(a: str, b: str) -> bool:
    """Tell whether two texts say the same, punctuation and capitals apart.

    Two texts without any words are never the same: there is nothing to compare.
    """
    found = words(a)
    return bool(found) and found == words(b)


def shared_words(a: str, b: str) -> float:
    """Return the share of the shorter text's different words that the other has, 0 to 1.

    >>> shared_words("Storm closes harbour", "READ MORE: Storm closes old harbour")
    1.0
    """
    ours, theirs = set(words(a)), set(words(b))
    shorter = min(len(ours), len(theirs))
    return len(ours & theirs) / shorter if shorter else 0.0


def stems(text: str, ignoring: Iterable[str] = ()) -> set[str]:
    """Return the words' first letters, enough to match a word with its inflections.

    >>> sorted(stems("Two dredgers, dredging", ignoring={"two"}))
    ['dredg']
    """
    dull = frozenset(ignoring)
    return {word[:STEM_LETTERS] for word in words(text) if word not in dull}
