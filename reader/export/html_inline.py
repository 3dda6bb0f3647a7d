"""A block's words in HTML, escaped at the leaf, with marks, links and quotes nested."""

import re
from collections.abc import Sequence
from html import escape

from reader.export.nesting import Stretch, Wrap, nested
from reader.export.places import place_id
from reader.model import Block, Link, Mark, MarkKind, Span
from reader.records import record
from reader.text.urls import safe_link

_RANKS = {kind: rank for rank, kind in enumerate(MarkKind, start=2)}
_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


@record
class QuoteSpan:
    """A stretch of a block that someone said; `id` on its first stretch only."""

    span: Span
    speaker: str  # a source's id, or empty
    id: str = ""


@record
class MarkSpan:
    """A stretch of a block that a person highlighted; `id` on its first stretch only."""

    span: Span
    colour: str
    id: str = ""


Laid = Mark | Link | QuoteSpan | MarkSpan
Piece = Stretch[Laid]


def text_html(text: str) -> str:
    """Return text as it stands between tags."""
    return escape(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text), quote=False)


def attribute(name: str, value: str) -> str:
    """Return an attribute with a space before it."""
    return f' {name}="{escape(_CONTROLS.sub("", value))}"'


def places_html(block: Block) -> str:
    """Return what links of the article lead to in a block."""
    return "".join(f"<span{attribute('id', place_id(name))}></span>" for name in block.anchors)


def inline_html(block: Block, laid: Sequence[QuoteSpan | MarkSpan] = ()) -> str:
    """Return a block's words in HTML, with what is laid over them."""
    links = (Link(url, link.span) for link in block.links if (url := safe_link(link.url)))
    wraps: list[Wrap[Laid]] = [Wrap(link.span, link, 0) for link in links]
    wraps += (Wrap(one.span, one, 1) for one in laid)
    wraps += (Wrap(mark.span, mark, _RANKS[mark.kind]) for mark in block.marks)
    pieces = nested(Span(0, len(block.text)), wraps)
    return "".join(_piece(piece, block.text) for piece in pieces)


def _piece(piece: Piece, text: str) -> str:
    if piece.wrap is None:
        return text_html(piece.span.of(text)).replace("\n", "<br>")
    inner = "".join(_piece(inside, text) for inside in piece.inside)
    match piece.wrap:
        case Link(url):
            return f"<a{attribute('href', url)}>{inner}</a>"
        case Mark(kind):
            return f"<{kind}>{inner}</{kind}>"
        case QuoteSpan(_, speaker, name):
            said = attribute("data-speaker", speaker) if speaker else ""
            named = attribute("id", name) if name else ""
            return f'<span class="quote"{said}{named}>{inner}</span>'
        case MarkSpan(_, colour, name):
            # No mark element: whoever opens the export again gets the article's own marks alone.
            named = attribute("id", name) if name else ""
            return f"<span{attribute('class', f'highlight {colour}')}{named}>{inner}</span>"
