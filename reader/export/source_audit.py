"""Figures of an article's sources: who they are, how much of what is quoted is theirs."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import accumulate

from reader.export.html_check import HtmlCheck
from reader.model import Article, BlockKind, Body, Outline, Quote, QuoteKind, Source, Span
from reader.records import record
from reader.saying import saying, saying_of
from reader.text.controls import printable

HEADER = (
    *("source", "type", "role", "named", "quotes", "words", "share", "first mention", "reported"),
    # For what a newsroom counts and a program must not guess.
    *("newsroom 1", "newsroom 2"),
)
SHOWN = ("Source", "Role", "Type", "Named", "Quotes", "Reported", "Words", "Share", "First ¶")
_NUMBERED = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE, BlockKind.LIST_ITEM, BlockKind.CODE}
)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # spreadsheets take the wide ones, too
# Where a spreadsheet parts cells by another sign than ours, one can begin within ours, too, and
# a quotation mark can stand before it: OWASP, “CSV Injection”
# (owasp.org/www-community/attacks/CSV_Injection), which also asks for marks around every cell.
_BEGINS_CELL = re.compile(rf"(?:^|[,;|])[\s\"'“”’]*(?=[{re.escape(''.join(_FORMULA))}])")


@record
class SourceFigures:
    """What one source contributes to an article.

    Reported speech counts like words in quotation marks. Whoever is quoted inside somebody's
    quote shares those words with them, so all shares together may come to more than one.
    """

    source: Source
    quotes: int
    words: int
    share: float  # of all quoted words, from 0 to 1
    paragraph: int | None  # the one in which it is first named or heard, counted from 1
    reported: int = 0  # of its quotes, those in which no words of its own are in marks
    first: Span | None = None  # the words by which it is first named, or that it first says


def source_audit(article: Article, outline: Outline) -> tuple[SourceFigures, ...]:
    """Return the figures of every source, in the outline's order."""
    return tuple(figures_of(article, outline))


def figures_of(article: Article, outline: Outline) -> Iterator[SourceFigures]:
    """Yield the figures of one source after another."""
    total = quoted_words(outline.quotes, article.text)
    paragraphs = paragraphs_of(article.body)
    whole = frozenset(outline.whole_quotes)
    for source in outline.sources:
        quotes = [outline.quotes[place] for place in source.quotes]
        listed = whole.intersection(quotes)
        reported = sum(quote.kind is QuoteKind.INDIRECT for quote in listed)
        words = quoted_words(quotes, article.text)
        places = (*source.mentions, *(quote.span for quote in quotes))
        first = min(places, default=None)
        where = paragraphs[article.body.index_at(first.start)] if first else None
        share = words / total if total else 0.0
        yield SourceFigures(source, len(listed), words, share, where, reported, first)


def quoted_words(quotes: Iterable[Quote], text: str) -> int:
    """Count the words of some quotes, each word of the text once."""
    return sum(len(span.of(text).split()) for span in _joined(quotes))


def percent(share: float) -> str:
    r"""Return a share as people read it; what is something is not nothing.

    >>> percent(0.234), percent(0.001), percent(0.0)
    ('23\xa0%', 'under 1\xa0%', '0\xa0%')
    """
    whole = round(share * 100)
    return (
        saying("under 1\u00a0%") if share and not whole else saying("{share}\u00a0%", share=whole)
    )


def as_csv(audit: Iterable[SourceFigures]) -> bytes:
    """Return the figures as a table for spreadsheets (RFC 4180, UTF-8, a header line)."""
    written = io.StringIO(newline="")
    table = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(HEADER)
    table.writerows([harmless(cell) for cell in _row(figures)] for figures in audit)
    return written.getvalue().encode("utf-8", "replace")


def as_tsv(audit: Iterable[SourceFigures]) -> str:
    """Return the figures as people see them, cells parted by tabs: spreadsheets take that."""
    rows = (SHOWN, *map(shown_row, audit))
    return "\n".join("\t".join(map(harmless, row)) for row in rows)


def as_html(audit: Iterable[SourceFigures]) -> str:
    """Return the figures as people see them as a table for letters and web pages."""
    head = "".join(f'<th scope="col">{title}</th>' for title in SHOWN)
    rows = (map(escape, map(harmless, shown_row(figures))) for figures in audit)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return HtmlCheck().cleaned(table)


def shown_row(figures: SourceFigures) -> tuple[str, ...]:
    """Return the figures of one source as people see them."""
    source = figures.source
    return (
        source.name,
        source.role,
        saying(source.type.value),
        saying("yes") if source.named else saying("no"),
        str(figures.quotes),
        str(figures.reported),
        str(figures.words),
        percent(figures.share),
        str(figures.paragraph or ""),
    )


def in_a_sentence(audit: Sequence[SourceFigures]) -> str:
    """Return what the figures come to, in words."""
    if not audit:
        return saying("No sources were found.")
    unnamed = sum(not figures.source.named for figures in audit)
    quoted = [figures for figures in audit if figures.quotes]
    said = saying_of(
        len(audit),
        "%Ln source: {named} named, {unnamed} unnamed, {quoted} quoted.",
        "%Ln sources: {named} named, {unnamed} unnamed, {quoted} quoted.",
        named=len(audit) - unnamed,
        unnamed=unnamed,
        quoted=len(quoted),
    )
    if not quoted:
        return said
    most = max(quoted, key=lambda figures: figures.share)
    return saying(
        "{all} {name} has {share} of all quoted words.",
        all=said,
        name=most.source.name,
        share=percent(most.share),
    )


def harmless(cell: str) -> str:
    """Return a cell on one line that no spreadsheet takes for a formula.

    >>> harmless("=1+1"), harmless(" 1 =  1"), harmless("Lunn;=1+1")
    ("'=1+1", '1 = 1', "Lunn;'=1+1")
    """
    line = " ".join(printable(cell).split())
    return _BEGINS_CELL.sub(lambda begun: begun.group() + "'", line)


def _row(figures: SourceFigures) -> tuple[str, ...]:
    source = figures.source
    return (
        source.name,
        source.type.value,
        source.role,
        "yes" if source.named else "no",
        str(figures.quotes),
        str(figures.words),
        f"{figures.share:.4f}",
        str(figures.paragraph or ""),
        str(figures.reported),
        "",
        "",
    )


def paragraphs_of(body: Body) -> list[int]:
    """Return each block's paragraph; what stands above the first paragraph belongs to it."""
    numbers = accumulate(int(block.kind in _NUMBERED) for block in body.blocks)
    return [max(number, 1) for number in numbers]


def _joined(quotes: Iterable[Quote]) -> Iterator[Span]:
    """Yield the stretches that quotes cover, those that overlap as one."""
    open_: Span | None = None
    for part in sorted(part for quote in quotes for part in quote.parts):
        if open_ is not None and part.start < open_.end:
            open_ = Span(open_.start, max(open_.end, part.end))
            continue
        if open_ is not None:
            yield open_
        open_ = part
    if open_ is not None:
        yield open_
