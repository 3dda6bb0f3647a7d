"""Where in each block someone is quoted, literal quotation marks included."""

from collections import defaultdict

from reader.export.html_inline import MarkSpan, QuoteSpan
from reader.export.places import names_wanted
from reader.model import Article, Outline, QuoteKind, Span
from reader.text.quotemarks import with_marks


def quote_spans(article: Article, outline: Outline) -> dict[int, list[QuoteSpan | MarkSpan]]:
    """Return each block's quotes by the block's id. Reported speech is in nobody's words."""
    found: dict[int, list[QuoteSpan | MarkSpan]] = defaultdict(list)
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
            name = "" if place or name in names else name
            for block, stretch in article.body.stretches(span):
                found[block.id].append(QuoteSpan(stretch, quote.attribution.source, name))
                name = ""
    return found
