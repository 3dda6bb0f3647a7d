"""What a person did to the text, in the words of Undo and Redo."""

from collections.abc import Sequence

from reader.model import Block, BlockKind

_NAMES = {
    BlockKind.HEADING: "heading",
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.BLOCKQUOTE: "block quote",
    BlockKind.LIST_ITEM: "list item",
    BlockKind.CODE: "code block",
    BlockKind.TABLE: "table",
    BlockKind.FIGURE: "picture",
    BlockKind.CAPTION: "caption",
    BlockKind.BYLINE: "byline",
    BlockKind.RULE: "line",
}


def removing(blocks: Sequence[Block]) -> str:
    """Return what taking these blocks out is called: "removing a paragraph"."""
    return f"removing {things(blocks)}"


def restoring(blocks: Sequence[Block]) -> str:
    """Return what putting these blocks back is called: "restoring 3 pieces"."""
    return f"restoring {things(blocks)}"


def things(blocks: Sequence[Block]) -> str:
    """Return what these blocks are, one or several.

    >>> things([Block(0, BlockKind.PARAGRAPH, "One.")])
    'a paragraph'
    >>> things([Block(0, BlockKind.PARAGRAPH, "One."), Block(1, BlockKind.HEADING, "Two")])
    '2 pieces'
    """
    kinds = {block.kind for block in blocks}
    name = _NAMES[blocks[0].kind] if len(kinds) == 1 else "piece"
    return f"a {name}" if len(blocks) == 1 else f"{len(blocks)} {name}s"
