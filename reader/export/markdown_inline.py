"""A block's words in Markdown: escaped where they could be read as markup, and nowhere else."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

from reader.export.markdown_escapes import escapes
from reader.export.nesting import Stretch, Wrap, nested
from reader.export.notes import calls
from reader.model import Block, BlockKind, Link, Mark, MarkKind, Span
from reader.text.urls import safe_link

_RANKS = {kind: rank for rank, kind in enumerate(MarkKind, start=1)} | {MarkKind.CODE: 9}
_SIGNS = {MarkKind.EM: "*", MarkKind.STRONG: "**", MarkKind.DEL: "~~"}
_BACKTICKS = re.compile("`+")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_MAIL = re.compile(r"[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")

Piece = Stretch[Mark | Link]


def markdown(block: Block, *, notes: frozenset[str] = frozenset(), plain_signs: bool = True) -> str:
    """Return a block's words in Markdown; lines broken by a backslash.

    `notes` are the names of the article's footnotes. Without `plain_signs` emphasis is written
    in tags, for words that stand in signs already.
    """
    return _Writer(block, notes, plain_signs=plain_signs).written()


def literal(text: str) -> str:
    """Return words that bear no marks, on one line, in Markdown."""
    return markdown(Block(0, BlockKind.HEADING, " ".join(text.split())))


def destination(url: str) -> str:
    """Return an address in the brackets that hold whatever it holds.

    >>> destination("https://example.org/a_(b)?c&lt;d")
    '<https://example.org/a_(b)?c&amp;lt;d>'
    """
    # cmark takes no backslash before a reference in an address.
    return f"<{_ENTITY.sub('&amp;', url)}>"


def code_span(text: str) -> str:
    """Return text between backticks, more of them than stand together in it."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


class _Writer:
    def __init__(self, block: Block, notes: frozenset[str], *, plain_signs: bool) -> None:
        self._text = block.text
        self._calls = calls(block, notes)
        self._plain_signs = plain_signs
        self._links = [Link(url, link.span) for link in block.links if (url := safe_link(link.url))]
        self._marks = block.marks
        self._edges: dict[int, list[Mark]] = defaultdict(list)
        for mark in block.marks:
            if mark.kind is not MarkKind.CODE:
                self._edges[mark.span.start].append(mark)
                self._edges[mark.span.end].append(mark)
        code = [mark.span for mark in self._marks if mark.kind is MarkKind.CODE]
        self._escapes = escapes(block, self._links, code, in_signs=not plain_signs)
        if any(mark.kind is MarkKind.DEL for mark in self._marks):
            # One alone means nothing, but beside the sign of a deletion it makes that longer.
            self._escapes.update(at for at, char in enumerate(block.text) if char == "~")

    def written(self) -> str:
        wraps: list[Wrap[Mark | Link]] = [Wrap(link.span, link, 0) for link in self._links]
        wraps += (Wrap(mark.span, mark, _RANKS[mark.kind]) for mark in self._marks)
        return self._row(nested(Span(0, len(self._text)), wraps), "\n", "\n")

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
        if piece.span in self._calls:
            return f"[^{self._calls[piece.span]}]"
        words = piece.span.of(self._text)
        is_plain = len(piece.inside) == 1 and piece.inside[0].wrap is None
        if is_plain and _says_itself(words, url):
            return f"<{words}>"
        return f"[{self._row(piece.inside, '[', ']')}]({destination(url)})"

    def _code(self, piece: Piece) -> str:
        words = piece.span.of(self._text)
        # Between backticks readers drop spaces at the ends, and the ends of lines.
        is_odd = words != words.strip() or "\n" in words
        if is_odd or any(inner.wrap for inner in piece.inside):
            return f"<code>{self._row(piece.inside, '>', '<')}</code>"
        return code_span(words)

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
        return any(
            mark.span != piece.span or mark != piece.wrap
            for edge in (piece.span.start, piece.span.end)
            for mark in self._edges.get(edge, ())
        )

    def _escaped(self, span: Span) -> str:
        out = []
        for at in range(span.start, span.end):
            if at in self._escapes:
                out.append("\\")
            out.append("\\\n" if self._text[at] == "\n" else self._text[at])
        return "".join(out)


def _says_itself(words: str, url: str) -> bool:
    """Tell whether a link's words are its address, in a form that all readers take for one."""
    if _ENTITY.search(words) or url.startswith("#"):
        return False
    return words == url or (url == f"mailto:{words}" and _MAIL.fullmatch(words) is not None)


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
