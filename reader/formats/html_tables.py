"""Tables of a page: those that hold figures, and those that only lay the page out."""

import re

from reader.formats.html_inline import enter_inline, leave_inline
from reader.formats.html_tokens import Token, attributes_of, plain, words_between
from reader.formats.inline import CELL_END, LINE_END, Inline, Words
from reader.model import BlockKind

_LAYS_OUT_NAMES = "h1 h2 h3 h4 h5 h6 ul ol figure pre blockquote form hr article table"
_LAYS_OUT = frozenset(_LAYS_OUT_NAMES.split())
_CELLS = frozenset({"td", "th"})
_BREAKS = frozenset({"br", "p", "div", "li"})
_MAX_CELL = 600  # characters; a cell that holds more is a column of the page
_MAX_PARAGRAPHS = 2  # in one cell
_MAX_COLUMNS = 100
_NUMBER = re.compile(r"\d{1,3}")
_ONLY_LAYOUT = re.compile(r'role="(?:presentation|none)"')


def holds_data(table: list[Token]) -> bool:
    """Tell whether a table's rows and columns mean something.

    `table` is every tag and text of it, its own among them.
    """
    if _ONLY_LAYOUT.search(table[0][2]):
        return False
    if any(tag in _LAYS_OUT for closing, tag, _, _ in table[1:-1] if not closing):
        return False
    rows = rows_in(table)
    has_heads = any(cell[0][1] == "th" for row in rows for cell in row)
    if not has_heads and (len(rows) <= 1 or all(len(row) <= 1 for row in rows)):
        return False
    return all(_is_short(cell) for row in rows for cell in row)


def rows_in(table: list[Token]) -> list[list[list[Token]]]:
    """Return the cells of every row, each with its own start tag first; empty rows left out."""
    rows: list[list[list[Token]]] = [[]]
    cell: list[Token] | None = None
    for token in table:
        closing, tag, _, _ = token
        if tag in _CELLS:
            cell = None if closing else [token]
            if cell:
                rows[-1].append(cell)
        elif tag == "tr":
            if rows[-1]:
                rows.append([])
        elif cell is not None:
            cell.append(token)
    return [row for row in rows if any(plain(text).strip() for c in row for _, _, _, text in c)]


def caption_of(table: list[Token]) -> str:
    """Return what the table's caption says."""
    at = next((n for n, token in enumerate(table) if token[:2] == ("", "caption")), None)
    if at is None:
        return ""
    end = next(n for n in range(at, len(table)) if table[n][:2] == ("/", "caption"))
    return " ".join(words_between(table, at, end).split())


def table_words(table: list[Token], base: str) -> Words:
    """Return a table as text: cells parted by tabs, rows by line ends, all rows equally long."""
    rows = rows_in(table)
    width = min(max((sum(map(_span, row)) for row in rows), default=0), _MAX_COLUMNS)
    inline = Inline()
    for number, row in enumerate(rows):
        if number:
            inline.end_with(LINE_END)
        _add_row(inline, row, width, base)
    return inline.take(BlockKind.TABLE)


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table's text."""
    return tuple(tuple(row.split(CELL_END)) for row in text.split(LINE_END))


def _add_row(inline: Inline, row: list[list[Token]], width: int, base: str) -> None:
    filled = 0
    for cell in row[:width]:
        if filled:
            inline.end_with(CELL_END)
        _add_cell(inline, cell, base)
        span = min(_span(cell), width - filled)
        filled += span
        for _ in range(span - 1):
            inline.end_with(CELL_END)
    for _ in range(width - max(filled, 1)):
        inline.end_with(CELL_END)


def _add_cell(inline: Inline, cell: list[Token], base: str) -> None:
    for closing, tag, stated, text in cell[1:]:
        if text:
            inline.add(plain(text))
        elif tag in _BREAKS:
            inline.add(" ")
        elif closing:
            leave_inline(inline, tag)
        else:
            enter_inline(inline, tag, stated, base)


def _span(cell: list[Token]) -> int:
    stated = _NUMBER.fullmatch(attributes_of(cell[0][2]).get("colspan", "").strip())
    return max(int(stated[0]), 1) if stated else 1


def _is_short(cell: list[Token]) -> bool:
    length = sum(len(text) for _, _, _, text in cell)
    paragraphs = sum(tag == "p" and not closing for closing, tag, _, _ in cell)
    return length <= _MAX_CELL and paragraphs <= _MAX_PARAGRAPHS
