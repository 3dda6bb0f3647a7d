"""The one place where our code points become Qt's UTF-16 units and back.

The contract counts Unicode code points; a QTextDocument counts UTF-16 units, in which an
emoji takes two. It also holds words that are not in the article's text, such as the title.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reader.model import Span
from reader.records import record

_LAST_NARROW = "\uffff"  # what lies above takes two UTF-16 units


def wide_places(text: str) -> tuple[int, ...]:
    """Return where the characters stand that take two UTF-16 units.

    >>> wide_places("a 😀 b")
    (2,)
    """
    if not text or max(text) <= _LAST_NARROW:
        return ()
    return tuple(i for i, character in enumerate(text) if character > _LAST_NARROW)


def units(text: str) -> int:
    """Return how many UTF-16 units a text takes.

    >>> units("a 😀 b")
    6
    """
    return len(text) + len(wide_places(text))


@record
class Run:
    """Words of the article that stand together in the Qt document.

    `extra` lists, in order, the characters (counted from the run's start) that take one
    UTF-16 unit more than one; a character that takes two more is listed twice.
    """

    span: Span  # code points in the article's text
    position: int  # UTF-16 units in the document
    extra: tuple[int, ...] = ()

    def to_document(self, offset: int) -> int:
        """Return the document position of an offset; what lies outside goes to the nearer end."""
        inside = min(max(offset, self.span.start), self.span.end) - self.span.start
        return self.position + inside + bisect_left(self.extra, inside)

    def to_text(self, position: int) -> int:
        """Return the offset of a document position; the middle of a character is its start."""
        into = max(position - self.position, 0)
        spent = bisect_right(
            range(len(self.extra)), into, key=lambda place: self.extra[place] + place + 1
        )
        return min(self.span.start + into - spent, self.span.end)


class Positions:
    """Converts between offsets in a text and positions in the document it is set in."""

    def __init__(self, runs: Iterable[Run]) -> None:
        self._runs = tuple(runs)

    @property
    def first(self) -> int:
        """The document position of the article's first word."""
        return self._runs[0].position if self._runs else 0

    def to_document(self, offset: int) -> int:
        """Return the document position of an offset in the text."""
        if not self._runs:
            return 0
        found = bisect_right(self._runs, offset, key=lambda run: run.span.start) - 1
        return self._runs[max(found, 0)].to_document(offset)

    def to_text(self, position: int) -> int:
        """Return the offset in the text of a document position, 0 above its first word."""
        if not self._runs:
            return 0
        found = bisect_right(self._runs, position, key=lambda run: run.position) - 1
        return self._runs[found].to_text(position) if found >= 0 else self._runs[0].span.start

    def range_of(self, span: Span) -> tuple[int, int]:
        """Return the document positions between which a span's words stand."""
        start = self.to_document(span.start)
        return start, max(start, self._end_of(span))

    def _end_of(self, span: Span) -> int:
        # Looked up one character back: an end that is also the next run's start is an end here.
        if not self._runs or span.end <= span.start:
            return self.to_document(span.start)
        found = bisect_right(self._runs, span.end - 1, key=lambda run: run.span.start) - 1
        return self._runs[max(found, 0)].to_document(span.end)
