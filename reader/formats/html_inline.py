"""What stands within a line: marks, links, and the elements that break none."""

import re
from functools import lru_cache
from urllib.parse import urljoin

from reader.formats.html_tokens import plain
from reader.formats.inline import Inline
from reader.model import MarkKind
from reader.text.urls import safe_link

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
_QUOTE, _UNQUOTE = "“", "”"  # what `<q>` and its end stand for

_WITHIN_LINES_NAMES = """
    a abbr acronym bdi bdo big data font ins label nobr output picture q ruby rb rtc slot small
    source span time track u wbr
"""
WITHIN_LINES = frozenset(_WITHIN_LINES_NAMES.split()) | frozenset(MARKS)


_HREF = re.compile(r' href="([^"]*)"')
_WHOLE = ("https://", "http://")


@lru_cache(maxsize=4_096)
def link_target(stated: str, base: str) -> str:
    """Return where a tag's attributes link to, if a link may lead there."""
    found = _HREF.search(stated)
    return safe_link(address(plain(found[1]), base)) if found else ""


def address(stated: str, base: str) -> str:
    """Return the address in an attribute, made whole with the page's own where that is known."""
    stated = stated.strip()
    if not stated or not base or stated.startswith(("#", *_WHOLE)):
        return stated
    try:
        return urljoin(base, stated)
    except ValueError:  # "http://[" and the like
        return ""


def enter_inline(inline: Inline, tag: str, stated: str, base: str) -> None:
    """Begin the mark or link that an element stands for, if it stands for one."""
    if tag in MARKS:
        inline.open_mark(MARKS[tag])
    elif tag == "a":
        inline.open_link(link_target(stated, base))
    elif tag == "q":
        inline.add_exactly(_QUOTE)


def leave_inline(inline: Inline, tag: str) -> None:
    """End what `enter_inline` began."""
    if tag in MARKS:
        inline.close_mark(MARKS[tag])
    elif tag == "a":
        inline.close_link()
    elif tag == "q":
        inline.add_exactly(_UNQUOTE)
