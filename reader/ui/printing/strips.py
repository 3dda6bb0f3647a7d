"""Reads out of a laid-out document what no page's end may cut."""

from collections.abc import Iterable, Iterator
from itertools import chain

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextTable, QTextTableCell

from reader.ui.article_pane.tables import CELL_PADDING
from reader.ui.printing.paging import Strip

TIED = 1  # the user state of a block that stays with the one below it
_BORDER = 1.0  # pixels of a table's lines

Extent = tuple[float, float]  # top and bottom


def strips(document: QTextDocument, room: float) -> Iterator[Strip]:
    """Yield all strips from top to bottom; the document is laid out as they are asked for."""
    yield from _of_frame(document.rootFrame(), document, room)


def _of_frame(frame: QTextFrame, document: QTextDocument, room: float) -> Iterator[Strip]:
    at = frame.begin()
    while not at.atEnd():
        inner = at.currentFrame()
        if inner is None:
            yield from _of_block(at.currentBlock(), document)
        elif isinstance(inner, QTextTable):
            yield from _of_table(inner, document, room)
        else:
            yield from _padded(_of_frame(inner, document, room), inner.frameFormat().padding())
        at += 1


def _of_block(block: QTextBlock, document: QTextDocument) -> Iterator[Strip]:
    """Yield the lines of a paragraph, two of which at least stand on any page."""
    lines = _lines(block, document)
    last = len(lines) - 1
    tied = block.userState() == TIED
    for number, (top, bottom) in enumerate(lines):
        alone = number in (0, last - 1) and number != last
        yield Strip(top, bottom, tied=tied or alone)


def _lines(block: QTextBlock, document: QTextDocument) -> list[Extent]:
    if block.length() <= 1:  # what Qt puts below a table, and empty cells
        return []
    whole = document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    offset = whole.top() - layout.boundingRect().top()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(offset + line.y(), offset + line.y() + line.height()) for line in lines]


def _padded(inside: Iterable[Strip], padding: float) -> Iterator[Strip]:
    """Yield the lines of a box, the first and the last with what surrounds them."""
    lines = list(inside)
    for number, line in enumerate(lines):
        top = line.top - (padding if number == 0 else 0)
        bottom = line.bottom + (padding if number == len(lines) - 1 else 0)
        yield Strip(top, bottom, line.tied, line.again)


def _of_table(table: QTextTable, document: QTextDocument, room: float) -> Iterator[Strip]:
    """Yield the rows of a table, its head to be repeated; a row higher than a page by its lines."""
    head: Extent = (0.0, 0.0)
    for number in range(table.rows()):
        lines = sorted(_row_lines(table, number, document))
        if not lines:
            continue
        top = lines[0][0] - CELL_PADDING - _BORDER
        bottom = max(end for _, end in lines) + CELL_PADDING + _BORDER
        if number == 0:
            head = (top, bottom) if bottom - top < room / 2 else head
            yield Strip(top, bottom, tied=table.rows() > 1)
        elif bottom - top + head[1] - head[0] <= room:
            yield Strip(top, bottom, again=head)
        else:
            yield from (Strip(*line, again=head) for line in _merged(lines))


def _row_lines(table: QTextTable, row: int, document: QTextDocument) -> Iterator[Extent]:
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    blocks = chain.from_iterable(map(_cell_blocks, cells))
    return chain.from_iterable(_lines(block, document) for block in blocks)


def _cell_blocks(cell: QTextTableCell) -> Iterator[QTextBlock]:
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    yield block
    while block != last:
        block = block.next()
        yield block


def _merged(lines: Iterable[Extent]) -> Iterator[Extent]:
    """Join the lines of neighbouring cells that stand at one height."""
    top, bottom = 0.0, 0.0
    for start, end in lines:
        if start < bottom:
            bottom = max(bottom, end)
            continue
        if bottom:
            yield top, bottom
        top, bottom = start, end
    yield top, bottom
