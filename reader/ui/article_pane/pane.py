"""Shows an article in a view: sets it, finds its column, marks its quotes in the lane."""

from bisect import bisect_right

from reader.model import Article, Body, Outline
from reader.ui.article_pane.overview import LaneMark
from reader.ui.article_pane.positions import Positions
from reader.ui.article_pane.render import Look, render
from reader.ui.article_pane.view import ArticleView
from reader.ui.speakers import SpeakerColours


def show_article(view: ArticleView, article: Article, outline: Outline, look: Look) -> None:
    """Show an article from its beginning."""
    rendered = render(article, outline, look)
    view.show_rendered(rendered, look.typography.colours)
    marks = quote_marks(outline, rendered.positions, look) if look.mark_quotes else ()
    view.show_marks(marks)


def quote_marks(outline: Outline, positions: Positions, look: Look) -> tuple[LaneMark, ...]:
    """Return where the quotes stand in the document, in their speakers' colours."""
    speakers = SpeakerColours(outline, look.typography.colours)
    return tuple(
        LaneMark(*positions.range_of(part), speakers.of_quote(quote).line)
        for quote in outline.quotes
        for part in quote.parts
    )


def same_place(before: Body, after: Body, offset: int) -> int:
    """Return where in another body of the same file an offset's words stand now.

    When their block is gone, it is where the next one begins.
    """
    if not before.blocks or not after.blocks:
        return 0
    place = before.index_at(offset)
    block_id = before.blocks[place].id
    ids = [block.id for block in after.blocks]
    found = bisect_right(ids, block_id) - 1
    if found >= 0 and ids[found] == block_id:
        span = after.spans[found]
        return min(span.start + offset - before.spans[place].start, span.end)
    return after.spans[min(found + 1, len(ids) - 1)].start
