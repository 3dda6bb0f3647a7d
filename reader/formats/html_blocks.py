"""Every block of a page, in order, with what the page says about it.

Nothing is chosen here: menus and share bars come out like the article does, with the elements
around them and what those hold, by which the rules of cleaning tell them apart.
"""

from typing import TYPE_CHECKING

from reader.formats.html_elements import called
from reader.formats.html_inline import MARKS, WITHIN_LINES, enter_inline, leave_inline
from reader.formats.html_laying import BRIEF, Laying
from reader.formats.html_pictures import Surroundings
from reader.formats.html_tokens import VOID, Token
from reader.formats.html_whole import Whole
from reader.model import Block

if TYPE_CHECKING:
    from reader.formats.html_place import Place

MAX_DEPTH = 200  # levels; the deepest of 1,033 saved pages has 97

_AROUND_ALL = frozenset({"html", "head", "body"})  # stand once, whatever the page wrote
_TELLING = frozenset({"time"})  # elements within a line whose name says something
_KNOWN_NAMES = """
    address article aside blockquote body caption center col colgroup dd details dialog dir div dl
    dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main
    menu nav ol p pre search section summary table tbody td tfoot th thead tr ul
"""
_KNOWN = frozenset(_KNOWN_NAMES.split())


def blocks_of(
    tokens: list[Token], around: Surroundings, *, first_id: int = 0, scripted: bool = True
) -> tuple[Block, ...]:
    """Return the blocks of a page.

    Unless the page is `scripted`, what it keeps for readers without scripts counts.
    """
    reader = _Reader(tokens, around, scripted=scripted)
    reader.read()
    return reader.laying.blocks(first_id)


class _Reader:
    """Follows the tags of a page."""

    def __init__(self, tokens: list[Token], around: Surroundings, *, scripted: bool) -> None:
        self.laying = Laying()
        self._tokens = tokens
        self._base = around.base
        self._whole = Whole(self.laying, tokens, around, scripted=scripted)
        # The open elements: their names and, for those that hold blocks, the place around them.
        self._open: list[tuple[str, Place | None]] = []

    def read(self) -> None:
        at, tokens, passing = 0, self._tokens, self._whole.passing
        add_text, close, enter = self.laying.add_text, self._close, self._enter
        while at < len(tokens):
            closing, tag, stated, text = tokens[at]
            if text:
                add_text(text)
            elif closing:
                close(tag)
            elif tag:
                passed = passing[tag](at, stated) if tag in passing else None
                if passed is None:
                    enter(tag, stated, at)
                else:
                    at = passed
            at += 1

    def _enter(self, tag: str, stated: str, at: int) -> None:
        if tag in WITHIN_LINES or self._is_within_line(tag):
            self._enter_inline(tag, stated)
            return
        if tag in VOID or tag in _AROUND_ALL:
            return
        self.laying.part(tag)
        self.laying.name_here(stated)
        self._open.append((tag, self.laying.place))
        if len(self._open) < MAX_DEPTH:
            self.laying.open_place(tag, stated)
            if tag == "pre":
                self.laying.place.lang = self._whole.language_at(at)

    def _is_within_line(self, tag: str) -> bool:
        """Tell whether an element nobody knows stands where a line has begun."""
        if tag in _KNOWN or tag in VOID:
            return False
        return not self.laying.inline.is_empty or self.laying.place.tag == "p"

    def _enter_inline(self, tag: str, stated: str) -> None:
        inline = self.laying.inline
        self._open.append((tag, None))
        self.laying.name_here(stated)
        if inline.length <= BRIEF and (stated or tag in _TELLING):
            self.laying.labels |= called(stated)[0] | (_TELLING & {tag})
        enter_inline(inline, tag, stated, self._base)

    def _close(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            return
        _, around = self._open.pop()
        if around is None:
            leave_inline(self.laying.inline, tag)
            return
        if tag == "dt":
            self.laying.inline.close_mark(MARKS["strong"])
        self.laying.part(tag)
        if self.laying.place is not around:
            self.laying.close_place(around)
