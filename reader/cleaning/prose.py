"""Tells the paragraphs of a story from the short lines around them."""

from reader.model import Block, BlockKind
from reader.text.prose import reads_as_prose


def is_prose(block: Block) -> bool:
    """Tell whether a block is a paragraph of running text."""
    return block.kind is BlockKind.PARAGRAPH and reads_as_prose(block.text)
