"""Runs the rules and keeps the books."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.cleaning.main_content import holds_article
from reader.cleaning.page import Page
from reader.cleaning.rules import RULES, Rule
from reader.model import Block, Note, Removal
from reader.records import record

NO_ARTICLE = Note(
    "no-article", "Nothing on this page looks like an article, so all of it is shown."
)


@record
class Cleaned:
    """What is left, and what went with its reason. Both in the document's order."""

    kept: tuple[Block, ...]
    removals: tuple[Removal, ...] = ()
    notes: tuple[Note, ...] = ()


def clean(
    blocks: Sequence[Block], lifted: Collection[int] = (), rules: Sequence[Rule] = RULES
) -> Cleaned:
    """Run the rules in order until none finds anything more.

    `lifted` are the ids of blocks that anatomy moved to the meta: rules see them on the
    first round, none can remove them, and they are not among what is kept. The further
    rounds see just what was kept, so cleaning it again removes nothing more. Of a web page
    that holds nothing like an article nothing is taken, and a note says so.
    """
    page = Page(blocks)
    if rules and not holds_article(page):
        return Cleaned(
            tuple(block for block in page if block.id not in lifted), notes=(NO_ARTICLE,)
        )
    removals = _round(page, rules, frozenset(lifted))
    kept = [block for block in page if block.id not in lifted]
    # Rules that judge each block by itself have seen all of these, and left them.
    rules = [rule for rule in rules if not rule.is_by_line]
    while True:
        page = Page(kept, page.known.weights)
        more = _round(page, rules, frozenset())
        if not more:
            break
        kept, removals = list(page), [*removals, *more]
    return Cleaned(tuple(kept), tuple(sorted(removals, key=lambda removal: removal.block.id)))


def keeping(cleaned: Cleaned, rules: Collection[str]) -> Cleaned:
    """Return what was cleaned, with all that the rules of these names took put back.

    No other rule sees it, so switching a rule off changes nothing else: what it took would
    otherwise go by the next rule that knows it, or take its neighbours along.
    """
    back = [removal for removal in cleaned.removals if removal.rule in rules]
    if not back:
        return cleaned
    kept = (*cleaned.kept, *(removal.block for removal in back))
    return replace(
        cleaned,
        kept=tuple(sorted(kept, key=lambda block: block.id)),
        removals=tuple(removal for removal in cleaned.removals if removal.rule not in rules),
    )


def _round(page: Page, rules: Sequence[Rule], lifted: frozenset[int]) -> list[Removal]:
    """Run every rule once and take out what it finds. Each sees only what those before it left."""
    removals: list[Removal] = []
    for rule in rules:
        found = frozenset(block.id for block in rule.find(page)) - lifted
        removals += (Removal(b, rule.name, rule.reason) for b in page.take_out(found))
    return removals
