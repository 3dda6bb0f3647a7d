r"""Puts the sign of an unreadable letter where there is none that a text may hold.

`encoding.decode` does so with what files hold as they stand. Escapes ("\u0000", "&#1;", half a
letter of two) bring the same in again, whatever the format; all of them pass through here.
"""

import re
from dataclasses import replace

from reader.formats.content import Content
from reader.formats.encoding import REPLACEMENT
from reader.model import Block

_NO_LETTERS = re.compile("[\0-\x08\x0e-\x1b\x7f\ud800-\udfff\ufffe\uffff]")
# What Python takes for white space and HTML for nothing; only code and tables still have any.
_SPACES = re.compile("[\x0b\x0c\x1c-\x1f]")


def all_legible(content: Content) -> Content:
    """Return the content with nothing in its words that is no letter; no place in them moves."""
    hints = content.hints.respelled(legible)
    if hints == content.hints and all(map(_is_legible, content.blocks)):
        return content
    blocks = tuple(block if _is_legible(block) else _block(block) for block in content.blocks)
    return replace(content, blocks=blocks, hints=hints)


def legible(text: str) -> str:
    r"""Return a text with the sign of an unreadable letter for all that is none.

    >>> legible("a\x1fb"), legible("a\0b") == "a\N{REPLACEMENT CHARACTER}b"
    ('a b', True)
    """
    return _NO_LETTERS.sub(REPLACEMENT, _SPACES.sub(" ", text))


def _is_legible(block: Block) -> bool:
    alt = block.image.alt if block.image is not None else ""
    words = (block.text, block.lang, alt)
    # Most blocks are one line of letters, which is told at once.
    return all(text.isprintable() or legible(text) == text for text in words)


def _block(block: Block) -> Block:
    image = block.image
    return replace(
        block,
        text=legible(block.text),
        lang=legible(block.lang),
        rows=tuple(tuple(map(legible, row)) for row in block.rows),
        image=replace(image, alt=legible(image.alt)) if image is not None else None,
    )
