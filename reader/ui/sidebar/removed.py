"""The Removed tab: what was taken out and why, and what was put back."""

from collections import defaultdict

from reader.model import Article, Block, Removal, Span
from reader.ui.sidebar.rows import Row, RowLook, Shown, counted, shortened

RESTORED = "restored"


def removed_rows(shown: Shown) -> tuple[Row, ...]:
    """Return a group for each reason, in the order in which the file first gives cause for it."""
    groups: dict[str, list[Removal]] = defaultdict(list)
    for removal in shown.removals:
        groups[removal.reason].append(removal)
    places = _spans_by_id(shown.article)
    return tuple(
        _group(reason, removals, shown.restored, places) for reason, removals in groups.items()
    )


def _spans_by_id(article: Article) -> dict[int, Span]:
    body = article.body
    return {block.id: span for block, span in zip(body.blocks, body.spans, strict=True)}


def _group(
    reason: str, removals: list[Removal], restored: frozenset[int], places: dict[int, Span]
) -> Row:
    ids = tuple(removal.block.id for removal in removals)
    back = len(restored.intersection(ids))
    return Row(
        reason,
        look=RowLook.GROUP,
        aside=counted(len(ids), "piece"),
        note=f"{back} {RESTORED}" if back else "",
        removed=ids,
        children=tuple(_row(removal.block, restored, places) for removal in removals),
    )


def _row(block: Block, restored: frozenset[int], places: dict[int, Span]) -> Row:
    back = block.id in restored
    return Row(
        shortened(block.text) or _wordless(block),
        note=RESTORED if back else "",
        spans=(places[block.id],) if block.id in places else (),
        removed=(block.id,),
        gone_back=back,
    )


def _wordless(block: Block) -> str:
    return (block.image.alt if block.image else "") or f"({block.kind.value} without words)"
