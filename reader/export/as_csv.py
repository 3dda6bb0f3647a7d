"""What was found in an article as tables for spreadsheets: its quotes, its sources."""

import codecs
import csv
import io

from reader.export.options import ExportOptions
from reader.export.source_audit import as_csv, harmless, paragraphs_of, source_audit
from reader.model import Article, Outline, Quote, Span

QUOTES_HEADER = (
    *("number", "quote", "kind", "speaker", "role", "type", "cue", "evidence"),
    *("paragraph", "section"),
)


def write_quotes(article: Article, outline: Outline, options: ExportOptions) -> bytes:  # noqa: ARG001
    """Write a row for each quote, reported speech included (RFC 4180, UTF-8, a header line)."""
    written = io.StringIO(newline="")
    table = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(QUOTES_HEADER)
    paragraphs = paragraphs_of(article.body)
    for number, quote in enumerate(outline.whole_quotes, start=1):
        paragraph = paragraphs[article.body.index_at(quote.span.start)]
        cells = (str(number), *_said(article, outline, quote), str(paragraph))
        table.writerow(map(harmless, (*cells, _section(outline, quote.span))))
    return _marked(written.getvalue().encode("utf-8", "replace"))


def write_sources(article: Article, outline: Outline, options: ExportOptions) -> bytes:  # noqa: ARG001
    """Write a row with the figures of each source, alike."""
    return _marked(as_csv(source_audit(article, outline)))


def _marked(table: bytes) -> bytes:
    """Return a table that spreadsheets do not take for one in their country's old encoding."""
    return codecs.BOM_UTF8 + table


def _said(article: Article, outline: Outline, quote: Quote) -> tuple[str, ...]:
    said = quote.attribution
    source = outline.source(said.source)
    speaker = (source.name, source.role, source.type.value) if source else ("", "", "")
    cue = said.cue.of(article.text) if said.cue else ""
    return (quote.words(article.text), quote.kind.value, *speaker, cue, said.evidence)


def _section(outline: Outline, span: Span) -> str:
    """Return the title of the innermost section a stretch of text begins in."""
    around = [one for one in outline.sections if one.span.start <= span.start < one.span.end]
    return around[-1].title if around else ""
