"""Lay a person's corrections over the outline the machine found."""

import re
from collections.abc import Iterable
from dataclasses import replace

from reader.annotations.anchoring import Finder
from reader.annotations.marking import kind_of, parts_of
from reader.model import (
    CORRECTED,
    Anchor,
    Attribution,
    Correction,
    MarkedQuote,
    Outline,
    Quote,
    Reassignment,
    RoleChange,
    Source,
    SourceMerger,
    SourceType,
    Span,
    UnmarkedQuote,
)

# Of the words that two quotes have between them, the share both must have to be one quote: no
# two quotes beside one another have half in common.
_LEAST_SHARED = 0.5


def corrected(outline: Outline, text: str, corrections: Iterable[Correction]) -> Outline:
    """Return the outline with every correction made that still has its place in the text."""
    correcting = _Correcting(outline, text)
    for correction in corrections:
        correcting.make(correction)
    return correcting.result()


def unplaced(
    corrections: Iterable[Correction], outline: Outline, text: str
) -> tuple[Correction, ...]:
    """Return the corrections that change nothing: their words or names are no longer there.

    The outline is the one the machine found.
    """
    correcting = _Correcting(outline, text)
    return tuple(one for one in corrections if not correcting.make(one))


class _Correcting:
    """An outline while it is being corrected."""

    def __init__(self, outline: Outline, text: str) -> None:
        self._outline = outline
        self._text = text
        self._finder = Finder(text)
        self._quotes = list(outline.quotes)
        self._sources = {source.id: source for source in outline.sources}
        self._spoke = {source.id for source in outline.sources if source.quotes}

    def make(self, correction: Correction) -> bool:
        """Make a correction, and tell whether it has its place."""
        match correction:
            case MarkedQuote(_, anchor, speaker, type_):
                return self._mark(anchor, speaker, type_)
            case UnmarkedQuote(_, anchor):
                return self._unmark(anchor)
            case Reassignment(_, anchor, speaker, type_):
                return self._reassign(anchor, speaker, type_)
            case SourceMerger(_, name, into):
                return self._merge(name, into)
            case RoleChange(_, name, role, type_):
                return self._describe(name, role, type_)

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

    # The corrections

    def _mark(self, anchor: Anchor, speaker: str, type_: str) -> bool:
        span = self._finder.span_of(anchor)
        if span is None:
            return False
        source = self._source_called(speaker, type_)
        self._quotes = [quote for quote in self._quotes if not _gives_way(quote, span, source)]
        said_by = Attribution(source, evidence=CORRECTED)
        kind, parts = kind_of(self._text, span), parts_of(self._text, span)
        self._quotes.append(Quote(span, kind, parts, said_by, corrected=True))
        return True

    def _unmark(self, anchor: Anchor) -> bool:
        meant = self._meant(anchor)
        self._quotes = [quote for quote in self._quotes if quote not in meant]
        return bool(meant)

    def _reassign(self, anchor: Anchor, speaker: str, type_: str) -> bool:
        meant = self._meant(anchor)
        if not meant:
            return False
        said_by = Attribution(self._source_called(speaker, type_), evidence=CORRECTED)
        self._quotes = [
            replace(quote, attribution=said_by, corrected=True) if quote in meant else quote
            for quote in self._quotes
        ]
        return True

    def _merge(self, name: str, into: str) -> bool:
        gone, stays = self._find(name), self._find(into)
        if gone is None:
            return False
        if stays is gone:  # only its letters are others
            self._sources[gone.id] = replace(gone, name=into, corrected=True)
            return True
        if stays is None:
            self._sources[gone.id] = _called(gone, into)
            return True
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
        if gone.id not in self._spoke:  # named without a word, it stays when nobody quotes it
            self._spoke.discard(stays.id)
        return True

    def _describe(self, name: str, role: str, type_: str) -> bool:
        source = self._find(name)
        if source is None:
            return False
        kind = _type(type_, source.type)
        named = source.named if kind is source.type else _is_named(name, kind)
        self._sources[source.id] = replace(
            source, role=role, type=kind, named=named, corrected=True
        )
        return True

    # What they are about

    def _meant(self, anchor: Anchor) -> list[Quote]:
        """Return the quote of these words, and those of the same source that are its words.

        German counts the words in marks within a reported clause as quotes of their own. What
        somebody else says within the quote stays as it is.
        """
        span = self._finder.span_of(anchor)
        if span is None:
            return []
        shared, quote = max(
            ((_shared(quote.span, span), quote) for quote in self._quotes),
            key=lambda pair: pair[0],
            default=(0.0, None),
        )
        if quote is None or shared < _LEAST_SHARED:
            return []
        source = quote.attribution.source
        return [
            one
            for one in self._quotes
            if one.attribution.source == source and quote.span.covers(one.span)
        ]

    def _find(self, name: str) -> Source | None:
        wanted = name.casefold()
        return next((s for s in self._sources.values() if s.name.casefold() == wanted), None)

    def _source_called(self, name: str, type_: str) -> str:
        """Return the id of the source of this name, a new one if need be; "" for nobody."""
        if not name:
            return ""
        known = self._find(name)
        if known is not None:
            return known.id
        number = len(self._sources) + 1
        while f"s{number}" in self._sources:
            number += 1
        kind = _type(type_, SourceType.PERSON)
        new = Source(
            f"s{number}",
            name,
            kind,
            named=_is_named(name, kind),
            mentions=self._mentions_of(name),
            corrected=True,
        )
        self._sources[new.id] = new
        self._spoke.add(new.id)
        return new.id

    def _mentions_of(self, name: str) -> tuple[Span, ...]:
        """Return where a name stands as whole words, unless it is part of another's."""
        others = [span for source in self._sources.values() for span in source.mentions]
        found = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", self._text)
        places = (Span(*place.span()) for place in found)
        return tuple(span for span in places if not any(span.overlaps(one) for one in others))


def _gives_way(quote: Quote, span: Span, source: str) -> bool:
    """Tell whether a quote goes when these words are marked as one.

    What somebody else says and these words are within is still theirs.
    """
    around = quote.span != span and quote.span.covers(span)
    return quote.span.overlaps(span) and not (around and quote.attribution.source != source)


def _shared(one: Span, other: Span) -> float:
    """Return how much of what two spans cover together they share."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(both, 0) / max(max(one.end, other.end) - min(one.start, other.start), 1)


def _type(name: str, usual: SourceType) -> SourceType:
    return next((kind for kind in SourceType if kind.value == name), usual)


def _is_named(name: str, kind: SourceType) -> bool:
    """Tell whether a source of this name is one: “a resident” is none."""
    return kind is not SourceType.UNNAMED and not name[:1].islower()


def _called(source: Source, name: str) -> Source:
    """Return a source by another name; whoever has got a name is a person until more is said."""
    kind = source.type
    if kind is SourceType.UNNAMED and not name[:1].islower():
        kind = SourceType.PERSON
    named = source.named or _is_named(name, kind)
    return replace(source, name=name, type=kind, named=named, corrected=True)
