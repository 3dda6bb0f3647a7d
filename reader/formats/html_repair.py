"""Puts a page together that scripts would have put together, and takes out what is no words."""

import re
from html import escape

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
_SHADOW = "shadowroot"
_TEMPLATE = re.compile(r"<(/?)template\b([^<>]{0,500})", re.IGNORECASE)
_MOST_STAND_INS = 40  # nodes
_WRITTEN_MATHS = "math/tex"
_TEX_SCRIPT = re.compile(
    r"<script[^<>]{0,200}math/tex[^<>]{0,200}>([^<]{0,5000}(?:<(?!/script)[^<]{0,5000}){0,50})</script>",
    re.IGNORECASE,
)
_OLD_CODE = re.compile(r"<xmp\b[^<>]{0,200}>", re.IGNORECASE)
_OLD_CODE_END = re.compile(r"</xmp\s*>", re.IGNORECASE)
_FRAMES = re.compile(r"<(/?)(?:frameset|noframes)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"S:(\w{1,8})")


def opened(markup: str) -> str:
    """Open what hides words from a parser: templates, scripts with TeX, what frames hide.

    A browser saves in templates what custom elements show.
    """
    if _SHADOW in markup:
        markup = _TEMPLATE.sub(_Templates().opened, markup)
    if _WRITTEN_MATHS in markup:
        markup = _TEX_SCRIPT.sub(lambda script: f"<code>{escape(script[1])}</code>", markup)
    if _OLD_CODE.search(markup):
        markup = _with_code_opened(markup)
    return _FRAMES.sub(r"<\1div", markup) if _FRAMES.search(markup) else markup


def _with_code_opened(markup: str) -> str:
    """Write out as text what stands in `<xmp>`, where tags mean nothing."""
    parts: list[str] = []
    at = 0
    while start := _OLD_CODE.search(markup, at):
        end = _OLD_CODE_END.search(markup, start.end())
        if end is None:
            break
        code = escape(markup[start.end() : end.start()])
        parts += (markup[at : start.start()], "<pre>", code, "</pre>")
        at = end.end()
    return "".join((*parts, markup[at:]))


class _Templates:
    """Knows which of the templates that are open hold a shadow root."""

    def __init__(self) -> None:
        self._open: list[bool] = []

    def opened(self, tag: re.Match[str]) -> str:
        if tag[1]:
            is_shadow = bool(self._open) and self._open.pop()
        else:
            is_shadow = _SHADOW in tag[2]
            self._open.append(is_shadow)
        return f"<{tag[1]}div{tag[2]}" if is_shadow else tag[0]


def put_together(page: LexborHTMLParser, markup: str) -> None:
    """Move streamed pieces to their places."""
    if _STREAMED.search(markup):
        for piece in page.css('[hidden][id^="S:"]'):
            _put_in_place(page, piece)


def _put_in_place(page: LexborHTMLParser, piece: LexborNode) -> None:
    number = _NUMBERED.fullmatch(piece.attributes.get("id") or "")
    places = f'template[id="B:{number[1]}"], template[id="P:{number[1]}"]' if number else ""
    place = page.css_first(places) if places else None
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
