"""The one object that holds the open article, its outline, and what was put back into it."""

from collections.abc import Callable, Collection, Iterable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from reader.model import Article, Outline, Removal

Restoring = Callable[[Article, Collection[int]], Article]

_NOTHING: frozenset[int] = frozenset()


class Search(Enum):
    """How the search for quotes and sources in what is shown stands."""

    DONE = auto()
    GOING_ON = auto()
    STOPPED = auto()


class CurrentArticle(QObject):
    """Holds what the window shows.

    Restoring takes two steps, because the outline of the new text is found elsewhere: the
    article with the blocks put back is announced by `outline_wanted`, and what is shown
    changes only when `settle` brings its outline. Spans never point into another text.
    """

    opened = Signal()  # another article
    changed = Signal()  # the same one with other blocks put back
    outline_wanted = Signal(object)  # an Article
    history_changed = Signal()  # what can be undone and redone

    def __init__(self, restoring: Restoring, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self._original: Article | None = None
        self._pending: Article | None = None
        self._states: list[frozenset[int]] = [_NOTHING]
        self._at = 0
        self._shown_at = 0
        self.article: Article | None = None
        self.outline = Outline()
        self.search = Search.DONE

    def show(self, article: Article, outline: Outline, search: Search = Search.DONE) -> None:
        """Show another article, with nothing put back; its outline may be still to come."""
        self.search = search
        self._original = self.article = article
        self._pending = None
        self.outline = outline
        self._states = [_NOTHING]
        self._at = self._shown_at = 0
        self.opened.emit()
        self.history_changed.emit()

    @property
    def restored(self) -> frozenset[int]:
        """The ids of the removed blocks that are, or are about to be, put back."""
        return self._states[self._at]

    @property
    def removals(self) -> tuple[Removal, ...]:
        """Everything that cleaning took out, whether put back since or not, in the file's order."""
        return self._original.removals if self._original else ()

    @property
    def can_undo(self) -> bool:
        """Whether a restoring can be taken back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a restoring that was taken back can be done again."""
        return self._at < len(self._states) - 1

    def restore(self, ids: Iterable[int]) -> None:
        """Put these removed blocks back into the text."""
        self._choose(self.restored | frozenset(ids))

    def remove_again(self, ids: Iterable[int]) -> None:
        """Take these restored blocks out once more."""
        self._choose(self.restored - frozenset(ids))

    def undo(self) -> None:
        """Take the last change back."""
        if self.can_undo:
            self._go(self._at - 1)

    def redo(self) -> None:
        """Make the change again that was taken back."""
        if self.can_redo:
            self._go(self._at + 1)

    def settle(self, outline: Outline) -> None:
        """Show the article that was announced, or is shown, now that its outline is known."""
        if self._pending is not None:
            self.article, self._pending = self._pending, None
        self.outline = outline
        self.search = Search.DONE
        self._shown_at = self._at
        self.changed.emit()

    def show_early(self) -> None:
        """Show the article that was announced before its outline is known."""
        if self._pending is not None:
            self.article, self._pending = self._pending, None
            self.outline = Outline()
            self.search = Search.GOING_ON
            self._shown_at = self._at
            self.changed.emit()

    def search_again(self) -> None:
        """Ask once more for the outline of what is shown."""
        if self.article is not None:
            self.search = Search.GOING_ON
            self.changed.emit()
            self.outline_wanted.emit(self.article)

    def abandon(self) -> None:
        """Go back to what is shown: the outline of what was announced could not be found."""
        self._pending = None
        if self.search is Search.GOING_ON:
            self.search = Search.STOPPED
        self._at = self._shown_at
        self.history_changed.emit()
        self.changed.emit()

    def _choose(self, ids: frozenset[int]) -> None:
        known = frozenset(removal.block.id for removal in self.removals)
        if ids & known == self.restored:
            return
        self._states = [*self._states[: self._at + 1], ids & known]
        self._go(self._at + 1)

    def _go(self, at: int) -> None:
        if self._original is None:
            return
        self._at = at
        # Always from the original: restoring is an overlay, never built on another.
        self._pending = self._restoring(self._original, self.restored)
        self.history_changed.emit()
        self.outline_wanted.emit(self._pending)


def put_back(article: Article, ids: Collection[int]) -> Article:
    """Return the article with exactly these removed blocks put back."""
    from reader import pipeline  # noqa: PLC0415  # brings the parsers; not at start

    return pipeline.restoring(article, ids)
