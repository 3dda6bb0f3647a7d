"""The releases, read out of CHANGELOG.md: what their versions are, when, and what is new."""

import re
from dataclasses import dataclass

from writers.identity import ROOT, day

_HEAD = re.compile(r"^## (?P<version>\S+) \((?P<day>[^)]+)\)$", re.MULTILINE)
_ITEM = re.compile(r"^- ", re.MULTILINE)
_MARKS = re.compile(r"[`*]|\[(?P<words>[^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Release:
    """One release."""

    version: str
    day: str  # as 2026-11-23
    parts: tuple[tuple[str, tuple[str, ...]], ...]  # a heading, and its items


def releases() -> tuple[Release, ...]:
    """Return all releases, the newest first; one not yet out is of today."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    heads = [*_HEAD.finditer(text)]
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return tuple(
        Release(
            head["version"],
            day() if head["day"] == "unreleased" else head["day"],
            tuple(_parts(text[head.end() : end])),
        )
        for head, end in zip(heads, ends, strict=True)
    )


def _parts(text: str) -> "list[tuple[str, tuple[str, ...]]]":
    found = []
    for piece in re.split(r"^### ", text, flags=re.MULTILINE):
        heading, *items = _ITEM.split(piece)
        if items:
            found.append((_plain(heading), tuple(_plain(item) for item in items)))
    return found


def _plain(words: str) -> str:
    """Return a piece of Markdown as one line of plain words."""
    return " ".join(_MARKS.sub(lambda m: m["words"] or "", words).split())
