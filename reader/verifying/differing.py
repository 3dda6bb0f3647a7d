"""Says in sentences what differs between an export and one made anew."""

import json
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from difflib import SequenceMatcher
from typing import Any, TypeVar

from reader.model import Article, Block, Meta

_SHOWN = 60  # characters of a piece; enough to find it by
_BEFORE = 20  # of them, before the place where two pieces part
_OFFSETS = frozenset({"start", "end", "speaker_span", "cue_span", "parts", "mentions"})

Piece = TypeVar("Piece")


def articles_differ(export: Article, anew: Article) -> Iterator[str]:
    """Yield what differs between two articles: their meta, then their blocks."""
    for field in fields(Meta):
        values = (getattr(article.meta, field.name) for article in (export, anew))
        yield from _value_differs(field.name, *values)
    blocks = ([replace(block, id=0) for block in one.body.blocks] for one in (export, anew))
    yield from _pieces_differ(*blocks, key=lambda block: (block.kind, block.text), told=_block)


def json_differs(export: bytes, anew: bytes) -> Iterator[str]:
    """Yield what differs between two exports as JSON; where the input lay is no matter."""
    told, made = _loaded(export), _loaded(anew)
    if not told:
        yield "The export is no whole JSON of Standfirst."
        return
    for part in ("meta", "source"):
        there, wanted = _mapping(told.get(part)), _mapping(made.get(part))
        for name in sorted({*there, *wanted} - {"path"}):
            yield from _value_differs(name, there.get(name), wanted.get(name))
    yield from _value_differs("text", told.get("text"), made.get("text"))
    moved = told.get("text") != made.get("text")
    for name in (name for name, value in made.items() if isinstance(value, list)):
        yield from _entries_differ(
            name, *(_entries(one.get(name), moved=moved) for one in (told, made))
        )


def _entries_differ(name: str, export: list[object], anew: list[object]) -> Iterator[str]:
    def told(entry: object) -> tuple[str, str]:
        return f"entry of “{name}”", _words(entry)

    yield from _pieces_differ(
        export, anew, key=lambda entry: json.dumps(entry, sort_keys=True), told=told
    )


def lines_differ(export: str, anew: str) -> Iterator[str]:
    """Yield what differs between two exports line by line."""
    yield from _pieces_differ(
        export.splitlines(),
        anew.splitlines(),
        key=lambda line: line,
        told=lambda line: ("line", line),
    )


def _pieces_differ(
    export: Sequence[Piece],
    anew: Sequence[Piece],
    *,
    key: Callable[[Piece], Hashable],
    told: Callable[[Piece], tuple[str, str]],
) -> Iterator[str]:
    """Yield what differs between two rows of pieces. `told` names a piece's kind and words."""
    matcher = SequenceMatcher(a=[*map(key, export)], b=[*map(key, anew)], autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        there, wanted = export[a:b], anew[c:d]
        if len(there) == len(wanted):
            pairs = zip(there, wanted, strict=True)
            yield from (_changed(told(x), told(y)) for x, y in pairs if x != y)
        elif what != "equal":
            yield from (f"Only in the export: {_named(told(piece))}." for piece in there)
            yield from (f"Missing in the export: {_named(told(piece))}." for piece in wanted)


def _changed(there: tuple[str, str], wanted: tuple[str, str]) -> str:
    if there[1] == wanted[1]:
        kinds = (
            ""
            if there[0] == wanted[0]
            else f": {there[0]} in the export, {wanted[0]} from the input"
        )
        return f"Same words, but not the same in form, marks or links: {_named(there)}{kinds}."
    same = _parting(there[1], wanted[1])
    export, anew = (_cut(words, max(same - _BEFORE, 0)) for _, words in (there, wanted))
    return f"The {there[0]} “{export}” of the export is “{anew}” from the input."


def _value_differs(name: str, export: object, anew: object) -> Iterator[str]:
    if export == anew:
        return
    if isinstance(export, str) and isinstance(anew, str) and export and anew:
        yield _changed((name, export), (name, anew))
    else:
        yield f"The {name} is {_stated(export)} in the export, {_stated(anew)} from the input."


def _stated(value: object) -> str:
    if value in (None, "", (), []):
        return "empty"
    if isinstance(value, (list, tuple)):
        return f"“{_cut(', '.join(map(str, value)))}”"
    return f"“{_cut(str(value))}”"


def _block(block: Block) -> tuple[str, str]:
    picture = block.image.alt or block.image.src if block.image else ""
    return block.kind.value.replace("_", " "), block.text or picture


def _named(piece: tuple[str, str]) -> str:
    kind, words = piece
    return f"{kind} “{_cut(words)}”" if words else f"{kind} without words"


def _parting(one: str, other: str) -> int:
    """Return where two texts part."""
    pairs = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _cut(words: str, begin: int = 0) -> str:
    line = " ".join(words[begin:].split())
    return f"{'…' if begin else ''}{line[:_SHOWN]}{'…' if len(line) > _SHOWN else ''}"


def _words(entry: object) -> str:
    told = _mapping(entry)
    return next(
        (str(told[name]) for name in ("text", "name", "title", "src") if told.get(name)), ""
    )


def _entries(value: object, *, moved: bool) -> list[object]:
    """Return the entries of a list; where a text differs, all offsets after that do, too."""
    entries = value if isinstance(value, list) else []
    if not moved:
        return entries
    return [{k: v for k, v in _mapping(one).items() if k not in _OFFSETS} for one in entries]


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _loaded(data: bytes) -> Mapping[str, Any]:
    try:
        return _mapping(json.loads(data))
    except (ValueError, RecursionError):
        return {}
