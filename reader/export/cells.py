"""A table's cells, each with what stands on its own words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from reader.model import Block, Link, Mark, Span


class _Standing(Protocol):
    @property
    def span(self) -> Span: ...


T = TypeVar("T", bound=_Standing)


def rows_of(block: Block) -> Iterator[list[Block]]:
    """Yield the rows of a table; every cell is a small table of its own."""
    rows = [row.split("\t") for row in block.text.split("\n")]
    spans = list(cell_spans(block))
    marks, links = shared_out(block.marks, spans), shared_out(block.links, spans)
    for row in rows:
        cells = []
        for text in row:
            own_marks = (Mark(mark.kind, span) for mark, span in next(marks))
            own_links = (Link(link.url, span) for link, span in next(links))
            cell = replace(block, text=text, rows=(), anchors=())
            cells.append(replace(cell, marks=tuple(own_marks), links=tuple(own_links)))
        yield cells


def cell_spans(block: Block) -> Iterator[Span]:
    """Yield where in a table's text each cell stands."""
    at = 0
    for cell in block.text.replace("\n", "\t").split("\t"):
        yield Span(at, at + len(cell))
        at += len(cell) + 1


def shared_out(items: Sequence[T], spans: Iterable[Span]) -> Iterator[list[tuple[T, Span]]]:
    """Yield for each of some spans, which follow one another, what stands on it and where.

    The places count within the span.
    """
    waiting = sorted(items, key=lambda item: item.span, reverse=True)
    near: list[T] = []
    for span in spans:
        while waiting and waiting[-1].span.start < span.end:
            near.append(waiting.pop())
        near = [item for item in near if item.span.end > span.start]
        yield [(item, _within(item.span, span)) for item in near if item.span.overlaps(span)]


def _within(inner: Span, outer: Span) -> Span:
    start, end = max(inner.start, outer.start), min(inner.end, outer.end)
    return Span(start, end).shifted(-outer.start)
