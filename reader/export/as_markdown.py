"""The clean article as Markdown that Obsidian, GitHub and pandoc read alike, and so do we."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.export.appendix import quotes_of, sources_of
from reader.export.html_inline import attribute
from reader.export.markdown_inline import markdown
from reader.export.options import ExportOptions
from reader.export.signature import GENERATOR
from reader.model import Article, Block, BlockKind, Meta, Outline, Span
from reader.text.urls import safe_image, safe_link

APPENDIX = "<!-- standfirst:appendix -->"
PICTURE_TITLE = "picture"
_NAMELESS_PICTURE = "Picture"
_GAP = "\n\n"
_PLAIN_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?")
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_FENCES = re.compile("`{3,}")


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as Markdown with front matter, in UTF-8."""
    meta = article.meta
    parts = [_front_matter(meta)]
    if meta.title:
        parts.append(f"# {_literal(meta.title)}")
    if meta.standfirst:
        parts.append(f"*{_literal(meta.standfirst)}*")
    parts += _body(article.body.blocks)
    if options.quotes:
        parts += _appendix(article, outline)
    return (_GAP.join(parts) + "\n").encode("utf-8", "replace")


def written_blocks(blocks: Sequence[Block]) -> str:
    """Return some blocks of an article as Markdown, with nothing around them."""
    return _GAP.join(_body(blocks))


def _literal(text: str) -> str:
    return markdown(Block(0, BlockKind.HEADING, " ".join(text.split())))


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
    return "\n".join(("---", *lines, "---"))


def _field(name: str, value: str | tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, tuple):
        yield from (f"{name}:", *(f"  - {_quoted(one)}" for one in value)) if value else ()
    elif value:
        yield f"{name}: {value if _PLAIN_DATE.fullmatch(value) else _quoted(value)}"


def _quoted(value: str) -> str:
    return _NOT_IN_YAML.sub(lambda c: f"\\u{ord(c[0]):04x}", json.dumps(value, ensure_ascii=False))


def _body(blocks: Sequence[Block]) -> Iterator[str]:
    for kind, run in groupby(blocks, key=lambda block: block.kind):
        if kind is BlockKind.LIST_ITEM:
            yield _list(list(run))
        elif kind is BlockKind.BLOCKQUOTE:
            yield _quotation(list(run))
        else:
            yield from filter(None, map(_block, run))


def _block(block: Block) -> str:  # noqa: C901, PLR0911, PLR0912  # a row for each kind
    match block.kind:
        case BlockKind.HEADING:
            return f"{'#' * (block.level or 2)} {_places(block)}{markdown(block)}"
        case BlockKind.PARAGRAPH:
            return _places(block) + _paragraph(block)
        case BlockKind.CAPTION:
            return f"*{markdown(block, plain_signs=False)}*"
        case BlockKind.BYLINE:
            return f"__{markdown(block, plain_signs=False)}__"
        case BlockKind.CODE:
            return _fenced(block)
        case BlockKind.TABLE:
            return _table(block)
        case BlockKind.FIGURE:
            return _figure(block)
        case BlockKind.RULE:
            return "---"
        case BlockKind.LIST_ITEM:
            return _list([block])
        case BlockKind.BLOCKQUOTE:
            return _quotation([block])


def _places(block: Block) -> str:
    """Return what links of the article lead to in a block: Markdown has no sign for that."""
    return "".join(f"<a{attribute('id', name)}></a>" for name in block.anchors)


def _paragraph(block: Block) -> str:
    written = markdown(block)
    # A line all in stars is a caption; a paragraph that is all emphasis gets the other sign.
    if written.startswith("*") and block.marks[0].span == Span(0, len(block.text)):
        return f"_{written[1:-1]}_" if written[1] != "*" else written
    return written


def _list(items: Sequence[Block]) -> str:
    """Write a run of list items; each stands where the words of the one it belongs to begin."""
    lines: list[str] = []
    indents: list[int] = [0]
    counts: list[tuple[bool, int]] = []
    for item in items:
        del counts[item.depth + 1 :], indents[item.depth + 1 :]
        opened = "- " * max(item.depth - len(counts), 0)
        while len(counts) <= item.depth:
            counts.append((item.ordered if len(counts) == item.depth else False, 0))
        ordered, number = counts[-1]
        number = number + 1 if ordered is item.ordered else 1
        counts[-1] = (item.ordered, number)
        bullet = opened + (f"{number}. " if item.ordered else "- ")
        start = indents[-1]
        while len(indents) <= item.depth:
            indents.append(indents[-1] + 2)
        indents.append(start + len(bullet))
        lines.append(
            " " * start + bullet + _indented(_places(item) + markdown(item), start + len(bullet))
        )
    return "\n".join(lines)


def _indented(text: str, columns: int) -> str:
    return text.replace("\n", "\n" + " " * columns)


def _quotation(blocks: Sequence[Block]) -> str:
    lines: list[str] = []
    above = 0
    for block in blocks:
        depth = block.depth + 1
        if lines:
            lines.append(" ".join(">" * min(above, depth)))
        lines += (f"{'> ' * depth}{line}" for line in markdown(block).split("\n"))
        above = depth
    return "\n".join(lines)


def _fenced(block: Block) -> str:
    longest = max((len(run) for run in _FENCES.findall(block.text)), default=2)
    fence = "`" * (longest + 1)
    lang = "".join(c for c in block.lang if c.isalnum() or c in "+#.-_")
    return f"{fence}{lang}\n{block.text}\n{fence}"


def _table(block: Block) -> str:
    rows = list(_cells(block))
    width = max(len(row) for row in rows)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
    return "\n".join((lines[0], f"|{' --- |' * width}", *lines[1:]))


def _cells(block: Block) -> Iterator[list[str]]:
    at = 0
    for row in block.text.split("\n"):
        cells = []
        for cell in row.split("\t"):
            written = markdown(block, Span(at, at + len(cell))) if cell else ""
            cells.append(written.replace("\\|", "|").replace("|", "\\|"))
            at += len(cell) + 1
        yield cells


def _figure(block: Block) -> str:
    if block.image is None:
        return ""
    alt = block.image.alt
    if src := safe_image(block.image.src):
        return f"![{_literal(alt)}](<{src}>)"
    if url := safe_link(block.image.src):
        # Named, not loaded: opening an article must not tell its site so.
        return f'[{_literal(alt or _NAMELESS_PICTURE)}](<{url}> "{PICTURE_TITLE}")'
    return ""


def _appendix(article: Article, outline: Outline) -> Iterator[str]:
    quotes = list(quotes_of(article, outline))
    if quotes or outline.sources:
        yield APPENDIX
    if quotes:
        yield "## Quotes"
    for said in quotes:
        by = f"\n>\n> — {_literal(said.by)}" if said.by else ""
        yield f"> “{_literal(said.words)}”{by}"
    if outline.sources:
        yield "## Sources"
        lines = (
            f"- **{_literal(source.name)}**{', ' if source.role else ''}{_literal(source.role)} "
            f"({facts})"
            for source, facts in sources_of(outline)
        )
        yield "\n".join(lines)
