"""What stands within a line of Org: emphasis, links, calls for notes."""

import re
from html import escape

from reader.formats.markup import element

_MARKS = {"*": "strong", "/": "em", "_": "", "+": "s", "=": "code", "~": "code"}
# Org's own rule: a mark opens behind a blank or a bracket, closes before one or a stop.
_MARKED = re.compile(
    r"(?:(?<=[\s({'\"“‘—-])|^)([*/_+=~])(?=\S)([^\n]{0,400}?\S|\S)\1(?=[\s.,:;!?)}'\"”’—-]|$)"
)
_LINK = re.compile(r"\[\[([^\[\]\n]{1,2000})\](?:\[([^\[\]\n]{1,1000})\])?\]")
_CALL = re.compile(r"\[fn:([\w-]{1,40})\]")
_PIECE = re.compile(rf"{_LINK.pattern}|{_CALL.pattern}")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".avif")


def written(text: str) -> str:
    """Return a line as mark-up."""
    parts: list[str] = []
    at = 0
    for piece in _PIECE.finditer(text):
        parts += (_marked(text[at : piece.start()]), _piece(piece))
        at = piece.end()
    return "".join((*parts, _marked(text[at:])))


def _piece(found: re.Match[str]) -> str:
    target, words, note = found.groups()
    if note:
        call = element("a", f"[{escape(note)}]", href=f"#fn-{note}", id=f"fnref-{note}")
        return element("sup", call)
    target = target.removeprefix("file:")
    if target.lower().endswith(_PICTURES) and not words:
        return f'<img src="{escape(target)}" alt="">'
    return element("a", _marked(words or target), href=target)


def _marked(text: str) -> str:
    """Return text with its marks; code holds no others."""
    parts: list[str] = []
    at = 0
    for found in _MARKED.finditer(text):
        tag = _MARKS[found[1]]
        inner = escape(found[2]) if tag == "code" else _marked(found[2])
        parts += (escape(text[at : found.start()]), element(tag, inner) if tag else inner)
        at = found.end()
    return "".join((*parts, escape(text[at:])))
