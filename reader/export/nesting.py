"""Makes marks, links and quotes that overlap at will nest as markup has to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Generic, TypeVar

from reader.model import Span
from reader.records import record

T = TypeVar("T")


@record
class Wrap(Generic[T]):
    """Something that stands on a stretch of text. `rank` says what goes outside: 0 is outermost."""

    span: Span
    what: T
    rank: int = 0


@record
class Stretch(Generic[T]):
    """A stretch of text, bare (`wrap` is None) or wrapped, then with what stands inside it."""

    span: Span
    wrap: T | None = None
    inside: tuple["Stretch[T]", ...] = ()


def nested(span: Span, wraps: Sequence[Wrap[T]]) -> tuple[Stretch[T], ...]:
    """Cut a stretch of text into pieces that nest; a wrap that crosses another is split.

    >>> [piece.span for piece in nested(Span(0, 4), [Wrap(Span(1, 3), "em")])]
    [Span(start=0, end=1), Span(start=1, end=3), Span(start=3, end=4)]
    """
    in_order = sorted(_uncrossed(wraps), key=lambda w: (w.span.start, -w.span.end, w.rank))
    return tuple(_pieces(span, in_order))


def _pieces(span: Span, wraps: Sequence[Wrap[T]]) -> Iterator[Stretch[T]]:
    at, place = span.start, 0
    while place < len(wraps):
        outer = wraps[place]
        after = bisect_left(wraps, outer.span.end, place + 1, key=_start)
        if at < outer.span.start:
            yield Stretch(Span(at, outer.span.start))
        inner = wraps[place + 1 : after]
        yield Stretch(outer.span, outer.what, tuple(_pieces(outer.span, inner)))
        at, place = outer.span.end, after
    if at < span.end:
        yield Stretch(Span(at, span.end))


def _uncrossed(wraps: Sequence[Wrap[T]]) -> list[Wrap[T]]:
    """Split the wraps of higher rank where those of lower rank begin and end inside them."""
    settled: list[list[Wrap[T]]] = []
    ranked = sorted(wraps, key=lambda wrap: (wrap.rank, wrap.span))
    for _, row in groupby(ranked, key=lambda wrap: wrap.rank):
        settled.append([part for wrap in _apart(row) for part in _cut(wrap, settled)])
    return [wrap for row in settled for wrap in row]


def _apart(row: Iterable[Wrap[T]]) -> Iterator[Wrap[T]]:
    """Yield wraps of one rank so that none overlaps another: links in links are no links."""
    reached = 0
    for wrap in row:
        start = max(wrap.span.start, reached)
        if start < wrap.span.end:
            reached = wrap.span.end
            yield Wrap(Span(start, reached), wrap.what, wrap.rank)


def _cut(wrap: Wrap[T], settled: Sequence[Sequence[Wrap[T]]]) -> Iterator[Wrap[T]]:
    start, end = wrap.span.start, wrap.span.end
    cuts = {start, end}
    for row in settled:
        # Of those that lie apart, only the ones around its begin and its end can cross it.
        for place in (bisect_right(row, start, key=_start), bisect_left(row, end, key=_start)):
            other = row[place - 1].span if place else Span(0, 0)
            if not other.covers(wrap.span) and not wrap.span.covers(other):
                cuts.update(edge for edge in (other.start, other.end) if start < edge < end)
    yield from (Wrap(Span(a, b), wrap.what, wrap.rank) for a, b in pairwise(sorted(cuts)))


def _start(wrap: Wrap[T]) -> int:
    return wrap.span.start
