"""Where something was taken out: every cut leaves a trace in the text.

All that went between two blocks that are there leaves one trace, however much it was and for
however many reasons: most of a web page stands before and after its article.
"""

from bisect import bisect_left
from collections import Counter, defaultdict

from reader.model import Article, BlockKind, Removal

TOP = -1  # the place above the first block that was kept
SCHEME = "removed"


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


def trace_words(removals: tuple[Removal, ...]) -> str:
    """Return what a trace says.

    >>> trace_words(())
    '0 pieces removed · show'
    """
    count = len(removals)
    return f"{count} {'piece' if count == 1 else 'pieces'} removed · show"


def trace_address(removals: tuple[Removal, ...]) -> str:
    """Return the address a trace leads to: its first removed block."""
    return f"{SCHEME}:{removals[0].block.id}"


def trace_reasons(removals: tuple[Removal, ...]) -> str:
    """Return why these pieces went: a line for each reason with its number, the commonest first."""
    counted = Counter(removal.reason for removal in removals).most_common()
    if len(removals) == 1:
        return removals[0].reason
    return "\n".join(f"{reason}: {count}" for reason, count in counted)
