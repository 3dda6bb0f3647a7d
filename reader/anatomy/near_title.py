"""Finds what the lines around a title say of its article: who wrote it, and when."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.anatomy.bylines import (
    authors_in,
    is_lead_alone,
    is_no_name,
    names_after_written_by,
    names_in,
)
from reader.anatomy.imprint import Imprint, read_imprint, tells_change_alone
from reader.anatomy.title import Found, head_of, is_prose
from reader.lexicon import english_bylines as lexicon
from reader.model import Block, BlockKind, LiftedTo, Link
from reader.records import record
from reader.text.dates import may_hold_date
from reader.text.names import name_shaped
from reader.text.prose import ends_sentence, word_count
from reader.text.sameness import words

# Bylines stand up to so many blocks above a title, or within the story's first paragraphs …
BLOCKS_ABOVE = 6
BYLINE_WITHIN = 3
# … and never further below: behind share bars and contents there is always some prose.
BLOCKS_BELOW = 40
# A role or a place beside the author's name, in an element that is called the byline.
LABELLED_MAX_WORDS = 12
_LABELLED_LINES = 4  # so many of them may follow a name or a date
_DATE_LINE = 60  # characters
_GROWN_TOGETHER = re.compile(r"[a-z]{4}[A-Z]")  # links without the space between: "RopesBoats"
_DAY = len("2025-12-19")
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.BYLINE, BlockKind.LIST_ITEM, BlockKind.HEADING})


@record
class Told:
    """A block by the title, and what it tells."""

    block: Block
    imprint: Imprint

    @property
    def to(self) -> LiftedTo:
        """Return the field of the meta that the block says most about."""
        if self.imprint.authors or self.imprint.is_byline:
            return LiftedTo.AUTHORS
        only_change = self.imprint.says_change and not self.imprint.published
        return LiftedTo.MODIFIED if only_change else LiftedTo.PUBLISHED


def told_elsewhere(blocks: Iterable[Block]) -> Iterator[Told]:
    """Yield the lines of a page that date it where nothing by its title does.

    They are those that say "published", or else all, provided they name one and the same day:
    other dates on a page are other stories'.
    """
    lines = (block for block in blocks if not block.evidence.furniture)
    dated = [tale for tale in map(_dated, lines) if tale is not None]
    saying = [tale for tale in dated if lexicon.PUBLISHED_WORDS & set(words(tale.block.text))]
    for tales in (saying, dated):
        if len({tale.imprint.published[:_DAY] for tale in tales}) == 1:
            yield from tales
            return


def signed_elsewhere(blocks: Iterable[Block]) -> Iterator[Told]:
    """Yield the first line of a file that says who wrote it, where nothing by its title does."""
    lead = ""  # "Written by" alone on the line above
    for block in blocks:
        if _is_shown(block):
            text = f"{lead} {block.text}" if lead else block.text
            names = names_after_written_by(text.strip())
            if names:
                yield Told(block, Imprint(names))
                return
        lead = block.text if is_lead_alone(block.text) else ""


def _is_of_page(block: Block) -> bool:
    return bool(block.evidence.path) or block.evidence.likeness is not None


def _dated(block: Block) -> Told | None:
    text, evidence = block.text, block.evidence
    if block.kind not in _KINDS or len(text) > _DATE_LINE or not _is_of_page(block):
        return None
    imprint = read_imprint(text) if may_hold_date(text) else None
    if imprint is None or not imprint.published or evidence.hidden:
        return None
    return Told(block, imprint)


def told_near(blocks: Sequence[Block], title: Found, known: Sequence[str]) -> list[Told]:
    """Return what the lines around the title tell, the nearest below it first, then those above.

    `known` are the authors that the file names.
    """
    above, below = _around(blocks, title)
    labels = _byline_labels(blocks, title)
    told: list[Told] = []
    before = {b.id: a for lines in (above, below) for a, b in pairwise(filter(_is_shown, lines))}
    for lines in (below, above[::-1]):
        for tale in _told_in(lines, before, labels, known):
            if _agrees(tale.imprint, told):
                told.append(tale)
    return told


def _agrees(imprint: Imprint, told: Sequence[Told]) -> bool:
    """Tell whether a line may be of the same article: a second date is another's."""
    if not imprint.published:
        return True
    days = {t.imprint.published[:_DAY] for t in told if t.imprint.published}
    return not days or imprint.published[:_DAY] in days


