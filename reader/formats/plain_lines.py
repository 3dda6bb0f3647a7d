"""The lines of a plain text: what stands on each, how far in, and what is above it."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from reader.text.prose import ends_sentence

TAB = 4  # columns
LINE_ENDS = re.compile(r"[\n\f\v\x1c-\x1e\x85\u2028\u2029]")
_BULLETS = "-*+•‣◦▪–—□☆★○●■◇◆※»"
BULLET = re.compile(rf"(?:[{_BULLETS}]|o(?=[ \t]+[^a-z])|(\d{{1,3}}[.)]))[ \t]+(?=\S)")
LONE_BULLET = re.compile(rf"[{_BULLETS.replace('*', '')}]|[+o]")
RULE = re.compile(r"(?:[-*_=~][ \t]*){3,}|[*⁂]")
# Marks that never open a line of their own: one that begins so goes on from the line above.
_GOES_ON = re.compile(r"[,;:.!?)\]”’%…](?!\w)|[,;]|['’]s\b|[-–—] ?[a-z]")


class Line(NamedTuple):
    """One line that holds words."""

    text: str  # white space collapsed
    indent: int  # columns
    blank_before: int  # empty lines above; 0 for the first
    leads: bool  # begins with one space, as words after a link or italics do
    trails: bool  # ends with one space
    raw: str  # as it stands, tabs expanded: columns matter in tables and code

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


def lines_of(text: str) -> list[Line]:
    """Return the lines that hold words, without the indentation that all of them share."""
    lines = list(_lines(text))
    shared = min((line.indent for line in lines), default=0)
    return [line._replace(indent=line.indent - shared) for line in lines] if shared else lines


def _lines(text: str) -> Iterator[Line]:
    blank, first = 0, True
    for raw in LINE_ENDS.split(text):
        words = " ".join(raw.split())
        if not words:
            blank += 1
            continue
        expanded = raw.expandtabs(TAB).rstrip("\r")
        indent = len(expanded) - len(expanded.lstrip())
        trails = expanded[-1].isspace() and not expanded[-2:].isspace()
        leads = indent == 1 and raw[0] != "\t"
        yield Line(words, indent, 0 if first else blank, leads, trails, expanded)
        blank, first = 0, False


def paragraphs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Part the lines where empty ones stand between them."""
    paragraph: list[Line] = []
    for line in lines:
        if line.blank_before and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def neighbours(lines: Iterable[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield each line with the one right under it, where no empty line parts them."""
    return ((above, line) for above, line in pairwise(lines) if not line.blank_before)
