"""Heads of Markdown files besides YAML: TOML, a JSON object, pandoc's and MultiMarkdown's."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import takewhile

Fields = dict[str, tuple[str, ...]]

_MAX_HEAD = 20_000  # characters
_PANDOC = ("title", "author", "date")  # the lines that begin with "%", in their order
_PANDOC_LINE = re.compile(r"%(?:[ \t]|$)", re.MULTILINE)
_AUTHORS = re.compile(r"(?:(?<!\s)\s++)?;\s*|\n\s*")
_PLAIN_ENTRY = re.compile(r"([A-Za-z][\w -]{1,30}):[ \t]+(\S.*)")
# A head without any fence is one only where it names such things; others are a text's own lines.
_TELLING = frozenset({"title", "author", "date", "url", "source"})
_NESTED = frozenset({"extra", "params"})  # where site generators put fields of their own


def fields_of_toml(head: str) -> Fields:
    """Return the fields of a head in TOML, none when it is broken."""
    try:
        stated = tomllib.loads(head)
    except (ValueError, RecursionError):
        return {}
    return _fields(stated)


def split_unfenced(text: str) -> tuple[Fields, str]:
    """Return the fields of a head without fences, and the body."""
    if _PANDOC_LINE.match(text):
        return _pandoc(text)
    if text.startswith("{"):
        return _json(text)
    return _plain(text)


def _pandoc(text: str) -> tuple[Fields, str]:
    """Read `% title`, `% author; author` and `% date`; indented lines go on with the one above."""
    lines = text.split("\n")
    stated: list[str] = []
    passed = 0
    for line in lines:
        if _PANDOC_LINE.match(line) and len(stated) < len(_PANDOC):
            stated.append(line[1:].strip())
        elif stated and line[:1] in (" ", "\t") and line.strip():
            stated[-1] += f"\n{line.strip()}"
        else:
            break
        passed += 1
    named = zip(_PANDOC, stated, strict=False)
    fields: Fields = {name: (" ".join(words.split()),) for name, words in named if words}
    if "author" in fields:
        fields["author"] = tuple(filter(None, _AUTHORS.split(stated[1])))
    return fields, "\n".join(lines[passed:])


def _json(text: str) -> tuple[Fields, str]:
    try:
        stated, end = json.JSONDecoder(strict=False).raw_decode(text[:_MAX_HEAD])
    except (ValueError, RecursionError):
        return {}, text
    fields = _fields(stated) if isinstance(stated, dict) else {}
    return (fields, text[end:]) if _TELLING & fields.keys() else ({}, text)


def _plain(text: str) -> tuple[Fields, str]:
    """Read lines of `Name: words` down to the first empty line."""
    head, _, body = text[:_MAX_HEAD].partition("\n\n")
    lines = head.split("\n")
    found = list(takewhile(bool, map(_PLAIN_ENTRY.fullmatch, lines)))
    fields: Fields = {entry[1].lower(): (entry[2].strip(),) for entry in found if entry}
    is_head = (
        len(found) == len(lines) > 1 and "title" in fields and len(_TELLING & fields.keys()) > 1
    )
    return (fields, body + text[_MAX_HEAD:]) if is_head else ({}, text)


def _fields(stated: Mapping[str, object]) -> Fields:
    fields: Fields = {}
    for name, value in stated.items():
        if isinstance(value, dict) and name.lower() in _NESTED:
            fields = {**_fields(value), **fields}
        else:
            fields[name.lower()] = tuple(_values(value))
    return fields


def _values(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        words = one.get("name") if isinstance(one, dict) else one
        if isinstance(words, datetime | date):
            yield words.isoformat()
        elif isinstance(words, str) and words.strip():
            yield words.strip()
