"""Where in each block someone is quoted, literal quotation marks included."""

from collections import defaultdict

from reader.export.html_inline import QuoteSpan
from reader.export.places import names_wanted
from reader.model import Article, Outline, Quote, QuoteKind, Span
from reader.text.quotemarks import with_marks


def quote_spans(article: Article, outline: Outline) -> dict[int, list[QuoteSpan]]:
    """Return each block's quotes by the block's id. Reported speech is in nobody's words."""
    found: dict[int, list[QuoteSpan]] = defaultdict(list)
    taken = 0
    names = names_wanted(article.body.blocks)
    for number, quote in enumerate(outline.quotes, start=1):
        if quote.kind is QuoteKind.INDIRECT:
            continue
        for place, part in enumerate(quote.parts):
            span = Span(*with_marks(article.text, part.start, part.end))
            # Quotes inside quotes stay unmarked: one stretch has one speaker.
            if span.start < taken:
                continue
            taken = span.end
            name = f"q{number}"
            _lay(found, article, span, quote, "" if place or name in names else name)
    return found


def _lay(
    found: dict[int, list[QuoteSpan]], article: Article, span: Span, quote: Quote, name: str
) -> None:
    body = article.body
    if not body.blocks:
        return
    for at in range(body.index_at(span.start), len(body.blocks)):
        where = body.spans[at]
        if where.start >= span.end:
            return
        start, end = max(span.start, where.start), min(span.end, where.end)
        if start < end:
            stretch = Span(start - where.start, end - where.start)
            said = QuoteSpan(stretch, quote.attribution.source, name)
            found[body.blocks[at].id].append(said)
            name = ""
