"""The words between two places of a set article, as a person would quote them."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reader.model import BLOCK_GAP
from reader.ui.article_pane.properties import Property
from reader.ui.article_pane.spelling import copied

_OBJECT = "\ufffc"  # a picture's place


def words_between(document: QTextDocument, start: int, end: int) -> str:
    """Return the article's words between two document positions, paragraphs set apart."""
    found: list[str] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < max(end, start + 1):
        words = copied(_part(document, block, start, end)).replace(_OBJECT, "")
        if words and not is_trace(block):
            joint = joint_before(block)
            found += [(BLOCK_GAP if joint is None else joint) if found else "", words]
        block = block.next()
    return "".join(found)


def is_trace(block: QTextBlock) -> bool:
    """Tell whether a block tells of a removal, or shows one, rather than being the article's."""
    form = block.blockFormat()
    return form.hasProperty(Property.DASHES) or form.hasProperty(Property.GHOST)


def joint_before(block: QTextBlock) -> str | None:
    """Return what a long paragraph has between two portions, None before any other block."""
    form = block.blockFormat()
    goes_on = form.hasProperty(Property.GOES_ON)
    return form.stringProperty(Property.GOES_ON) if goes_on else None


def _part(document: QTextDocument, block: QTextBlock, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(max(start, block.position()))
    last = block.position() + block.length() - 1
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()
