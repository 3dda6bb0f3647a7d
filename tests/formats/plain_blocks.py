"""Shorthand for tests of plain text: what blocks a text has."""

import textwrap

from reader.formats.plain import blocks_of
from reader.model import Block, BlockKind

FOG = (
    "The harbour lay under fog that morning, and nobody on the quay could tell which of the two "
    "boats had come in first. The old pilot swore that it was the smaller one, for he had heard "
    "her bell, and no other boat on this coast had one like it."
)
ICE = (
    "By noon the fog was gone. The ice house had burnt down in spring, and since then the catch "
    "had gone to the city on the day it came in, or not at all, which the pilot thought a shame."
)


def wrapped(*paragraphs: str, width: int = 72) -> str:
    return "\n\n".join(textwrap.fill(text, width) for text in paragraphs)


def read(text: str) -> list[Block]:
    return list(blocks_of(text))


def texts(text: str) -> list[str]:
    return [block.text for block in blocks_of(text)]


def of_kind(kind: BlockKind, text: str) -> list[Block]:
    return [block for block in blocks_of(text) if block.kind is kind]
