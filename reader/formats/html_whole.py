"""Elements of a page that are a thing of their own: pictures, tables, mathematics, code."""

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.formats.html_laying import Laying
from reader.formats.html_pictures import Surroundings, named_picture, picture
from reader.formats.html_place import code_language
from reader.formats.html_tables import caption_of, holds_data, table_words
from reader.formats.html_tokens import Token, attributes_of, end_of, words_between
from reader.formats.inline import Words
from reader.model import BlockKind, MarkKind

if TYPE_CHECKING:
    from collections.abc import Callable

_CODE_CLASS_WITHIN = 12  # tags
_NEAR = 3  # tags between a picture and its copy for readers without scripts
_TEX = "application/x-tex"
_STYLED = re.compile(r"\{\\(?:displaystyle|textstyle)\s*+(.*)\}", re.DOTALL)
_DRAWN = re.compile(r'class="(?:[^"]* )?(?:katex-html|MathJax|MathJax_Preview)[ "]')
_NO_SOURCES = ("", 0)
_HEADS = frozenset({"dt", "summary"})


class Whole:
    """Deals with such elements; all others are left to be entered.

    Every method is given the place of a start tag and its attributes, and returns the place
    of the last tag it dealt with, or None when the element is to be entered after all.
    """

    def __init__(
        self, laying: Laying, tokens: list[Token], around: Surroundings, *, scripted: bool
    ) -> None:
        self._laying = laying
        self._tokens = tokens
        self._around = around
        self._scripted = scripted
        self._source_set = _NO_SOURCES  # of a <picture> whose <img> is to come, and where it stood
        self._shown_at = -1 - _NEAR  # the tag of the picture last shown
        self.passing: dict[str, Callable[[int, str], int | None]] = {
            "a": self._link,
            "br": self._break,
            "button": self._button,
            "hr": self._rule,
            "img": self._picture,
            "math": self._maths,
            "noscript": self._unscripted,
            "source": self._source,
            "span": self._drawn,
            "table": self._table,
        }

    def language_at(self, at: int) -> str:
        """Return the language of the code whose `<pre>` stands here, where the page names it."""
        near = self._tokens[at : at + _CODE_CLASS_WITHIN]
        within = takewhile(lambda token: token[:2] != ("/", "pre"), near)
        stated = (own for _, tag, own, _ in within if tag in {"pre", "code"})
        return code_language(*(attributes_of(own).get("class", "") for own in stated))

    def _break(self, at: int, _: str) -> int:
        laying, inline = self._laying, self._laying.inline
        if laying.in_code:
            inline.add_exactly("\n")
        elif inline.ends_line and laying.place.kind is not BlockKind.LIST_ITEM:
            laying.finish()
        elif not inline.is_empty and not inline.ends_line:
            inline.break_line()
        return at

    def _rule(self, at: int, _: str) -> int:
        self._laying.lay(BlockKind.RULE)
        return at

    def _source(self, at: int, stated: str) -> int:
        self._source_set = (attributes_of(stated).get("srcset", ""), at)
        return at

    def _picture(self, at: int, stated: str) -> int:
        attributes = attributes_of(stated)
        (sources, stood_at), self._source_set = self._source_set, _NO_SOURCES
        if sources and at - stood_at <= _NEAR:
            attributes.setdefault("srcset", sources)
        shown = picture(attributes, self._around)
        if shown:
            self._shown_at = at
            self._laying.show(shown)
        return at

    def _link(self, at: int, stated: str) -> int | None:
        """How our own export names a picture without loading it."""
        if 'class="picture"' not in stated:
            return None
        end = end_of(self._tokens, at)
        alt = words_between(self._tokens, at, end)
        self._laying.show(named_picture(alt, attributes_of(stated)))
        return end

    def _unscripted(self, at: int, _: str) -> int | None:
        """Pass over what is for readers without scripts, but for a picture not yet shown."""
        if not self._scripted:
            return None
        end = end_of(self._tokens, at)
        if at - self._shown_at > _NEAR:
            for place in range(at, end):
                if self._tokens[place][1] == "img":
                    self._picture(place, self._tokens[place][2])
        return end

    def _button(self, at: int, _: str) -> int | None:
        """Pass over a button, but for one that a heading is made of."""
        place = self._laying.place
        is_head = place.kind is BlockKind.HEADING or place.tag in _HEADS
        return None if is_head else end_of(self._tokens, at)

    def _maths(self, at: int, _: str) -> int:
        """Keep mathematics as the TeX it was written in, or else as the signs it shows."""
        end = end_of(self._tokens, at)
        written = next((n for n in range(at, end) if _TEX in self._tokens[n][2]), None)
        start, until = (at, end) if written is None else (written, end_of(self._tokens, written))
        signs = words_between(self._tokens, start, until).strip()
        styled = _STYLED.fullmatch(signs)
        inline = self._laying.inline
        inline.open_mark(MarkKind.CODE)
        inline.add(styled[1] if styled else signs)
        inline.close_mark(MarkKind.CODE)
        return end

    def _drawn(self, at: int, stated: str) -> int | None:
        """Pass over mathematics drawn letter by letter; the same stands beside it as written."""
        return end_of(self._tokens, at) if _DRAWN.search(stated) else None

    def _table(self, at: int, stated: str) -> int | None:
        end = end_of(self._tokens, at)
        table = self._tokens[at : end + 1]
        if not holds_data(table):
            return None
        self._laying.finish()
        self._laying.name_here(stated)
        title = caption_of(table)
        if title:
            self._laying.lay(BlockKind.CAPTION, Words(title))
        words = table_words(table, self._around.base)
        if words.text.strip():
            self._laying.lay(BlockKind.TABLE, words)
        return end
