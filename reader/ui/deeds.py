"""What a person did to the text, in the words of Undo and Redo.

They stay English, and sayings, until they are shown: a deed is known by its template.
"""

from collections.abc import Sequence

from reader.model import Block, BlockKind
from reader.saying import Saying, saying, saying_of

KINDS = {
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
PIECE = "piece"  # what blocks of several kinds are together
REMOVING, REMOVED = "removing {things}", "Removed {things}. {undo} takes that back."
RESTORING, RESTORED = "restoring {things}", "Restored {things}. {undo} takes that back."
DONE = {REMOVING: REMOVED, RESTORING: RESTORED}


def removing(blocks: Sequence[Block]) -> Saying:
    """Return what taking these blocks out is called: "removing a paragraph"."""
    return saying(REMOVING, things=things(blocks))


def restoring(blocks: Sequence[Block]) -> Saying:
    """Return what putting these blocks back is called: "restoring 3 pieces"."""
    return saying(RESTORING, things=things(blocks))


def done(deed: str, undo: str) -> str:
    """Return a deed as one that was done, and the keys that take it back.

    >>> done(removing([Block(0, BlockKind.PARAGRAPH, "One.")]), "Ctrl+Z")
    'Removed a paragraph. Ctrl+Z takes that back.'
    """
    if isinstance(deed, Saying) and deed.template in DONE:
        return saying(DONE[deed.template], undo=undo, **deed.values)
    return deed


def things(blocks: Sequence[Block]) -> Saying:
    """Return what these blocks are, one or several.

    >>> things([Block(0, BlockKind.PARAGRAPH, "One.")])
    'a paragraph'
    >>> things([Block(0, BlockKind.PARAGRAPH, "One."), Block(1, BlockKind.HEADING, "Two")])
    '2 pieces'
    """
    kinds = {block.kind for block in blocks}
    name = KINDS[blocks[0].kind] if len(kinds) == 1 else PIECE
    if len(blocks) == 1:
        return saying(f"a {name}")
    return saying_of(len(blocks), f"%Ln {name}", f"%Ln {name}s")


def removal_of(blocks: Sequence[Block]) -> str:
    """Return what the menu calls taking out these blocks, with one's finger on them.

    >>> removal_of([Block(0, BlockKind.CODE, "x")])
    'Remo&ve this code block'
    """
    kinds = {block.kind for block in blocks}
    if len(blocks) > 1:
        return saying("Remo&ve these {things}", things=things(blocks))
    return f"Remo&ve this {KINDS[kinds.pop()]}" if kinds else THIS_PARAGRAPH


THIS_PARAGRAPH = "Remo&ve this paragraph"
