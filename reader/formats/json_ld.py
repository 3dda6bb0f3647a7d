"""Reads what a page says of its article in JSON-LD (schema.org)."""

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from reader.records import record

_MAX_SCRIPT = 500_000  # characters; pages list their whole shop in longer ones
_MAX_THINGS = 2_000
# The end of a thing's type, the best first. A whole page says less than the article in it.
_ARTICLES = ("Article", "Posting", "Report", "Review", "Analysis", "Recipe", "Question", "WebPage")
_INNER = ("@graph", "mainEntity", "mainEntityOfPage")
_PEOPLE = ("author", "creator")
_MAX_AUTHORS = 20
_MAX_WORDS = 1_000  # characters in one value
_EARLY_END = re.compile(r",\s*(?=[}\]])")  # a comma too many, as templates write it


@record
class Statement:
    """What JSON-LD says of an article, as it is written there."""

    title: str = ""
    description: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    modified: str = ""
    site: str = ""
    language: str = ""


def article_statement(scripts: Iterable[str]) -> Statement:
    """Return what the scripts say of the article; all empty when they say nothing."""
    things = [thing for script in scripts for thing in _things(script)]
    for kind in _ARTICLES:
        same = [thing for thing in things if any(t.endswith(kind) for t in _types(thing))]
        if same:
            # Lists of other stories name them and no more; the article says who and when.
            return _statement(max(same, key=_detail), things)
    return Statement(site=_site(things))


def _detail(thing: dict[str, Any]) -> int:
    return sum(bool(thing.get(name)) for name in ("author", "datePublished", "headline"))


def _statement(thing: dict[str, Any], things: list[dict[str, Any]]) -> Statement:
    people = next((thing[name] for name in _PEOPLE if thing.get(name)), None)
    return Statement(
        title=_words(thing.get("headline") or thing.get("name")),
        description=_words(thing.get("description")),
        authors=_names(people, things),
        published=_words(thing.get("datePublished")),
        modified=_words(thing.get("dateModified")),
        site=next(iter(_names(thing.get("publisher"), things)), "") or _site(things),
        language=_words(thing.get("inLanguage")),
    )


def _site(things: Iterable[dict[str, Any]]) -> str:
    """Return the name of the site, where the page describes just one."""
    names = {_words(thing.get("name")) for thing in things if "WebSite" in _types(thing)}
    return names.pop() if len(names) == 1 else ""


def _things(script: str) -> Iterator[dict[str, Any]]:
    """Yield every object at the top of a script, in a list or in a @graph."""
    waiting = [_stated(script)]
    for _ in range(_MAX_THINGS):
        if not waiting:
            return
        thing = waiting.pop(0)
        if isinstance(thing, list):
            waiting += thing[:_MAX_THINGS]
        elif isinstance(thing, dict):
            yield thing
            waiting += [thing[name] for name in _INNER if name in thing]


def _stated(script: str) -> object:
    """Return what a script holds; None when it is broken, absurdly deep or too long."""
    script = script.replace("<![CDATA[", "").replace("]]>", "")
    start = min((at for at in map(script.find, "[{") if at >= 0), default=-1)
    end = max(map(script.rfind, "]}"))
    if start < 0 or len(script) > _MAX_SCRIPT:
        return None
    whole = script[start : end + 1]  # without the comments that old servers need around it
    for text in (whole, _EARLY_END.sub("", whole)):
        try:
            stated: object = json.loads(text, strict=False)
        except (ValueError, RecursionError):  # broken, absurdly deep, or with a number of miles
            continue
        return stated
    return None


def _types(thing: dict[str, Any]) -> list[str]:
    stated = thing.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return [name for name in names if isinstance(name, str)]


def _names(stated: object, things: list[dict[str, Any]]) -> tuple[str, ...]:
    """Return the names of people or bodies, given as words, objects, or a reference to one."""
    found: list[str] = []
    for one in (stated if isinstance(stated, list) else [stated])[:_MAX_AUTHORS]:
        if isinstance(one, dict):
            whole = one if "name" in one else _referred(one.get("@id"), things)
            listed = whole.get("name")
            found += map(_words, listed if isinstance(listed, list) else [listed])
        else:
            found.append(_words(one))
    return tuple(dict.fromkeys(name for name in found if name and "://" not in name))


def _referred(reference: object, things: list[dict[str, Any]]) -> dict[str, Any]:
    same = (t for t in things if reference and t.get("@id") == reference and "name" in t)
    return next(same, {})


def _words(stated: object) -> str:
    if isinstance(stated, list) and stated:
        stated = stated[0]
    words = " ".join(unescape(stated).split()) if isinstance(stated, str) else ""
    return words if len(words) <= _MAX_WORDS else ""
