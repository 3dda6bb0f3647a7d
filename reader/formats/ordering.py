"""Takes out the codes by which words would be seen in another order than they stand in.

In running text an override goes, which no language needs; embeddings and isolates stay, which
Arabic and Hebrew do use. In titles, names and the words of links, by which people decide whom to
trust, all of them go (Unicode Technical Report #36, "Bidirectional Text Spoofing").
"""

from bisect import bisect_left
from dataclasses import replace

from reader.formats.content import Content
from reader.model import Block, BlockKind, Link, Mark, Span
from reader.text.controls import ORDERING, OVERRIDES, in_order

# What names something, and a table, whose rows must go on saying what its text says.
_ALL_GO = frozenset({BlockKind.HEADING, BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.TABLE})
_WORDLESS = frozenset({BlockKind.FIGURE, BlockKind.RULE})
_SPACED_AS_IT_IS = frozenset({BlockKind.CODE, BlockKind.TABLE})


def in_true_order(content: Content) -> Content:
    """Return the content with every word where it is seen."""
    hints = content.hints.respelled(in_order)
    if hints == content.hints and not any(map(_orders, content.blocks)):
        return content
    settled = (_settled(block) if _orders(block) else block for block in content.blocks)
    blocks = tuple(block for block in settled if block.text or block.kind in _WORDLESS)
    return replace(content, blocks=blocks, hints=hints)


def _orders(block: Block) -> bool:
    if block.image is not None and ORDERING.search(block.image.alt):
        return True
    return not block.text.isascii() and ORDERING.search(block.text) is not None


def _settled(block: Block) -> Block:
    if block.image is not None:
        return replace(block, image=replace(block.image, alt=in_order(block.image.alt)))
    gone = _places(block)
    if block.kind not in _SPACED_AS_IT_IS:
        gone |= _spaces_left(block.text, gone)
    out = sorted(gone)

    def moved(span: Span) -> Span:
        start, end = bisect_left(out, span.start), bisect_left(out, span.end)
        return Span(span.start - start, span.end - end)

    marks = (Mark(mark.kind, moved(mark.span)) for mark in block.marks)
    links = (Link(link.url, moved(link.span)) for link in block.links)
    return replace(
        block,
        text="".join(c for at, c in enumerate(block.text) if at not in gone),
        rows=tuple(tuple(map(in_order, row)) for row in block.rows),
        marks=tuple(mark for mark in marks if mark.span),
        links=tuple(link for link in links if link.span),
        credit=moved(block.credit) if block.credit else None,
    )


def _places(block: Block) -> set[int]:
    """Return where in a block's text the codes stand that go."""
    if block.kind in _ALL_GO:
        return {found.start() for found in ORDERING.finditer(block.text)}
    out = {found.start() for found in OVERRIDES.finditer(block.text)}
    for link in block.links:
        found_within = ORDERING.finditer(block.text, link.span.start, link.span.end)
        out |= {found.start() for found in found_within}
    return out


def _spaces_left(text: str, gone: set[int]) -> set[int]:
    """Return where spaces stand that have nothing left before them, or nothing behind."""
    left: set[int] = set()
    last = ""
    for at, c in enumerate(text):
        if at in gone:
            continue
        if c == " " and last in ("", " "):
            left.add(at)
        last = c
    end = len(text)
    while end and (end - 1 in gone or end - 1 in left or text[end - 1] == " "):
        end -= 1
        left.add(end)
    return left
