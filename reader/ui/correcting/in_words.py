"""Corrections in words: as they stand in the list of them, and as Undo calls them."""

from collections.abc import Sequence

from reader.model import (
    Correction,
    MarkedQuote,
    Reassignment,
    RoleChange,
    SourceMerger,
    UnmarkedQuote,
)
from reader.ui.sidebar.rows import shortened

_LONGEST = 90  # letters of a quote in a line that tells of it
NOBODY = "nobody known"


def told(correction: Correction) -> str:
    """Return what a person said by a correction, as a sentence without its stop.

    >>> told(RoleChange("1", "Ada Lunn", "harbour master"))
    'Ada Lunn is “harbour master” here'
    """
    match correction:
        case MarkedQuote(_, anchor, speaker):
            return f"{in_short(anchor.exact)} is a quote of {speaker or NOBODY}"
        case UnmarkedQuote(_, anchor):
            return f"{in_short(anchor.exact)} is no quote"
        case Reassignment(_, anchor, speaker):
            return f"{in_short(anchor.exact)} was said by {speaker or NOBODY}"
        case SourceMerger(_, name, into):
            return f"“{name}” means “{into}”"
        case RoleChange(_, name, role, type_):
            known = f"“{role}” here" if role else "without a role here"
            return f"{name} is {known}" + (f", of the kind “{type_}”" if type_ else "")


def deed(corrections: Sequence[Correction]) -> str:
    """Return what making these together is called: "changing a speaker"."""
    match corrections[0]:
        case MarkedQuote():
            return "marking a quote"
        case UnmarkedQuote():
            return "unmarking a quote"
        case Reassignment():
            return "changing a speaker"
        case SourceMerger():
            return "changing a name" if len(corrections) == 1 else "changing names"
        case RoleChange():
            return "changing a role"


def in_short(words: str) -> str:
    """Return the first words of a quote, in marks."""
    return f"“{shortened(words, _LONGEST)}”"
