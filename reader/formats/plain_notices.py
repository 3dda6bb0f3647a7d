"""Stretches of a file that are not the text: a licence around an e-book, a browser's address list.

Project Gutenberg's books stand between two lines of stars ("*** START OF …", "*** END OF …");
all before the first and after the second is about the file. Text browsers list addresses last.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.formats.plain_lines import Line
from reader.formats.plain_links import AddressList

ADDRESS_LIST = "address-list"
LICENCE = "licence"
_LICENCE = re.compile(r"^\*\*\* ?(?:START|END) OF TH", re.MULTILINE)
_START = re.compile(r"\*\*\* ?START OF TH(?:E|IS) PROJECT GUTENBERG")
_END = re.compile(r"\*\*\* ?END OF TH(?:E|IS) PROJECT GUTENBERG")


def has_licence(text: str) -> bool:
    """Tell whether lines of stars set a licence off anywhere in the file."""
    return "***" in text and _LICENCE.search(text) is not None


class Notice(NamedTuple):
    """Where a stretch begins and ends, counted in the file's lines, and what it is."""

    start: int
    end: int
    furniture: str


def notices(lines: Sequence[Line], listed: AddressList, *, has_licence: bool) -> Iterator[Notice]:
    """Find the stretches that are about the file."""
    after_last = lines[-1].at + 1 if lines else 0
    if listed.start < listed.end:
        yield Notice(lines[listed.start].at, lines[listed.end - 1].at + 1, ADDRESS_LIST)
    if not has_licence:
        return
    start = next((line.at for line in lines if _START.match(line.text)), 0)
    end = next((line.at for line in lines if _END.match(line.text)), 0)
    if start:
        yield Notice(0, start + 1, LICENCE)
    if end > start:
        yield Notice(end, after_last, LICENCE)


def furniture_at(at: int, found: Sequence[Notice]) -> str:
    """Return what the line at this place of the file is part of."""
    return next((notice.furniture for notice in found if notice.start <= at < notice.end), "")
