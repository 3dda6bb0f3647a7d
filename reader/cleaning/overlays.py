"""What a person puts back or takes out: overlays over what the rules did, seen by no rule.

Either takes ids and says exactly which; laid one over the other, their order does not matter.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from reader.model import BY_HAND, Article, Block, Body, Removal
from reader.saying import saying

_REASON = saying("Removed by you")


def restoring(article: Article, ids: Collection[int]) -> Article:
    """Return the article with exactly these of its removed blocks put back where they stood.

    No rule sees a restored block, so restoring one changes nothing else. Restoring none gives
    the article as it was cleaned; unknown ids, and what was taken out by hand, do nothing.
    """
    by_rule = [removal for removal in article.removals if removal.rule != BY_HAND]
    gone = (*by_rule, *article.restored)
    already = {removal.block.id for removal in article.restored}
    kept = [block for block in article.body.blocks if block.id not in already]
    back = _in_order(removal for removal in gone if removal.block.id in ids)
    out = [removal for removal in gone if removal.block.id not in ids]
    by_hand = [removal for removal in article.removals if removal.rule == BY_HAND]
    return replace(
        article,
        body=_body((*kept, *(removal.block for removal in back))),
        removals=_in_order((*out, *by_hand)),
        restored=back,
    )


def removing(article: Article, ids: Collection[int]) -> Article:
    """Return the article with exactly these of the blocks that cleaning kept taken out by hand.

    No rule sees that they went, so removing one changes nothing else. Removing none gives the
    article without what was taken out by hand before; unknown ids do nothing, and a block that
    was put back is taken out by restoring without it.
    """
    by_hand = [removal.block for removal in article.removals if removal.rule == BY_HAND]
    blocks = (*article.body.blocks, *by_hand)
    put_back = {removal.block.id for removal in article.restored}
    gone = [block for block in blocks if block.id in ids and block.id not in put_back]
    out = {block.id for block in gone}
    by_rule = (removal for removal in article.removals if removal.rule != BY_HAND)
    return replace(
        article,
        body=_body(block for block in blocks if block.id not in out),
        removals=_in_order((*by_rule, *(Removal(block, BY_HAND, _REASON) for block in gone))),
    )


def _body(blocks: Iterable[Block]) -> Body:
    return Body.joining(sorted(blocks, key=lambda block: block.id))


def _in_order(removals: Iterable[Removal]) -> tuple[Removal, ...]:
    return tuple(sorted(removals, key=lambda removal: removal.block.id))
