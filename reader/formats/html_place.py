"""Where in a page a block stands: what the elements around it make of it."""

import re
from dataclasses import dataclass

from reader.formats.html_elements import Tally
from reader.model import BlockKind

MAX_NESTING = 12  # levels of lists or block quotes; panes draw deeper ones too slowly

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
_KINDS = {
    "pre": BlockKind.CODE,
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.BLOCKQUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    **dict.fromkeys(_HEADINGS, BlockKind.HEADING),
}
_MEANING = _LISTS | frozenset(_KINDS)
_CODE_LANGUAGE = re.compile(r"(?:^|\s)(?:language|lang|highlight-source)-([\w+#.-]{1,20})")


@dataclass(slots=True)
class Item:
    """A list item; its first words are the item, what follows in it stands below."""

    is_told: bool = False


class Place:
    """An open element and what it passes on to what it holds."""

    __slots__ = (
        "above", "item", "kind", "lang", "level", "lists", "ordered", "quotes", "tag", "tally",
    )  # fmt: skip

    def __init__(self, tag: str, above: "Place | None", tally: Tally) -> None:
        self.tag = tag
        self.above = above
        self.tally = tally
        self.kind: BlockKind = BlockKind.PARAGRAPH if above is None else above.kind
        self.level: int = above.level if above else 0
        self.lists: int = above.lists if above else 0
        self.quotes: int = above.quotes if above else 0
        self.ordered: bool = above.ordered if above else False
        self.lang: str = above.lang if above else ""
        self.item: Item | None = above.item if above else None
        if tag in _MEANING:
            self._mean(tag)

    def _mean(self, tag: str) -> None:
        """Take on what the element means for the blocks in it."""
        if tag in _LISTS:
            self.lists += 1
            self.ordered = tag == "ol"
        else:
            self.kind = _KINDS[tag]
            self.level = _HEADINGS.get(tag, 0)
            if self.kind is BlockKind.LIST_ITEM:
                self.item = Item()
            elif self.kind is BlockKind.BLOCKQUOTE:
                self.quotes += 1
                self.item = None

    def kind_and_depth(self) -> tuple[BlockKind, int]:
        """Return what the words here are. An item's words after its first are paragraphs."""
        kind = self.kind
        if kind is BlockKind.LIST_ITEM and self.item is not None:
            if self.item.is_told:
                kind = BlockKind.BLOCKQUOTE if self.quotes else BlockKind.PARAGRAPH
            self.item.is_told = True
        nesting = 1
        if kind is BlockKind.LIST_ITEM:
            nesting = self.lists
        elif kind is BlockKind.BLOCKQUOTE:
            nesting = self.quotes
        return kind, min(max(nesting, 1), MAX_NESTING) - 1


def code_language(*classes: str) -> str:
    """Return the language that the class of a `<pre>`, or of the code in it, names."""
    found = (_CODE_LANGUAGE.search(names) for names in classes)
    return next((named[1] for named in found if named), "")
