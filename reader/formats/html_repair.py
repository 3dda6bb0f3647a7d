"""Puts a page together that scripts would have put together, and takes out what is no words."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

# Gone with everything in them: what runs, what loads, what asks, what is not words.
_GONE_NAMES = """
    style svg iframe object embed applet frame frameset head select textarea input datalist
    option optgroup progress meter canvas audio video map noembed noframes xmp plaintext link
    meta base rt rp
"""
GONE = _GONE_NAMES.split()
# Streamed React: the piece S:n belongs where the placeholder B:n stands.
_STREAMED = re.compile(r'id="?S:')
_SHADOW = re.compile(r"<template\b(?=[^>]*\bshadowroot)", re.IGNORECASE)
_TEMPLATE_END = re.compile(r"</template\b", re.IGNORECASE)
_MOST_STAND_INS = 40  # nodes
_WRITTEN_MATHS = "math/tex"
_NUMBERED = re.compile(r"S:(\w{1,8})")


def with_shadows(markup: str) -> str:
    """Open the templates in which a browser saves what custom elements show."""
    if not _SHADOW.search(markup):
        return markup
    opened = _SHADOW.sub("<div", markup)
    # A closed div too many is no harm, an open template would hide all that follows.
    return _TEMPLATE_END.sub("</div", opened) if "<template" not in opened.lower() else opened


def put_together(page: LexborHTMLParser, markup: str) -> None:
    """Move streamed pieces to their places, and written mathematics out of its scripts."""
    if _STREAMED.search(markup):
        for piece in page.css('[hidden][id^="S:"]'):
            _put_in_place(page, piece)
    if _WRITTEN_MATHS in markup:
        for script in page.css(f'script[type^="{_WRITTEN_MATHS}"]'):
            script.replace_with(f" {script.text(deep=True)} ")


def _put_in_place(page: LexborHTMLParser, piece: LexborNode) -> None:
    number = _NUMBERED.fullmatch(piece.attributes.get("id") or "")
    place = page.css_first(f'template[id="B:{number[1]}"]') if number else None
    if place is None:
        return
    for stand_in in _stand_ins(place):
        stand_in.decompose()
    del piece.attrs["hidden"]
    place.replace_with(piece)  # with a copy
    piece.decompose()


def _stand_ins(place: LexborNode) -> list[LexborNode]:
    """Return what is shown until the piece comes: all up to the comment that ends it."""
    shown: list[LexborNode] = []
    node = place.next
    while node is not None and len(shown) < _MOST_STAND_INS:
        if node.is_comment_node:
            return shown
        shown.append(node)
        node = node.next
    return []


def strip(page: LexborHTMLParser) -> None:
    """Take out what holds no words of a page."""
    page.strip_tags([*GONE, "script", "template"])
