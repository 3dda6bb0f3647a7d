"""Which quote or which words a reader means, and how they are written with attribution."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QApplication

from reader.model import Quote, Span
from reader.records import record
from reader.ui.article_pane.view import ArticleView
from reader.ui.choices import Choices
from reader.ui.current import CurrentArticle

if TYPE_CHECKING:
    from reader.export.attributed.cited import Cited
    from reader.ui.sidebar.rows import Row


@record
class Written:
    """Words for the clipboard: `html` only where a style has it; what went wrong, in a sentence."""

    text: str
    html: str = ""
    mistake: str = ""

    def mime(self) -> QMimeData:
        """Return the words as Qt copies and drags them."""
        data = QMimeData()
        data.setText(self.text)
        if self.html:
            data.setHtml(self.html)
        return data


class Quoting(QObject):
    """Finds quotes in one article view, and writes them in the style that was chosen."""

    def __init__(self, view: ArticleView, current: CurrentArticle, choices: Choices) -> None:
        super().__init__(view)
        self._view = view
        self._current = current
        self._choices = choices

    def cited_here(self) -> "Cited | None":
        """Return the quote chosen in a list that has the keyboard, or what is meant in the text.

        That are the selected words, or else the quote at the caret or nearest below.
        """
        listed = self._listed()
        if listed is not None:
            return self.cited(listed)
        if self._view.textCursor().hasSelection():
            return self.cited_selection()
        quote = self.quote_here()
        return self.cited(quote) if quote else None

    def cited_selection(self) -> "Cited | None":
        """Return the selected words with their speaker; None when none are the article's text."""
        from reader.export.attributed.cited import cited_words  # noqa: PLC0415  # not at start

        article = self._current.article
        if article is None:
            return None
        return cited_words(article, self._current.outline, self.selection())

    def cited(self, quote: Quote) -> "Cited | None":
        """Return a whole quote with its speaker."""
        from reader.export.attributed.cited import cited_quote  # noqa: PLC0415  # not at start

        article = self._current.article
        return cited_quote(article, self._current.outline, quote) if article else None

    def written(self, cited: "Cited", style: str = "") -> Written:
        """Return a quote in a style, the chosen one if none is named.

        A template with a mistake is told of, and the words come in the first style instead.
        """
        settings = self._choices.settings
        return written(cited, style or settings.copy_style, settings.copy_template)

    def dragged(self, cited: "Cited") -> QMimeData:
        """Return a quote for whatever it is dropped on: always with HTML, too."""
        from reader.export.attributed.styles import block_quote  # noqa: PLC0415  # not at start

        found = self.written(cited)
        return Written(found.text, found.html or block_quote(cited)).mime()

    def selection(self) -> Span:
        """Return the stretch of the article's text that is selected, empty when none is."""
        cursor = self._view.textCursor()
        to_text = self._view.positions.to_text
        return Span(to_text(cursor.selectionStart()), to_text(cursor.selectionEnd()))

    def quote_here(self) -> Quote | None:
        """Return the quote at the caret, or else the nearest at or below here."""
        offset = self._offset_at_caret()
        return self.quote_at(offset) or self._nearest(max(self._view.offset_here(), 0))

    def quote_at(self, offset: int) -> Quote | None:
        """Return the quote whose words an offset is in."""
        quotes = self._current.outline.whole_quotes
        return next((q for q in quotes if q.span.start <= offset < q.span.end), None)

    def quote_of(self, row: "Row") -> Quote | None:
        """Return the quote that a row of the outline stands for, None when it is no quote's."""
        if len(row.spans) != 1:
            return None
        quotes = self._current.outline.whole_quotes
        return next((quote for quote in quotes if quote.span == row.spans[0]), None)

    def _listed(self) -> Quote | None:
        from reader.ui.sidebar.view import RowsView  # noqa: PLC0415  # not at start

        focused = QApplication.focusWidget()
        row = focused.current_row() if isinstance(focused, RowsView) else None
        return self.quote_of(row) if row else None

    def _offset_at_caret(self) -> int:
        """Return where the caret is, -1 when there is none in sight."""
        cursor = self._view.textCursor()
        flags = self._view.textInteractionFlags()
        area = self._view.viewport().rect()
        shown = flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
        if not shown or not area.intersects(self._view.cursorRect(cursor)):
            return -1
        return self._view.positions.to_text(cursor.position())

    def _nearest(self, offset: int) -> Quote | None:
        quotes = self._current.outline.whole_quotes
        below = (quote for quote in quotes if quote.span.end > offset)
        return next(below, quotes[-1] if quotes else None)


def written(cited: "Cited", style: str, template: str) -> Written:
    """Return a quote in a style; in the first one when the template has a mistake."""
    from reader.export.attributed import styles  # noqa: PLC0415  # not at start
    from reader.export.attributed.template import TemplateError  # noqa: PLC0415

    try:
        found = styles.style(style).write(cited, template)
    except TemplateError as error:
        found = styles.STYLES[0].write(cited, "")
        return Written(found.text, found.html, error.sentence)
    return Written(found.text, found.html)
