"""Gathers the words of one block with the marks and links that stand on them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from reader.model import Block, BlockKind, Link, Mark, MarkKind, Span
from reader.records import record
from reader.text.urls import safe_link

LINE_END = "\n"
CELL_END = "\t"
_NO_SPACE_AFTER = ("", " ", LINE_END, CELL_END)
VERSE_WIDTH = 80  # characters; longer "lines" with breaks between them are prose laid out by hand
_ADDRESS = re.compile(r"\bhttps?://[^\s<>\"“”„«»‘’`|\\^{}]{4,2000}", re.IGNORECASE)
_AFTER_ADDRESS = ".,;:!?'*_~…"
_KEEPS_LINES = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE, BlockKind.LIST_ITEM, BlockKind.BYLINE}
)


@record
class Words:
    """A block's text with its marks and links."""

    text: str
    marks: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()
    linked: int = 0  # characters in links, also in those that lead nowhere we know

    def on(self, block: Block) -> Block:
        """Return the block with these words on it."""
        return replace(block, text=self.text, marks=self.marks, links=self.links)


@dataclass(slots=True)
class Inline:
    """Collects text piece by piece, white space collapsed.

    Marks and links that are open when a block ends go on in the next one, as they do when a
    page wraps several paragraphs in one `<b>`.
    """

    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _last: str = ""
    _marks: list[Mark] = field(default_factory=list)
    _links: list[Link] = field(default_factory=list)
    _open_marks: list[tuple[MarkKind, int]] = field(default_factory=list)
    _open_link: tuple[str, int] | None = None
    _linked: int = 0

    @property
    def is_empty(self) -> bool:
        """Tell whether no word has come yet."""
        return not self._length or not any(part.strip() for part in self._parts)

    @property
    def length(self) -> int:
        """How many characters have come."""
        return self._length

    def so_far(self) -> str:
        """Return the words that have come."""
        return "".join(self._parts)

    def add(self, text: str) -> None:
        """Add text; runs of white space become one space."""
        words = " ".join(text.split())
        if text[:1].isspace() and self._last not in _NO_SPACE_AFTER:
            words = " " + words
        elif not words:
            return
        if words != " " and text[-1:].isspace():
            words += " "
        if self._last in _NO_SPACE_AFTER:
            words = words.lstrip(" ")
        self.add_exactly(words)

    def add_exactly(self, text: str) -> None:
        """Add text as it stands: code, or what parts the cells of a table."""
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._last = text[-1]

    def break_line(self) -> None:
        """Start a new line within the block."""
        self.end_with(LINE_END)

    def end_with(self, parting: str) -> None:
        """End a line or a table's cell: what parts it from the next stands without a space."""
        if self._last == " ":
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        self.add_exactly(parting)

    @property
    def ends_line(self) -> bool:
        """Tell whether a line has just been broken."""
        return self._last == LINE_END

    def open_mark(self, kind: MarkKind) -> None:
        """Begin emphasis or its kin."""
        self._open_marks.append((kind, self._length))

    def close_mark(self, kind: MarkKind) -> None:
        """End the mark of this kind that was opened last; without one, do nothing."""
        for at in range(len(self._open_marks) - 1, -1, -1):
            if self._open_marks[at][0] is kind:
                _, start = self._open_marks.pop(at)
                self._marks.append(Mark(kind, Span(start, self._length)))
                return

    def open_link(self, url: str) -> None:
        """Begin a link; links do not nest, so one that is open ends here."""
        self.close_link()
        self._open_link = (url, self._length)

    def close_link(self) -> None:
        """End the open link; without one, do nothing."""
        if self._open_link:
            url, start = self._open_link
            self._linked += self._length - start
            if url:
                self._links.append(Link(url, Span(start, self._length)))
            self._open_link = None

    def forget(self) -> None:
        """Start afresh; nothing but white space has come."""
        if self._length or self._marks or self._links:
            self._start_afresh()

    def take(self, kind: BlockKind) -> Words:
        """Return what has been gathered and start afresh for the next block."""
        text = "".join(self._parts)
        marks = [*self._marks, *(Mark(k, Span(s, self._length)) for k, s in self._open_marks)]
        links, linked = list(self._links), self._linked
        if self._open_link:
            url, start = self._open_link
            linked += self._length - start
            links += [Link(url, Span(start, self._length))] if url else []
        self._start_afresh()
        return _settled(Words(text, tuple(marks), tuple(links), linked), kind)

    def _start_afresh(self) -> None:
        self._parts, self._length, self._last = [], 0, ""
        self._marks, self._links, self._linked = [], [], 0
        self._open_marks = [(kind, 0) for kind, _ in self._open_marks]
        if self._open_link:
            self._open_link = (self._open_link[0], 0)


