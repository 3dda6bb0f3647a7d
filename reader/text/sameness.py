"""Tells how alike two stretches of text are, by their words."""

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"\w+")
# "flight", "flights" and "flight's" share five letters; the sample articles need no finer stemming.
STEM_LETTERS = 5
LINE_LETTERS = 200  # of a text whose words are kept in mind


def words(text: str) -> list[str]:
    """Return the words of a text, case folded, without punctuation.

    >>> words("Skarvik's “old” quay")
    ['skarvik', 's', 'old', 'quay']
    """
    return list(_of_line(text)) if len(text) <= LINE_LETTERS else _WORD.findall(text.casefold())


@lru_cache(maxsize=2_048)
def _of_line(text: str) -> tuple[str, ...]:
    """Return the words of a text so short that many ask for them again and again."""
    return tuple(_WORD.findall(text.casefold()))


MUCH_SHORTER = 0.6


def same_words(a: str, b: str) -> bool:
    """Tell whether two texts say the same, punctuation and capitals apart.

    Two texts without any words are never the same: there is nothing to compare.
    """
    if a == b:
        return bool(words(a))
    if not MUCH_SHORTER * len(a) <= len(b) <= len(a) / MUCH_SHORTER:
        return False  # no punctuation makes up for that
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


# Lines that share this much of their words advertise one story (the sample's share 0.89).
TWIN_SHARE = 0.6
# A line that shares these stems with a paragraph speaks of what stands there.
COMMON_STEMS = 2


def are_twins(a: str, b: str) -> bool:
    """Tell whether two lines point to one story in almost the same words.

    >>> are_twins("Storm closes harbour", "READ MORE: Storm closes old harbour")
    True
    """
    return shared_words(a, b) >= TWIN_SHARE


def share_topic(a: str, b: str, ignoring: Iterable[str]) -> bool:
    """Tell whether two texts speak of the same things; words to ignore say nothing about it."""
    dull = frozenset(ignoring)
    return len(stems(a, dull) & stems(b, dull)) >= COMMON_STEMS


def stems(text: str, ignoring: Iterable[str] = ()) -> set[str]:
    """Return the words' first letters, enough to match a word with its inflections.

    >>> sorted(stems("Two dredgers, dredging", ignoring={"two"}))
    ['dredg']
    """
    dull = frozenset(ignoring)
    return {word[:STEM_LETTERS] for word in words(text) if word not in dull}
