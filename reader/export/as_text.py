"""The clean article as plain text: title, standfirst, byline and the body, well laid out."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from reader.export.appendix import quotes_as_text
from reader.export.attributed.cited import named_together
from reader.export.notes_appendix import notes_as_text
from reader.export.options import ExportOptions
from reader.export.text_layout import aligned, hanging, quoted, set_apart, underlined
from reader.model import BLOCK_GAP, Article, Block, BlockKind, Meta, Outline
from reader.text.controls import printable
from reader.text.urls import safe_link
from reader.text.written_dates import date_words

_RULE = "* * *"


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as plain text in UTF-8."""
    parts = [*_header(article.meta), *_body(article.body.blocks, _laid_out)]
    if options.quotes:
        parts.append(quotes_as_text(article, outline))
    parts.append(notes_as_text(options.highlights))
    text = BLOCK_GAP.join(part for part in parts if part)
    # It may go straight to a terminal, which obeys control codes.
    return f"{printable(text)}\n".encode("utf-8", "replace")


def written_blocks(blocks: Sequence[Block]) -> str:
    """Return some blocks of an article as other programs like it pasted: tables with tabs."""
    return BLOCK_GAP.join(filter(None, _body(blocks, _bare)))


def _header(meta: Meta) -> Iterator[str]:
    yield underlined(meta.title, "=") if meta.title else ""
    yield meta.standfirst
    by = f"By {named_together(meta.authors)}" if meta.authors else ""
    byline = ", ".join(filter(None, (by, meta.site, date_words(meta.published))))
    yield "\n".join(filter(None, (byline, safe_link(meta.url))))


def _body(blocks: Sequence[Block], laid: Callable[[Block], str]) -> Iterator[str]:
    for is_list, run in groupby(blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        if is_list:
            yield "\n".join(_items(run))
        else:
            yield from map(laid, run)


def _items(items: Iterable[Block]) -> Iterator[str]:
    counts: Counter[int] = Counter()  # of the lists that are open, by depth
    for item in items:
        counts = Counter({depth: count for depth, count in counts.items() if depth <= item.depth})
        counts[item.depth] = counts[item.depth] + 1 if item.ordered else 0
        sign = f"{counts[item.depth]}." if item.ordered else "-"
        yield hanging(item.text, sign, item.depth)


def _laid_out(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return underlined(block.text)
        case BlockKind.BLOCKQUOTE:
            return quoted(block.text, block.depth)
        case BlockKind.CODE:
            return set_apart(block.text)
        case BlockKind.TABLE:
            return aligned([row.split("\t") for row in block.text.split("\n")])
        case _:
            return _bare(block)


def _bare(block: Block) -> str:
    match block.kind:
        case BlockKind.FIGURE:
            return f"[{block.image.alt}]" if block.image and block.image.alt else ""
        case BlockKind.RULE:
            return _RULE
        case (
            BlockKind.HEADING
            | BlockKind.PARAGRAPH
            | BlockKind.BLOCKQUOTE
            | BlockKind.LIST_ITEM
            | BlockKind.CODE
            | BlockKind.TABLE
            | BlockKind.CAPTION
            | BlockKind.BYLINE
        ):
            return block.text
