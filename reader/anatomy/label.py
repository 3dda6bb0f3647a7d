"""Names the parts of a document and lifts what belongs to its meta."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from reader.anatomy import captions
from reader.anatomy.author_boxes import signed_in_box
from reader.anatomy.authors import authors_by, shown_authors
from reader.anatomy.bylines import authors_in, read_source_line
from reader.anatomy.dates import modified_on, published_on
from reader.anatomy.headings import HEADING_LEVEL, heading_ids
from reader.anatomy.near_title import Told, signed_elsewhere, told_elsewhere, told_near
from reader.anatomy.posters import with_posters
from reader.anatomy.text_bylines import signed_near
from reader.anatomy.text_title import was_judged
from reader.anatomy.title import Found, find_standfirst, find_title
from reader.model import Block, BlockKind, Document, LiftedTo, Lifting, Meta
from reader.records import record
from reader.text.sameness import same_words

_MOST_COPIES = 20  # of a title that are looked at; a menu, a header and a foot repeat it


@record
class Anatomy:
    """Every block under its right name, which of them were lifted, and the meta they gave.

    Lifted blocks stay among `blocks`, the title as a heading of level 1 and the rest as
    bylines, so that cleaning can see where the story begins and ends.
    """

    meta: Meta
    blocks: tuple[Block, ...]
    lifted: tuple[Lifting, ...]


@record
class _Fact:
    """What one lifted block says about the article."""

    block: Block
    to: LiftedTo
    values: tuple[str, ...] = ()


def label(document: Document) -> Anatomy:
    """Name every block of the document and lift title, standfirst, byline, date and source line."""
    if document.finished:
        return _of_finished(document)
    blocks, hints = tuple(map(captions.named, document.blocks)), document.hints
    title = find_title(blocks, hints)
    known = tuple(chain.from_iterable(map(authors_in, hints.authors)))
    told = _told(blocks, title, hints, known)
    facts = [*_said(blocks, title, LiftedTo.TITLE), *_stated(blocks, title, told)]
    # With bylines and dates named, what stands right below the title can be seen.
    below = [block for block in _named(blocks, facts) if block.id not in title.ids]
    standfirst = find_standfirst(below, title, hints)
    facts += _said(blocks, standfirst, LiftedTo.STANDFIRST, but=_ids(facts))
    if not any(block.kind is BlockKind.HEADING for block in blocks):
        # A file that marks its own headings has said which lines are none.
        blocks = _with_headings(blocks, _ids(facts), title.text)
    meta = replace(
        hints,
        title=title.text,
        standfirst=standfirst.text,
        authors=authors_by(known, told, title),
        published=published_on(hints, told),
        modified=modified_on(hints, told),
        credits=(*hints.credits, *_credits(hints, facts)),
    )
    return _anatomy(meta, with_posters(blocks), facts)


def _told(
    blocks: Sequence[Block], title: Found, hints: Meta, known: Sequence[str]
) -> Sequence[Told]:
    """Return what lines say of author and date: those by the title, or failing that, any other."""
    told = list(told_near(blocks, title, known))
    if was_judged(blocks):
        told = told or _told_by_copy(blocks, title)
    read = title.ids.union(tale.block.id for tale in told)
    rest = [block for block in blocks if block.id not in read]
    if not published_on(hints, told):
        told += told_elsewhere(rest)
    if not known and not shown_authors(told):
        told += _signed(blocks, rest, title, told)
    return list({tale.block.id: tale for tale in told}.values())


def _signed(
    blocks: Sequence[Block], rest: Sequence[Block], title: Found, told: Sequence[Told]
) -> Sequence[Told]:
    """Return the line without "By" near it, or away from the title, that names the author."""
    if _is_page(blocks):
        return tuple(signed_elsewhere(rest))
    near = signed_near(blocks, title, told) or tuple(signed_elsewhere(rest))
    return near or (signed_in_box(rest) if was_judged(blocks) else ())


def _told_by_copy(blocks: Sequence[Block], title: Found) -> list[Told]:
    """Return what the lines around an earlier copy of the title tell, the last of them first."""
    for copy in sorted(title.ids - {title.main}, reverse=True)[:_MOST_COPIES]:
        told = told_near(blocks, replace(title, main=copy), ())
        if told:
            return told
    return []


def _is_page(blocks: Sequence[Block]) -> bool:
    return any(block.evidence.path for block in blocks)


def _of_finished(document: Document) -> Anatomy:
    """Lift the title and the standfirst that our own export wrote at the top; infer nothing."""
    hints, top = document.hints, list(document.blocks[:2])
    stated = ((LiftedTo.TITLE, hints.title), (LiftedTo.STANDFIRST, hints.standfirst))
    facts = []
    for to, words in stated:
        if top and words and (top[0].text == words or same_words(top[0].text, words)):
            facts.append(_Fact(top.pop(0), to, (words,)))
    blocks = tuple(map(captions.with_credit, document.blocks))
    return _anatomy(hints, blocks, facts)


def _anatomy(meta: Meta, blocks: Sequence[Block], facts: Sequence[_Fact]) -> Anatomy:
    lifted = tuple(Lifting(fact.block, fact.to) for fact in sorted(facts, key=lambda f: f.block.id))
    return Anatomy(meta, _named(blocks, facts), lifted)


def _ids(facts: Sequence[_Fact]) -> frozenset[int]:
    return frozenset(fact.block.id for fact in facts)


def _said(
    blocks: Sequence[Block], found: Found, to: LiftedTo, but: frozenset[int] = frozenset()
) -> list[_Fact]:
    ids = found.ids - but
    return [_Fact(block, to, (found.text,)) for block in blocks if block.id in ids]


def _stated(blocks: Sequence[Block], title: Found, told: Sequence[Told]) -> Iterator[_Fact]:
    """Yield what bylines, date lines and source lines state."""
    for tale in told:
        yield _Fact(tale.block, tale.to)
    lifted = title.ids.union(tale.block.id for tale in told)
    for block in blocks:
        if block.kind is BlockKind.PARAGRAPH and block.id not in lifted:
            names = read_source_line(block.text)
            if names:
                yield _Fact(block, LiftedTo.CREDITS, (names,))


def _with_headings(
    blocks: Sequence[Block], lifted: frozenset[int], title: str
) -> tuple[Block, ...]:
    found = heading_ids([block for block in blocks if block.id not in lifted], title)
    return tuple(
        replace(block, kind=BlockKind.HEADING, level=HEADING_LEVEL) if block.id in found else block
        for block in blocks
    )


def _named(blocks: Sequence[Block], facts: Sequence[_Fact]) -> tuple[Block, ...]:
    """Return the blocks, the lifted ones under the name of what they are."""
    to = {fact.block.id: fact.to for fact in facts}
    return tuple(_renamed(block, to[block.id]) if block.id in to else block for block in blocks)


def _renamed(block: Block, to: LiftedTo) -> Block:
    if to is LiftedTo.TITLE:
        return replace(block, kind=BlockKind.HEADING, level=1)
    return replace(block, kind=BlockKind.BYLINE, level=0)


def _credits(hints: Meta, facts: Sequence[_Fact]) -> Iterator[str]:
    for fact in facts:
        if fact.to is LiftedTo.CREDITS:
            yield from (v for v in fact.values if not any(same_words(v, c) for c in hints.credits))
