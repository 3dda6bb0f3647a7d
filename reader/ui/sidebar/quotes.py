"""The Quotes tab: who says what, by speaker or in the order of the text."""

from collections import defaultdict

from reader.model import Quote, QuoteKind, Source
from reader.ui.sidebar.rows import BETWEEN, Row, RowLook, Shown, counted, shortened

_KINDS = {
    QuoteKind.DIRECT: "direct",
    QuoteKind.MIXED: "partial",
    QuoteKind.INDIRECT: "reported",
    QuoteKind.BLOCK: "set apart",
}
NO_SPEAKER = "No speaker found"


def quotes_by_speaker(shown: Shown) -> tuple[Row, ...]:
    """Return a group for each speaker, in the order in which they first speak."""
    spoken: dict[str, list[Quote]] = defaultdict(list)
    for quote in shown.outline.quotes:
        spoken[quote.attribution.source].append(quote)
    nobodys = spoken.pop("", [])
    groups = [_group(shown, source, quotes) for source, quotes in spoken.items()]
    if nobodys:
        groups.append(_group(shown, "", nobodys))
    return tuple(groups)


def quotes_in_order(shown: Shown) -> tuple[Row, ...]:
    """Return a row for each quote as the text has them, each with its speaker's name."""
    return tuple(
        _row(shown, quote, _name(shown.outline.source(quote.attribution.source)))
        for quote in shown.outline.quotes
    )


def quote_note(shown: Shown, quote: Quote) -> str:
    """Return the kind of a quote, its cue, and why this speaker where that is not plain to see."""
    text, attribution = shown.article.text, quote.attribution
    cue = attribution.cue.of(text) if attribution.cue else ""
    source = shown.outline.source(attribution.source)
    is_plain = source and attribution.speaker and attribution.speaker.of(text) == source.name
    why = "" if is_plain else attribution.evidence
    return BETWEEN.join(part for part in (_KINDS[quote.kind], cue, why) if part)


def _group(shown: Shown, source_id: str, quotes: list[Quote]) -> Row:
    source = shown.outline.source(source_id)
    words = sum(len(quote.words(shown.article.text).split()) for quote in quotes)
    return Row(
        _name(source),
        look=RowLook.GROUP,
        aside=f"{len(quotes)} · {counted(words, 'word')}",
        note=source.role if source else "",
        spans=tuple(quote.span for quote in quotes),
        source=source_id,
        unnamed=not (source and source.named),
        children=tuple(_row(shown, quote) for quote in quotes),
    )


def _row(shown: Shown, quote: Quote, name: str = "") -> Row:
    text = shown.article.text
    words = shortened(quote.words(text))
    marked = words if quote.kind is QuoteKind.INDIRECT else f"“{words}”"
    note = quote_note(shown, quote)
    return Row(
        marked,
        note=f"{name}{BETWEEN}{note}" if name else note,
        why=quote.attribution.evidence,
        spans=(quote.span,),
        source=quote.attribution.source,
    )


def _name(source: Source | None) -> str:
    return source.name if source else NO_SPEAKER
