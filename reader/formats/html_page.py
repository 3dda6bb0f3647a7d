"""The blocks and hints of a web page, once it is known to be one."""

from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.html_blocks import blocks_of
from reader.formats.html_limits import within_limits
from reader.formats.html_meta import OWN, base_address, hints_of
from reader.formats.opening import SavedFile
from reader.model import Block, BlockKind

# What our own export adds to an article: its byline stands in the meta, the rest is outline.
_OWN_ADDITIONS = "aside.appendix, header > p.byline"
_OWN_BYLINE = "posted"


def read_page(file: SavedFile) -> Content:
    """Read a web page: all its blocks, and what its head says of the article."""
    decoded = decode(file.data, labelled=True)
    page = LexborHTMLParser(within_limits(decoded.text))
    base = base_address(page, decoded.text)
    is_own = _is_our_own(page)
    for addition in page.css(_OWN_ADDITIONS) if is_own else ():
        addition.decompose()
    blocks = blocks_of(page.root, base) if page.root is not None else ()
    if is_own:
        blocks = tuple(map(_with_own_kind, blocks))
    hints = hints_of(page, base, blocks)
    return Content(blocks, decoded.encoding, hints, decoded.notes, finished=is_own)


def blocks_of_fragment(markup: str, first_id: int) -> tuple[Block, ...]:
    """Return the blocks of a piece of HTML such as Markdown may hold."""
    page = LexborHTMLParser(within_limits(markup))
    return blocks_of(page.body, first_id=first_id) if page.body is not None else ()


def _with_own_kind(block: Block) -> Block:
    """Return the block as the kind our own export had no element for."""
    is_byline = block.kind is BlockKind.PARAGRAPH and _OWN_BYLINE in block.evidence.labels
    return replace(block, kind=BlockKind.BYLINE) if is_byline else block


def _is_our_own(page: LexborHTMLParser) -> bool:
    generator = page.css_first('meta[name="generator"]')
    return generator is not None and (generator.attributes.get("content") or "").startswith(OWN)
