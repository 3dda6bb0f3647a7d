"""Shows the current article in every part of the window that tells of it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.model import Article, Outline
from reader.records import record
from reader.ui.actions import without_argument
from reader.ui.appearance import Appearance
from reader.ui.article_pane.arriving import is_near
from reader.ui.article_pane.blocks_seen import height_of, hold, stand_after
from reader.ui.article_pane.pane import same_place
from reader.ui.article_pane.traces import InPlace
from reader.ui.article_pane.view import ArticleView, Spot
from reader.ui.choices import Choices
from reader.ui.current import CurrentArticle
from reader.ui.finding import Finding
from reader.ui.laying import Laying
from reader.ui.reading import Course
from reader.ui.sidebar.dock import Sidebar
from reader.ui.sidebar.rows import Shown
from reader.ui.speakers import SpeakerColours
from reader.ui.status_bar import StatusBar


@record
class Held:
    """A block that is to stay where it is on the screen while the text around it changes."""

    block_id: int
    height: int  # pixels from the viewport's top
    stand_after: bool = False  # whether the keyboard goes on at the block after it


@record
class Screens:
    """The parts that tell of the article."""

    view: ArticleView
    sidebar: Sidebar
    status: StatusBar
    finding: Finding


class Showing(QObject):
    """Keeps text, outline and status at one article, one place, one look."""

    changed = Signal()  # the same article is shown with other blocks put back or taken out

    def __init__(
        self,
        current: CurrentArticle,
        choices: Choices,
        appearance: Appearance,
        screens: Screens,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._choices = choices
        self._appearance = appearance
        self._screens = screens
        self.laying = Laying(screens.view, self)
        self.laying.began.connect(screens.finding.expect_more)
        for over in (self.laying.completed, self.laying.stopped):
            over.connect(without_argument(screens.finding.another_document))
        self._course: Course | None = None
        self._shown: Shown | None = None
        self._sought: int | None = None  # a block to show once it is back in the text
        self._held: Held | None = None
        self.in_place = InPlace()

    def show_opened(self) -> None:
        """Show another article from its beginning."""
        self.in_place = InPlace(self._choices.settings.show_removed)
        self._held = None
        self._show()
        self.tell_place(-1)

    def show_nothing(self) -> None:
        """Show that no article is open."""
        self._course = None
        self._shown = None
        self.laying.forget()
        self._screens.sidebar.forget()
        self._screens.status.show_nothing()

    def return_to(self, spot: Spot) -> None:
        """Show the place where a reader left the article that is shown."""
        view = self._screens.view
        if spot.offset >= 0:
            self.laying.seek(spot.offset)
        if self.laying.is_partial and spot.offset >= 0:
            view.go_to_offset(spot.offset)
        else:
            view.go_to_spot(spot)
        self.tell_place(spot.offset)

    def show_changed(self) -> None:
        """Show the same article after something was put back or taken out, at the same place."""
        before = self._shown.article if self._shown else None
        article = self._current.article
        if before is None or article is None:
            return
        here = self._screens.view.offset_here()
        there = same_place(before.body, article.body, here) if here >= 0 else -1
        held, self._held = self._held, None
        if article is before and here >= 0:
            held = self._as_seen(article, here)
        self._show(there)
        if article is before and self._screens.view.offset_here() == here:
            pass  # only the outline is another, and the text stood still
        elif held is not None:
            self._keep(held)
        elif there >= 0:
            self._go(there)
        self._show_sought(article)
        self.changed.emit()

    def show_notes(self) -> None:
        """Show the highlights as they are now; the text stays as it is."""
        if self._shown is not None:
            self._shown = replace(self._shown, notes=self._current.placed)
            self._screens.sidebar.show_shown(self._shown)
            self._mark()

    def restyle(self) -> None:
        """Show the same article at the same place in another look."""
        here = self._screens.view.offset_here() if self._shown else -1
        self._show(here)
        if here >= 0:
            self._go(here)

    def seek(self, ids: tuple[int, ...]) -> None:
        """Show the first of these blocks as soon as it is back in the text."""
        self._sought = ids[0] if ids else None

    def arrive(self, offset: int) -> None:
        """Show where a jump led, even if it is not yet set, and tell of it."""
        self.laying.seek(offset)
        self.tell_place(offset)

    def hold(self, held: Held) -> None:
        """Keep a block where it is on the screen when the text is next changed."""
        self._held = held

    def show_in_place(self, in_place: InPlace) -> None:
        """Show other removed pieces in the text; whoever asks holds the place."""
        self.in_place = in_place
        self._show(self._screens.view.offset_here())

    def tell_place(self, offset: int) -> None:
        """Tell where the reader is; a place above the first word is the beginning."""
        self._screens.sidebar.follow(offset)
        if self._course is not None:
            self._screens.status.show_place(self._course.place(max(offset, 0)))

    def _show(self, offset: int = -1) -> None:
        article, outline = self._current.article, self._current.outline
        colours = self._appearance.colours(self._choices.settings)
        self._screens.sidebar.dress(colours, self._speakers(outline))
        if article is None:
            return
        if self._shown is None or article is not self._shown.article:
            self._course = Course(article)
        settings = self._choices.settings
        if settings.show_removed is not self.in_place.everything:
            self.in_place = InPlace(settings.show_removed)
        look = replace(self._appearance.look(settings), in_place=self.in_place)
        if self.laying.show(article, outline, look, offset):
            self._screens.finding.another_document(more_to_come=self.laying.is_going_on)
        current = self._current
        shown = Shown(
            article,
            outline,
            current.removals,
            current.restored,
            current.search,
            current.placed,
            current.open.left.unplaced if current.open else (),
        )
        self._mark()
        if shown != self._shown:  # a new look alone takes no new rows
            self._shown = shown
            self._screens.sidebar.show_shown(shown)
        self._screens.status.show_article(article, outline, current.search)

    def _mark(self) -> None:
        colours = self._appearance.colours(self._choices.settings)
        self._screens.view.marker.show(self._current.placed, colours)

    def _show_sought(self, article: Article) -> None:
        sought, self._sought = self._sought, None
        for block, span in zip(article.body.blocks, article.body.spans, strict=True):
            if block.id == sought:
                self._screens.view.go_to(span)
                self.arrive(span.start)

    def _as_seen(self, article: Article, offset: int) -> Held | None:
        """Return the block around an offset, to be held where it is seen now, if it is seen."""
        view = self._screens.view
        if not is_near(view.document(), view.positions.to_document(offset)):
            return None
        block_id = article.body.blocks[article.body.index_at(offset)].id
        height = height_of(view, block_id)
        return Held(block_id, height) if height is not None else None

    def _keep(self, held: Held) -> None:
        hold(self._screens.view, held.block_id, held.height)
        if held.stand_after:
            stand_after(self._screens.view, held.block_id)

    def _go(self, offset: int) -> None:
        self._screens.view.go_to_offset(offset)
        self.tell_place(offset)

    def _speakers(self, outline: Outline) -> SpeakerColours:
        return SpeakerColours(outline, self._appearance.colours(self._choices.settings))
