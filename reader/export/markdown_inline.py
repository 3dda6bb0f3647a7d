"""A block's words in Markdown: escaped where they could be read as markup, and nowhere else."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from reader.export.nesting import Stretch, Wrap, nested
from reader.model import Block, Link, Mark, MarkKind, Span
from reader.text.urls import safe_link

_RANKS = {kind: rank for rank, kind in enumerate(MarkKind, start=1)} | {MarkKind.CODE: 9}
_SIGNS = {MarkKind.EM: "*", MarkKind.STRONG: "**", MarkKind.DEL: "~~"}
_ESCAPED = re.compile(
    r"[\\`*_\[\]<>|]"  # markup wherever it stands
    r"|&(?=#?\w+;)"  # an entity
    r"|(?<!\w)[#@](?=\w)"  # a tag in Obsidian, a citation in pandoc
    r"|^#|#(?=#*$)"  # a heading's begin and end
    r"|^[-+](?=\s|$)|^-(?=[-\s]*$)|^=(?=[=\s]*$)"  # a list, a rule, an underline
    r"|(?<=^\d)[.)](?=\s|$)",
    re.MULTILINE,
)
_NUMBERED = re.compile(r"^\d{1,9}([.)])(?=\s|$)", re.MULTILINE)
_DOUBLED = re.compile(r"==|%%")
_ONLY_IN_PAIRS = "$^~"
_BACKTICKS = re.compile("`+")
_ENTITY = re.compile(r"&(?=#?\w+;)")

Piece = Stretch[Mark | Link]


def markdown(block: Block, span: Span | None = None, *, plain_signs: bool = True) -> str:
    """Return a block's words, or a stretch of them, in Markdown; lines broken by a backslash.

    Without `plain_signs` emphasis is written in tags, for words that stand in signs already.
    """
    whole = Span(0, len(block.text))
    span = whole if span is None else span
    return _Writer(block, span, plain_signs=plain_signs).written()


def code_span(text: str) -> str:
    """Return text between backticks, more of them than stand together in it."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


class _Writer:
    def __init__(self, block: Block, span: Span, *, plain_signs: bool) -> None:
        self._text = block.text
        self._span = span
        self._plain_signs = plain_signs
        self._links = [
            Link(url, _clipped(link.span, span))
            for link in block.links
            if link.span.overlaps(span) and (url := safe_link(link.url))
        ]
        self._marks = [
            Mark(mark.kind, _clipped(mark.span, span))
            for mark in block.marks
            if mark.span.overlaps(span)
        ]
        self._escapes = set(_escapes(block.text, self._links))
        if any(mark.kind is MarkKind.DEL for mark in self._marks):
            # One alone means nothing, but beside the sign of a deletion it makes that longer.
            self._escapes.update(at for at, char in enumerate(block.text) if char == "~")

    def written(self) -> str:
        wraps: list[Wrap[Mark | Link]] = [Wrap(link.span, link, 0) for link in self._links]
        wraps += (Wrap(mark.span, mark, _RANKS[mark.kind]) for mark in self._marks)
        return self._row(nested(self._span, wraps), "\n", "\n")

    def _row(self, pieces: Sequence[Piece], before: str, after: str) -> str:
        """Write pieces side by side; `before` and `after` are the signs around them."""
        out: list[str] = []
        for place, piece in enumerate(pieces):
            left = out[-1][-1] if out else before
            right = self._first_sign(pieces[place + 1]) if place + 1 < len(pieces) else after
            out.append(self._piece(piece, left, right))
        return "".join(out)

    def _piece(self, piece: Piece, left: str, right: str) -> str:
        match piece.wrap:
            case None:
                return self._escaped(piece.span)
            case Link(url):
                return self._link(piece, url)
            case Mark(MarkKind.CODE):
                return self._code(piece)
            case Mark(kind):
                return self._mark(piece, kind, left, right)

    def _first_sign(self, piece: Piece) -> str:
        """Return the character a piece will begin with; "*" where it may be any sign."""
        match piece.wrap:
            case None:
                return self._escaped(piece.span)[0]
            case Link():
                return "["
            case Mark(MarkKind.CODE):
                return "`"
            case Mark():
                return "*"

    def _link(self, piece: Piece, url: str) -> str:
        is_bare = len(piece.inside) == 1 and piece.inside[0].wrap is None
        if is_bare and piece.span.of(self._text) == url and not url.startswith("#"):
            return f"<{url}>"
        return f"[{self._row(piece.inside, '[', ']')}](<{_ENTITY.sub(chr(92) + '&', url)}>)"

    def _code(self, piece: Piece) -> str:
        if any(inner.wrap for inner in piece.inside):
            return f"<code>{self._row(piece.inside, '>', '<')}</code>"
        return code_span(piece.span.of(self._text))

    def _mark(self, piece: Piece, kind: MarkKind, left: str, right: str) -> str:
        sign = _SIGNS.get(kind, "")
        if sign and self._plain_signs and not self._touches(piece):
            inner = self._row(piece.inside, sign, sign)
            if _flanks(left, inner[0]) and _flanks(right, inner[-1]):
                return f"{sign}{inner}{sign}"
        inner = self._row(piece.inside, ">", "<")
        return f"<{kind}>{inner}</{kind}>"

    def _touches(self, piece: Piece) -> bool:
        """Tell whether another mark begins or ends where this one does: signs would touch."""
        edges = {piece.span.start, piece.span.end}
        return any(
            (mark.span != piece.span and edges & {mark.span.start, mark.span.end})
            or (mark.span == piece.span and mark != piece.wrap)
            for mark in self._marks
            if mark.kind is not MarkKind.CODE
        )

    def _escaped(self, span: Span) -> str:
        out = []
        for at in range(span.start, span.end):
            if at in self._escapes:
                out.append("\\")
            out.append("\\\n" if self._text[at] == "\n" else self._text[at])
        return "".join(out)


def _clipped(span: Span, within: Span) -> Span:
    return Span(max(span.start, within.start), min(span.end, within.end))


def _escapes(text: str, links: Sequence[Link]) -> Iterator[int]:
    """Yield the places in a text that need a backslash before them."""
    yield from (found.start() for found in _ESCAPED.finditer(text))
    yield from (found.start(1) for found in _NUMBERED.finditer(text))
    for found in _DOUBLED.finditer(text):
        yield from range(found.start(), found.end())
    for sign in _ONLY_IN_PAIRS:
        if text.count(sign) > 1:
            yield from (at for at, char in enumerate(text) if char == sign)
    # "!" before a link would make it a picture.
    yield from (link.span.start - 1 for link in links if text[: link.span.start].endswith("!"))


def _flanks(outside: str, inside: str) -> bool:
    """Tell whether emphasis may begin (or end) between these two characters.

    Parsers differ on whether "€" or "+" is punctuation, so both readings must allow it.
    """
    if outside == "*" or inside in "*\n":
        return False
    is_word = not _is_punctuation(inside, "PS")
    return is_word or outside.isspace() or _is_punctuation(outside, "P")


def _is_punctuation(char: str, categories: str) -> bool:
    return unicodedata.category(char)[0] in categories
