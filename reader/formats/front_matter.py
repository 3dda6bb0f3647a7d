"""The lines before a Markdown file's body that say what it is.

Written by many tools and often broken (dates no YAML reader takes, lists of wiki links), so
this reads what people write rather than what a standard says, and never fails.
"""

import json
import re
from collections.abc import Iterator

from reader.formats.front_matter_kinds import fields_of_toml, split_unfenced
from reader.model import Meta
from reader.text.dates import find_date
from reader.text.language import direction_of
from reader.text.urls import web_address

FrontMatter = dict[
    str, tuple[str, ...]
]  # lower-case names to values; a plain value is a list of one

_MAX_LINES = 400  # a longer "front matter" is a body between two rules
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
# Our own export sets what other programs have no field for in comments ("# standfirst dir: rtl").
_ENTRY = re.compile(r"((?:# standfirst )?[\w][\w .\-]{0,60}?)(?<! )\s*[:=](?:\s++|$)(.*)")
_TOML_ENTRY = re.compile(r"([\w.\-]{1,60})\s*=\s*+(.*)")
# "- name: Jo Reed", or "name: Jo Reed" below "author:": a value with names of its own.
_INNER_ENTRY = re.compile(r"(?:\s*-)?\s+([A-Za-z]\w{0,30}):\s+(\S.*)")
_INNER_NAME = re.compile(r"\s*\{(?>[^{}]*\bname\s*+:\s*+([^,{}]++))[^{}]*\}\s*")
_PEOPLE = frozenset({"author", "authors", "creator"})
_LIST_LINE = re.compile(r"\s*-\s++(.*)")
_JSON_FENCE = re.compile(r"```json\s*\n(\{.*?\})\s*\n```\s*(?:\n|$)", re.DOTALL)
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_LIST_ITEM = re.compile(r'\s*("(?:[^"\\]|\\.)*+"|\'[^\']*\'|\[\[[^\[\]]*\]\]|[^,]+)\s*(?:,|$)')
_YEAR = re.compile(r"\d{4}(?:-\d{2})?")  # or a month of one
_DIRECTIONS = {"ltr": "ltr", "rtl": "rtl", "unknown": ""}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

_NAMES = {
    "title": ("title", "full title", "headline"),
    "standfirst": ("description", "standfirst", "excerpt", "subtitle", "summary"),
    "authors": ("author", "authors", "byline", "creator"),
    "published": ("published", "date", "publish_date", "date_published", "published_at"),
    "modified": ("# standfirst modified", "modified", "updated", "lastmod"),
    "site": ("site", "site_name", "publisher", "publication"),
    "language": ("lang", "language"),
    "direction": ("# standfirst dir", "dir", "direction"),
    "credits": ("credits",),
    "url": ("source", "url", "link", "canonical", "canonical_url"),
}


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """Return the front matter's fields and the body. No front matter, no fields."""
    text = text.lstrip("\n")
    if text.startswith("```json"):
        return _json_block(text)
    first, _, _ = text.partition("\n")
    closers = _FENCES.get(first.rstrip())
    if not closers:
        return split_unfenced(text)
    lines = text.split("\n", _MAX_LINES)
    end = next((i for i, line in enumerate(lines) if i and line.rstrip() in closers), 0)
    if not end:
        return {}, text
    body = "\n".join(lines[end + 1 :])
    if first.startswith("+") and (fields := fields_of_toml("\n".join(lines[1:end]))):
        return fields, body
    return _fields(lines[1:end], _TOML_ENTRY if first.startswith("+") else _ENTRY), body


def meta_of(front: FrontMatter, *, is_own: bool = False) -> Meta:
    """Return what front matter says of the article, under whatever names.

    In what we wrote ourselves (`is_own`) every value stands as it is.
    """
    if not is_own:
        front = {name: tuple(map(_unlinked, values)) for name, values in front.items()}
    found = {field: _first(front, names) for field, names in _NAMES.items()}
    named = _LANGUAGE.fullmatch(_single(found["language"]))
    language = named[0] if named else ""
    stated = _single(found["direction"]).lower()
    return Meta(
        title=_single(found["title"]),
        standfirst=_single(found["standfirst"]),
        authors=tuple(filter(None, found["authors"])),
        published=_date(_single(found["published"])),
        modified=_date(_single(found["modified"])),
        site=_single(found["site"]),
        credits=found["credits"],
        language=language,
        direction=_DIRECTIONS.get(stated, direction_of(language)),
        url=web_address(_single(found["url"])),
    )


def _date(stated: str) -> str:
    return stated if _YEAR.fullmatch(stated) else find_date(stated, {})[0]


def _first(front: FrontMatter, names: tuple[str, ...]) -> tuple[str, ...]:
    return next((front[name] for name in names if front.get(name)), ())


def _single(values: tuple[str, ...]) -> str:
    return values[0] if values else ""


def _unlinked(value: str) -> str:
    return " ".join(_WIKI_LINK.sub(r"\1", value).split())


def _json_block(text: str) -> tuple[FrontMatter, str]:
    found = _JSON_FENCE.match(text)
    try:
        stated = json.loads(found[1]) if found else None
    except (ValueError, RecursionError):
        stated = None
    if found is None or not isinstance(stated, dict):
        return {}, text
    fields = {str(name).lower(): tuple(_json_values(value)) for name, value in stated.items()}
    return fields, text[found.end() :]


def _json_values(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one.strip():
            yield one.strip()


def _fields(lines: list[str], entry: re.Pattern[str]) -> FrontMatter:
    fields: FrontMatter = {}
    name = ""
    for line in lines:
        item = _LIST_LINE.fullmatch(line)
        found = entry.fullmatch(line)
        inner = _INNER_ENTRY.fullmatch(line) if name in _PEOPLE else None
        if inner:
            if inner[1].lower() == "name":
                fields[name] = (*fields[name], *_values(inner[2], is_item=True))
        elif item and name:
            fields[name] = (*fields[name], *_values(item[1], is_item=True))
        elif found:
            name = found[1].strip().lower()
            called = _INNER_NAME.fullmatch(found[2]) if name in _PEOPLE else None
            fields[name] = tuple(_values(called[1] if called else found[2]))
        elif name and line[:1].isspace() and line.strip():
            fields[name] = _continued(fields[name], line.strip())
    return fields


def _continued(values: tuple[str, ...], line: str) -> tuple[str, ...]:
    """Put a further line to the value before it: long values are folded over several."""
    if not values or values[-1] in {"|", ">", "|-", ">-"}:
        return (line,)
    return (*values[:-1], f"{values[-1]} {line}")


def _values(stated: str, *, is_item: bool = False) -> Iterator[str]:
    stated = stated.strip()
    if not is_item and stated.startswith("[") and stated.endswith("]") and stated[:2] != "[[":
        for found in _LIST_ITEM.finditer(stated[1:-1]):
            yield from _values(found[1], is_item=True)
    elif value := _unquoted(stated):
        yield value


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        try:
            return str(json.loads(value, strict=False))
        except ValueError:
            return value[1:-1]
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return "" if value in {"null", "~", "[]"} else value.strip()
