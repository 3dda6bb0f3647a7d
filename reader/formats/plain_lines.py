"""The lines of a plain text: what stands on each, how far in, and what is above it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.text.prose import ends_sentence

TAB = 4  # columns
LINE_ENDS = re.compile(r"[\n\v\x1c-\x1e\x85\u2028\u2029]")
_PAGE_END = "\f"
PRINTED_BULLETS = "•‣◦▪□☆★○●■◇◆※"  # nobody writes code with them
_BULLETS = f"-*+–—»{PRINTED_BULLETS}"
BULLET = re.compile(rf"(?:[{_BULLETS}]|o(?=[ \t]+[^a-z])|(\d{{1,3}}[.)]))[ \t]+(?=\S)")
BULLET_STARTS = frozenset(f"{_BULLETS}o0123456789")
LONE_BULLET = re.compile(rf"[{_BULLETS.replace('*', '')}]|[+o]")
RULE = re.compile(r"(?:[-*_=~][ \t]*){3,}|[*⁂]")
RULE_SIGNS = frozenset("-*_=~⁂")
# Marks that never open a line of their own: one that begins so goes on from the line above.
_GOES_ON = re.compile(r"[,;:.!?)\]”’%…](?!\w)|[,;]|['’]s\b|[-–—] ?[a-z]")


class Line(NamedTuple):
    """One line that holds words."""

    text: str  # white space collapsed
    indent: int  # columns
    blank_before: int  # empty lines above; 0 for the first
    leads: bool  # begins with one space, as words after a link or italics do
    trails: bool  # ends with one space
    raw: str  # as it stands: columns matter in tables and code
    at: int = 0  # its place among all lines of the file
    page: int = 0  # form feeds above
    is_spaced: bool = False  # has more than one space somewhere between its words
    goes_over: bool = False  # goes on from the page before, in the middle of a paragraph

    @property
    def width(self) -> int:
        """The column the line reaches to."""
        return self.indent + len(self.text)

    @property
    def goes_on(self) -> bool:
        """Tell whether its first letters say that it is the rest of a line above."""
        return self.text[0].islower() or _GOES_ON.match(self.text) is not None

    @property
    def is_open(self) -> bool:
        """Tell whether no stop closes it."""
        return not ends_sentence(self.text) and self.text[-1] != ":"

    @property
    def columns(self) -> str:
        """The line with every sign in its column: tabs expanded, nothing after the last word."""
        return self.raw.expandtabs(TAB).rstrip()


def lines_of(text: str) -> list[Line]:
    """Return the lines that hold words, without the indentation that all of them share."""
    lines = list(_lines(text))
    shared = min((line.indent for line in lines), default=0)
    return [line._replace(indent=line.indent - shared) for line in lines] if shared else lines


def _lines(text: str) -> Iterator[Line]:
    at, blank = 0, 0
    is_first = True
    for number, page in enumerate(text.split(_PAGE_END)):
        for at, raw in enumerate(LINE_ENDS.split(page), at + 1):  # noqa: B020  # counts on
            words = " ".join(raw.split())
            if not words:
                blank += 1
                continue
            above = 0 if is_first else blank
            blank, is_first = 0, False
            if words == raw:
                yield Line(words, 0, above, False, False, words, at, number)  # noqa: FBT003
            else:
                yield _laid_out(raw, words, above, at, number)


def _laid_out(raw: str, words: str, above: int, at: int, page: int) -> Line:
    expanded = raw.expandtabs(TAB).rstrip("\r") if "\t" in raw or raw[-1] == "\r" else raw
    indent = len(expanded) - len(expanded.lstrip())
    trails = expanded[-1].isspace() and not expanded[-2:].isspace()
    leads = indent == 1 and raw[0] != "\t"
    is_spaced = len(raw.strip()) != len(words)
    return Line(words, indent, above, leads, trails, raw, at, page, is_spaced)


def paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Part the lines where empty ones stand between them."""
    start = 0
    for place, line in enumerate(lines):
        if line.blank_before and place > start:
            yield list(lines[start:place])
            start = place
    if start < len(lines):
        yield list(lines[start:])


def neighbours(lines: Iterable[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield each line with the one right under it, where no empty line parts them."""
    return ((above, line) for above, line in pairwise(lines) if not line.blank_before)
