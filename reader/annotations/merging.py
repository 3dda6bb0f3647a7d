"""Put together what two windows wrote about one article."""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from reader.model import BlockAnchor, Sidecar


class _Entry(Hashable, Protocol):
    @property
    def id(self) -> Hashable: ...


_E = TypeVar("_E", bound=_Entry)


def merged(base: Sidecar, mine: Sidecar, theirs: Sidecar) -> Sidecar:
    """Return both sides' changes since `base`; where both changed one entry, mine counts."""
    return replace(
        mine,
        restored=_blocks(base.restored, mine.restored, theirs.restored),
        removed=_blocks(base.removed, mine.removed, theirs.removed),
        corrections=_entries(base.corrections, mine.corrections, theirs.corrections),
        highlights=_entries(base.highlights, mine.highlights, theirs.highlights),
        odd=tuple(dict.fromkeys((*mine.odd, *theirs.odd))),
    )


def _blocks(
    base: Iterable[BlockAnchor], mine: Iterable[BlockAnchor], theirs: Iterable[BlockAnchor]
) -> tuple[BlockAnchor, ...]:
    return tuple(sorted(_entries(base, mine, theirs), key=lambda block: block.id))


def _entries(base: Iterable[_E], mine: Iterable[_E], theirs: Iterable[_E]) -> tuple[_E, ...]:
    before = {entry.id: entry for entry in base}
    ours, others = ({entry.id: entry for entry in side} for side in (mine, theirs))
    together: dict[Hashable, _E] = {}
    for known in (*ours, *others):
        changed_here = ours.get(known) != before.get(known)
        entry = ours.get(known) if changed_here else others.get(known)
        if entry is not None:
            together.setdefault(known, entry)
    return tuple(together.values())
