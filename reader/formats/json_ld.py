"""Reads what a page says of its article in JSON-LD (schema.org)."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

_MAX_SCRIPT = 500_000  # characters; pages list their whole shop in longer ones
_MAX_THINGS = 2_000
_ARTICLES = ("Article", "Posting", "Report", "Review", "Analysis", "Recipe", "WebPage")
_MAX_AUTHORS = 20
_MAX_WORDS = 1_000  # characters in one value


@dataclass(frozen=True, slots=True)
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
        for thing in things:
            if any(name.endswith(kind) for name in _types(thing)):
                return _statement(thing, things)
    return Statement()


def _statement(thing: dict[str, Any], things: list[dict[str, Any]]) -> Statement:
    return Statement(
        title=_words(thing.get("headline") or thing.get("name")),
        description=_words(thing.get("description")),
        authors=_names(thing.get("author"), things),
        published=_words(thing.get("datePublished")),
        modified=_words(thing.get("dateModified")),
        site=next(iter(_names(thing.get("publisher"), things)), ""),
        language=_words(thing.get("inLanguage")),
    )


def _things(script: str) -> Iterator[dict[str, Any]]:
    """Yield every object at the top of a script, in a list or in a @graph."""
    if len(script) > _MAX_SCRIPT:
        return
    try:
        stated = json.loads(script.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):  # broken, absurdly deep, or with a number of miles
        return
    waiting = [stated]
    for _ in range(_MAX_THINGS):
        if not waiting:
            return
        thing = waiting.pop(0)
        if isinstance(thing, list):
            waiting += thing[:_MAX_THINGS]
        elif isinstance(thing, dict):
            yield thing
            waiting += [thing["@graph"]] if "@graph" in thing else []


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
    words = " ".join(stated.split()) if isinstance(stated, str) else ""
    return words if len(words) <= _MAX_WORDS else ""
