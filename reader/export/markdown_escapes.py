"""Where a text needs a backslash, so that no reader of Markdown takes its words for markup.

Readers differ: CommonMark, GitHub's tables, autolinks and emoji, Obsidian's tags and highlights,
pandoc's citations, mathematics, definition lists and lists with letters. A backslash before a sign
means the sign to all of them.
"""

import re
from collections.abc import Iterator, Sequence

from reader.model import Block, BlockKind, Link, Span

_ESCAPED = re.compile(
    r"[\\`*_\[\]<>|]"  # markup wherever it stands
    r"|&(?=#?\w+;)"  # an entity
    r"|(?<!\w)[#@](?=\w)"  # a tag in Obsidian, a citation in pandoc
    r"|:(?=(?:[a-z+][\w+-]*|-1|100|1234):)"  # an emoji on GitHub
)
_AT_LINE_ENDS = re.compile(
    r"^#|(?<!#)#(?=#*$)"  # a heading's begin and end
    r"|^[-+](?=\s|$)|^-(?=[- \t]*$)|^=(?=[= \t]*$)"  # a list, a rule, an underline
    r"|^[:~](?=\s|$)|^:(?=::)",  # a definition and a box in pandoc
    re.MULTILINE,
)
# What numbers an item, and in pandoc letters and Roman numbers, too; initials ("A. Lunn") do not.
_NUMBERED = re.compile(
    r"^(?:\d{1,9}|[a-z]|[ivxlcdm]{2,9}|[IVXLCDM]{2,9}|[A-Z](?=\)|\.$)|\((?:\d{1,9}|[A-Za-z]|"
    r"[ivxlcdm]{2,9}|[IVXLCDM]{2,9}|@[\w-]*)(?=\)))([.)])(?=\s|$)",
    re.MULTILINE,
)
_DOUBLED = re.compile(r"==|%%")
_ONLY_IN_PAIRS = "$^~"
# Addresses that GitHub links without being asked, each with the sign that tells it so.
_AUTOLINKED = re.compile(r"(?<=\bwww)\.|(?:(?<=https)|(?<=http)|(?<=ftp)):(?=//)", re.IGNORECASE)
# One of them would lead where no link of ours may.
_FOREIGN = re.compile(r"(?<=ftp):(?=//)", re.IGNORECASE)
_RUN = re.compile(r"\S+")
_MAIL = re.compile(r"(?<=[\w.+-])@(?=\w)")


def escapes(
    block: Block, links: Sequence[Link], code: Sequence[Span], *, in_signs: bool
) -> set[int]:
    """Return the places in a block's text that need a backslash before them.

    `links` and `code` are what stands on it; `in_signs` tells that emphasis is put around it all.
    """
    text = block.text
    found = set(_signs(text))
    if block.kind is not BlockKind.TABLE:  # a cell begins no line
        found.update(at.start() for at in _AT_LINE_ENDS.finditer(text))
        found.update(at.start(1) for at in _NUMBERED.finditer(text))
    # Emphasis would be taken for the first letters of an address, too.
    closed = [Span(0, len(text))] if in_signs else [link.span for link in links]
    found.update(_autolinks(text, closed, found))
    # Braces behind a link, code or a heading give it attributes in pandoc.
    ends = {link.span.end for link in links} | {span.end for span in code}
    found.update(at for at in ends if text[at : at + 1] == "{")
    if block.kind is BlockKind.HEADING and text.endswith("}"):
        found.add(text.rfind("{"))
    # "!" before a link would make it a picture, "^" a footnote.
    found.update(at for link in links if (at := link.span.start - 1) >= 0 and text[at] in "!^")
    return found


def _signs(text: str) -> Iterator[int]:
    yield from (found.start() for found in _ESCAPED.finditer(text))
    for found in _DOUBLED.finditer(text):
        yield from range(found.start(), found.end())
    for sign in _ONLY_IN_PAIRS:
        if text.count(sign) > 1:
            yield from (at for at, char in enumerate(text) if char == sign)


def _autolinks(text: str, closed: Sequence[Span], escaped: set[int]) -> Iterator[int]:
    """Yield the signs of addresses that must not become links of their own.

    In `closed` stretches, such as the words of a link, they would end them, and a backslash in
    an address would be taken for part of it. Any other address may well become a link, if it is of
    a kind that links may have.
    """
    within = frozenset(at for span in closed for at in range(span.start, span.end))
    for run in _RUN.finditer(text):
        signs = [found.start() for found in _AUTOLINKED.finditer(text, *run.span())]
        if signs and not escaped.isdisjoint(range(signs[0], run.end())):
            yield from signs
        else:
            yield from within.intersection(signs)
    yield from (found.start() for found in _FOREIGN.finditer(text))
    yield from within.intersection(found.start() for found in _MAIL.finditer(text))
