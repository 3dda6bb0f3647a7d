"""Lay a person's corrections over the outline the machine found."""

from collections.abc import Iterable
from dataclasses import replace

from reader.annotations.anchoring import Finder
from reader.model import (
    Anchor,
    Attribution,
    Correction,
    MarkedQuote,
    Outline,
    Quote,
    QuoteKind,
    Reassignment,
    RoleChange,
    Source,
    SourceMerger,
    SourceType,
    Span,
    UnmarkedQuote,
)
from reader.text.quotemarks import MARKS

BY_HAND = "said by you"  # why this speaker, when a person said so


def corrected(outline: Outline, text: str, corrections: Iterable[Correction]) -> Outline:
    """Return the outline with every correction made that still has its place in the text."""
    correcting = _Correcting(outline, text)
    for correction in corrections:
        correcting.make(correction)
    return correcting.result()


def trimmed(text: str, span: Span) -> Span:
    """Return a stretch without the white space and the quotation marks around its words."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in MARKS):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in MARKS):
        end -= 1
    return Span(start, end)


def kind_of(text: str, span: Span) -> QuoteKind:
    """Return how words a person marked are given: within marks, with some, or with none."""
    around = (text[span.start - 1 : span.start], text[span.end : span.end + 1])
    if all(mark and mark in MARKS for mark in around):
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if any(c in _DOUBLE for c in span.of(text)) else QuoteKind.INDIRECT


_DOUBLE = MARKS - frozenset("'‘’‚`")


class _Correcting:
    """An outline while it is being corrected."""

    def __init__(self, outline: Outline, text: str) -> None:
        self._outline = outline
        self._text = text
        self._finder = Finder(text)
        self._quotes = list(outline.quotes)
        self._sources = {source.id: source for source in outline.sources}
        self._spoke = {source.id for source in outline.sources if source.quotes}

    def make(self, correction: Correction) -> None:
        match correction:
            case MarkedQuote(_, anchor, speaker):
                self._mark(anchor, speaker)
            case UnmarkedQuote(_, anchor):
                self._unmark(anchor)
            case Reassignment(_, anchor, speaker):
                self._reassign(anchor, speaker)
            case SourceMerger(_, name, into):
                self._merge(name, into)
            case RoleChange(_, name, role):
                self._describe(name, role)

    def result(self) -> Outline:
        """Return the outline as it is now; who no longer says anything is no source."""
        self._quotes.sort(key=lambda quote: (quote.span.start, -quote.span.end))
        said: dict[str, list[int]] = {}
        for place, quote in enumerate(self._quotes):
            said.setdefault(quote.attribution.source, []).append(place)
        sources = (
            replace(source, quotes=tuple(said.get(source.id, ())))
            for source in self._sources.values()
            if source.id in said or source.id not in self._spoke
        )
        ordered = sorted(sources, key=self._first)
        return replace(self._outline, quotes=tuple(self._quotes), sources=tuple(ordered))

    def _first(self, source: Source) -> int:
        """Return where a source is first heard of."""
        heard = [self._quotes[place].span.start for place in source.quotes[:1]]
        return min((*heard, *(mention.start for mention in source.mentions)), default=0)

    def _mark(self, anchor: Anchor, speaker: str) -> None:
        span = self._finder.span_of(anchor)
        if span is None:
            return
        self._quotes = [quote for quote in self._quotes if not quote.span.overlaps(span)]
        said_by = Attribution(self._source_called(speaker), evidence=BY_HAND)
        kind = kind_of(self._text, span)
        self._quotes.append(Quote(span, kind, (span,), said_by, corrected=True))

    def _unmark(self, anchor: Anchor) -> None:
        span = self._finder.span_of(anchor)
        if span is not None:
            self._quotes = [quote for quote in self._quotes if not span.covers(quote.span)]

    def _reassign(self, anchor: Anchor, speaker: str) -> None:
        span = self._finder.span_of(anchor)
        if span is None:
            return
        said_by = Attribution(self._source_called(speaker), evidence=BY_HAND)
        self._quotes = [
            replace(quote, attribution=said_by, corrected=True)
            if span.covers(quote.span)
            else quote
            for quote in self._quotes
        ]

    def _merge(self, name: str, into: str) -> None:
        gone, stays = self._find(name), self._find(into)
        if gone is None or gone is stays:
            if gone is not None:  # only its letters are others
                self._sources[gone.id] = replace(gone, name=into, corrected=True)
            return
        if stays is None:
            self._sources[gone.id] = replace(gone, name=into, named=True, corrected=True)
            return
        self._sources[stays.id] = replace(
            stays,
            role=stays.role or gone.role,
            mentions=tuple(sorted({*stays.mentions, *gone.mentions})),
            url=stays.url or gone.url,
            corrected=True,
        )
        del self._sources[gone.id]
        self._quotes = [
            replace(quote, attribution=replace(quote.attribution, source=stays.id))
            if quote.attribution.source == gone.id
            else quote
            for quote in self._quotes
        ]
        self._spoke.discard(gone.id)

    def _describe(self, name: str, role: str) -> None:
        source = self._find(name)
        if source is not None:
            self._sources[source.id] = replace(source, role=role, corrected=True)

    def _find(self, name: str) -> Source | None:
        wanted = name.casefold()
        return next((s for s in self._sources.values() if s.name.casefold() == wanted), None)

    def _source_called(self, name: str) -> str:
        """Return the id of the source of this name, a new one if need be; "" for nobody."""
        if not name:
            return ""
        known = self._find(name)
        if known is not None:
            return known.id
        number = len(self._sources) + 1
        while f"s{number}" in self._sources:
            number += 1
        at = self._text.find(name)
        mentions = (Span(at, at + len(name)),) if at >= 0 else ()
        new = Source(f"s{number}", name, SourceType.PERSON, mentions=mentions, corrected=True)
        self._sources[new.id] = new
        self._spoke.add(new.id)
        return new.id
