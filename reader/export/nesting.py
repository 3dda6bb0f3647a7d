"""Makes marks, links and quotes that overlap at will nest as markup has to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from reader.model import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wrap(Generic[T]):
    """Something that stands on a stretch of text. `rank` says what goes outside: 0 is outermost."""

    span: Span
    what: T
    rank: int = 0


@dataclass(frozen=True, slots=True)
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
    return tuple(_pieces(span, _uncrossed(wraps)))


def _pieces(span: Span, wraps: Sequence[Wrap[T]]) -> Iterator[Stretch[T]]:
    at = span.start
    waiting = sorted(wraps, key=lambda wrap: (wrap.span.start, -wrap.span.end, wrap.rank))
    while waiting:
        outer, *rest = waiting
        inner = [wrap for wrap in rest if outer.span.covers(wrap.span)]
        waiting = rest[len(inner) :]
        if at < outer.span.start:
            yield Stretch(Span(at, outer.span.start))
        yield Stretch(outer.span, outer.what, tuple(_pieces(outer.span, inner)))
        at = outer.span.end
    if at < span.end:
        yield Stretch(Span(at, span.end))


def _uncrossed(wraps: Sequence[Wrap[T]]) -> list[Wrap[T]]:
    """Split the wraps of higher rank where those of lower rank begin and end inside them."""
    settled: list[Wrap[T]] = []
    for wrap in sorted(wraps, key=lambda wrap: (wrap.rank, wrap.span)):
        edges = {
            edge
            for other in settled
            if other.span.overlaps(wrap.span)
            and not other.span.covers(wrap.span)
            and not wrap.span.covers(other.span)
            for edge in (other.span.start, other.span.end)
            if wrap.span.start < edge < wrap.span.end
        }
        cuts = [wrap.span.start, *sorted(edges), wrap.span.end]
        settled += (Wrap(Span(a, b), wrap.what, wrap.rank) for a, b in pairwise(cuts))
    return [wrap for wrap in settled if len(wrap.span)]