def _is_shown(block: Block) -> bool:
    return block.kind in _KINDS and not block.evidence.hidden


def _told_in(
    lines: Sequence[Block],
    before: Mapping[int, Block],
    labels: frozenset[str],
    known: Sequence[str],
) -> Iterator[Told]:
    beside = 0  # lines since the last that told something
    is_told = False
    for block in lines:
        if is_told and is_prose(block):
            return  # what the story's own lines tell is about other things
        if not _is_shown(block):
            continue
        told = _tell(block, before.get(block.id), labels, known)
        says = any(tale.imprint.says_something for tale in told)
        beside = 0 if says else beside + 1
        if says or beside <= _LABELLED_LINES:
            is_told |= bool(told)
            yield from told


def _tell(
    block: Block, before: Block | None, labels: frozenset[str], known: Sequence[str]
) -> list[Told]:
    """Return what a line tells, together with the label of its own on the line before."""
    if before is not None and is_lead_alone(before.text) and (names := _signature(block)):
        signed = Imprint(names, is_byline=True, is_signed=True)
        return [Told(before, Imprint(is_byline=True)), Told(block, signed)]
    imprint = _read(block, labels, known)
    if imprint is None:
        return []
    if before is not None and imprint.published and tells_change_alone(before.text):
        return [Told(before, Imprint(says_change=True)), Told(block, _of_change(imprint))]
    return [Told(block, imprint)]


def _of_change(imprint: Imprint) -> Imprint:
    return replace(imprint, published="", modified=imprint.published, says_change=True)


def _read(block: Block, labels: frozenset[str], known: Sequence[str]) -> Imprint | None:
    imprint = read_imprint(block.text, known)
    if imprint is not None:
        return imprint
    if ends_sentence(block.text):
        return None
    is_name = name_shaped(block.text) and not is_no_name(block.text)
    if is_name and any(map(_leads_to_author, block.links)):
        return Imprint(authors_in(block.text), is_byline=True)
    if labels.isdisjoint(block.evidence.labels):
        return None
    if is_name:
        return Imprint(authors_in(block.text), is_byline=True)
    short = word_count(block.text) <= LABELLED_MAX_WORDS and block.kind is not BlockKind.HEADING
    return Imprint(is_byline=True) if short else None


def _signature(block: Block) -> tuple[str, ...]:
    """Return the names in the line under a "By" that stands alone."""
    if block.kind is BlockKind.LIST_ITEM and block.evidence.likeness is not None:
        return ()  # a dump's "Authors" among the items of a menu
    if is_no_name(block.text) or len(_GROWN_TOGETHER.findall(block.text)) > 1:
        return ()
    return names_in(block.text)


def _leads_to_author(link: Link) -> bool:
    path = link.url.partition("://")[2].partition("/")[2]
    return not lexicon.AUTHOR_PATHS.isdisjoint(path.lower().split("/"))


def _around(blocks: Sequence[Block], title: Found) -> tuple[Sequence[Block], Sequence[Block]]:
    """Return the blocks right above the title, and those below it into the story."""
    if not title.ids:
        return (), blocks[: len(head_of(blocks)) + BYLINE_WITHIN]
    place = next(n for n, block in enumerate(blocks) if block.id == title.main)
    above = blocks[max(0, place - BLOCKS_ABOVE) : place]
    below = _into_story(blocks[place + 1 : place + 1 + BLOCKS_BELOW])
    return (
        [block for block in above if block.id not in title.ids],
        [block for block in below if block.id not in title.ids],
    )


def _into_story(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks up to where the story is surely under way."""
    prose = 0
    for place, block in enumerate(blocks):
        prose += is_prose(block)
        if prose == BYLINE_WITHIN:
            return blocks[:place]
    return blocks


def _byline_labels(blocks: Sequence[Block], title: Found) -> frozenset[str]:
    """Return the class words that mark a byline here; those around the title mark the article."""
    around = (block.evidence.labels for block in blocks if block.id == title.main)
    return lexicon.BYLINE_LABEL_WORDS.difference(*around)
