"""Short ways to write blocks in tests."""

from dataclasses import replace
from itertools import count

from reader.model import Block, BlockKind, Document, Evidence, Meta, Origin

PROSE = (
    "The port will stay closed until April, the harbour authority said, after engineers found silt."
)
MORE_PROSE = (
    "The dredgers came in August and worked from both ends until one of them lost a pump at sea."
)


def paragraph(text: str = PROSE, number: int = 0, *, indent: int = 0) -> Block:
    return Block(number, BlockKind.PARAGRAPH, text, evidence=Evidence(indent=indent))


def heading(text: str, number: int = 0, level: int = 2) -> Block:
    return Block(number, BlockKind.HEADING, text, level)


def numbered(*blocks: Block | str) -> tuple[Block, ...]:
    """Return the blocks with their places as ids; strings become paragraphs."""
    made = (paragraph(block) if isinstance(block, str) else block for block in blocks)
    return tuple(replace(block, id=number) for number, block in zip(count(), made, strict=False))


def document(*blocks: Block | str, hints: Meta | None = None) -> Document:
    return Document(Origin("story.txt", "text"), numbered(*blocks), hints or Meta())
