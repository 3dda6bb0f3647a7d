"""Find the blocks a person put back or took out again in a file that has changed."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from reader.model import Article, Block, BlockAnchor, Edits, Sidecar

REACH = 64  # characters of the neighbours that are kept
LONGEST = 1_000  # characters of the block itself
LEAST_LIKENESS = 0.6  # of a changed block to what it was, as difflib counts

_Unplaced = tuple[tuple[str, BlockAnchor], ...]


def placed(sidecar: Sidecar, article: Article) -> tuple[Edits, _Unplaced]:
    """Return the edits of a sidecar for an article as it is now, and which blocks are gone."""
    if sidecar.is_empty:
        return Edits(), ()
    finder = _Blocks(article)
    unplaced: list[tuple[str, BlockAnchor]] = []
    found: dict[str, set[int]] = {"restored": set(), "removed": set()}
    for what, anchors in (("restored", sidecar.restored), ("removed", sidecar.removed)):
        for anchor in anchors:
            block_id = finder.find(anchor)
            if block_id is None:
                unplaced.append((what, anchor))
            else:
                found[what].add(block_id)
    edits = Edits(
        frozenset(found["restored"]),
        frozenset(found["removed"]),
        sidecar.corrections,
        sidecar.highlights,
    )
    return edits, tuple(unplaced)


def anchors_of(article: Article, ids: Iterable[int]) -> tuple[BlockAnchor, ...]:
    """Return what it takes to find these blocks again; ids nobody knows are left out."""
    wanted = frozenset(ids)
    if not wanted:
        return ()
    finder = _Blocks(article)
    return tuple(
        finder.anchor(place) for place, block in enumerate(finder.blocks) if block.id in wanted
    )


class _Blocks:
    """Every block of a file in its order, kept, lifted or removed."""

    def __init__(self, article: Article) -> None:
        out = (removal.block for removal in (*article.removals, *article.restored))
        lifted = (lifting.block for lifting in article.lifted)
        every = {block.id: block for block in (*article.body.blocks, *out, *lifted)}
        self.blocks: Sequence[Block] = [every[block_id] for block_id in sorted(every)]
        self._words = [_words(block) for block in self.blocks]
        self._places: dict[str, list[int]] = {}
        for place, words in enumerate(self._words):
            self._places.setdefault(words, []).append(place)

    def anchor(self, place: int) -> BlockAnchor:
        """Return what it takes to find the block at a place again."""
        before, after = self._around(place)
        return BlockAnchor(self.blocks[place].id, self._words[place], before, after)

    def find(self, anchor: BlockAnchor) -> int | None:
        """Return the id of the block, or None when it is gone."""
        same = self._places.get(anchor.text, [])
        if same:
            best = max(
                same, key=lambda place: (self._agreement(anchor, place), -abs(place - anchor.id))
            )
            return self.blocks[best].id
        beside = [place for place in range(len(self.blocks)) if self._agreement(anchor, place)]
        ranked = ((_likeness(self._words[place], anchor.text), -place) for place in beside)
        likeness, place = max(ranked, default=(0.0, 0))
        return self.blocks[-place].id if likeness >= LEAST_LIKENESS else None

    def _agreement(self, anchor: BlockAnchor, place: int) -> int:
        """Return how many of its two neighbours a block still has."""
        before, after = self._around(place)
        return (before == anchor.before) + (after == anchor.after)

    def _around(self, place: int) -> tuple[str, str]:
        before = self._words[place - 1][-REACH:] if place else ""
        after = self._words[place + 1][:REACH] if place + 1 < len(self._words) else ""
        return before, after


def _words(block: Block) -> str:
    """Return what tells a block from others: its text, of a picture its address."""
    return (block.text or (block.image.src if block.image else ""))[:LONGEST]


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b, autojunk=False).ratio()
