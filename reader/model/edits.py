"""What a person changed in a cleaned article, and what they wrote beside it."""

from enum import StrEnum

from reader.model.span import Span
from reader.records import record

_NONE: frozenset[int] = frozenset()


@record
class Anchor:
    """Some words of a text with what stands around them, to find them in a changed text again.

    The text quote selector and the text position selector of the Web Annotation Data Model
    (W3C 2017, 4.2.4 and 4.2.5) in one.
    """

    exact: str
    before: str
    after: str
    start: int  # in code points, in the text it was made in


class Colour(StrEnum):
    """The colours a person can highlight in."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@record
class Highlight:
    """Words a person marked, and what they noted about them."""

    id: str
    anchor: Anchor
    colour: Colour = Colour.YELLOW
    note: str = ""
    made: str = ""  # ISO 8601
    changed: str = ""


@record
class Placed:
    """A highlight and where its words stand now; nowhere when they are not in the text."""

    highlight: Highlight
    span: Span | None


@record
class MarkedQuote:
    """These words are a quote, says a person; nobody's when `speaker` is empty."""

    id: str
    anchor: Anchor
    speaker: str = ""
    type: str = ""  # the SourceType of a speaker who is new; a person when empty


@record
class UnmarkedQuote:
    """These words are no quote, says a person."""

    id: str
    anchor: Anchor


@record
class Reassignment:
    """It was this source who said it, says a person; nobody that is known when empty."""

    id: str
    anchor: Anchor
    speaker: str = ""
    type: str = ""  # as in MarkedQuote


@record
class SourceMerger:
    """These two names mean one source; the second is what it is called.

    When nothing else bears the second name, the source is only called another.
    """

    id: str
    name: str
    into: str


@record
class RoleChange:
    """What a source is in this article, says a person."""

    id: str
    name: str
    role: str
    type: str = ""  # its SourceType; when empty, the one that was found


Correction = MarkedQuote | UnmarkedQuote | Reassignment | SourceMerger | RoleChange


@record
class Edits:
    """All that a person changed. `restored` and `removed` are the ids of blocks.

    Ids never change, so these hold for the file however often it is cleaned. Corrections are
    in the order they were made: a later one wins.
    """

    restored: frozenset[int] = _NONE
    removed: frozenset[int] = _NONE
    corrections: tuple[Correction, ...] = ()
    highlights: tuple[Highlight, ...] = ()

    def same_blocks(self, other: "Edits") -> bool:
        """Tell whether both leave the same blocks in the text."""
        return (self.restored, self.removed) == (other.restored, other.removed)
