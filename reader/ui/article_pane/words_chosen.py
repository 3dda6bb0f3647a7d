"""Which words of the article a person has chosen, or is at."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from reader.model import Span
from reader.ui.article_pane.spelling import copied
from reader.ui.article_pane.view import ArticleView


def span_chosen(view: ArticleView, text: str) -> Span | None:
    """Return where in the article's text the selected words are, the space around them apart.

    None when nothing is selected, or nothing of the article's body.
    """
    cursor = view.textCursor()
    if not cursor.hasSelection() or cursor.selectionEnd() <= view.positions.first:
        return None
    to_text = view.positions.to_text
    chosen = Span(to_text(cursor.selectionStart()), to_text(cursor.selectionEnd()))
    words = chosen.of(text)
    start = chosen.start + len(words) - len(words.lstrip())
    end = chosen.start + len(words.rstrip())
    return Span(start, end) if start < end else None


def words_selected(view: ArticleView) -> str:
    """Return the words that are selected, "" when none or more than a paragraph's."""
    words = copied(view.textCursor().selectedText())
    return "" if "\n" in words else words


def offset_chosen(view: ArticleView) -> int:
    """Return the offset a person is at, -1 above the article's first word.

    That is where they selected, clicked or jumped to, while it is on the screen, and else what
    is at the reading line.
    """
    cursor = view.textCursor()
    if not view.viewport().rect().intersects(view.cursorRect(cursor)):
        return view.offset_here()
    position = cursor.selectionStart()
    return view.positions.to_text(position) if position >= view.positions.first else -1


def below(view: ArticleView, position: int) -> QPoint:
    """Return the place of the screen below a position of the document."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(min(position, view.document().characterCount() - 1))
    return view.viewport().mapToGlobal(view.cursorRect(cursor).bottomLeft())
