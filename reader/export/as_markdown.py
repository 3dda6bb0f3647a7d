"""The clean article as Markdown that Obsidian, GitHub and pandoc read alike, and so do we."""

import json
import re
from collections.abc import Iterator, Sequence

from reader.export import evidence
from reader.export.appendix import quotes_of, sources_of
from reader.export.markdown_body import body_markdown
from reader.export.markdown_inline import literal
from reader.export.notes_appendix import notes_as_markdown
from reader.export.options import ExportOptions
from reader.export.signature import APPENDIX, GENERATOR
from reader.model import Article, Block, Meta, Outline
from reader.text.language import direction_of
from reader.text.urls import safe_link

_GAP = "\n\n"
_PLAIN_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?")
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as Markdown with front matter, in UTF-8."""
    meta = article.meta
    parts = [_front_matter(meta)]
    if meta.title:
        parts.append(f"# {literal(meta.title)}")
    if meta.standfirst:
        parts.append(f"*{literal(meta.standfirst)}*")
    parts += body_markdown(article.body.blocks)
    if options.quotes:
        parts += _appendix(article, outline)
    notes = list(notes_as_markdown(options.highlights))
    if notes:
        parts += [APPENDIX, *notes] if APPENDIX not in parts else notes
    parts += evidence.in_markdown(article, options)
    return (_GAP.join(parts) + "\n").encode("utf-8", "replace")


def written_blocks(blocks: Sequence[Block]) -> str:
    """Return some blocks of an article as Markdown, with nothing around them."""
    return _GAP.join(body_markdown(blocks))


def _front_matter(meta: Meta) -> str:
    url = safe_link(meta.url)
    fields: tuple[tuple[str, str | tuple[str, ...]], ...] = (
        ("title", meta.title),
        ("author", meta.authors),
        ("published", meta.published),
        ("source", url),
        ("site", meta.site),
        ("description", meta.standfirst),
        ("lang", meta.language),
        ("credits", meta.credits),
        ("tags", ("clippings",)),
        ("generator", GENERATOR),
    )
    lines = (line for name, value in fields for line in _field(name, value))
    return "\n".join(("---", *lines, *_asides(meta), "---"))


def _asides(meta: Meta) -> Iterator[str]:
    """Yield what we know besides and other programs have no field for, as comments."""
    if meta.modified:
        yield f"# standfirst modified: {_stated(meta.modified)}"
    if meta.direction != direction_of(meta.language):
        yield f"# standfirst dir: {meta.direction or 'unknown'}"


def _field(name: str, value: str | tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, tuple):
        yield from (f"{name}:", *(f"  - {_quoted(one)}" for one in value)) if value else ()
    elif value:
        yield f"{name}: {_stated(value)}"


def _stated(value: str) -> str:
    return value if _PLAIN_DATE.fullmatch(value) else _quoted(value)


def _quoted(value: str) -> str:
    return _NOT_IN_YAML.sub(lambda c: f"\\u{ord(c[0]):04x}", json.dumps(value, ensure_ascii=False))


def _appendix(article: Article, outline: Outline) -> Iterator[str]:
    quotes = list(quotes_of(article, outline))
    if quotes or outline.sources:
        yield APPENDIX
    if quotes:
        yield "## Quotes"
    for said in quotes:
        by = f"\n>\n> — {literal(said.by)}" if said.by else ""
        yield f"> “{literal(said.words)}”{by}"
    if outline.sources:
        yield "## Sources"
        lines = (
            f"- **{literal(source.name)}**{', ' if source.role else ''}{literal(source.role)} "
            f"({facts})"
            for source, facts in sources_of(outline)
        )
        yield "\n".join(lines)
