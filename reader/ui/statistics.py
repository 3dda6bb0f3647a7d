"""What can be counted about an article: words, minutes, quotes, sources, and what its file is."""

from collections import Counter
from collections.abc import Iterable

from reader.model import Article, Outline, Quote
from reader.text.counting import words_in
from reader.ui.encodings import title_of
from reader.ui.reading import NUMBERED, WORDS_PER_MINUTE, minutes_of, words_of
from reader.ui.words import counted, number, tr

Rows = dict[str, list[tuple[str, str]]]


def statistics(article: Article, outline: Outline) -> Rows:
    """Return every figure with its name, group by group.

    Lengths of quotes are those of the words alone; where one lies in another, they count once.
    """
    return {
        tr("Text"): _of_text(article, outline),
        tr("Quotes"): _of_quotes(article, outline.whole_quotes),
        tr("Sources"): _of_sources(outline),
        tr("Removed"): _of_removed(article),
        tr("File"): _of_file(article),
    }


def as_text(rows: Rows) -> str:
    """Return the figures as lines, names and figures apart by a tab."""
    groups = (
        "\n".join([group, *(f"{name}\t{figure}" for name, figure in figures)])
        for group, figures in rows.items()
    )
    return "\n\n".join(groups) + "\n"


def _of_text(article: Article, outline: Outline) -> list[tuple[str, str]]:
    blocks = article.body.blocks
    pace = tr(
        "{minutes} min, at {pace} words a minute",
        minutes=minutes_of(article),
        pace=WORDS_PER_MINUTE,
    )
    return [
        (tr("Words"), number(words_of(article))),
        (tr("Reading time"), pace),
        (tr("Characters"), number(sum(len(block.text) for block in blocks))),
        (tr("Paragraphs"), number(sum(block.kind in NUMBERED for block in blocks))),
        (tr("Sections"), number(len(outline.sections))),
        (tr("Pictures"), number(sum(block.image is not None for block in blocks))),
        (tr("Links"), number(sum(len(block.links) for block in blocks))),
    ]


def _of_quotes(article: Article, quotes: tuple[Quote, ...]) -> list[tuple[str, str]]:
    kinds = Counter(quote.kind for quote in quotes)
    words = sum(words_in(part.of(article.text)) for quote in quotes for part in quote.parts)
    share = round(100 * words / max(words_of(article), 1))
    unknown = sum(not quote.attribution.source for quote in quotes)
    return [
        (tr("Quotes"), _parted(len(quotes), ((str(kind), n) for kind, n in sorted(kinds.items())))),
        (tr("Quoted words"), tr("{words} ({share} % of all)", words=number(words), share=share)),
        (tr("Without a known speaker"), number(unknown)),
    ]


def _of_sources(outline: Outline) -> list[tuple[str, str]]:
    types = Counter(str(source.type) for source in outline.sources)
    unnamed = sum(not source.named for source in outline.sources)
    return [
        (tr("Sources"), _parted(len(outline.sources), sorted(types.items()))),
        (tr("Without a name"), number(unnamed)),
    ]


def _of_removed(article: Article) -> list[tuple[str, str]]:
    words = sum(words_in(gone.block.text) for gone in article.removals)
    return [(tr("Pieces"), number(len(article.removals))), (tr("Words in them"), number(words))]


def _of_file(article: Article) -> list[tuple[str, str]]:
    origin = article.origin
    return [
        (tr("Path"), origin.path),
        (tr("Format"), origin.format),
        (tr("Encoding"), title_of(origin.encoding)),
        (tr("Size"), counted(origin.size, "byte")),
        ("SHA-256", origin.sha256),
    ]


def _parted(total: int, parts: Iterable[tuple[str, int]]) -> str:
    """Return a sum with what it is made of.

    >>> _parted(3, [("direct", 2), ("block", 1)])
    '3 (2 direct, 1 block)'
    """
    named = ", ".join(f"{count} {tr(name)}" for name, count in parts)
    return f"{number(total)} ({named})" if named else number(total)
