"""Plain text: paragraphs between empty lines, or one to a line where there are none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from reader.formats.content import Content
from reader.formats.encoding import REPLACEMENT, decode
from reader.formats.inline import Words, linked
from reader.formats.opening import SavedFile
from reader.formats.plain_fragments import is_fragmented, joined, singly
from reader.formats.plain_lines import BULLET, LONE_BULLET, RULE, Line, lines_of, paragraphs
from reader.formats.plain_links import addresses, numbered
from reader.formats.plain_wrap import unwrapped, wrap_width
from reader.model import Block, BlockKind, Evidence

_SNIFFED = 65_536  # bytes
_MAX_UNREADABLE = 0.03  # of the characters; compressed data has nine in a hundred
_BINARY = (b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF")


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are text in some encoding, and not a picture or an archive."""
    if data.startswith(_BINARY):
        return False
    text = decode(data[:_SNIFFED]).text
    return text.count(REPLACEMENT) <= _MAX_UNREADABLE * len(text)


def read(file: SavedFile) -> Content:
    """Read a file of plain text."""
    decoded = decode(file.data)
    return Content(tuple(blocks_of(decoded.text)), decoded.encoding, notes=decoded.notes)


def blocks_of(text: str) -> Iterator[Block]:
    """Cut text into blocks: paragraphs, list items and rules.

    What a paragraph is for (a heading, a caption) is not this module's question.
    """
    lines = lines_of(text)
    known = addresses(lines)
    pieces = [p for p in _pieces(lines) if not LONE_BULLET.fullmatch(p[0].text)]
    bullets = [BULLET.match(piece[0].text) is not None for piece in pieces]
    number = 0
    for place, piece in enumerate(pieces):
        # One dash alone opens a line of dialogue or names who said it; a list has neighbours.
        is_listed = bullets[place] and any(
            bullets[max(place - 1, 0) : place] + bullets[place + 1 : place + 2]
        )
        block = _with_links(_block(number, piece, is_item=is_listed), known)
        if block.text or block.kind is BlockKind.RULE:
            yield block
            number += 1


def _pieces(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Put the lines together that are pieces of one paragraph."""
    width = wrap_width(lines)
    cut = partial(unwrapped, width=width) if width else joined if is_fragmented(lines) else singly
    return chain.from_iterable(map(cut, paragraphs(lines)))


def _with_links(block: Block, known: Mapping[str, str]) -> Block:
    if not known and "://" not in block.text:
        return block
    words = numbered(block.text, known) if known else linked(Words(block.text))
    evidence = replace(block.evidence, linked=words.linked)
    return replace(words.on(block), evidence=evidence)


def _block(number: int, piece: list[Line], *, is_item: bool) -> Block:
    evidence = Evidence(indent=piece[0].indent, blank_before=piece[0].blank_before)
    text = " ".join(line.text for line in piece)
    if RULE.fullmatch(text):
        return Block(number, BlockKind.RULE, "", evidence=evidence)
    bullet = BULLET.match(text) if is_item else None
    if bullet is None:
        return Block(number, BlockKind.PARAGRAPH, text, evidence=evidence)
    words, ordered = text[bullet.end() :], bool(bullet[1])
    return Block(number, BlockKind.LIST_ITEM, words, ordered=ordered, evidence=evidence)
