"""The one object that holds the open article, its outline, and what a person changed in it."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.model import Article, Block, Edits, Opened, Outline, Placed, Removal
from reader.ui import deeds
from reader.ui.open_article import OpenArticle, Search, State

__all__ = ["CurrentArticle", "Search", "edited"]

Editing = Callable[[Article, Edits], Article]
_UNCHANGED = Edits()


class CurrentArticle(QObject):
    """Holds what the window shows.

    A change of the text takes two steps, because the outline of the new text is found
    elsewhere: the changed article is announced by `outline_wanted`, and what is shown changes
    only when `settle` brings its outline. Spans never point into another text. Corrections
    and highlights leave the text as it is and are shown at once.
    """

    opened = Signal()  # another article
    closed = Signal()  # there is none any more
    changed = Signal()  # the same one with other blocks in it, or its outline corrected
    highlights_changed = Signal()
    outline_wanted = Signal(object)  # an Article
    history_changed = Signal()  # what can be undone and redone: the edits are others

    def __init__(self, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.open: OpenArticle | None = None

    def show(self, article: Article, outline: Outline, search: Search = Search.DONE) -> None:
        """Show another article, with nothing changed in it; its outline may be still to come."""
        self.show_open(OpenArticle(article, article, outline, search=search))

    def show_file(self, opened: Opened, path: Path) -> None:
        """Show what a file held, with a person's work on it as they left it."""
        edits, article = opened.left.edits, opened.article
        if not edits.same_blocks(_UNCHANGED):
            article = self._editing(article, edits)
        search = Search.GOING_ON if opened.outline_follows else Search.DONE
        shown = OpenArticle(opened.article, article, opened.outline, [State(edits)])
        shown.shown, shown.search, shown.left, shown.path = edits, search, opened.left, path
        self.show_open(shown)

    def show_open(self, opened: OpenArticle) -> None:
        """Show an article that was open before as it was left."""
        self.open = opened
        self.opened.emit()
        self.history_changed.emit()

    def close(self) -> None:
        """Show no article."""
        self.open = None
        self.closed.emit()
        self.history_changed.emit()

    def go_on(self) -> None:
        """Ask again for the outline that nobody has brought since the article was left."""
        if self.open is None:
            return
        wanted = self.open.pending
        if wanted is None and self.open.search is Search.GOING_ON:
            wanted = self.open.article
        if wanted is not None:
            self.outline_wanted.emit(wanted)

    @property
    def article(self) -> Article | None:
        """What is shown."""
        return self.open.article if self.open else None

    @property
    def outline(self) -> Outline:
        """The outline of what is shown, with a person's corrections."""
        return self.open.outline if self.open else Outline()

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The highlights of what is shown, by their places; those without one come last."""
        return self.open.placed if self.open else ()

    @property
    def search(self) -> Search:
        """How the search for quotes and sources stands."""
        return self.open.search if self.open else Search.DONE

    @property
    def edits(self) -> Edits:
        """What is, or is about to be, put back, taken out, corrected and highlighted."""
        return self.open.state.edits if self.open else _UNCHANGED

    @property
    def is_settled(self) -> bool:
        """Whether what is shown has all of the edits."""
        return self.open is None or self.open.shown == self.open.state.edits

    @property
    def restored(self) -> frozenset[int]:
        """The ids of the removed blocks that are, or are about to be, put back."""
        return self.edits.restored

    @property
    def removals(self) -> tuple[Removal, ...]:
        """What cleaning took out, put back since or not, and what is out by hand; in order."""
        return self.open.removals if self.open else ()

    def blocks(self, ids: Iterable[int]) -> list[Block]:
        """Return blocks that were kept or removed, in order. Raises KeyError for one unknown."""
        return self.open.blocks(ids) if self.open else []

    @property
    def undoable(self) -> str:
        """What Undo would take back, in words; "" when there is nothing."""
        return self.open.state.deed if self.open else ""

    @property
    def redoable(self) -> str:
        """What Redo would do again, in words; "" when there is nothing."""
        return self.open.states[self.open.at + 1].deed if self.open and self.can_redo else ""

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return self.open is not None and self.open.at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a change that was taken back can be made again."""
        return self.open is not None and self.open.at < len(self.open.states) - 1

    def restore(self, ids: Iterable[int]) -> None:
        """Put these removed blocks back into the text."""
        if self.open is not None:
            edits, blocks = self.open.restoring(ids)
            if blocks:
                self.change(edits, deeds.restoring(blocks))

    def remove(self, ids: Iterable[int]) -> None:
        """Take these blocks out of the text; one that was put back goes as it had gone before."""
        if self.open is not None:
            edits, blocks = self.open.removing(ids)
            if blocks:
                self.change(edits, deeds.removing(blocks))

    def change(self, edits: Edits, deed: str, strand: str = "") -> None:
        """Make these the edits. `deed` says in the words of Undo what was done.

        Changes of one strand that follow one another are undone together.
        """
        if self.open is not None and edits != self.edits:
            self.open.add(State(edits, deed, strand))
            self._go(len(self.open.states) - 1)

    def undo(self) -> None:
        """Take the last change back."""
        if self.open is not None and self.can_undo:
            self._go(self.open.at - 1)

    def redo(self) -> None:
        """Make the change again that was taken back."""
        if self.open is not None and self.can_redo:
            self._go(self.open.at + 1)

    def clean_again(self, found: Opened) -> None:
        """Show the same file cleaned by other rules, with what a person changed in it."""
        opened, edits = self.open, self.edits
        if opened is None:
            return
        opened.original = opened.pending = found.article
        if not edits.same_blocks(_UNCHANGED):
            opened.pending = self._editing(found.article, edits)
        if edits.same_blocks(found.left.edits):
            search = Search.GOING_ON if found.outline_follows else Search.DONE
            self._show_pending(found.outline, search)
        else:  # they are not on the disk, so the outline has not heard of them
            self.outline_wanted.emit(opened.pending)
        self.history_changed.emit()

    def settle(self, outline: Outline) -> None:
        """Show the article that was announced, or is shown, now that its outline is known."""
        self._show_pending(outline, Search.DONE)

    def show_early(self) -> None:
        """Show the article that was announced before its outline is known."""
        if self.open is not None and self.open.pending is not None:
            self._show_pending(Outline(), Search.GOING_ON)

    def search_again(self) -> None:
        """Ask once more for the outline of what is shown."""
        if self.open is not None:
            self.open.search = Search.GOING_ON
            self.changed.emit()
            self.outline_wanted.emit(self.open.article)

    def abandon(self) -> None:
        """Go back to what is shown: the outline of what was announced could not be found."""
        if self.open is None:
            return
        self.open.pending = None
        if self.open.search is Search.GOING_ON:
            self.open.search = Search.STOPPED
        self.open.at = self.open.shown_at
        self.history_changed.emit()
        self.changed.emit()

    def _show_pending(self, outline: Outline, search: Search) -> None:
        opened = self.open
        if opened is None:
            return
        if opened.pending is not None:
            opened.article, opened.pending = opened.pending, None
        opened.found, opened.search = outline, search
        self._tell_shown(opened)

    def _tell_shown(self, opened: OpenArticle, *, text_stays: bool = False) -> None:
        was, opened.shown, opened.shown_at = opened.shown, self.edits, opened.at
        if not text_stays or was.corrections != self.edits.corrections:
            self.changed.emit()
        if was.highlights != self.edits.highlights:
            self.highlights_changed.emit()

    def _go(self, at: int) -> None:
        opened = self.open
        if opened is None:
            return
        opened.at = at
        if opened.pending is None and opened.shown.same_blocks(self.edits):
            self.history_changed.emit()
            self._tell_shown(opened, text_stays=True)
            return
        # Always from the original: edits are overlays, never built on one another.
        opened.pending = self._editing(opened.original, self.edits)
        self.history_changed.emit()
        self.outline_wanted.emit(opened.pending)


def edited(article: Article, edits: Edits) -> Article:
    """Return the article with exactly what a person changed in it."""
    from reader import pipeline  # noqa: PLC0415  # brings the parsers; not at start

    return pipeline.edited(article, edits)
