"""Which quote or source is meant, and who may have said some words."""

from collections.abc import Iterable

from reader.model import Outline, Quote, Source, Span
from reader.text.names import names_in, names_person
from reader.ui.mentions import places_of
from reader.ui.sidebar.rows import Row

_NEAR = 1500  # characters: two or three paragraphs of a news story on either side
_MOST_NAMES = 30  # that are offered besides the sources


def quote_at(outline: Outline, offset: int) -> Quote | None:
    """Return the quote whose words an offset is in, the shortest where one holds another."""
    around = (q for q in outline.whole_quotes if q.span.start <= offset < q.span.end)
    return min(around, key=lambda quote: len(quote.span), default=None)


def quote_of(outline: Outline, row: Row) -> Quote | None:
    """Return the quote a row of the outline stands for, None when it stands for none alone."""
    if row.children or row.source is None or len(row.spans) != 1:
        return None
    alike = (q for q in outline.whole_quotes if q.span == row.spans[0])
    return next((q for q in alike if q.attribution.source == row.source), None)


def source_of(outline: Outline, row: Row) -> Source | None:
    """Return the source a row of the outline tells of, None when it tells of none."""
    if row.source:
        return outline.source(row.source)
    return next((s for s in outline.sources if row.lights and s.name == row.text), None)


def sources_near(outline: Outline, span: Span) -> tuple[Source, ...]:
    """Return every source, the one that is named or quoted nearest to these words first."""

    def distance(source: Source) -> int:
        return _nearest(places_of(outline, source), span)

    return tuple(sorted(outline.sources, key=distance))


def names_near(outline: Outline, text: str, span: Span) -> tuple[str, ...]:
    """Return what may be names in the text around these words and of no source, nearest first."""
    start = max(span.start - _NEAR, 0)
    around = text[start : span.end + _NEAR]
    known = [source.name.split() for source in outline.sources]
    names = [
        name
        for name in names_in(around)
        if not any(names_person(name.split(), full) for full in known)
    ]

    def distance(name: str) -> int:
        before = around.rfind(name, 0, span.start - start)
        after = around.find(name, span.start - start)
        places = (Span(start + at, start + at + len(name)) for at in (before, after) if at >= 0)
        return _nearest(places, span)

    return tuple(sorted(names, key=distance))[:_MOST_NAMES]


def _nearest(places: Iterable[Span], span: Span) -> int:
    """Return how many characters from these words the nearest place is."""
    gaps = (max(place.start - span.end, span.start - place.end, 0) for place in places)
    return min(gaps, default=2**31)
