"""The Quotes tab: who says what, by speaker or in the order of the text."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.export.as_outline import KINDS
from reader.export.source_audit import quoted_words
from reader.model import CORRECTED, Outline, Quote, QuoteKind, Source
from reader.records import record
from reader.text.quotemarks import in_marks
from reader.ui.mentions import places_of
from reader.ui.sidebar.rows import BETWEEN, Row, RowLook, Shown, shortened
from reader.ui.sidebar.sources import lights_of
from reader.ui.words import counted, tr

NO_SPEAKER = "No speaker found"
UNNAMED = "unnamed source"


@record
class Listing:
    """How the quotes are listed, and which: all of them, or those of one or two doubtful kinds."""

    by_speaker: bool = True
    unattributed: bool = False
    unnamed: bool = False

    def of(self, outline: Outline) -> tuple[Quote, ...]:
        """Return the quotes that are listed, in the order of the text."""
        if not (self.unattributed or self.unnamed):
            return outline.whole_quotes
        wanted = unattributed(outline) if self.unattributed else ()
        wanted += unnamed(outline) if self.unnamed else ()
        return tuple(sorted(wanted, key=lambda quote: quote.span))


def unattributed(outline: Outline) -> tuple[Quote, ...]:
    """Return the quotes of which nobody can say whose they are."""
    return tuple(quote for quote in outline.whole_quotes if not quote.attribution.source)


def unnamed(outline: Outline) -> tuple[Quote, ...]:
    """Return the quotes of sources that the article does not name."""
    hidden = {source.id for source in outline.sources if not source.named}
    return tuple(quote for quote in outline.whole_quotes if quote.attribution.source in hidden)


def quote_rows(shown: Shown, listing: Listing) -> Iterator[Row]:
    """Yield the rows of a listing."""
    quotes = listing.of(shown.outline)
    return _by_speaker(shown, quotes) if listing.by_speaker else _in_order(shown, quotes)


def quotes_by_speaker(shown: Shown) -> Iterator[Row]:
    """Yield a group for each speaker, in the order in which they first speak."""
    return quote_rows(shown, Listing())


def quote_note(shown: Shown, quote: Quote) -> str:
    """Return the kind of a quote, its cue, and why this speaker where that is not plain to see."""
    text, attribution = shown.article.text, quote.attribution
    cue = attribution.cue.of(text) if attribution.cue else ""
    source = shown.outline.source(attribution.source)
    is_plain = source and attribution.speaker and attribution.speaker.of(text) == source.name
    why = "" if is_plain else tr(attribution.evidence)
    return BETWEEN.join(part for part in (tr(KINDS[quote.kind]), cue, why) if part)


def _by_speaker(shown: Shown, listed: Sequence[Quote]) -> Iterator[Row]:
    spoken: dict[str, list[Quote]] = defaultdict(list)
    for quote in listed:
        spoken[quote.attribution.source].append(quote)
    nobodys = spoken.pop("", [])
    for source, quotes in spoken.items():
        yield _group(shown, source, quotes)
    if nobodys:
        yield _group(shown, "", nobodys)


def _in_order(shown: Shown, listed: Sequence[Quote]) -> Iterator[Row]:
    for quote in listed:
        yield _row(shown, quote, named=True)


def _group(shown: Shown, source_id: str, quotes: Sequence[Quote]) -> Row:
    source = shown.outline.source(source_id)
    words = counted(quoted_words(quotes, shown.article.text), "word")
    spans = tuple(quote.span for quote in quotes)
    return Row(
        shortened(source.name) if source else tr(NO_SPEAKER),
        look=RowLook.GROUP,
        aside=f"{len(quotes)} · {words}",
        figures=f"{counted(len(quotes), 'quote')}, {words}",
        note=_who(source),
        spans=spans,
        lit=places_of(shown.outline, source) if source else spans,
        lights=lights_of(shown, source) if source else tr("{count} lit", count=words),
        source=source_id,
        unnamed=not (source and source.named),
        children=tuple(_row(shown, quote) for quote in quotes),
    )


def _row(shown: Shown, quote: Quote, *, named: bool = False) -> Row:
    words = shortened(quote.words(shown.article.text))
    marked = (
        words
        if quote.kind is QuoteKind.INDIRECT
        else in_marks(words, whole=quote.kind is not QuoteKind.MIXED)
    )
    note = quote_note(shown, quote)
    source = shown.outline.source(quote.attribution.source)
    name = shortened(source.name) if source else tr(NO_SPEAKER)
    if named:
        hidden = tr(UNNAMED) if source and not source.named else ""
        note = BETWEEN.join(part for part in (name, hidden, note) if part)
    return Row(
        marked,
        note=note,
        speaker="" if named else name,
        why=tr(quote.attribution.evidence),
        spans=(quote.span,),
        source=quote.attribution.source,
    )


def _who(source: Source | None) -> str:
    if source is None:
        return ""
    unnamed = "" if source.named else tr(UNNAMED)
    by_hand = CORRECTED if source.corrected else ""
    return BETWEEN.join(part for part in (unnamed, shortened(source.role), by_hand) if part)
