"""What a tab lists, as plain values: builders make rows, one model shows any of them."""

from enum import Enum, auto

from reader.model import Article, BlockAnchor, Highlight, Outline, Placed, Removal, Span
from reader.records import record
from reader.text.controls import in_order
from reader.ui.current import Search

BETWEEN = "\u00a0· "  # parts of a note; a line ends after the dot, not before it
NEW_LINE = "\u2028"  # between the lines of a note
LONGEST = 280  # letters of a row; whoever wants the rest chooses it


class RowLook(Enum):
    """How a row is painted."""

    GROUP = auto()  # a bold line, its note below
    ITEM = auto()  # wrapped words, the note behind them
    ALONE = auto()  # the same, but where groups stand: it belongs to none


@record
class Row:
    """One line of a tab. Choosing it goes to the first of its spans, again to the next."""

    text: str
    look: RowLook = RowLook.ITEM
    aside: str = ""  # at the right
    figures: str = ""  # what `aside` abbreviates, for who hears it
    note: str = ""
    speaker: str = ""  # who says it, where only the group above shows that
    why: str = ""  # said to who asks: in the tool tip, by the screen reader
    words: str = ""  # all of them, where `text` shows but the first; a filter looks here, too
    spans: tuple[Span, ...] = ()
    lit: tuple[Span, ...] = ()  # everything to light when it is chosen, where that is more
    lights: str = ""  # what that is in words, said to who cannot see it
    source: str | None = None  # whose colour it has; "" is nobody's
    removed: tuple[int, ...] = ()  # ids of removed blocks it stands for
    highlight: Highlight | None = None  # that it stands for
    depth: int = 0
    unnamed: bool = False
    gone_back: bool = False  # a removal that was put back
    folded: bool = False  # begins with its children hidden, in a list that folds
    children: tuple["Row", ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        why = "" if self.why in self.note else self.why
        note = self.note.removeprefix(NEW_LINE).replace(BETWEEN, ", ").replace(NEW_LINE, ", ")
        parts = (self.text, self.speaker, self.figures or self.aside, note, why)
        return ", ".join(part for part in parts if part)


@record
class Shown:
    """Everything the tabs tell of."""

    article: Article
    outline: Outline
    removals: tuple[Removal, ...]  # put back or not
    restored: frozenset[int]
    search: Search = Search.DONE
    notes: tuple[Placed, ...] = ()  # highlights, by place
    # What was put back or taken out and has no place in the file any more.
    lost: tuple[tuple[str, BlockAnchor], ...] = ()


def shortened(words: str, longest: int = LONGEST) -> str:
    """Return words on one line, cut at a space when there are too many of them.

    >>> shortened("a  b")
    'a b'
    """
    line = " ".join(in_order(words[: longest * 2]).split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;:. ") + " …"
