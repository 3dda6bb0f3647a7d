"""The sidecar as JSON, one entry a line. resources/guide/notes.md tells of it; it has a version.

{"standfirst": 1,
 "article": {"file", "sha256", "title"},
 "restored":    [{"id", "text", "before", "after"}],
 "removed":     [the same],
 "corrections": [{"kind", "id", and what the kind needs}],
 "highlights":  [{"id", "exact", "before", "after", "start", "colour", "note", "made", "changed"}]}
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import lru_cache
from typing import TypeVar

from reader.model import (
    Anchor,
    BlockAnchor,
    Colour,
    Correction,
    Highlight,
    MarkedQuote,
    Reassignment,
    RoleChange,
    Sidecar,
    SourceMerger,
    UnmarkedQuote,
)

VERSION = 1
_CACHED = 20_000  # entries: of ten thousand notes one changes at a keystroke
_KINDS: dict[str, type[Correction]] = {
    "marked": MarkedQuote,
    "unmarked": UnmarkedQuote,
    "reassigned": Reassignment,
    "merged": SourceMerger,
    "role": RoleChange,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_Entry = Mapping[str, object]
_T = TypeVar("_T")
_LISTS = ("restored", "removed", "corrections", "highlights")


class NotASidecarError(ValueError):
    """The bytes are no sidecar."""


class NewerError(ValueError):
    """The sidecar was written by a newer program."""


def written(sidecar: Sidecar) -> bytes:
    """Return a sidecar as bytes."""
    article = {"file": sidecar.file, "sha256": sidecar.sha256, "title": sidecar.title}
    lists = (sidecar.restored, sidecar.removed, sidecar.corrections, sidecar.highlights)
    parts = [f'{{"standfirst": {VERSION}', f' "article": {_line(article)}']
    for name, entries in zip(_LISTS, lists, strict=True):
        odd = [entry for of, entry in sidecar.odd if of == name]
        lines = [f"\n  {line}" for line in (*map(_entry, entries), *odd)]
        parts.append(f' "{name}": [{",".join(lines)}]')
    return (",\n".join(parts) + "}\n").encode("utf-8", "surrogatepass")


def read(data: bytes) -> Sidecar:
    """Return the sidecar of these bytes; entries that make no sense are kept as odd ones.

    Raises NotASidecarError for anything else, NewerError for one of a newer program.
    """
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotASidecarError from error
    version = found.get("standfirst") if isinstance(found, dict) else None
    if type(version) is not int:
        raise NotASidecarError
    if version > VERSION:
        raise NewerError
    odd: list[tuple[str, str]] = []
    return Sidecar(
        *_article(found.get("article")),
        restored=tuple(_understood(found, "restored", _block, odd)),
        removed=tuple(_understood(found, "removed", _block, odd)),
        corrections=tuple(_understood(found, "corrections", _correction, odd)),
        highlights=tuple(_understood(found, "highlights", _highlight, odd)),
        odd=tuple(odd),
    )


def _article(found: object) -> tuple[str, str, str]:
    told = found if isinstance(found, dict) else {}
    file, sha256, title = (str(told.get(key, "")) for key in ("file", "sha256", "title"))
    return file, sha256, title


def _understood(
    found: _Entry, name: str, make: Callable[[_Entry], _T], odd: list[tuple[str, str]]
) -> Iterator[_T]:
    entries = found.get(name, [])
    if not isinstance(entries, Sequence):
        raise NotASidecarError
    for entry in entries:
        try:
            yield make(entry)
        except (AttributeError, KeyError, TypeError, ValueError):
            odd.append((name, _line(entry)))


@lru_cache(maxsize=_CACHED)
def _entry(entry: BlockAnchor | Correction | Highlight) -> str:
    fields = asdict(entry)
    anchor = fields.pop("anchor", {})
    kind = {} if isinstance(entry, BlockAnchor | Highlight) else {"kind": _NAMES[type(entry)]}
    return _line({**kind, "id": fields.pop("id"), **anchor, **fields})


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _block(entry: _Entry) -> BlockAnchor:
    number = _number(entry, "id")
    return BlockAnchor(number, _text(entry, "text"), _text(entry, "before"), _text(entry, "after"))


def _highlight(entry: _Entry) -> Highlight:
    return Highlight(
        _text(entry, "id"),
        _anchor(entry),
        Colour(_text(entry, "colour")),
        _text(entry, "note"),
        _text(entry, "made"),
        _text(entry, "changed"),
    )


def _correction(entry: _Entry) -> Correction:
    kind, made = _KINDS[_text(entry, "kind")], _text(entry, "id")
    if kind is SourceMerger:
        return SourceMerger(made, _text(entry, "name"), _text(entry, "into"))
    if kind is RoleChange:
        return RoleChange(made, _text(entry, "name"), _text(entry, "role"), _type(entry))
    if kind is UnmarkedQuote:
        return UnmarkedQuote(made, _anchor(entry))
    speaks = MarkedQuote if kind is MarkedQuote else Reassignment
    return speaks(made, _anchor(entry), _text(entry, "speaker"), _type(entry))


def _type(entry: _Entry) -> str:
    return _text(entry, "type") if "type" in entry else ""


def _anchor(entry: _Entry) -> Anchor:
    exact, before, after = (_text(entry, key) for key in ("exact", "before", "after"))
    return Anchor(exact, before, after, _number(entry, "start"))


def _text(entry: _Entry, key: str) -> str:
    value = entry[key]
    if not isinstance(value, str):
        raise TypeError(key)
    return value


def _number(entry: _Entry, key: str) -> int:
    value = entry[key]
    if type(value) is not int:
        raise TypeError(key)
    return value
