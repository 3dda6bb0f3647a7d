"""Finds who a page says wrote it: in its head, in JSON-LD, or in what it marks as the author."""

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from reader.formats.html_head import Head
from reader.formats.html_title import Site
from reader.formats.json_ld import Statement
from reader.text.names import name_shaped

_FIELDS = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "byl",
    "sailthru.author",
    "citation_author",
)
_BETWEEN_NAMES = re.compile(r"(?:(?<!\s)\s++)?[,;&]\s*")
# How class names call the one who wrote it; a text with these words is a label, not a name.
_CALLED = ("author", "byline")
_BY_ANOTHER = (
    *("comment", "testimonial", "reply", "quote", "related", "recommend", "promo"),
    *("teaser", "sidebar", "popular", "latest"),
)
_MARGINS = frozenset({"aside", "nav", "footer", "blockquote"})
_AROUND = 12  # elements up from a byline that may say it belongs to something else
_MAX_BYLINE = 80  # characters; longer ones tell the author's life
_MAX_PARTS = 6  # elements within an author's in which to look for the bare name
_LOGIN_MAX_WORDS = 2
_MAX_MARKED = 60  # further down a page they write comments and other stories


def authors_of(head: Head, ld: Statement, site: Site) -> tuple[str, ...]:
    """Return the authors, as the page states them: full names before logins and the site's own."""
    if head.is_our_own:
        return tuple(head.every("author"))
    in_head = _in_head(head)
    for names in (ld.authors, in_head):
        people = tuple(name for name in names if name_shaped(name) and not site.is_named(name))
        if people:
            return people
    marked = _below_heading(head.marked)
    stated = _stated(marked, site)
    if stated and not all(map(site.is_named, stated)):
        return stated
    return _called(marked, site) or ld.authors or in_head or stated


def _in_head(head: Head) -> tuple[str, ...]:
    for field in _FIELDS:
        names = [n for n in head.every(field) if not _is_address(n) and not n.isdigit()]
        if len(names) > 1:
            return tuple(dict.fromkeys(map(_first_name_first, names)))
        if names:
            return tuple(filter(None, _BETWEEN_NAMES.split(names[0])))
    return ()


def _first_name_first(name: str) -> str:
    """Turn "Lunn, Ada", as libraries write it, round; leave any other name alone."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and " " not in last else name


def _is_address(text: str) -> bool:
    """Tell whether a text is an address, or a place in a template that was never filled in."""
    return "://" in text or "@" in text or any(f".{word}" in text for word in _CALLED)


def _below_heading(marked: Sequence[LexborNode]) -> list[LexborNode]:
    """Return what stands below the main heading, then what stands above it."""
    top = next((place for place, node in enumerate(marked) if node.tag == "h1"), 0)
    return [*marked[top:], *marked[:top]][:_MAX_MARKED]


def _stated(marked: Sequence[LexborNode], site: Site) -> tuple[str, ...]:
    """Return who stands in the first element that is stated to be the author, and beside it."""
    named = [
        (node, name)
        for node in marked
        if _states(node) and (name := _stated_name(node, site)) and not _belongs_elsewhere(node)
    ]
    return _first_and_beside(named)


def _stated_name(node: LexborNode, site: Site) -> str:
    """Return the name or login in an element; what else it says of the author stands around it."""
    parts = (*node.css('[itemprop~="name"]'), node, *node.css("a"))
    for part in parts[:_MAX_PARTS]:
        name = site.cut_from(_text_of(part))
        if name_shaped(name) or (len(name) > 1 and len(name.split()) <= _LOGIN_MAX_WORDS):
            return name
    return ""


def _called(marked: Sequence[LexborNode], site: Site) -> tuple[str, ...]:
    """Return the first full name in an element whose class calls it the author's, and beside it."""
    named = [
        (node, name)
        for node in marked
        if _is_called(node)
        and name_shaped(name := site.cut_from(_text_of(node)))
        and not _belongs_elsewhere(node)
    ]
    # An element with name and role goes before the one in it with the name alone.
    while len(named) > 1 and named[0][1].startswith(f"{named[1][1]} "):
        named.pop(0)
    return _first_and_beside(named)


def _first_and_beside(named: Sequence[tuple[LexborNode, str]]) -> tuple[str, ...]:
    if not named:
        return ()
    first = _neighbourhood(named[0][0])
    return tuple(dict.fromkeys(name for node, name in named if _neighbourhood(node) == first))


def _neighbourhood(node: LexborNode) -> tuple[object, ...]:
    above = node.parent
    return (node.attributes.get("class"), above.mem_id if above is not None else 0)


def _states(node: LexborNode) -> bool:
    attributes = node.attributes
    stated = f"{attributes.get('rel') or ''} {attributes.get('itemprop') or ''}"
    return "author" in stated.split()


def _is_called(node: LexborNode) -> bool:
    called = (node.attributes.get("class") or "").lower()
    return any(word in called for word in _CALLED)


def _text_of(node: LexborNode) -> str:
    """Return an element's words; nothing when they are too many, or a label."""
    text = " ".join(node.text(deep=True, separator=" ").split())
    is_label = any(word in text.lower() for word in _CALLED)
    return "" if is_label or len(text) > _MAX_BYLINE else text


def _belongs_elsewhere(node: LexborNode) -> bool:
    """Tell whether an element stands in a comment, another story or the page's margins."""
    return any(
        tag in {"aside", "nav", "footer", "blockquote"}
        or any(word in called for word in _BY_ANOTHER)
        for tag, called in _above(node)
    )


def _above(node: LexborNode | None) -> Iterator[tuple[str, str]]:
    for _ in range(_AROUND):
        if node is None or node.tag in {"article", "body"}:
            return  # whose classes name the subjects of the article
        attributes = node.attributes
        called = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        yield node.tag or "", called.lower()
        node = node.parent
