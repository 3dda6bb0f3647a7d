"""Turns Markdown's tokens into blocks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from markdown_it.token import Token

from reader.formats.anchors import names_in
from reader.formats.html_place import MAX_NESTING
from reader.formats.html_tables import rows_of
from reader.formats.inline import CELL_END, LINE_END, Inline
from reader.formats.markdown_notes import NOTE, begin_note, call_note, notes_told
from reader.formats.markdown_own import (
    is_picture,
    kind_told,
    outer_sign,
    picture_named,
    size_told,
)
from reader.formats.markdown_syntax import parser
from reader.formats.markdown_tags import blocks_of_html, pictures_of, target_of
from reader.model import Block, BlockKind, Image, MarkKind, Meta
from reader.text.urls import fragment, safe_image, safe_link

_MARKS = {
    "em": MarkKind.EM,
    "strong": MarkKind.STRONG,
    "s": MarkKind.DEL,
    "mark": MarkKind.MARK,
}
# The few tags that stand for a mark Markdown has no sign for, or none that works in mid-word.
_HTML_MARKS = {
    "em": MarkKind.EM,
    "i": MarkKind.EM,
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "sub": MarkKind.SUB,
    "sup": MarkKind.SUP,
    "del": MarkKind.DEL,
    "s": MarkKind.DEL,
    "mark": MarkKind.MARK,
}
_HTML_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_DANGEROUS = frozenset({"script", "style", "iframe", "object", "svg", "math", "template"})


def blocks_of(text: str, hints: Meta, *, is_own: bool = False) -> tuple[Block, ...]:
    """Return the blocks of a Markdown body; `is_own` tells that we wrote it."""
    reader = _Reader(hints, is_own=is_own)
    for token in parser().parse(text, notes_told(text)):
        reader.follow(token)
    return _with_wanted_names(reader.blocks)


def _with_wanted_names(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with just those names that a link among them leads to."""
    wanted = frozenset(fragment(link.url) for block in blocks for link in block.links)
    return tuple(
        replace(block, anchors=tuple(name for name in block.anchors if name in wanted))
        if block.anchors
        else block
        for block in blocks
    )


@dataclass(slots=True)
class _List:
    is_ordered: bool
    item_is_told: bool = True


