"""Where in a page a block stands: what the elements around it make of it and are called."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborNode

from reader.model import BlockKind, Evidence

MAX_NESTING = 12  # levels of lists or block quotes; panes draw deeper ones too slowly

_BLOCKS_NAMES = """
    address article aside blockquote body caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu
    nav ol p pre search section summary table tbody td tfoot th thead tr ul
"""
BLOCKS = frozenset(_BLOCKS_NAMES.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL_SOURCES = ("class", "id", "role")
_LABEL_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_MAX_LABELS = 24  # words of one element's class and id
_MAX_LABEL = 40  # characters; longer ones are made by machines and mean nothing
_CODE_LANGUAGE = re.compile(r"(?:^|\s)(?:language|lang|highlight-source)-([\w+#.-]{1,20})")


@dataclass(slots=True)
class _Item:
    """A list item; its first words are the item, what follows in it stands below."""

    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the page we are: an open element and what it passes on to what it holds."""

    tag: str = ""
    above: "Place | None" = None
    labels: frozenset[str] = frozenset()
    hidden: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    lists: int = 0
    quotes: int = 0
    ordered: bool = False
    lang: str = ""
    item: _Item | None = None

    def evidence(self) -> Evidence:
        """Return what the page says about a block at this place."""
        path: list[str] = []
        place: Place | None = self
        while place is not None and place.tag:
            path.append(place.tag)
            place = place.above
        return Evidence(path=tuple(reversed(path)), labels=self.labels, hidden=self.hidden)


def inside(place: Place, tag: str, node: LexborNode) -> Place:
    """Return the place within an element that stands at `place`."""
    attributes = node.attributes
    inner = replace(
        place,
        tag=tag,
        above=place,
        labels=place.labels if tag == "body" else place.labels | _labels(attributes),
        hidden=place.hidden or _is_hidden(attributes),
    )
    return _with_meaning(inner, tag, node) if tag in BLOCKS else inner


def _with_meaning(place: Place, tag: str, node: LexborNode) -> Place:
    """Return the place with what the element means for the blocks in it."""
    if tag in _HEADINGS:
        return replace(place, kind=BlockKind.HEADING, level=_HEADINGS[tag])
    if tag in _LISTS:
        return replace(place, lists=place.lists + 1, ordered=tag == "ol")
    match tag:
        case "pre":
            place = replace(place, kind=BlockKind.CODE, lang=_code_language(node))
        case "li":
            place = replace(place, kind=BlockKind.LIST_ITEM, item=_Item())
        case "blockquote":
            place = replace(place, kind=BlockKind.BLOCKQUOTE, quotes=place.quotes + 1, item=None)
        case "figcaption" | "caption":
            place = replace(place, kind=BlockKind.CAPTION)
    return place


def _code_language(pre: LexborNode) -> str:
    """Return the language that the class of a `<pre>`, or of the code in it, names."""
    for node in (pre, pre.css_first("code")):
        named = _CODE_LANGUAGE.search((node.attributes.get("class") or "") if node else "")
        if named:
            return named[1]
    return ""


def kind_and_depth(place: Place) -> tuple[BlockKind, int]:
    """Return what the words at a place are. An item's words after its first are paragraphs."""
    kind = place.kind
    if kind is BlockKind.LIST_ITEM and place.item is not None:
        if place.item.is_told:
            kind = BlockKind.BLOCKQUOTE if place.quotes else BlockKind.PARAGRAPH
        place.item.is_told = True
    nesting = {BlockKind.LIST_ITEM: place.lists, BlockKind.BLOCKQUOTE: place.quotes}.get(kind, 1)
    return kind, min(max(nesting, 1), MAX_NESTING) - 1


def _labels(attributes: Mapping[str, str | None]) -> frozenset[str]:
    stated = [word for name in _LABEL_SOURCES for word in (attributes.get(name) or "").split()]
    labels: set[str] = set()
    for word in stated[:_MAX_LABELS]:
        if len(word) <= _MAX_LABEL:
            labels.add(word.lower())
            labels.update(part.lower() for part in _LABEL_PARTS.findall(word))
    return frozenset(labels)


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    return "hidden" in attributes or bool(_HIDING.search(attributes.get("style") or ""))
