"""Puts words of the article on the clipboard: selected ones in another format, or a quote."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.model import Block, BlockKind, Link, Mark, Quote, Span
from reader.ui.actions import COMMANDS, Handler, calling
from reader.ui.article_pane.view import ArticleView
from reader.ui.current import CurrentArticle, Search
from reader.ui.quoting import Quoting, Written
from reader.ui.status_bar import StatusBar
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.export.attributed.cited import Cited

_CITE = "cite_"  # begins the names of the commands that copy in one style


class Copying(QObject):
    """Copies from one article view, and tells what it copied."""

    def __init__(
        self, view: ArticleView, current: CurrentArticle, quoting: Quoting, status: StatusBar
    ) -> None:
        super().__init__(view)
        self._view = view
        self._current = current
        self.quoting = quoting
        self._status = status

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of the Edit menu do."""
        handlers: dict[str, Handler] = {
            "copy_quote": self.copy_quote_here,
            "copy_plain": self.copy_plain,
            "copy_markdown": self.copy_markdown,
            "copy_html": self.copy_html,
        }
        for command in COMMANDS:
            if command.name.startswith(_CITE):
                style = command.name.removeprefix(_CITE)
                handlers[command.name] = calling(self.copy_quote_here, style)
        return handlers

    def copy_plain(self) -> None:
        """Copy what is selected, or all of the article, as plain text."""
        from reader.export.as_text import written_blocks  # noqa: PLC0415  # not at start

        self._put(
            Written(self._written(written_blocks)),
            self._copied(tr("Copied as plain text"), tr("Whole article copied as plain text")),
        )

    def copy_markdown(self) -> None:
        """Copy what is selected, or all of the article, as Markdown."""
        from reader.export.as_markdown import written_blocks  # noqa: PLC0415  # not at start

        self._put(
            Written(self._written(written_blocks)),
            self._copied(tr("Copied as Markdown"), tr("Whole article copied as Markdown")),
        )

    def copy_html(self) -> None:
        """Copy what is selected, or all of the article, as HTML: rich text where that is taken."""
        from reader.export.as_html import written_blocks  # noqa: PLC0415  # brings the checker

        written = self._written(written_blocks)
        self._put(
            Written(written, written),
            self._copied(tr("Copied as HTML"), tr("Whole article copied as HTML")),
        )

    def copy_quote_here(self, style: str = "") -> None:
        """Copy the selected words or the quote one is at, with who said it and where."""
        cited = self.quoting.cited_here()
        if cited is not None:
            self._copy(cited, style)
        elif self._view.textCursor().hasSelection():
            self._status.tell(tr("Nothing of the article’s text is selected"))
        else:
            self._status.tell(tr("There is no quote here"))

    def copy_quote(self, quote: Quote) -> None:
        """Copy a whole quote with who said it and where."""
        cited = self.quoting.cited(quote)
        if cited is not None:
            self._copy(cited)

    def copy_words(self, words: str) -> None:
        """Copy words as they are."""
        self._put(Written(words), tr("Copied"))

    def _copy(self, cited: "Cited", style: str = "") -> None:
        written = self.quoting.written(cited, style)
        said = told(cited, is_searched=self._current.search is Search.DONE)
        mistake = (
            tr("{mistake} Copied as a plain line instead.", mistake=tr(written.mistake))
            if written.mistake
            else ""
        )
        self._put(written, mistake or said)

    def _copied(self, part: str, whole: str) -> str:
        return part if self._view.textCursor().hasSelection() else whole

    def _written(self, write: Callable[[list[Block]], str]) -> str:
        article = self._current.article
        if article is None:
            return ""
        has_words = self._view.textCursor().hasSelection()
        chosen = self.quoting.selection() if has_words else Span(0, len(article.text))
        pairs = zip(article.body.blocks, article.body.spans, strict=True)
        return write(list(within(pairs, chosen)))

    def _put(self, written: Written, told: str) -> None:
        QGuiApplication.clipboard().setMimeData(written.mime())
        self._status.tell(told)


def told(cited: "Cited", *, is_searched: bool) -> str:
    """Return in a sentence whose words were copied."""
    if cited.kind and cited.speakers:
        return tr("Copied, said by {name}", name=cited.speakers[0].name)
    if cited.kind:
        return tr("Copied; the article does not tell who said it")
    if not is_searched:
        return tr("Copied without a speaker: the quotes are not found yet")
    return tr("Copied as the article’s own words")


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
