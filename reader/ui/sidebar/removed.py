"""The Removed tab: what was taken out and why, in the file's order, and what was put back.

What a person took out stands first: it is what they are likeliest to want back.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import groupby

from reader.model import BY_HAND, Article, Block, Removal, Span
from reader.ui import deeds
from reader.ui.sidebar.rows import BETWEEN, Row, RowLook, Shown, shortened
from reader.ui.words import counted, tr, trn

RESTORED = "restored"
# Of 120 saved web pages half have more than 100 pieces. They stand in 8 runs, and with the longer
# ones folded half the pages fill no more than 12 rows.
LONGEST_UNFOLDED = 5

Run = tuple[Removal, ...]


def removed_rows(shown: Shown) -> tuple[Row, ...]:
    """Return a group for each run of removals, and a plain row for each that stands alone."""
    places = _spans_by_id(shown.article)
    return tuple(_run_row(run, shown.restored, places) for run in runs(shown))


def runs(shown: Shown) -> Iterator[Run]:
    """Yield what went by hand, then the removals that stand side by side and went for one reason.

    Whatever was kept, lifted or taken out by hand parts them. What was put back stays in its
    run: the list does not change its shape under whoever restores one piece after another.
    """
    stayed = _ids_that_stayed(shown)
    in_order = sorted(shown.removals, key=lambda removal: removal.block.id)
    by_hand = tuple(removal for removal in in_order if removal.rule == BY_HAND)
    if by_hand:
        yield by_hand
    in_order = [removal for removal in in_order if removal.rule != BY_HAND]
    for _, run in groupby(in_order, lambda r: (r.reason, bisect_left(stayed, r.block.id))):
        yield tuple(run)


def all_words(block: Block) -> str:
    """Return everything a removed block says, or what it is when it says nothing."""
    return block.text or (block.image.alt if block.image else "") or _wordless(block)


def _ids_that_stayed(shown: Shown) -> list[int]:
    article = shown.article
    standing = {block.id for block in article.body.blocks}
    standing.update(lifting.block.id for lifting in article.lifted)
    by_rule = (removal.block.id for removal in shown.removals if removal.rule != BY_HAND)
    by_hand = (removal.block.id for removal in shown.removals if removal.rule == BY_HAND)
    return sorted(standing.difference(by_rule).union(by_hand))


def _spans_by_id(article: Article) -> dict[int, Span]:
    body = article.body
    return {block.id: span for block, span in zip(body.blocks, body.spans, strict=True)}


def _run_row(run: Run, restored: frozenset[int], places: Mapping[int, Span]) -> Row:
    if len(run) == 1:
        return _row(run[0], RowLook.ALONE, restored, places)
    ids = tuple(removal.block.id for removal in run)
    back = len(restored.intersection(ids))
    return Row(
        tr(run[0].reason),
        look=RowLook.GROUP,
        aside=counted(len(ids), "piece"),
        note=trn(back, "%Ln restored", "%Ln restored") if back else "",
        removed=ids,
        folded=len(ids) > LONGEST_UNFOLDED,
        gone_back=back == len(ids),
        children=tuple(_row(removal, RowLook.ITEM, restored, places) for removal in run),
    )


def _row(
    removal: Removal, look: RowLook, restored: frozenset[int], places: Mapping[int, Span]
) -> Row:
    block = removal.block
    words = all_words(block)
    back = block.id in restored
    # Within a group the reason stands above; one that stands alone says its own.
    notes = (tr(removal.reason) if look is RowLook.ALONE else "", tr(RESTORED) if back else "")
    return Row(
        shortened(words),
        look=look,
        note=BETWEEN.join(filter(None, notes)),
        why=tr(removal.reason) if look is RowLook.ITEM else "",
        words=words,
        spans=(places[block.id],) if block.id in places else (),
        removed=(block.id,),
        gone_back=back,
    )


def _wordless(block: Block) -> str:
    return tr("({kind} without words)", kind=tr(deeds.KINDS[block.kind]))
