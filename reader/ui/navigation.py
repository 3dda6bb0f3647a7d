"""Going about in the open article: jumps, back and forward, from quote to quote."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.model import Quote, Span
from reader.text.quotemarks import with_marks
from reader.ui.article_pane.view import ArticleView
from reader.ui.current import CurrentArticle
from reader.ui.history import Places
from reader.ui.sidebar.sections import heading_of


class Navigation(QObject):
    """Moves the view and remembers where it was."""

    arrived = Signal(int)  # offset in the article's text
    changed = Signal()  # whether there is a way back or forward

    def __init__(
        self,
        view: ArticleView,
        current: CurrentArticle,
        tint_of: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tint_of = tint_of  # the colour behind a source's words
        self._view = view
        self._current = current
        self._places = Places()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self._places.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return self._places.can_go_forward

    def forget(self) -> None:
        """Begin anew with another article."""
        self._places.forget()
        self.changed.emit()

    def jump(self, span: Span, also: Sequence[Span] = (), tint: str = "") -> None:
        """Go to a passage and light it, and others that belong to it where they stand."""
        self._leave()
        said = {part for quote in self._current.outline.quotes for part in _stretches(quote)}
        lit, *others = (self._marked(one) if one in said else one for one in (span, *also))
        self._view.go_to(span, lit, others, tint)
        self.arrived.emit(span.start)

    def jump_to_removed(self, block_id: int) -> None:
        """Go to the trace of a removed block."""
        self._leave()
        self._view.go_to_removed(block_id)
        self._tell()

    def back(self) -> None:
        """Go back to where the last jump began."""
        self._go(self._places.back(self._view.offset_here()))

    def forward(self) -> None:
        """Go forward again."""
        self._go(self._places.forward(self._view.offset_here()))

    def step_section(self, by: int) -> None:
        """Go to the next or previous section."""
        article = self._current.article
        if article is not None:
            sections = self._current.outline.sections
            spans = [heading_of(section, article.body) for section in sections]
            place = self._step(spans, by)
            if place is not None:
                self.jump(spans[place])

    def step_quote(self, by: int) -> None:
        """Go to the next or previous quote."""
        quotes = self._current.outline.whole_quotes
        place = self._step([quote.span for quote in quotes], by)
        if place is not None:
            quote = quotes[place]
            self.jump(quote.span, tint=self._tint_of(quote.attribution.source))

    def to_start(self) -> None:
        """Go to the title."""
        self._leave()
        self._view.go_to_position(0)
        self._tell()

    def to_end(self) -> None:
        """Go to the last words."""
        self._leave()
        self._view.go_to_position(self._view.document().characterCount() - 1)
        self._tell()

    def _step(self, spans: list[Span], by: int) -> int | None:
        """Return the place of the next or previous of these, None when there is none."""
        here = self._view.offset_here()
        starts = [span.start for span in spans]
        place = bisect_right(starts, here) if by > 0 else bisect_left(starts, here) - 1
        return place if 0 <= place < len(spans) else None

    def _marked(self, span: Span) -> Span:
        article = self._current.article
        return Span(*with_marks(article.text, span.start, span.end)) if article else span

    def _tell(self) -> None:
        self.arrived.emit(self._view.offset_here())

    def _leave(self) -> None:
        self._places.leave(self._view.offset_here())
        self.changed.emit()

    def _go(self, offset: int | None) -> None:
        if offset is not None:
            self._view.go_to_offset(offset)
            self.arrived.emit(offset)
        self.changed.emit()


def _stretches(quote: Quote) -> tuple[Span, ...]:
    return (quote.span, *quote.parts)
