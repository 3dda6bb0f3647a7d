"""Plain text: paragraphs between empty lines, or one to a line where there are none."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.formats.content import Content
from reader.formats.encoding import REPLACEMENT, decode
from reader.formats.inline import Words, linked
from reader.formats.opening import SavedFile
from reader.model import Block, BlockKind, Evidence

_TAB = 4  # columns
_WRAP_WIDTHS = range(55, 101)  # columns at which programs and people wrap; 60-80 are usual
_WRAP_NEAR = 14  # columns a wrapped line may fall short by: one long word
_WRAP_SLACK = 8  # columns a line may stick out: first lines that are set in, wide letters
_WRAP_SHARE = 0.6  # of the lines that are followed by another in their paragraph
_WRAP_MIN = 4  # such lines; fewer prove nothing
_BULLET = re.compile(r"(?:[-*+•‣◦▪–—]|(\d{1,3}[.)]))[ \t]+(?=\S)")
_RULE = re.compile(r"(?:[-*_=~][ \t]*){3,}|[*⁂]")
_SNIFFED = 65_536  # bytes
_MAX_UNREADABLE = 0.03  # of the characters; compressed data has nine in a hundred
_BINARY = (b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    indent: int
    blank_before: int


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
    lines = _unindented(list(_lines(text)))
    width = _wrap_width(lines)
    pieces = [p for paragraph in _paragraphs(lines) for p in _pieces(paragraph, width)]
    bullets = [_BULLET.match(piece[0].text) is not None for piece in pieces]
    for number, piece in enumerate(pieces):
        # One dash alone opens a line of dialogue or names who said it; a list has neighbours.
        is_listed = bullets[number] and any(
            bullets[near] for near in (number - 1, number + 1) if 0 <= near < len(pieces)
        )
        block = _block(number, piece, is_item=is_listed)
        yield linked(Words(block.text)).on(block) if "://" in block.text else block


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines that hold words. `blank_before` of the first is 0."""
    blank = 0
    first = True
    for raw in re.split(r"[\n\f\v\x1c-\x1e\x85\u2028\u2029]", text):
        words = " ".join(raw.split())
        if words:
            expanded = raw.expandtabs(_TAB)
            indent = len(expanded) - len(expanded.lstrip())
            yield _Line(words, indent, 0 if first else blank)
            blank, first = 0, False
        else:
            blank += 1


def _unindented(lines: list[_Line]) -> list[_Line]:
    """Take away the indentation that the whole file shares."""
    shared = min((line.indent for line in lines), default=0)
    return [replace(line, indent=line.indent - shared) for line in lines] if shared else lines


def _paragraphs(lines: Iterable[_Line]) -> Iterator[list[_Line]]:
    paragraph: list[_Line] = []
    for line in lines:
        if line.blank_before and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _wrap_width(lines: list[_Line]) -> int:
    """Return the column the text is wrapped at, or 0 when it is not.

    Only lines with another right under them tell: the last of a paragraph is short anyway.
    """
    followed = [
        line.indent + len(line.text) for line, below in pairwise(lines) if not below.blank_before
    ]
    if len(followed) < _WRAP_MIN:
        return 0
    width = sorted(followed)[int(len(followed) * 0.95)]
    near = sum(width - _WRAP_NEAR <= length <= width for length in followed)
    return width if width in _WRAP_WIDTHS and near >= _WRAP_SHARE * len(followed) else 0


def _pieces(paragraph: list[_Line], width: int) -> Iterator[list[_Line]]:
    """Cut a run of lines where a new thought starts; in wrapped text, join the rest."""
    piece: list[_Line] = []
    for line in paragraph:
        if piece and not (width and _continues(piece, line, width)):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _continues(piece: list[_Line], line: _Line, width: int) -> bool:
    """Tell whether a line goes on where the one above it was cut for want of room."""
    above = piece[-1]
    if _BULLET.match(line.text) or _RULE.fullmatch(line.text):
        return False
    first_word = line.text.partition(" ")[0]
    length = above.indent + len(above.text)
    was_full = width + _WRAP_SLACK >= length > width - _WRAP_NEAR // 2 - len(first_word) - 1
    # Book style has no empty lines: a new paragraph's first line stands further in. The second
    # line of a list item does, too.
    is_hanging = len(piece) == 1 and _BULLET.match(above.text)
    return was_full and (line.indent <= above.indent or bool(is_hanging))


def _block(number: int, piece: list[_Line], *, is_item: bool) -> Block:
    evidence = Evidence(indent=piece[0].indent, blank_before=piece[0].blank_before)
    text = " ".join(line.text for line in piece)
    if _RULE.fullmatch(text):
        return Block(number, BlockKind.RULE, "", evidence=evidence)
    bullet = _BULLET.match(text) if is_item else None
    if bullet is None:
        return Block(number, BlockKind.PARAGRAPH, text, evidence=evidence)
    words, ordered = text[bullet.end() :], bool(bullet[1])
    return Block(number, BlockKind.LIST_ITEM, words, ordered=ordered, evidence=evidence)
