"""Puts the paragraphs of a rich text together to mark-up.

Many programs write no styles, only large letters: so what is a heading is known once the size
of the text's own letters is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.formats.markup import element
from reader.formats.style_names import PARAGRAPH, in_style, joined

_BULLETED = re.compile(r"(?:[•◦▪·‣⁃–-]|(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s*\t\s*")
_NUMBER = re.compile(r"\W?(?:\d|[a-zA-Z]{1,5}[.)])")
_LARGER = 1.15  # times the size of the text's letters: a heading
_HEADING_MAX = 200  # characters
_LEVELS = 6
_INDENT = 360  # twentieths of a point; a level of a list is one or two of them


@dataclass(slots=True)
class Look:
    """How a paragraph is set."""

    style: int = 0
    outline: int = -1  # its level in the outline, 0 for the highest
    in_table: bool = False
    listed: bool = False
    level: int = 0  # in a list
    indent: int = 0
    hang: int = 0  # by how much the first line stands out or, when positive, in


@dataclass(slots=True)
class Paragraph:
    """A paragraph's words as mark-up."""

    parts: list[str] = field(default_factory=list)
    sizes: Counter[int] = field(default_factory=Counter)  # letters by their size, in half points
    letters: int = 0
    bullet: str = ""  # what stands in front of an item


@dataclass(slots=True)
class _Laid:
    """A paragraph with its look, or a table."""

    markup: str
    look: Look = field(default_factory=Look)
    size: int = 0
    letters: int = 0
    bullet: str = ""
    is_table: bool = False


class Paragraphs:
    """The paragraphs and tables of a text, or of a note in it, as they come in."""

    def __init__(self) -> None:
        self.now = Paragraph()
        self._laid: list[_Laid] = []
        self._cell: list[str] = []
        self._row: list[str] = []
        self._rows: list[str] = []

    def finish(self, look: Look) -> None:
        """End a paragraph; one within a table goes on in its cell."""
        now, self.now = self.now, Paragraph()
        markup = "".join(now.parts)
        if look.in_table:
            self._cell.append(element("p", markup))
            return
        self._end_table()
        if not markup.strip():
            return
        size = now.sizes.most_common(1)[0][0] if now.sizes else 0
        self._laid.append(_Laid(markup, look, size, now.letters, now.bullet))

    def end_cell(self) -> None:
        """End a cell of a table."""
        markup = "".join(self.now.parts)
        self.now = Paragraph()
        self._row.append(element("td", "".join((*self._cell, markup))))
        self._cell = []

    def end_row(self) -> None:
        """End a row of a table."""
        self._rows.append(element("tr", "".join(self._row)))
        self._row = []

    def end(self, look: Look) -> None:
        """End the text."""
        if self.now.parts:
            self.finish(look)
        self._end_table()

    def _end_table(self) -> None:
        if self._cell or self._row:
            self.end_cell()
            self.end_row()
        if self._rows:
            self._laid.append(_Laid(element("table", "".join(self._rows)), is_table=True))
            self._rows = []

    def plain_markup(self) -> str:
        """Return the paragraphs without asking what they stand for, as a note has them."""
        return "".join(one.markup if one.is_table else f"<p>{one.markup}</p>" for one in self._laid)

    def markup(self, styles: dict[int, tuple[str, str]]) -> str:
        """Return the whole text; `styles` are tags and classes by the numbers of styles."""
        levels = _levels_by_size(self._laid)
        return joined("".join(_written(laid, styles, levels) for laid in self._laid))


def _written(laid: _Laid, styles: dict[int, tuple[str, str]], levels: dict[int, int]) -> str:
    look = laid.look
    if laid.is_table:
        return laid.markup
    tag, named = styles.get(look.style, PARAGRAPH)
    if (tag, named) == PARAGRAPH and 0 <= look.outline < _LEVELS:
        tag = f"h{look.outline + 1}"
    if (tag, named) != PARAGRAPH:
        return in_style(tag, named, laid.markup)
    if look.listed or laid.bullet:
        return _item(laid.markup, look.level, is_numbered=bool(_NUMBER.match(laid.bullet)))
    bulleted = _BULLETED.match(laid.markup) if look.hang < 0 else None
    if bulleted:
        level = max(look.indent // _INDENT - 1, 0)
        return _item(laid.markup[bulleted.end() :], level, is_numbered=bool(bulleted[1]))
    if laid.size in levels and laid.letters <= _HEADING_MAX:
        return element(f"h{levels[laid.size]}", laid.markup)
    return element("p", laid.markup)


def _item(markup: str, level: int, *, is_numbered: bool) -> str:
    """Return an item of a list, each within lists of its own: only their depth counts."""
    level = min(max(level, 0), _LEVELS)
    item = element("ol" if is_numbered else "ul", element("li", markup))
    return f"{'<ul>' * level}{item}{'</ul>' * level}"


def _levels_by_size(laid: Sequence[_Laid]) -> dict[int, int]:
    """Return the sizes of letters that only headings have, with the level of each."""
    letters: Counter[int] = Counter()
    for one in _texts(laid):
        letters[one.size] += one.letters
    if not letters:
        return {}
    usual = letters.most_common(1)[0][0]
    larger = sorted((size for size in letters if size >= usual * _LARGER), reverse=True)
    of_text = {one.size for one in _texts(laid) if one.letters > _HEADING_MAX}
    found = [size for size in larger if size not in of_text]
    return {size: min(level, _LEVELS) for level, size in enumerate(found, 1)}


def _texts(laid: Sequence[_Laid]) -> Iterator[_Laid]:
    return (one for one in laid if not one.is_table and one.size)
