"""Footnotes of an article: signs that call for a note, and paragraphs that begin with the sign.

Only what our reading of Markdown makes of footnotes is one; other notes stay links that lead to
places and back.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.export.cells import shared_out
from reader.model import Block, BlockKind, Link, Mark, MarkKind, Span
from reader.records import record

_SIGN = re.compile(r"\[([\w-]{1,60})\]")
_CALLS = "#fn-"
_MAY_CALL = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE})
_MAKES_LINK = ("(", "[", ":", "{")  # behind a sign, to some readers


@record
class Notes:
    """An article's blocks without the places of its footnotes, and what these are called."""

    blocks: tuple[Block, ...]
    told: dict[int, str]  # by the id of the note's block

    @property
    def names(self) -> frozenset[str]:
        """The names that signs may call for."""
        return frozenset(self.told.values())


def with_notes(blocks: Sequence[Block]) -> Notes:
    """Find the footnotes of an article that can be written as such and read back the same."""
    told = {block.id: name for block in blocks if (name := _name(block))}
    callers: dict[str, Block] = {}
    odd = {name for name, count in Counter(told.values()).items() if count > 1}
    for block in blocks:
        called = [name for _, name in _calls(block)]
        for name in called:
            callers.setdefault(name, block)
        # Places that have no sign are read first.
        back = [place for name in dict.fromkeys(called) if (place := _back(name)) in block.anchors]
        if back and list(block.anchors[-len(back) :]) != back:
            odd.update(called)
    told = {
        id_: name
        for id_, name in told.items()
        if name not in odd and name in callers and _back(name) in callers[name].anchors
    }
    names = frozenset(told.values())
    return Notes(tuple(_without_places(block, told, names) for block in blocks), told)


def calls(block: Block, names: frozenset[str]) -> dict[Span, str]:
    """Return the names of the notes that a block calls for, by where the signs stand."""
    return {span: name for span, name in _calls(block) if name in names} if names else {}


def _name(block: Block) -> str:
    """Return the name of the note that a paragraph is, "" when it is none."""
    sign = _SIGN.match(block.text)
    if sign is None or block.kind is not BlockKind.PARAGRAPH or not block.links:
        return ""
    name, end = sign[1], sign.end()
    leads_back = block.links[0] == Link(f"#{_back(name)}", Span(0, end))
    is_bare = all(mark.span.start > end for mark in block.marks)
    is_place = block.anchors[:1] == (f"fn-{name}",)
    reads_on = block.text.startswith(" ", end) and "\n" not in block.text
    return name if leads_back and is_bare and is_place and reads_on else ""


def note_words(block: Block) -> Block:
    """Return a note as a paragraph without its sign."""
    begin = block.text.index(" ") + 1
    rest = [Span(begin, len(block.text))]
    marks = (Mark(mark.kind, span) for mark, span in next(shared_out(block.marks, rest)))
    links = (Link(link.url, span) for link, span in next(shared_out(block.links, rest)))
    return replace(block, text=block.text[begin:], marks=tuple(marks), links=tuple(links))


def _back(name: str) -> str:
    return f"fnref-{name}"


def _calls(block: Block) -> Iterator[tuple[Span, str]]:
    """Yield where a block calls for notes in signs that nothing else stands on, and for which."""
    if block.kind not in _MAY_CALL:
        return
    signs = [
        (link.span, name)
        for link in block.links
        if (name := link.url.removeprefix(_CALLS)) != link.url
        and link.span.of(block.text) == f"[{name}]"
        and not block.text.startswith(_MAKES_LINK, link.span.end)
    ]
    marks = shared_out(block.marks, [span for span, _ in signs])
    for (span, name), on_it in zip(signs, marks, strict=True):
        if [mark for mark, _ in on_it] == [Mark(MarkKind.SUP, span)]:
            yield span, name


def _without_places(block: Block, told: dict[int, str], names: frozenset[str]) -> Block:
    if not block.anchors:
        return block
    own = {_back(name) for _, name in _calls(block) if name in names}
    if block.id in told:
        own.add(f"fn-{told[block.id]}")
    return replace(block, anchors=tuple(name for name in block.anchors if name not in own))
