"""The signs our own Markdown export sets on what Markdown has no sign for."""

import re
from collections.abc import Sequence

from markdown_it.token import Token

from reader.formats.html_pictures import NAMELESS
from reader.model import Block, BlockKind, Image
from reader.text.urls import safe_link

# What whole paragraphs are written in.
_SIGNS = {
    ("em_open", "*"): BlockKind.CAPTION,
    ("strong_open", "__"): BlockKind.BYLINE,
}
_PICTURE = "picture"  # begins the title of a link to a picture that the export does not load
_SIZE = re.compile(r"(\d{0,5})x(\d{0,5})")


def outer_sign(children: Sequence[Token]) -> Token | None:
    """Return the sign that a whole paragraph stands in, None when there is none."""
    level = 0
    for place, child in enumerate(children):
        level += child.nesting
        if level <= 0:
            is_closed = child.type == children[0].type.replace("_open", "_close")
            return children[0] if is_closed and place == len(children) - 1 else None
    return None


def kind_told(sign: Token) -> BlockKind | None:
    """Return what a paragraph in this sign is, None when it is just that."""
    return _SIGNS.get((sign.type, sign.markup))


def is_picture(sign: Token) -> bool:
    """Tell whether a paragraph in this sign names a picture."""
    return str(sign.attrs.get("title", "")).split(" ")[0] == _PICTURE


def picture_named(sign: Token, block: Block) -> Image:
    """Return the picture that a paragraph names."""
    alt = "" if block.text == NAMELESS else block.text
    _, _, size = str(sign.attrs["title"]).partition(" ")
    return Image(safe_link(str(sign.attrs.get("href", ""))), alt, *size_told(size))


def size_told(stated: str) -> tuple[int | None, int | None]:
    """Return the width and the height that the title of a picture tells.

    >>> size_told("640x480"), size_told("640x"), size_told("The pier")
    ((640, 480), (640, None), (None, None))
    """
    found = _SIZE.fullmatch(stated)
    width, height = found.groups() if found else ("", "")
    return int(width) if width else None, int(height) if height else None
