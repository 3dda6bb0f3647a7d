"""One open article: as it was read, what a person changed in it, and every state before."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import Article, AsLeft, Block, Correction, Edits, Outline, Placed, Removal
from reader.records import record

if TYPE_CHECKING:
    from reader.annotations.placing import Placing


@record
class State:
    """What is changed, and in words what was done last to come here.

    States of one `strand` that follow one another are one to Undo: a note while it is written.
    """

    edits: Edits
    deed: str = ""
    strand: str = ""


class Search(Enum):
    """How the search for quotes and sources in what is shown stands."""

    DONE = auto()
    GOING_ON = auto()
    STOPPED = auto()


@dataclass(slots=True)
class OpenArticle:
    """What a tab holds. `article` and `outline` are what is shown; they belong together."""

    original: Article
    article: Article
    found: Outline  # as the machine found it in `article`
    states: list[State] = field(default_factory=lambda: [State(Edits())])
    at: int = 0
    shown: Edits = field(default_factory=Edits)  # the edits of what is shown
    shown_at: int = 0  # the state it is in
    pending: Article | None = None  # announced; its outline is still to come
    search: Search = Search.DONE
    path: Path | None = None  # of the file it was read from
    left: AsLeft = field(default_factory=AsLeft)  # a person's work as it stands on the disk
    _corrected: tuple[Outline, tuple[Correction, ...], Outline] | None = None
    _placing: "Placing | None" = None

    @property
    def state(self) -> State:
        """What is, or is about to be, shown."""
        return self.states[self.at]

    @property
    def outline(self) -> Outline:
        """The outline of what is shown, with a person's corrections."""
        corrections = self.shown.corrections
        if not corrections:
            return self.found
        known = self._corrected
        if known is None or known[0] is not self.found or known[1] != corrections:
            known = (self.found, corrections, _corrected(self, corrections))
            self._corrected = known
        return known[2]

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The highlights of what is shown, by their places; those without one come last."""
        if not self.shown.highlights:
            return ()
        if self._placing is None:
            from reader.annotations.placing import Placing  # noqa: PLC0415  # most need it never

            self._placing = Placing()
        return self._placing.placed(self.article.text, self.shown.highlights)

    @property
    def by_rule(self) -> dict[int, Block]:
        """What cleaning took out, by id."""
        return {removal.block.id: removal.block for removal in self.original.removals}

    @property
    def kept(self) -> dict[int, Block]:
        """What cleaning kept, by id."""
        return {block.id: block for block in self.original.body.blocks}

    @property
    def removals(self) -> tuple[Removal, ...]:
        """What cleaning took out, put back since or not, and what is out by hand; in order."""
        found = {removal.block.id: removal for removal in self.original.removals}
        found.update((removal.block.id, removal) for removal in self.article.removals)
        return tuple(found[block_id] for block_id in sorted(found))

    def restoring(self, ids: Iterable[int]) -> tuple[Edits, list[Block]]:
        """Return the edits with these removed blocks put back, and which ones that changes."""
        by_rule, edits, wanted = self.by_rule, self.state.edits, frozenset(ids)
        out = by_rule.keys() - edits.restored | edits.removed
        restored = edits.restored | (wanted & by_rule.keys())
        changed = replace(edits, restored=restored, removed=edits.removed - wanted)
        return changed, self.blocks(wanted & out)

    def removing(self, ids: Iterable[int]) -> tuple[Edits, list[Block]]:
        """Return the edits with these blocks taken out, and which ones that changes.

        One that was put back goes as it had gone before.
        """
        kept, edits, wanted = self.kept, self.state.edits, frozenset(ids)
        there = kept.keys() - edits.removed | edits.restored
        removed = edits.removed | (wanted & kept.keys())
        changed = replace(edits, restored=edits.restored - wanted, removed=removed)
        return changed, self.blocks(wanted & there)

    def add(self, state: State) -> None:
        """Put another state after the one that stands; what was undone is forgotten."""
        goes_on = bool(state.strand) and state.strand == self.state.strand
        before = self.states[: self.at + (0 if goes_on else 1)]
        self.states = [*before, state]

    def blocks(self, ids: Iterable[int]) -> list[Block]:
        """Return these blocks, kept or removed, in order. Raises KeyError for one unknown."""
        blocks = {**self.by_rule, **self.kept}
        return [blocks[block_id] for block_id in sorted(ids)]


def _corrected(opened: OpenArticle, corrections: tuple[Correction, ...]) -> Outline:
    from reader.annotations.correcting import corrected  # noqa: PLC0415  # most need it never

    return corrected(opened.found, opened.article.text, corrections)
