"""Tables of a page: those that hold figures, and those that only lay the page out."""

import re

from selectolax.lexbor import LexborNode

from reader.formats.html_inline import DROPPED, enter_inline, leave_inline, walk
from reader.formats.inline import CELL_END, LINE_END, Inline, Words
from reader.model import BlockKind

_LAYS_OUT = "h1, h2, h3, h4, h5, h6, ul, ol, figure, pre, blockquote, form, hr, article"
_MAX_CELL = 600  # characters; a cell that holds more is a column of the page
_MAX_PARAGRAPHS = 2  # in one cell
_MAX_COLUMNS = 100
_NUMBER = re.compile(r"\d{1,3}")


def holds_data(table: LexborNode) -> bool:
    """Tell whether a table's rows and columns mean something."""
    if (table.attributes.get("role") or "") in {"presentation", "none"}:
        return False
    # The table is one of the tables in it.
    if len(table.css("table")) > 1 or table.css_first(_LAYS_OUT) is not None:
        return False
    rows = table.css("tr")
    if not table.css_first("th") and (len(rows) <= 1 or all(len(_cells(r)) <= 1 for r in rows)):
        return False
    return all(_is_short(cell) for cell in table.css("td"))


def table_words(table: LexborNode, base: str) -> Words:
    """Return a table as text: cells parted by tabs, rows by line ends, all rows equally long."""
    rows = [row for row in table.css("tr") if row.text(deep=True).strip()]
    width = min(max((_columns(row) for row in rows), default=0), _MAX_COLUMNS)
    inline = Inline()
    for number, row in enumerate(rows):
        if number:
            inline.end_with(LINE_END)
        _add_row(inline, row, width, base)
    return inline.take(BlockKind.TABLE)


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table's text."""
    return tuple(tuple(row.split(CELL_END)) for row in text.split(LINE_END))


def _add_row(inline: Inline, row: LexborNode, width: int, base: str) -> None:
    filled = 0
    for cell in _cells(row)[:width]:
        if filled:
            inline.end_with(CELL_END)
        _add_cell(inline, cell, base)
        span = min(_span(cell), width - filled)
        filled += span
        for _ in range(span - 1):
            inline.end_with(CELL_END)
    for _ in range(width - max(filled, 1)):
        inline.end_with(CELL_END)


def _add_cell(inline: Inline, cell: LexborNode, base: str) -> None:
    def enter(node: LexborNode) -> bool:
        if node.is_text_node:
            inline.add(node.text_content or "")
        if not node.is_element_node or node.tag in DROPPED:
            return False
        if node.tag in {"br", "p", "div", "li"}:
            inline.add(" ")
        enter_inline(inline, node, base)
        return True

    walk(cell, enter, lambda node: leave_inline(inline, node))


def _cells(row: LexborNode) -> list[LexborNode]:
    return [cell for cell in row.iter() if cell.tag in {"td", "th"}]


def _columns(row: LexborNode) -> int:
    return sum(_span(cell) for cell in _cells(row))


def _span(cell: LexborNode) -> int:
    stated = _NUMBER.fullmatch((cell.attributes.get("colspan") or "").strip())
    return max(int(stated[0]), 1) if stated else 1


def _is_short(cell: LexborNode) -> bool:
    return len(cell.text(deep=True)) <= _MAX_CELL and len(cell.css("p")) <= _MAX_PARAGRAPHS
