"""The clean article as plain text: title, standfirst, and the body as the reader sees it."""

from collections.abc import Iterator, Sequence

from reader.export.appendix import quotes_as_text
from reader.export.options import ExportOptions
from reader.model import BLOCK_GAP, Article, Block, BlockKind, Outline

_RULE = "* * *"


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:
    """Write an article as plain text in UTF-8."""
    parts = [article.meta.title, article.meta.standfirst, *_body(article.body.blocks)]
    if options.quotes:
        parts.append(quotes_as_text(article, outline))
    text = BLOCK_GAP.join(part for part in parts if part)
    return (text + "\n").encode("utf-8", "replace")


def written_blocks(blocks: Sequence[Block]) -> str:
    """Return some blocks of an article as plain text, with nothing around them."""
    return BLOCK_GAP.join(filter(None, _body(blocks)))


def _body(blocks: Sequence[Block]) -> Iterator[str]:
    number = 0
    for block in blocks:
        number = number + 1 if block.kind is BlockKind.LIST_ITEM and block.ordered else 0
        yield _block(block, number)


def _block(block: Block, number: int) -> str:
    match block.kind:
        case BlockKind.LIST_ITEM:
            bullet = f"{number}." if block.ordered else "-"
            return f"{'  ' * block.depth}{bullet} {block.text}"
        case BlockKind.FIGURE:
            return f"[{block.image.alt}]" if block.image and block.image.alt else ""
        case BlockKind.RULE:
            return _RULE
        case (
            BlockKind.HEADING
            | BlockKind.PARAGRAPH
            | BlockKind.BLOCKQUOTE
            | BlockKind.CODE
            | BlockKind.TABLE
            | BlockKind.CAPTION
            | BlockKind.BYLINE
        ):
            return block.text
