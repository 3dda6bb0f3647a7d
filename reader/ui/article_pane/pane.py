"""Shows an article in a view: sets it, finds its column, marks its quotes in the lane."""

from bisect import bisect_right

from PySide6.QtGui import QTextCursor

from reader.model import Article, Body, Outline
from reader.ui.article_pane.lane_marks import lane_marks
from reader.ui.article_pane.render import Look, render
from reader.ui.article_pane.view import ArticleView


def show_article(view: ArticleView, article: Article, outline: Outline, look: Look) -> None:
    """Show an article from its beginning."""
    rendered = render(article, outline, look)
    view.show_rendered(rendered, look.typography.colours)
    view.show_marks(tuple(lane_marks(article, outline, rendered.positions, look)))


def show_still(view: ArticleView, article: Article, outline: Outline, look: Look) -> None:
    """Show the article that is shown with another outline: nothing moves, the same is selected."""
    before = view.textCursor()
    rendered = render(article, outline, look)
    view.exchange(rendered, look.typography.colours)
    view.show_marks(tuple(lane_marks(article, outline, rendered.positions, look)))
    cursor = QTextCursor(view.document())
    cursor.setPosition(before.anchor())
    cursor.setPosition(before.position(), QTextCursor.MoveMode.KeepAnchor)
    bar = view.verticalScrollBar()
    stood = bar.value()
    view.setTextCursor(cursor)
    bar.setValue(stood)


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
