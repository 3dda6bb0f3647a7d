"""An article's outline as text, for people at a terminal."""

from collections.abc import Iterator

from reader.export.source_audit import (
    SourceFigures,
    percent,
    quoted_words,
    source_audit,
)
from reader.model import CORRECTED, Article, Outline, Quote, QuoteKind, Source, SourceType
from reader.text.controls import escaped
from reader.text.quotemarks import in_marks

KINDS = {
    QuoteKind.DIRECT: "direct",
    QuoteKind.MIXED: "mixed",
    QuoteKind.INDIRECT: "indirect",
    QuoteKind.BLOCK: "block quote",
}
_WIDEST = max(map(len, KINDS.values()))
_NOBODY = "No speaker found"


def outline_text(article: Article, outline: Outline) -> str:
    """Return the sections, the quotes by speaker, and the sources."""
    audit = source_audit(article, outline)
    parts = [
        _meta(article),
        _titled("Sections", [_section(s.level, s.title) for s in outline.sections]),
        _titled("Quotes", list(_quotes(article, outline))),
        _titled("Sources", [_source(figures) for figures in audit]),
    ]
    return escaped("\n\n".join(part for part in parts if part)) + "\n"


def _meta(article: Article) -> str:
    meta = article.meta
    by = ", ".join(filter(None, (*meta.authors, meta.site, meta.published[:10])))
    return "\n".join(filter(None, (meta.title, meta.standfirst, by)))


def _titled(title: str, lines: list[str]) -> str:
    return "\n".join((title, *(f"  {line}".rstrip() for line in lines or ["none found"])))


def _section(level: int, title: str) -> str:
    return f"{'  ' * max(level - 2, 0)}{title}"


def _quotes(article: Article, outline: Outline) -> Iterator[str]:
    by_speaker: dict[str, list[Quote]] = {}
    for quote in outline.whole_quotes:
        by_speaker.setdefault(quote.attribution.source, []).append(quote)
    nobodys = by_speaker.pop("", [])
    for speaker, quotes in (*by_speaker.items(), *([("", nobodys)] if nobodys else [])):
        source = outline.source(speaker)
        words = _counted(quoted_words(quotes, article.text), "word")
        name = _named(source) if source else _NOBODY
        yield f"{name} ({_counted(len(quotes), 'quote')}, {words})"
        for quote in quotes:
            by_hand = f" ({CORRECTED})" if quote.corrected else ""
            yield f"  {KINDS[quote.kind]:<{_WIDEST}}  {_said(quote, article.text)}{by_hand}"


def _said(quote: Quote, text: str) -> str:
    words = " ".join(quote.words(text).split())
    return (
        words
        if quote.kind is QuoteKind.INDIRECT
        else in_marks(words, whole=quote.kind is not QuoteKind.MIXED)
    )


def _named(source: Source) -> str:
    return ", ".join(filter(None, (source.name, source.role)))


def _source(figures: SourceFigures) -> str:
    source = figures.source
    hidden = not source.named and source.type is not SourceType.UNNAMED
    facts = [f"unnamed {source.type.value}" if hidden else source.type.value]
    if figures.quotes:
        share = percent(figures.share).replace("\u00a0", " ")
        facts += [_counted(figures.quotes, "quote"), _counted(figures.words, "word")]
        facts.append(f"{share} of quoted words")
    if figures.paragraph is not None:
        facts.append(f"first in paragraph {figures.paragraph}")
    if source.corrected:
        facts.append(CORRECTED)
    return f"{_named(source)} ({', '.join(facts)})"


def _counted(number: int, word: str) -> str:
    """Return a number of things in words.

    >>> _counted(1, "quote"), _counted(2, "quote")
    ('1 quote', '2 quotes')
    """
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
