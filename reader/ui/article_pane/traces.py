"""Where something was taken out: every cut leaves a trace in the text.

All that went between two blocks that are there leaves one trace, however much it was and for
however many reasons: most of a web page stands before and after its article.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection

from reader.model import Article, Block, BlockKind, Removal
from reader.records import record
from reader.ui import deeds
from reader.ui.words import tr, trn

TOP = -1  # the place above the first block that was kept
SCHEME = "removed"  # of what shows and hides the pieces of a trace
RESTORE = "restore"  # of what puts one piece back
RESTORE_ALL = "restore-all"  # of what puts all the pieces of a trace back
SCHEMES = frozenset({SCHEME, RESTORE, RESTORE_ALL})


@record
class InPlace:
    """Which removed pieces are shown, faded, where they stood."""

    everything: bool = False
    apart: frozenset[int] = frozenset()  # ids of the pieces for which it is the other way round

    def shows(self, removals: Collection[Removal]) -> bool:
        """Tell whether the pieces of this trace are shown."""
        return any((gone.block.id in self.apart) != self.everything for gone in removals)

    def turned(self, removals: Collection[Removal]) -> "InPlace":
        """Return the same with this trace's pieces hidden if they were shown, or shown."""
        ids = frozenset(gone.block.id for gone in removals)
        stand_apart = self.shows(removals) == self.everything
        return InPlace(self.everything, self.apart | ids if stand_apart else self.apart - ids)


NOTHING_IN_PLACE = InPlace()


def removals_by_place(article: Article) -> dict[int, tuple[Removal, ...]]:
    """Return the removals under the place (in the body) of the kept block they followed.

    Left out is what stood around the names in a thread: it surrounds every message, and marked
    each time it would be all one sees.
    """
    blocks = article.body.blocks
    kept = [block.id for block in blocks]
    signed = {n for n, block in enumerate(blocks) if block.kind is BlockKind.BYLINE}
    found: dict[int, list[Removal]] = defaultdict(list)
    for removal in sorted(article.removals, key=lambda removal: removal.block.id):
        found[bisect_left(kept, removal.block.id) - 1].append(removal)
    return {
        place: tuple(removals)
        for place, removals in found.items()
        if place == TOP or signed.isdisjoint((place, place + 1))
    }


def trace_of(article: Article, block_id: int) -> tuple[Removal, ...]:
    """Return everything that left the same trace as this removed block."""
    for removals in removals_by_place(article).values():
        if any(removal.block.id == block_id for removal in removals):
            return removals
    return ()


def trace_words(removals: tuple[Removal, ...]) -> str:
    """Return what a trace says.

    >>> trace_words(())
    '0 pieces removed'
    """
    return trn(len(removals), "%Ln piece removed", "%Ln pieces removed")


def address(scheme: str, removal: Removal) -> str:
    """Return the address of a link that does something about a removed block."""
    return f"{scheme}:{removal.block.id}"


def ghost_words(block: Block) -> str:
    """Return what a removed block shows of itself, or what it is when it has no words."""
    seen = block.text or (block.image.alt if block.image else "")
    return seen or f"({tr(deeds.KINDS[block.kind])})"


def trace_reasons(removals: tuple[Removal, ...]) -> str:
    """Return why these pieces went: a line for each reason with its number, the commonest first."""
    counted = Counter(removal.reason for removal in removals).most_common()
    if len(removals) == 1:
        return tr(removals[0].reason)
    return "\n".join(f"{tr(reason)}: {count}" for reason, count in counted)
