"""Long paragraphs in portions, each of which Qt lays out in a blink.

Qt lays out a document paragraph by paragraph, and one paragraph at once: five megabytes in one
would keep the window for seconds. So a long one is set as several, without a gap between them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.model import Span

LONGEST = 10_000  # characters, which Qt lays out in some 5 ms; a page of a book has 2,000
MOST_DRESSED = 300  # marks, links and quotes that begin in one; to set so many takes 10 ms
_ENDS = ("\n", ". ", " ")  # where a portion may end, the best place first


def portions(text: str, words: Span, begins: Sequence[int] = ()) -> Iterator[Span]:
    """Cut a stretch of a text into portions; `begins` is where what lies on it begins, in order.

    The end of a line between two portions belongs to neither.

    >>> [len(portion) for portion in portions("quay " * 9_000, Span(0, 45_000))]
    [10000, 10000, 10000, 10000, 5000]
    """
    start = words.start
    while True:
        end = min(words.end, start + LONGEST)
        crowded = bisect_right(begins, start) + MOST_DRESSED
        if crowded < len(begins):
            end = max(min(end, begins[crowded]), start + 1)
        if end >= words.end:
            yield Span(start, words.end)
            return
        cut = _cut(text, start, end)
        yield Span(start, cut)
        start = cut + text.startswith("\n", cut)


def _cut(text: str, start: int, end: int) -> int:
    """Return where to cut in the second half of a stretch, at its end when nothing ends there."""
    for sign in _ENDS:
        found = text.rfind(sign, (start + end) // 2, end)
        if found > start:
            return found if sign == "\n" else found + len(sign)
    return end
