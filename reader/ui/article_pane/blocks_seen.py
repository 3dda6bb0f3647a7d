"""Which blocks of the article a view's places belong to, and how to keep one where it is."""

from bisect import bisect_right

from PySide6.QtCore import QPoint

from reader.model import Span
from reader.ui.article_pane.excerpt import is_trace
from reader.ui.article_pane.view import READING_LINE, ArticleView

_HIDDEN_EDGE = 24  # pixels at the top and bottom of the pane where a line may be cut


def chosen_blocks(view: ArticleView) -> tuple[int, ...]:
    """Return the ids of the blocks that are selected, or of the one a person is at.

    That is where they clicked or jumped to, while it is on the screen, and else what is at the
    reading line. The title and what else stands above the body is no block of it.
    """
    cursor = view.textCursor()
    if cursor.hasSelection():
        return blocks_between(view, cursor.selectionStart(), cursor.selectionEnd())
    seen = view.viewport().rect().intersects(view.cursorRect(cursor))
    at = cursor.position() if seen else view.position_here()
    return blocks_between(view, at, at)


def blocks_between(view: ArticleView, start: int, end: int) -> tuple[int, ...]:
    """Return the ids of the blocks between two document positions, none for a trace alone."""
    kept = view.rendered.kept
    places = list(kept.values())
    first = bisect_right(places, start) - 1
    last = bisect_right(places, max(end - 1, start))
    if first < 0 or is_trace(view.document().findBlock(start)):
        first += 1
    return tuple(kept)[first:last]


def block_at(view: ArticleView, at: QPoint) -> tuple[int, ...]:
    """Return the id of the block at a place of the viewport, none beside the body."""
    position = view.cursorForPosition(at).position()
    return blocks_between(view, position, position)


def height_of(view: ArticleView, block_id: int, *, of_trace: bool = False) -> int | None:
    """Return where in the viewport a block or what tells of it begins, None for neither."""
    place = _place(view, block_id, of_trace=of_trace)
    return None if place is None else view.cursorRect(view.cursor_at(place)).top()


def reveal(view: ArticleView, start: int, end: int) -> None:
    """Bring a stretch of the document to the reading line, unless all of it is seen already.

    What is seen is asked of the view: asking where a far place stands would have all before it
    laid out.
    """
    first, last = _seen(view)
    if first <= start and end <= last:
        view.setTextCursor(view.cursor_at(start))
    else:
        view.go_to_position(start)


def is_seen(view: ArticleView, span: Span) -> bool:
    """Tell whether any of a stretch of the text is on the screen."""
    start, end = view.positions.range_of(span)
    first, last = _seen(view)
    return start <= last and end >= first


def follow(view: ArticleView, span: Span) -> None:
    """Scroll so that a stretch of the text is seen; the caret and what is selected stay."""
    start, end = view.positions.range_of(span)
    first, last = _seen(view)
    if start < first or end > last:
        bar = view.verticalScrollBar()
        reading_line = int(view.viewport().height() * READING_LINE)
        bar.setValue(bar.value() + view.cursorRect(view.cursor_at(start)).top() - reading_line)


def hold(view: ArticleView, block_id: int, height: int, *, of_trace: bool = False) -> None:
    """Scroll so that a block, or what tells of it now, begins at this height of the viewport."""
    place = _place(view, block_id, of_trace=of_trace)
    if place is None:
        return
    cursor = view.cursor_at(place)
    view.setTextCursor(cursor)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.cursorRect(cursor).top() - height)


def stand_after(view: ArticleView, block_id: int) -> None:
    """Put the keyboard at the first kept block after this one, or the last; scroll nothing."""
    kept = view.rendered.kept
    place = next((kept[known] for known in kept if known > block_id), None)
    place = place if place is not None else next(reversed(kept.values()), None)
    if place is not None:
        bar = view.verticalScrollBar()
        stood = bar.value()
        view.setTextCursor(view.cursor_at(place))
        bar.setValue(stood)


def _seen(view: ArticleView) -> tuple[int, int]:
    """Return the document positions between which all is seen."""
    area = view.viewport().rect()
    first = view.cursorForPosition(area.topLeft() + QPoint(0, _HIDDEN_EDGE)).position()
    last = view.cursorForPosition(area.bottomRight() - QPoint(0, _HIDDEN_EDGE)).position()
    return first, last


def _place(view: ArticleView, block_id: int, *, of_trace: bool) -> int | None:
    rendered = view.rendered
    return rendered.traces.get(block_id) if of_trace else rendered.place_of(block_id)
