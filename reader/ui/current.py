"""The one object that holds the open article, its outline, and what a person changed in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from reader.model import Article, Block, Edits, Outline, Removal
from reader.ui import deeds

Editing = Callable[[Article, Edits], Article]


@dataclass(frozen=True, slots=True)
class _State:
    """What is changed, and in words what was done last to come here."""

    edits: Edits
    deed: str = ""


_UNCHANGED = _State(Edits())


class Search(Enum):
    """How the search for quotes and sources in what is shown stands."""

    DONE = auto()
    GOING_ON = auto()
    STOPPED = auto()


class CurrentArticle(QObject):
    """Holds what the window shows.

    A change takes two steps, because the outline of the new text is found elsewhere: the
    changed article is announced by `outline_wanted`, and what is shown changes only when
    `settle` brings its outline. Spans never point into another text.
    """

    opened = Signal()  # another article
    changed = Signal()  # the same one with other blocks put back or taken out
    outline_wanted = Signal(object)  # an Article
    history_changed = Signal()  # what can be undone and redone

    def __init__(self, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._original: Article | None = None
        self._by_rule: dict[int, Block] = {}  # what cleaning took out, by id
        self._kept: dict[int, Block] = {}
        self._pending: Article | None = None
        self._states = [_UNCHANGED]
        self._at = 0
        self._shown_at = 0
        self.article: Article | None = None
        self.outline = Outline()
        self.search = Search.DONE

    def show(self, article: Article, outline: Outline, search: Search = Search.DONE) -> None:
        """Show another article, with nothing changed in it; its outline may be still to come."""
        self.search = search
        self._original = self.article = article
        self._by_rule = {removal.block.id: removal.block for removal in article.removals}
        self._kept = {block.id: block for block in article.body.blocks}
        self._pending = None
        self.outline = outline
        self._states = [_UNCHANGED]
        self._at = self._shown_at = 0
        self.opened.emit()
        self.history_changed.emit()

    @property
    def edits(self) -> Edits:
        """What is, or is about to be, put back and taken out."""
        return self._states[self._at].edits

    @property
    def restored(self) -> frozenset[int]:
        """The ids of the removed blocks that are, or are about to be, put back."""
        return self.edits.restored

    @property
    def removals(self) -> tuple[Removal, ...]:
        """What cleaning took out, put back since or not, and what is out by hand; in order."""
        if self._original is None or self.article is None:
            return ()
        found = {removal.block.id: removal for removal in self._original.removals}
        found.update((removal.block.id, removal) for removal in self.article.removals)
        return tuple(found[block_id] for block_id in sorted(found))

    def block(self, block_id: int) -> Block:
        """Return a block that was kept or removed. Raises KeyError when there is none."""
        return self._kept.get(block_id) or self._by_rule[block_id]

    @property
    def undoable(self) -> str:
        """What Undo would take back, in words; "" when there is nothing."""
        return self._states[self._at].deed

    @property
    def redoable(self) -> str:
        """What Redo would do again, in words; "" when there is nothing."""
        return self._states[self._at + 1].deed if self.can_redo else ""

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a change that was taken back can be made again."""
        return self._at < len(self._states) - 1

    def restore(self, ids: Iterable[int]) -> None:
        """Put these removed blocks back into the text."""
        wanted = frozenset(ids)
        out = self._by_rule.keys() - self.edits.restored | self.edits.removed
        blocks = [self.block(block_id) for block_id in sorted(wanted & out)]
        if blocks:
            restored = self.edits.restored | (wanted & self._by_rule.keys())
            edits = Edits(restored, self.edits.removed - wanted)
            self._add(_State(edits, deeds.restoring(blocks)))

    def remove(self, ids: Iterable[int]) -> None:
        """Take these blocks out of the text; one that was put back goes as it had gone before."""
        wanted = frozenset(ids)
        there = self._kept.keys() - self.edits.removed | self.edits.restored
        blocks = [self.block(block_id) for block_id in sorted(wanted & there)]
        if blocks:
            removed = self.edits.removed | (wanted & self._kept.keys())
            edits = Edits(self.edits.restored - wanted, removed)
            self._add(_State(edits, deeds.removing(blocks)))

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

    def _add(self, state: _State) -> None:
        self._states = [*self._states[: self._at + 1], state]
        self._go(self._at + 1)

    def _go(self, at: int) -> None:
        if self._original is None:
            return
        self._at = at
        # Always from the original: edits are overlays, never built on one another.
        self._pending = self._editing(self._original, self.edits)
        self.history_changed.emit()
        self.outline_wanted.emit(self._pending)


def edited(article: Article, edits: Edits) -> Article:
    """Return the article with exactly what a person changed in it."""
    from reader import pipeline  # noqa: PLC0415  # brings the parsers; not at start

    return pipeline.edited(article, edits)
