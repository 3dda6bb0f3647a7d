"""How wide the column of an article is on the screen."""

from reader.model import BY_HAND, Article, Body
from reader.ui.article_pane.typography import Part, Typography, column_width


def column_of(article: Article, typography: Typography) -> float:
    """Return how wide an article's words want to be set, in pixels."""
    measure = typography.spacing.measure
    return column_width(typography.font(Part.BODY), _as_cleaned(article), measure)


def _as_cleaned(article: Article) -> str:
    """Return the text as if nothing had been put back or taken out by hand.

    The column is measured on it, so that no edit makes all other lines break anew.
    """
    put_back = {removal.block.id for removal in article.restored}
    by_hand = [gone.block for gone in article.removals if gone.rule == BY_HAND]
    if not put_back and not by_hand:
        return article.text
    kept = [block for block in article.body.blocks if block.id not in put_back]
    return Body.joining(sorted((*kept, *by_hand), key=lambda block: block.id)).text