def _settled(words: Words, kind: BlockKind) -> Words:
    text, marks, links = words.text, words.marks, words.links
    if kind is BlockKind.CODE:
        return Words(text.strip(LINE_END).rstrip())
    if kind is BlockKind.TABLE:
        text = text.rstrip(" ")
    else:
        lead = len(text) - len(text.lstrip())
        text = _lines_settled(text, kind)
        if lead:
            marks = tuple(mark.shifted(-lead) for mark in marks)
            links = tuple(link.shifted(-lead) for link in links)
        text = text.strip()
    merged = _merged_marks(text, marks), _merged_links(text, links)
    return linked(Words(text, *merged, min(words.linked, len(text))))


def linked(words: Words) -> Words:
    """Return the words with a link on every web address that is written out in them."""
    if "://" not in words.text:
        return words
    taken = [mark.span for mark in words.marks if mark.kind is MarkKind.CODE]
    taken = sorted((*taken, *(link.span for link in words.links)))
    found = (_address_span(match) for match in _ADDRESS.finditer(words.text))
    fresh = [
        Link(url, span)
        for span in found
        if not _is_taken(span, taken)
        if (url := safe_link(span.of(words.text)))
    ]
    links = sorted((*words.links, *fresh), key=lambda link: link.span)
    return replace(words, links=tuple(links)) if fresh else words


def _is_taken(span: Span, taken: list[Span]) -> bool:
    """Tell whether a span meets one of those in order: the last that begins before its end.

    Code within a link begins after the link does, so the one before that counts, too.
    """
    last = bisect_left(taken, span.end, key=lambda other: other.start)
    return any(other.overlaps(span) for other in taken[max(last - 2, 0) : last])


def _address_span(match: re.Match[str]) -> Span:
    """Leave out the stop that ends the sentence and the bracket around the address."""
    address = match[0].rstrip(_AFTER_ADDRESS)
    while address.endswith((")", "]")):
        opening = "(" if address[-1] == ")" else "["
        if address.count(opening) >= address.count(address[-1]):
            break
        address = address[:-1].rstrip(_AFTER_ADDRESS)
    return Span(match.start(), match.start() + len(address))


def _lines_settled(text: str, kind: BlockKind) -> str:
    """Keep line ends only in verse and addresses; elsewhere they were a matter of layout.

    The length stays the same, so that marks and links stay where they are.
    """
    if LINE_END not in text:
        return text
    lines = [line.strip() for line in text.strip().split(LINE_END)]
    if kind in _KEEPS_LINES and all(0 < len(line) <= VERSE_WIDTH for line in lines):
        return text
    return text.replace(LINE_END, " ")


def _merged_marks(text: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    if not marks:
        return ()
    merged: list[Mark] = []
    by_kind = sorted(marks, key=lambda mark: (mark.kind, mark.span))
    for kind, group in groupby(by_kind, key=lambda mark: mark.kind):
        merged += (Mark(kind, span) for span in _joined([m.span for m in group], text))
    return tuple(sorted(merged, key=lambda mark: (mark.span.start, -mark.span.end, mark.kind)))


def _merged_links(text: str, links: Sequence[Link]) -> tuple[Link, ...]:
    if not links:
        return ()
    merged: list[Link] = []
    for link in sorted(links, key=lambda link: link.span):
        span = _trimmed(link.span, text)
        if not span:
            continue
        if merged and merged[-1].url == link.url and merged[-1].span.end == span.start:
            span = Span(merged.pop().span.start, span.end)
        merged.append(Link(link.url, span))
    return tuple(merged)


def _joined(spans: list[Span], text: str) -> Iterator[Span]:
    """Join spans of one kind that touch, and trim them to words."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end >= span.start:
            last = joined.pop()
            joined.append(Span(last.start, max(last.end, span.end)))
        else:
            joined.append(span)
    return filter(None, (_trimmed(span, text) for span in joined))


def _trimmed(span: Span, text: str) -> Span:
    end = max(min(span.end, len(text)), 0)
    start = min(max(span.start, 0), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
