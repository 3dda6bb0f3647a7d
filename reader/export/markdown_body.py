"""The blocks of an article in Markdown."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.export.cells import rows_of
from reader.export.html_inline import attribute
from reader.export.markdown_inline import destination, literal, markdown
from reader.export.notes import Notes, note_words, with_notes
from reader.export.places import place_id, with_living_places
from reader.model import Block, BlockKind, Span
from reader.text.urls import safe_image, safe_link

_PICTURE_TITLE = "picture"
_NAMELESS_PICTURE = "Picture"
_FENCES = re.compile("`{3,}")


def body_markdown(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the blocks of an article in Markdown; runs of list items or block quotes are one."""
    notes = with_notes(with_living_places(blocks))
    for kind, run in groupby(notes.blocks, key=lambda block: block.kind):
        if kind is BlockKind.LIST_ITEM:
            yield _list(list(run), notes.names)
        elif kind is BlockKind.BLOCKQUOTE:
            yield _quotation(list(run), notes.names)
        elif kind is BlockKind.PARAGRAPH:
            yield from (_paragraph(block, notes) for block in run)
        else:
            yield from (part for block in run for part in _block(block) if part)


def _block(block: Block) -> tuple[str, ...]:  # noqa: C901, PLR0911  # a row for each kind
    match block.kind:
        case BlockKind.HEADING:
            return (f"{'#' * (block.level or 2)} {_places(block)}{markdown(block)}",)
        case BlockKind.CAPTION:
            return (f"*{_places(block)}{markdown(block, plain_signs=False)}*",)
        case BlockKind.BYLINE:
            return (f"__{_places(block)}{markdown(block, plain_signs=False)}__",)
        case BlockKind.CODE:
            return _places(block), _fenced(block)
        case BlockKind.TABLE:
            return _places(block), _table(block)
        case BlockKind.FIGURE:
            return _places(block), _figure(block)
        case BlockKind.RULE:
            return _places(block), "---"
        case BlockKind.PARAGRAPH | BlockKind.LIST_ITEM | BlockKind.BLOCKQUOTE:
            return (markdown(block),)  # never alone: body_markdown writes them run by run


def _places(block: Block) -> str:
    """Return what links of the article lead to in a block: Markdown has no sign for that."""
    return "".join(f"<a{attribute('id', place_id(name))}></a>" for name in block.anchors)


def _paragraph(block: Block, notes: Notes) -> str:
    if block.id in notes.told:
        words = _in_other_sign(note_words(block), notes.names)
        return f"[^{notes.told[block.id]}]: {_places(block)}{words}"
    return _places(block) + _in_other_sign(block, notes.names)


def _in_other_sign(block: Block, notes: frozenset[str]) -> str:
    """Write a paragraph; one that is all emphasis not in stars, which stand for a caption."""
    written = markdown(block, notes=notes)
    if written.startswith("*") and block.marks[0].span == Span(0, len(block.text)):
        return f"_{written[1:-1]}_" if written[1] != "*" else written
    return written


def _list(items: Sequence[Block], notes: frozenset[str]) -> str:
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
        words = _places(item) + markdown(item, notes=notes)
        lines.append(" " * start + bullet + _indented(words, start + len(bullet)))
    return "\n".join(lines)


def _indented(text: str, columns: int) -> str:
    return text.replace("\n", "\n" + " " * columns)


def _quotation(blocks: Sequence[Block], notes: frozenset[str]) -> str:
    lines: list[str] = []
    above = 0
    for block in blocks:
        depth = block.depth + 1
        if lines:
            lines.append(" ".join(">" * min(above, depth)))
        words = _places(block) + markdown(block, notes=notes)
        lines += (f"{'> ' * depth}{line}" for line in words.split("\n"))
        above = depth
    return "\n".join(lines)


def _fenced(block: Block) -> str:
    longest = max((len(run) for run in _FENCES.findall(block.text)), default=2)
    fence = "`" * (longest + 1)
    lang = "".join(c for c in block.lang if c.isalnum() or c in "+#.-_")
    return f"{fence}{lang}\n{block.text}\n{fence}"


def _table(block: Block) -> str:
    rows = [[_cell(cell) for cell in row] for row in rows_of(block)]
    width = max(len(row) for row in rows)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
    return "\n".join((lines[0], f"|{' --- |' * width}", *lines[1:]))


def _cell(cell: Block) -> str:
    # Even within code; an address never holds one.
    return markdown(cell).replace("\\|", "|").replace("|", "\\|")


def _figure(block: Block) -> str:
    shown = block.image
    if shown is None:
        return ""
    size = f"{shown.width or ''}x{shown.height or ''}" if shown.width or shown.height else ""
    if src := safe_image(shown.src):
        title = f' "{size}"' if size else ""
        return f"![{literal(shown.alt)}]({destination(src)}{title})"
    if url := safe_link(shown.src):
        # Named, not loaded: opening an article must not tell its site so.
        title = f"{_PICTURE_TITLE} {size}".rstrip()
        return f'[{literal(shown.alt or _NAMELESS_PICTURE)}]({destination(url)} "{title}")'
    return ""
