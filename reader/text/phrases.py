"""Looks for the lexicon's phrases at the edges of a line."""

import re
from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=2_048)
def _folded(text: str) -> str:
    """Return a text with its case folded and its apostrophes straight; many rules ask for it."""
    return text.replace("’", "'").replace("‘", "'").casefold()


def bare_line(text: str) -> str:
    """Return a line for comparison with the lexicon: case folded, straight apostrophes, no frills.

    >>> bare_line("  Editor’s picks: ")
    "editor's picks"
    """
    return _folded(text).strip(" \t:.…*#•-–—|>»→")


def after_lead(text: str, leads: Iterable[str]) -> str | None:
    """Return what follows a lead and a colon; None without such a lead.

    >>> after_lead("READ MORE: Storm closes harbour", ("read more",))
    'Storm closes harbour'
    >>> after_lead("Read more books this winter", ("read more",)) is None
    True
    """
    if ":" not in text:
        return None
    folded = _folded(text)
    if len(folded) != len(text):  # a letter that folds to two; no lead holds one
        return None
    leads = tuple(leads)
    if not folded.startswith(leads):
        return None
    for lead in sorted(leads, key=len, reverse=True):
        if folded.startswith(lead):
            rest = text[len(lead) :].lstrip()
            if rest[:1] == ":":
                return rest[1:].strip()
    return None


def holds_phrase(text: str, phrases: Iterable[str]) -> bool:
    """Tell whether any of the phrases stands in the text as whole words, capitals apart."""
    folded = f" {_folded(text)} "
    return any(_stands_alone(phrase, folded) for phrase in phrases if phrase in folded)


def _stands_alone(phrase: str, folded: str) -> bool:
    if not phrase[-1].isalnum():
        return True
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", folded) is not None
