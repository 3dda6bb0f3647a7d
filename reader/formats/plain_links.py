"""The links of a text browser's dump: a number before their words, their addresses at the end.

Lynx, links and elinks write `[12]` in front of a link's words and list `12. https://…` under
"References". The dump does not say where the words end; see `_reach`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.formats.inline import Words, linked
from reader.formats.plain_lines import Line
from reader.model import Link, Span
from reader.text.urls import safe_link

_ENTRY = re.compile(r"(\d{1,6})\. ([a-z][a-z0-9+.-]{1,20}:\S{1,8000})")
_NUMBER = re.compile(r"\[(\d{1,6})\] ?")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PHRASE_END = re.compile(r"[,;:.!?)\]”\"](?:\s|$)|[(\[“]| [-–—|·•] ")
_ENTRY_MAX_LETTERS = 120  # of a line that is all link
_MIN = 3  # entries in a row that make a list of addresses
_SHORT_WORD = 2  # letters; such words stand in many addresses
# What lynx and elinks write over the list and over its parts, in every language.
_HEADS = frozenset({"References", "Visible links", "Visible links:", "Hidden links:"})


class AddressList(NamedTuple):
    """The addresses a dump lists under numbers, and from which line to which it does."""

    known: Mapping[str, str]
    start: int = 0
    end: int = 0


def addresses(lines: Sequence[Line]) -> AddressList:
    """Return the addresses which the file lists under numbers; none without such a list."""
    places = {place: m for place, line in enumerate(lines) if (m := _entry(line.text))}
    entries = list(places.values())
    in_order = sum(int(a[1]) < int(b[1]) for a, b in pairwise(entries))
    if len(entries) < _MIN or in_order < len(entries) - 1 - len(entries) // 10:
        return AddressList({})
    known = {match[1]: match[2] for match in entries}
    start, end = min(places), max(places) + 1
    while start and lines[start - 1].text in _HEADS:
        start -= 1
    is_told = lines[start].text in _HEADS or _mentions(lines[:start], known) >= len(known) // 2
    return AddressList(known, start, end) if is_told else AddressList(known)


def _entry(text: str) -> re.Match[str] | None:
    return _ENTRY.fullmatch(text) if text[0].isdigit() else None


def _mentions(lines: Sequence[Line], known: Mapping[str, str]) -> int:
    """Return how many of the numbers stand in brackets among the lines."""
    found = {m[1] for line in lines if "[" in line.text for m in _NUMBER.finditer(line.text)}
    return len(found & known.keys())


def numbered(text: str, known: Mapping[str, str]) -> Words:
    """Take the numbers of links out of a text and lay the links on its words.

    >>> numbered("See [7]the report, it says.", {"7": "https://example.org/report"}).links
    (Link(url='https://example.org/report', span=Span(start=4, end=14)),)
    """
    parts: list[str] = []
    found: list[tuple[str, int]] = []
    length, last = 0, 0
    for match in _NUMBER.finditer(text):
        if match[1] in known:
            parts.append(text[last : match.start()])
            length += match.start() - last
            found.append((known[match[1]], length))
            last = match.end()
    plain = "".join((*parts, text[last:])).rstrip(" ")  # a table's last cell may be empty
    if not found:
        return linked(Words(plain))
    ends = [start for _, start in found[1:]] + [len(plain)]
    spans = [
        (url, Span(start, _reach(plain, start, end, url)))
        for (url, start), end in zip(found, ends, strict=True)
    ]
    links = [Link(safe, s) for url, s in spans if s.start < s.end and (safe := safe_link(url))]
    reached = sum(span.end - span.start for _, span in spans)
    return linked(Words(plain, (), tuple(_merged(links)), reached))


def _merged(links: Iterable[Link]) -> Iterator[Link]:
    """Put links together that touch and lead to the same place; pages part them by mark-up."""
    before: Link | None = None
    for link in links:
        if before and before.url == link.url and before.span.end == link.span.start:
            before = Link(link.url, Span(before.span.start, link.span.end))
            continue
        if before:
            yield before
        before = link
    if before:
        yield before


def _reach(text: str, start: int, end: int, url: str) -> int:
    """Return where the words of a link end, which the dump leaves open.

    A line that begins with its link is all link as a rule. Amid a sentence, the words of
    the address tell how far it goes; at least one word is its.
    """
    if start == 0 < end == len(text) <= _ENTRY_MAX_LETTERS and text[-1] not in ".,;:":
        return end  # an entry of a list, a headline
    stop = _PHRASE_END.search(text, start, end)
    limit = start + len(text[start : stop.start() if stop else end].rstrip())
    if start == 0 and not stop:
        return limit
    named = url.lower()
    reach = start
    for match in _WORD.finditer(text, start, max(limit, start)):
        if reach == start or (len(match[0]) > _SHORT_WORD and match[0].lower() in named):
            reach = match.end()
    return reach if start else max(reach, start)