class _Reader:
    """Follows the parser's tokens and lays down a block for each that holds words."""

    def __init__(self, hints: Meta, *, is_own: bool) -> None:
        self.blocks: list[Block] = []
        self._base = hints.url
        self._standfirst = hints.standfirst
        self._is_own = is_own
        self._lists: list[_List] = []
        self._quotes = 0
        self._item_is_innermost = False
        self._heading = 0
        self._table: Inline | None = None
        self._starts_row = False
        self._rows = 0
        self._pictures: list[Image] = []
        self._anchors: list[str] = []
        self._passing_over = ""  # a dangerous tag whose end has not come yet

    def follow(self, token: Token) -> None:
        match token.type:
            case "heading_open":
                self._heading = int(token.tag[1])
            case "heading_close":
                self._heading = 0
            case "blockquote_open" | "blockquote_close":
                self._quotes += token.nesting
                self._item_is_innermost = False
            case "hr":
                self._lay(Block(0, BlockKind.RULE, ""))
            case "fence" | "code_block":
                self._lay_code(token)
            case "html_block":
                self._lay_fragment(token.content)
            case "inline":
                self._words(token)
            case _:
                self._follow_nesting(token)

    def _follow_nesting(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._lists.append(_List(token.type.startswith("ordered")))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._lists[-1].item_is_told = False
                self._item_is_innermost = True
            case "table_open":
                self._table, self._starts_row, self._rows = Inline(), False, 0
            case "tr_open" | "th_open" | "td_open":
                self._part_cells(is_row=token.type == "tr_open")
            case "table_close":
                self._lay_table()
            case _:
                pass

    def _words(self, token: Token) -> None:
        # Signs of two characters leave an empty token behind.
        children = [c for c in token.children or [] if c.type != "text" or c.content]
        if self._table is not None:
            self._gather(children, self._table)
            return
        kind, depth = self._kind_and_depth(children)
        inline = Inline()
        if NOTE in token.meta:
            self._anchors.append(begin_note(inline, str(token.meta[NOTE])))
        self._gather(children, inline)
        words = inline.take(kind)
        if words.text:
            block = Block(0, kind, "", level=self._heading, depth=depth)
            if kind is BlockKind.LIST_ITEM:
                block = replace(block, ordered=self._lists[-1].is_ordered)
            self._lay(self._own(words.on(block), children))
        for picture in self._pictures:
            self._lay(Block(0, BlockKind.FIGURE, "", image=picture))
        self._pictures = []

    def _kind_and_depth(self, children: Sequence[Token]) -> tuple[BlockKind, int]:
        if self._heading:
            return BlockKind.HEADING, 0
        if self._lists and self._item_is_innermost and not self._lists[-1].item_is_told:
            if any(child.type == "text" for child in children):
                self._lists[-1].item_is_told = True
            return BlockKind.LIST_ITEM, min(len(self._lists), MAX_NESTING) - 1
        if self._quotes:
            return BlockKind.BLOCKQUOTE, min(self._quotes, MAX_NESTING) - 1
        return BlockKind.PARAGRAPH, 0

    def _gather(self, tokens: Sequence[Token], inline: Inline) -> None:
        for token in tokens:
            if self._passing_over and token.type != "html_inline":
                continue
            self._gather_one(token, inline)

    def _gather_one(self, token: Token, inline: Inline) -> None:
        match token.type:
            case "text":
                inline.add(token.content)
            case "softbreak":
                inline.add(" ")
            case "hardbreak":
                inline.break_line()
            case "image":
                self._pictures.append(self._image(token))
            case "html_inline":
                self._follow_tag(token.content, inline)
            case _:
                self._follow_sign(token, inline)

    def _follow_sign(self, token: Token, inline: Inline) -> None:
        match token.type:
            case "code_inline":
                inline.open_mark(MarkKind.CODE)
                inline.add(token.content)
                inline.close_mark(MarkKind.CODE)
            case "link_open":
                inline.open_link(self._address(str(token.attrs.get("href", ""))))
            case "link_close":
                inline.close_link()
            case "footnote":
                self._anchors.append(call_note(inline, token.content))
            case _:
                _turn_mark(inline, _MARKS.get(token.tag), opens=token.nesting > 0)

    def _follow_tag(self, tag: str, inline: Inline) -> None:
        found = _HTML_TAG.match(tag)
        if found is None:
            return
        closes, name = bool(found[1]), found[2].lower()
        self._anchors += names_in(tag)
        if name in _DANGEROUS and not tag.endswith("/>"):
            self._passing_over = "" if closes else name
        elif name == "br":
            inline.break_line()
        elif name == "a":
            inline.open_link("" if closes else target_of(tag))
        elif name == "img":
            self._pictures += pictures_of(tag)
        else:
            _turn_mark(inline, _HTML_MARKS.get(name), opens=not closes)

    def _image(self, token: Token) -> Image:
        src = str(token.attrs.get("src", ""))
        alt = " ".join(_plain_words(token).split())
        size = size_told(str(token.attrs.get("title", ""))) if self._is_own else (None, None)
        return Image(safe_image(src) or self._address(src), alt, *size)

    def _address(self, stated: str) -> str:
        if self._base and not stated.startswith("#"):
            try:
                stated = urljoin(self._base, stated)
            except ValueError:
                return ""
        return safe_link(stated)

    def _own(self, block: Block, children: Sequence[Token]) -> Block:
        """Read the signs our own export sets on what Markdown has no sign for."""
        sign = outer_sign(children) if self._is_own else None
        if sign is None or block.kind is not BlockKind.PARAGRAPH:
            return block
        if is_picture(sign):
            return Block(0, BlockKind.FIGURE, "", image=picture_named(sign, block))
        kind = kind_told(sign)
        if kind is None:
            return block
        inline = Inline()
        self._gather(children[1:-1], inline)
        if kind is BlockKind.CAPTION and block.text == self._standfirst:
            self._standfirst = ""  # a caption may say the same once more
            kind = block.kind
        return inline.take(kind).on(replace(block, kind=kind))

    def _lay_fragment(self, markup: str) -> None:
        """Lay the blocks of some HTML; names in it lead to the first, or to what comes next."""
        first, *others = (*blocks_of_html(markup, len(self.blocks)), None)
        self._anchors += names_in(markup)
        if first is not None:
            self._lay(first)
            self.blocks += filter(None, others)

    def _lay_code(self, token: Token) -> None:
        lang = (token.info.split() or [""])[0] if token.type == "fence" else ""
        text = token.content.strip("\n").rstrip()
        if text:
            self._lay(Block(0, BlockKind.CODE, text, lang=lang[:20]))

    def _part_cells(self, *, is_row: bool) -> None:
        """Set what parts rows and cells before each but the first."""
        if self._table is None:
            return
        if is_row:
            self._starts_row = True
            if self._rows:
                self._table.end_with(LINE_END)
            self._rows += 1
        elif self._starts_row:
            self._starts_row = False
        else:
            self._table.end_with(CELL_END)

    def _lay_table(self) -> None:
        table, self._table = self._table, None
        words = (table or Inline()).take(BlockKind.TABLE)
        if words.text.strip():
            self._lay(words.on(Block(0, BlockKind.TABLE, "", rows=rows_of(words.text))))

    def _lay(self, block: Block) -> None:
        anchors, self._anchors = tuple(dict.fromkeys(self._anchors)), []
        self.blocks.append(replace(block, id=len(self.blocks), anchors=anchors))


def _plain_words(token: Token) -> str:
    """Return a picture's description, which may be Markdown itself, without signs."""
    return "".join(map(_plain_words, token.children or ())) or token.content


def _turn_mark(inline: Inline, kind: MarkKind | None, *, opens: bool) -> None:
    if kind is not None and opens:
        inline.open_mark(kind)
    elif kind is not None:
        inline.close_mark(kind)
