"""The words inside a block of a page: text, marks and links."""

from collections.abc import Callable
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from reader.formats.inline import Inline
from reader.model import MarkKind
from reader.text.urls import safe_link

# Gone with everything in them: what runs, what loads, what asks, what is not words.
_DROPPED_NAMES = """
    script style noscript template svg math iframe object embed applet frame frameset head title
    select textarea input button datalist option optgroup progress meter canvas audio video map
    noembed noframes xmp plaintext link meta base rt rp
"""
DROPPED = frozenset(_DROPPED_NAMES.split())
MARKS = {
    "em": MarkKind.EM,
    "i": MarkKind.EM,
    "dfn": MarkKind.EM,
    "var": MarkKind.EM,
    "cite": MarkKind.EM,
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
    "sub": MarkKind.SUB,
    "sup": MarkKind.SUP,
    "del": MarkKind.DEL,
    "s": MarkKind.DEL,
    "strike": MarkKind.DEL,
    "mark": MarkKind.MARK,
}


def walk(
    root: LexborNode, enter: Callable[[LexborNode], bool], leave: Callable[[LexborNode], None]
) -> None:
    """Visit every node under the root in order.

    `enter` meets each node and says whether to go into it, `leave` meets the elements gone
    into once more. A loop and not a recursion: pages may be hundreds of levels deep.
    """
    stack = _with(root.first_child)
    while stack:
        node, is_done = stack.pop()
        if is_done:
            leave(node)
            continue
        stack += _with(node.next)
        if enter(node) and node.is_element_node:
            stack.append((node, True))
            stack += _with(node.first_child)


def _with(node: LexborNode | None) -> list[tuple[LexborNode, bool]]:
    return [] if node is None else [(node, False)]


def address(node: LexborNode, name: str, base: str) -> str:
    """Return the address in an attribute, made whole with the page's own where that is known."""
    stated = (node.attributes.get(name) or "").strip()
    if not stated or not base or stated.startswith("#"):
        return stated
    try:
        return urljoin(base, stated)
    except ValueError:  # "http://[" and the like
        return ""


def enter_inline(inline: Inline, node: LexborNode, base: str) -> None:
    """Begin the mark or link that an element stands for, if it stands for one."""
    tag = node.tag or ""
    if tag in MARKS:
        inline.open_mark(MARKS[tag])
    elif tag == "a":
        inline.open_link(safe_link(address(node, "href", base)))
    elif tag == "q":
        inline.add_exactly("“")


def leave_inline(inline: Inline, node: LexborNode) -> None:
    """End what `enter_inline` began."""
    tag = node.tag or ""
    if tag in MARKS:
        inline.close_mark(MARKS[tag])
    elif tag == "a":
        inline.close_link()
    elif tag == "q":
        inline.add_exactly("”")
