"""What an export comes to, in a few figures for a list of many."""

from reader.model import Article, Outline
from reader.records import record


@record
class Figures:
    """How much there is of an article."""

    title: str = ""
    words: int = 0
    quotes: int = 0
    sources: int = 0
    removed: int = 0  # pieces that cleaning took out


def figures_of(article: Article, outline: Outline) -> Figures:
    """Count what an article holds."""
    return Figures(
        title=article.meta.title,
        words=len(article.text.split()),
        quotes=len(outline.whole_quotes),
        sources=len(outline.sources),
        removed=len(article.removals),
    )
