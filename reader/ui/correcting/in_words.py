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
from reader.saying import Saying, saying, saying_of
from reader.ui.sidebar.rows import shortened
from reader.ui.words import tr

_LONGEST = 90  # letters of a quote in a line that tells of it
NOBODY = "nobody known"
# By whether a role is stated, and a kind.
_ROLES = {
    (True, True): "{name} is “{role}” here, of the kind “{kind}”",
    (True, False): "{name} is “{role}” here",
    (False, True): "{name} is without a role here, of the kind “{kind}”",
    (False, False): "{name} is without a role here",
}


def told(correction: Correction) -> str:
    """Return what a person said by a correction, as a sentence without its stop.

    >>> told(RoleChange("1", "Ada Lunn", "harbour master"))
    'Ada Lunn is “harbour master” here'
    """
    match correction:
        case MarkedQuote(_, anchor, speaker):
            words = in_short(anchor.exact)
            return tr("{words} is a quote of {speaker}", words=words, speaker=somebody(speaker))
        case UnmarkedQuote(_, anchor):
            return tr("{words} is no quote", words=in_short(anchor.exact))
        case Reassignment(_, anchor, speaker):
            words = in_short(anchor.exact)
            return tr("{words} was said by {speaker}", words=words, speaker=somebody(speaker))
        case SourceMerger(_, name, into):
            return tr("“{name}” means “{into}”", name=name, into=into)
        case RoleChange(_, name, role, type_):
            return tr(_ROLES[bool(role), bool(type_)], name=name, role=role, kind=tr(type_))


def deed(corrections: Sequence[Correction]) -> Saying:
    """Return what making these together is called: "changing a speaker"."""
    match corrections[0]:
        case MarkedQuote():
            return saying("marking a quote")
        case UnmarkedQuote():
            return saying("unmarking a quote")
        case Reassignment():
            return saying("changing a speaker")
        case SourceMerger():
            return saying_of(len(corrections), "changing a name", "changing names")
        case RoleChange():
            return saying("changing a role")


def somebody(name: str) -> str:
    """Return who said something, or that nobody is known."""
    return name or tr(NOBODY)


def in_short(words: str) -> str:
    """Return the first words of a quote, in marks."""
    return f"“{shortened(words, _LONGEST)}”"
