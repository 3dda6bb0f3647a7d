"""Who says what: an article's sources on one sheet, itself an article that any writer can take."""

from collections.abc import Iterator
from dataclasses import replace

from reader.export.source_audit import (
    SourceFigures,
    in_a_sentence,
    paragraphs_of,
    percent,
    source_audit,
)
from reader.model import (
    Article,
    Block,
    BlockKind,
    Body,
    Mark,
    MarkKind,
    Outline,
    Quote,
    QuoteKind,
    SourceType,
    Span,
)
from reader.text.quotemarks import in_marks

_COLUMNS = ("Source", "What it is", "Quotes", "Words", "Share", "First")
_LONGEST = 160  # characters of a quote: two lines of a page
_LEVEL = 2


def who_says_what(article: Article, outline: Outline, most: int) -> Article:
    """Return a sheet that tells of at most this many sources, those with the most words first."""
    audit = source_audit(article, outline)
    told = sorted(audit, key=lambda figures: (-figures.words, figures.first or Span(0, 0)))[:most]
    blocks = [_table(told), *_said(told, article, outline), *_left_out(len(audit) - len(told))]
    numbered = (
        Block(n, b.kind, b.text, b.level, rows=b.rows, marks=b.marks) for n, b in enumerate(blocks)
    )
    meta = article.meta
    title = f"Who says what: {meta.title}" if meta.title else "Who says what"
    return Article(
        article.origin,
        replace(meta, title=title, standfirst=in_a_sentence(audit)),
        Body.joining(numbered),
    )


def _table(told: list[SourceFigures]) -> Block:
    rows = (_COLUMNS, *map(_row, told))
    text = "\n".join("\t".join(row) for row in rows)
    return Block(0, BlockKind.TABLE, text, rows=rows)


def _row(figures: SourceFigures) -> tuple[str, ...]:
    source = figures.source
    hidden = not source.named and source.type is not SourceType.UNNAMED
    named = "not named" if hidden else ""
    facts = ", ".join(filter(None, (source.role, source.type.value, named)))
    counts = (str(figures.quotes), str(figures.words), percent(figures.share))
    cells = (source.name, facts, *counts, str(figures.paragraph or ""))
    return tuple(" ".join(cell.split()) for cell in cells)


def _said(told: list[SourceFigures], article: Article, outline: Outline) -> Iterator[Block]:
    """Yield what each source says at greatest length, in its own words where it has any."""
    quoted = [figures for figures in told if figures.quotes]
    numbers = paragraphs_of(article.body)
    if quoted:
        yield Block(0, BlockKind.HEADING, "In their words", level=_LEVEL)
    for figures in quoted:
        name = figures.source.name
        quote = _key_quote([outline.quotes[n] for n in figures.source.quotes])
        paragraph = numbers[article.body.index_at(quote.span.start)]
        said = f"{name} (¶ {paragraph}): {_said_words(quote, article.text)}"
        bold = Mark(MarkKind.STRONG, Span(0, len(name)))
        yield Block(0, BlockKind.PARAGRAPH, said, marks=(bold,))


def _key_quote(quotes: list[Quote]) -> Quote:
    return max(quotes, key=lambda quote: (quote.kind is not QuoteKind.INDIRECT, len(quote.span)))


def _said_words(quote: Quote, text: str) -> str:
    words = _shortened(quote.words(text))
    if quote.kind is QuoteKind.INDIRECT:
        return words
    return in_marks(words, whole=quote.kind is not QuoteKind.MIXED)


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _left_out(count: int) -> Iterator[Block]:
    if count > 0:
        more = "1 more source is" if count == 1 else f"{count} more sources are"
        words = f"{more} in the article; the source audit lists all."
        yield Block(0, BlockKind.PARAGRAPH, words)
