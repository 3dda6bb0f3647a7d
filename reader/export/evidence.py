"""What an export tells of its making: of which file, by which version, what was removed and why.

It stands where opening the export drops it: in the appendix. One line of it, the record, is for
`standfirst verify`.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, fields, replace
from enum import StrEnum
from html import unescape
from itertools import groupby
from typing import Any

from reader import __version__
from reader.export.html_inline import text_html
from reader.export.markdown_inline import literal
from reader.export.options import ExportOptions, Making
from reader.export.signature import APPENDIX
from reader.model import Article, Removal
from reader.records import record

CARRIERS = frozenset({"md", "html", "json"})  # the formats that carry it
_SHOWN = 160  # characters of a removed piece; the whole of it is in the JSON and in the input
_RECORD_MD = "standfirst:evidence"
_RECORDS = (
    re.compile(rf"^<!-- {_RECORD_MD} (\{{.*\}}) -->$", re.MULTILINE),
    re.compile(r'<code class="evidence">(\{[^<\n]*\})</code>'),
)
_SHA256 = re.compile(r"[0-9a-f]{64}")


@record
class Recorded:
    """What an export records of its making."""

    sha256: str
    version: str
    options: ExportOptions


def as_json(article: Article, options: ExportOptions) -> dict[str, Any]:
    """Return the record of an export."""
    origin = article.origin
    making = asdict(replace(options, highlights=()))
    return {
        "sha256": origin.sha256,
        "bytes": origin.size,
        "version": __version__,
        "options": {name: value for name, value in making.items() if value},
    }


def in_markdown(article: Article, options: ExportOptions) -> Iterator[str]:
    """Yield the blocks of an appendix; none when nobody asked for it."""
    if options.evidence is None:
        return
    yield APPENDIX
    # Two hyphens would end the comment.
    record = _line(article, options).replace("--", "-\\u002d")
    yield f"<!-- {_RECORD_MD} {record} -->"
    yield "## Evidence"
    yield "\n".join(f"- {name}: {literal(value)}" for name, value in _facts(article, options))
    for reason, removals in _by_reason(article):
        yield f"### {literal(reason)}"
        yield "\n".join(f"- {literal(_shown(removal)) or '(no words)'}" for removal in removals)


def in_html(article: Article, options: ExportOptions) -> Iterator[str]:
    """Yield the appendix as one piece of HTML; nothing when nobody asked for it."""
    if options.evidence is None:
        return
    parts = ["<h2>Evidence</h2>", "<ul>"]
    parts += (f"<li>{name}: {text_html(value)}</li>" for name, value in _facts(article, options))
    parts.append("</ul>")
    for reason, removals in _by_reason(article):
        lines = "".join(f"<li>{text_html(_shown(one)) or '(no words)'}</li>" for one in removals)
        summary = f"{text_html(reason)}: {len(removals)}"
        parts.append(f"<details><summary>{summary}</summary><ul>{lines}</ul></details>")
    record = text_html(_line(article, options))
    parts.append(f'<p>Record: <code class="evidence">{record}</code></p>')
    inner = "\n".join(parts)
    yield f'<aside aria-label="Evidence" class="appendix">\n{inner}\n</aside>'


def recorded(export: str) -> Recorded | None:
    """Return what an export in any of the formats records of its making, None for nothing."""
    told = _found(export)
    if not isinstance(told, Mapping) or not _SHA256.fullmatch(str(told.get("sha256"))):
        return None
    options = told.get("options")
    return Recorded(
        sha256=str(told["sha256"]),
        version=str(told.get("version", "")),
        options=_options(options if isinstance(options, Mapping) else {}),
    )


def _found(export: str) -> object:
    if export.startswith("{"):
        whole = _loaded(export)
        return whole.get("evidence") if isinstance(whole, Mapping) else None
    # The last one: an article may speak of such lines, and ours comes after it.
    lines = [line for record in _RECORDS for line in record.findall(export)]
    return _loaded(unescape(lines[-1])) if lines else None


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _options(told: Mapping[str, object]) -> ExportOptions:
    """Return the options that are told; those of another version are left out."""
    usual = ExportOptions()
    chosen: dict[str, Any] = {}
    for field in fields(ExportOptions):
        default: Any = getattr(usual, field.name)
        if isinstance(default, bool | StrEnum) and field.name in told:
            with suppress(ValueError):  # a choice this version does not have
                kind: Callable[[object], object] = type(default)
                chosen[field.name] = kind(told[field.name])
    making = told.get("evidence")
    making = making if isinstance(making, Mapping) else {}
    keep = making.get("keep")
    names = tuple(map(str, keep)) if isinstance(keep, list) else ()
    return replace(usual, **chosen, evidence=Making(names, changes=bool(making.get("changes"))))


def _line(article: Article, options: ExportOptions) -> str:
    return json.dumps(as_json(article, options))


def _facts(article: Article, options: ExportOptions) -> Iterator[tuple[str, str]]:
    origin, making = article.origin, options.evidence
    yield "SHA-256 of the input", origin.sha256
    yield "Size of the input", f"{origin.size:,} bytes"
    yield "Made by", f"Standfirst {__version__}"
    if making and making.keep:
        yield "Rules switched off", ", ".join(making.keep)
    if making and making.changes:
        yield "Changes by hand", "taken in"
    restored = len(article.restored)
    if restored:
        yield "Put back by hand", f"{restored:,}"
    yield "Pieces removed", f"{len(article.removals):,}"


def _by_reason(article: Article) -> Iterator[tuple[str, list[Removal]]]:
    """Yield the removals of each reason, in the order of the article."""
    first: dict[str, int] = {}
    for place, removal in enumerate(article.removals):
        first.setdefault(_reason(removal), place)
    grouped = sorted(article.removals, key=lambda removal: first[_reason(removal)])
    for reason, removals in groupby(grouped, _reason):
        yield reason, list(removals)


def _reason(removal: Removal) -> str:
    return f"{removal.reason} ({removal.rule})"


def _shown(removal: Removal) -> str:
    text = " ".join(removal.block.text.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
