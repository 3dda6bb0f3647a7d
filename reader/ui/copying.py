"""Puts words of the article on the clipboard: selected ones in another format, or a quote."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication

from reader.model import Block, BlockKind, Link, Mark, Outline, Quote, QuoteKind, Span
from reader.text.quotemarks import in_marks
from reader.ui.actions import Handler
from reader.ui.article_pane.view import ArticleView
from reader.ui.current import CurrentArticle
from reader.ui.status_bar import StatusBar


class Copying(QObject):
    """Copies from one article view."""

    def __init__(self, view: ArticleView, current: CurrentArticle, status: StatusBar) -> None:
        super().__init__(view)
        self._view = view
        self._current = current
        self._status = status

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of the Edit menu do."""
        return {
            "copy_quote": self.copy_quote_here,
            "copy_markdown": self.copy_markdown,
            "copy_html": self.copy_html,
        }

    def copy_markdown(self) -> None:
        """Copy what is selected, or all of the article, as Markdown."""
        from reader.export.as_markdown import written_blocks  # noqa: PLC0415  # not at start

        self._put(self._written(written_blocks), "Copied as Markdown")

    def copy_html(self) -> None:
        """Copy what is selected, or all of the article, as HTML: rich text where that is taken."""
        from reader.export.as_html import written_blocks  # noqa: PLC0415  # brings the checker

        written = self._written(written_blocks)
        self._put(written, "Copied as HTML", html=written)

    def copy_quote_here(self) -> None:
        """Copy the quote at the caret, or else the one that is read, with who said it."""
        quote = self.quote_here()
        if quote is None:
            self._status.tell("There is no quote here")
        else:
            self.copy_quote(quote)

    def copy_quote(self, quote: Quote) -> None:
        """Copy a quote with who said it."""
        article = self._current.article
        if article is not None:
            self._put(with_speaker(quote, article.text, self._current.outline), "Quote copied")

    def copy_words(self, words: str) -> None:
        """Copy words as they are."""
        self._put(words, "Copied")

    def quote_here(self) -> Quote | None:
        """Return the quote at the selection or the caret, or else the nearest at or below here."""
        offset = self._offset_at_caret()
        return self.quote_at(offset) or self._nearest(max(self._view.offset_here(), 0))

    def quote_at(self, offset: int) -> Quote | None:
        """Return the quote whose words an offset is in."""
        quotes = self._current.outline.whole_quotes
        return next((q for q in quotes if q.span.start <= offset < q.span.end), None)

    def quote_over(self, span: Span) -> Quote | None:
        """Return the quote that covers exactly this stretch of the text."""
        quotes = self._current.outline.whole_quotes
        return next((quote for quote in quotes if quote.span == span), None)

    def _offset_at_caret(self) -> int:
        """Return where the selection or the caret is, -1 when there is none in sight."""
        cursor = self._view.textCursor()
        flags = self._view.textInteractionFlags()
        shown = cursor.hasSelection() or flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
        area = self._view.viewport().rect()
        if not shown or not area.intersects(self._view.cursorRect(cursor)):
            return -1
        return self._view.positions.to_text(cursor.selectionStart())

    def _nearest(self, offset: int) -> Quote | None:
        quotes = self._current.outline.whole_quotes
        below = (quote for quote in quotes if quote.span.end > offset)
        return next(below, quotes[-1] if quotes else None)

    def _written(self, write: Callable[[list[Block]], str]) -> str:
        article = self._current.article
        if article is None:
            return ""
        cursor = self._view.textCursor()
        chosen = Span(0, len(article.text))
        if cursor.hasSelection():
            to_text = self._view.positions.to_text
            chosen = Span(to_text(cursor.selectionStart()), to_text(cursor.selectionEnd()))
        pairs = zip(article.body.blocks, article.body.spans, strict=True)
        return write(list(within(pairs, chosen)))

    def _put(self, words: str, told: str, html: str = "") -> None:
        copied = QMimeData()
        copied.setText(words)
        if html:
            copied.setHtml(html)
        QGuiApplication.clipboard().setMimeData(copied)
        self._status.tell(told)


def with_speaker(quote: Quote, text: str, outline: Outline) -> str:
    """Return a quote as one cites it: its words in marks, then who said them."""
    words = " ".join(quote.words(text).split())
    if quote.kind is not QuoteKind.INDIRECT:
        words = in_marks(words, whole=quote.kind is not QuoteKind.MIXED)
    source = outline.source(quote.attribution.source)
    who = ", ".join(filter(None, (source.name, source.role))) if source else ""
    return f"{words} — {who}" if who else words


def within(pairs: "zip[tuple[Block, Span]]", chosen: Span) -> Iterator[Block]:
    """Yield the blocks of a stretch of the text, the first and last cut to it; tables stay whole.

    Pictures and rules take no room in the text: those between its ends are of it.
    """
    for block, span in pairs:
        if not block.text:
            if chosen.start <= span.start < chosen.end:
                yield block
        elif span.overlaps(chosen):
            is_whole = block.kind is BlockKind.TABLE
            yield block if is_whole else clipped(block, chosen.shifted(-span.start))


def clipped(block: Block, chosen: Span) -> Block:
    """Return a block cut to a stretch of its words, with the marks and links that are left."""
    start, end = max(chosen.start, 0), min(chosen.end, len(block.text))

    def cut(span: Span) -> Span:
        return Span(max(span.start, start) - start, min(span.end, end) - start)

    here = Span(start, end)
    marks = tuple(Mark(m.kind, cut(m.span)) for m in block.marks if m.span.overlaps(here))
    links = tuple(
        Link(link.url, cut(link.span)) for link in block.links if link.span.overlaps(here)
    )
    return replace(block, text=here.of(block.text), marks=marks, links=links, credit=None)
