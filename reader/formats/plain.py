"""Plain text: bytes to lines, lines to pieces by their layout, pieces to blocks."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.html_tables import rows_of
from reader.formats.inline import Words, linked
from reader.formats.opening import SavedFile
from reader.formats.plain_hyphens import Joiner
from reader.formats.plain_layout import pieces_of
from reader.formats.plain_lines import BULLET, lines_of
from reader.formats.plain_links import addresses, numbered
from reader.formats.plain_notices import furniture_at, has_licence, notices
from reader.formats.plain_pieces import Piece
from reader.model import AS_WRITTEN, Block, BlockKind, Evidence

_SNIFFED = 65_536  # bytes
_MAX_UNREADABLE = 0.03  # of the characters; compressed data has nine in a hundred
# Looked up for every block.
_CODE, _ITEM, _RULE, _TABLE = BlockKind.CODE, BlockKind.LIST_ITEM, BlockKind.RULE, BlockKind.TABLE
_BINARY = (b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF")


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are text in some encoding, and not a picture or an archive."""
    if data.startswith(_BINARY):
        return False
    decoded = decode(data[:_SNIFFED], chosen=AS_WRITTEN)
    return decoded.replaced <= _MAX_UNREADABLE * len(decoded.text)


def read(file: SavedFile) -> Content:
    """Read a file of plain text."""
    decoded = decode(file.data, chosen=file.encoding)
    return Content(
        tuple(blocks_of(decoded.text)),
        decoded.encoding,
        notes=decoded.notes,
        encoding_reason=decoded.reason,
    )


def blocks_of(text: str) -> Iterator[Block]:
    """Cut text into blocks by its layout.

    What a paragraph is for (a title, a caption) is not this module's question.
    """
    lines = lines_of(text)
    listed = addresses(lines)
    told = tuple(notices(lines, listed, has_licence=has_licence(text)))
    joiner = Joiner(text)
    number = 0
    for piece in pieces_of(text, lines):
        words = _words(piece, joiner, listed.known)
        if words.text or piece.kind is _RULE:
            furniture = piece.furniture or (furniture_at(piece.lines[0].at, told) if told else "")
            yield _block(number, piece, words, furniture)
            number += 1


def _words(piece: Piece, joiner: Joiner, known: Mapping[str, str]) -> Words:
    """Return what a piece says, with its links."""
    if piece.kind is _CODE or piece.kind is _RULE:
        return Words(piece.text)
    lines = piece.lines
    text = piece.text or (lines[0].text if len(lines) == 1 else joiner.joined(lines))
    if piece.kind is _ITEM and (bullet := BULLET.match(text)):
        text = text[bullet.end() :]
    if known and "[" in text:
        return numbered(text, known)
    return linked(Words(text)) if "://" in text else Words(text)


def _block(number: int, piece: Piece, words: Words, furniture: str) -> Block:
    first = piece.lines[0]
    bullet = BULLET.match(first.text) if piece.kind is _ITEM else None
    return Block(
        number,
        piece.kind,
        words.text,
        piece.level,
        piece.depth,
        bullet is not None and bool(bullet[1]),
        piece.lang,
        rows_of(words.text) if piece.kind is _TABLE else (),
        links=words.links,
        evidence=_evidence(first.indent, first.blank_before, words.linked, furniture),
    )


@lru_cache(maxsize=1_024)  # most lines of a file stand alike
def _evidence(indent: int, blank_before: int, linked_signs: int, furniture: str) -> Evidence:
    return Evidence(indent, blank_before, linked=linked_signs, furniture=furniture)
