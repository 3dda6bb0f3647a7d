"""Going about in the open article: jumps, back and forward, from quote to quote."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from reader.model import Quote, Span
from reader.text.quotemarks import with_marks
from reader.ui.actions import Handler, calling
from reader.ui.article_pane.view import ArticleView
from reader.ui.current import CurrentArticle
from reader.ui.history import Places
from reader.ui.mentions import places_of
from reader.ui.places_told import heading_told, mention_told, quote_told, words_at
from reader.ui.sidebar.rows import Row
from reader.ui.sidebar.sections import heading_of
from reader.ui.words import tr


@dataclass(slots=True)
class Trail:
    """Where a reader came from in one article, and whom they follow."""

    places: Places = field(default_factory=Places)
    source: str = ""  # the name of the source chosen last


# What is said where nothing more follows in that direction.
_ENDS = {
    ("section", True): "No further section",
    ("section", False): "No earlier section",
    ("quote", True): "No further quote",
    ("quote", False): "No earlier quote",
    ("mention", True): "No further mention of {name}",
    ("mention", False): "No earlier mention of {name}",
}


class Navigation(QObject):
    """Moves the view and remembers where it was."""

    arrived = Signal(int)  # offset in the article's text
    changed = Signal()  # whether there is a way back or forward
    told = Signal(str)  # what the place a jump led to is, for who cannot see it

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
        self.trail = Trail()
        view.lane_pressed.connect(self._leave)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of the Go menu do."""
        return {
            "back": self.back,
            "forward": self.forward,
            "next_section": calling(self.step_section, 1),
            "previous_section": calling(self.step_section, -1),
            "next_quote": calling(self.step_quote, 1),
            "previous_quote": calling(self.step_quote, -1),
            "next_mention": calling(self.step_mention, 1),
            "previous_mention": calling(self.step_mention, -1),
            "start": self.to_start,
            "end": self.to_end,
        }

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self.trail.places.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return self.trail.places.can_go_forward

    def follow(self, trail: Trail) -> None:
        """Go on with another article, where nobody has gone yet or where somebody left off."""
        self.trail = trail
        self.changed.emit()

    def choose_row(self, row: Row) -> None:
        """Note whose row was chosen, for going from mention to mention."""
        if row.source:
            self.choose_source(row.source)
        elif row.lights:
            self.trail.source = row.text

    def choose_source(self, source_id: str) -> None:
        """Note which source was chosen, by its id; by name, because restoring renumbers them."""
        source = self._current.outline.source(source_id)
        self.trail.source = source.name if source else ""

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
        self._go(self.trail.places.back(self._view.offset_here()))

    def forward(self) -> None:
        """Go forward again."""
        self._go(self.trail.places.forward(self._view.offset_here()))

    def step_section(self, by: int) -> None:
        """Go to the next or previous section."""
        article = self._current.article
        if article is None:
            return
        sections = self._current.outline.sections
        spans = [heading_of(section, article.body) for section in sections]
        place = self.place_from_here(spans, by)
        if place is None:
            self._tell_end("section", by)
        else:
            self.jump(spans[place])
            self.told.emit(heading_told(sections, place))

    def step_quote(self, by: int) -> None:
        """Go to the next or previous quote."""
        article, quotes = self._current.article, self._current.outline.whole_quotes
        place = self.place_from_here([quote.span for quote in quotes], by)
        if article is None or place is None:
            self._tell_end("quote", by)
            return
        source = self._current.outline.source(quotes[place].attribution.source)
        self.choose_source(quotes[place].attribution.source)
        self.jump(quotes[place].span, tint=self._tint_of(quotes[place].attribution.source))
        self.told.emit(quote_told(article, quotes, place, source))

    def step_mention(self, by: int) -> None:
        """Go to the next or previous words of the source chosen, or else of who speaks here."""
        outline = self._current.outline
        if not self.trail.source:
            self._choose_nearest()
        source = next((one for one in outline.sources if one.name == self.trail.source), None)
        if source is None:
            self.told.emit(tr("No source is chosen"))
            return
        spans = places_of(outline, source)
        place = self.place_from_here(spans, by)
        if place is None:
            self._tell_end("mention", by, source.name)
        else:
            self.jump(spans[place], spans, self._tint_of(source.id))
            self.told.emit(mention_told(source, place, len(spans)))

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

    def place_from_here(self, spans: Sequence[Span], by: int) -> int | None:
        """Return the place of the next or previous of these, None when there is none."""
        here = self._view.offset_here()
        starts = [span.start for span in spans]
        place = bisect_right(starts, here) if by > 0 else bisect_left(starts, here) - 1
        return place if 0 <= place < len(spans) else None

    def _choose_nearest(self) -> None:
        """Choose whoever speaks where the reader is, or next before it."""
        outline, here = self._current.outline, self._view.offset_here()
        spoken = [quote for quote in outline.whole_quotes if quote.attribution.source]
        before = [quote for quote in spoken if quote.span.start <= here]
        nearest = before[-1] if before else next(iter(spoken), None)
        self.choose_source(nearest.attribution.source if nearest else "")

    def _marked(self, span: Span) -> Span:
        article = self._current.article
        return Span(*with_marks(article.text, span.start, span.end)) if article else span

    def _tell(self) -> None:
        self.arrived.emit(self._view.offset_here())
        self.told.emit(words_at(self._current.article, self._view.offset_here()))

    def _tell_end(self, what: str, by: int, name: str = "") -> None:
        self.told.emit(tr(_ENDS[what, by > 0], name=name))

    def _leave(self) -> None:
        self.trail.places.leave(self._view.offset_here())
        self.changed.emit()

    def _go(self, offset: int | None) -> None:
        if offset is not None:
            if offset < 0:
                self._view.go_to_position(0)
            else:
                self._view.go_to_offset(offset)
            self.arrived.emit(offset)
            self.told.emit(words_at(self._current.article, offset))
        self.changed.emit()


def _stretches(quote: Quote) -> tuple[Span, ...]:
    return (quote.span, *quote.parts)
