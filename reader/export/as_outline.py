"""An article's outline as text, for people at a terminal."""

from collections.abc import Iterator

from reader.export.appendix import source_facts
from reader.model import Article, Outline, Quote, Source

_NOBODY = "Nobody named"


def outline_text(article: Article, outline: Outline) -> str:
    """Return the sections, the quotes by speaker, and the sources."""
    parts = [
        _meta(article),
        _titled("Sections", [_section(s.level, s.title) for s in outline.sections]),
        _titled("Quotes", list(_quotes(article, outline))),
        _titled("Sources", [_source(source) for source in outline.sources]),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _meta(article: Article) -> str:
    meta = article.meta
    by = ", ".join(filter(None, (*meta.authors, meta.site, meta.published[:10])))
    return "\n".join(filter(None, (meta.title, meta.standfirst, by)))


def _titled(title: str, lines: list[str]) -> str:
    return "\n".join((title, *(f"  {line}".rstrip() for line in lines))) if lines else ""


def _section(level: int, title: str) -> str:
    return f"{'  ' * max(level - 2, 0)}{title}"


def _quotes(article: Article, outline: Outline) -> Iterator[str]:
    by_speaker: dict[str, list[Quote]] = {}
    for quote in outline.quotes:
        by_speaker.setdefault(quote.attribution.source, []).append(quote)
    for speaker, quotes in by_speaker.items():
        source = outline.source(speaker)
        yield _named(source) if source else _NOBODY
        for quote in quotes:
            yield f"  {quote.kind.value:<8}  {' '.join(quote.words(article.text).split())}"


def _named(source: Source) -> str:
    return ", ".join(filter(None, (source.name, source.role)))


def _source(source: Source) -> str:
    return f"{_named(source)} ({source_facts(source)})"
