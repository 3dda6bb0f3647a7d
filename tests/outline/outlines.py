"""Short ways to write an article and read its outline in tests."""

from blocks import numbered

from reader.model import Article, Block, Body, Meta, Origin, Outline
from reader.outline import analyse


def article(*blocks: Block | str, language: str = "en") -> Article:
    return Article(
        Origin("harbour.txt", "text"), Meta(language=language), Body.joining(numbered(*blocks))
    )


def outline(*blocks: Block | str) -> Outline:
    return analyse(article(*blocks))


def said(*blocks: Block | str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return kind, speaker's name and words of every quote, in order."""
    made = article(*blocks, language=language)
    found = analyse(made)
    rows = []
    for quote in found.quotes:
        source = found.source(quote.attribution.source)
        rows.append((str(quote.kind), source.name if source else "", quote.words(made.text)))
    return rows


def speakers(*blocks: Block | str) -> list[str]:
    return [speaker for _, speaker, _ in said(*blocks)]
