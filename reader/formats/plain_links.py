"""The links of a text browser's dump: a number before their words, their addresses at the end.

Lynx, links and elinks write `[12]` in front of a link's words and list `12. https://…` under
"References". The dump does not say where the words end; see `_reach`.
"""

import re
from collections.abc import Mapping, Sequence

from reader.formats.inline import Words, linked
from reader.formats.plain_lines import Line
from reader.model import Link, Span
from reader.text.urls import safe_link

_ENTRY = re.compile(r"(\d{1,6})\. ([a-z][a-z0-9+.-]{1,20}:\S{1,8000})")
_NUMBER = re.compile(r"\[(\d{1,6})\] ?")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PHRASE_END = re.compile(r"[,;:.!?)\]”\"](?:\s|$)|[(\[“]| [-–—|·•] ")
_MIN = 3  # entries in a row that make a list of addresses


def addresses(lines: Sequence[Line]) -> Mapping[str, str]:
    """Return the addresses which the file lists under numbers, by number; none without a list."""
    entries = [match for line in lines if (match := _ENTRY.fullmatch(line.text))]
    in_order = sum(int(a[1]) < int(b[1]) for a, b in zip(entries, entries[1:], strict=False))
    if len(entries) < _MIN or in_order < len(entries) - 1 - len(entries) // 10:
        return {}
    return {match[1]: match[2] for match in entries}


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
    plain = "".join((*parts, text[last:])).rstrip()
    if not found:
        return linked(Words(plain))
    ends = [start for _, start in found[1:]] + [len(plain)]
    spans = [
        (url, Span(start, _reach(plain, start, end, url)))
        for (url, start), end in zip(found, ends, strict=True)
    ]
    links = tuple(Link(safe, s) for url, s in spans if s.start < s.end and (safe := safe_link(url)))
    return linked(Words(plain, (), links, sum(span.end - span.start for _, span in spans)))


def _reach(text: str, start: int, end: int, url: str) -> int:
    """Return where the words of a link end, which the dump leaves open.

    A line that begins with its link is all link as a rule. Amid a sentence, the words of
    the address tell how far it goes; at least one word is its.
    """
    stop = _PHRASE_END.search(text, start, end)
    limit = len(text[: stop.start()].rstrip()) if stop else len(text[:end].rstrip())
    if start == 0 and not stop:
        return limit
    named = url.lower()
    reach = start
    for match in _WORD.finditer(text, start, max(limit, start)):
        if reach == start or (len(match[0]) > 2 and match[0].lower() in named):
            reach = match.end()
    return reach if start else max(reach, start)
