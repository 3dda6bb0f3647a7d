"""The blocks and hints of a web page, once it is known to be one."""

import re
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from reader.formats import html_repair
from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.html_blocks import blocks_of
from reader.formats.html_inline import address
from reader.formats.html_limits import within_limits
from reader.formats.html_meta import OWN, base_address, hints_of
from reader.formats.html_pictures import Surroundings, styled_pictures
from reader.formats.html_tokens import Token, tokens_of
from reader.formats.opening import SavedFile
from reader.formats.packed_pictures import PackedPictures
from reader.model import Block, BlockKind

# What our own export adds to an article: its byline stands in the meta, the rest is outline.
_OWN_ADDITIONS = "aside.appendix, header > p.byline"
_OWN_BYLINE = "posted"
_OWN_LEVEL = re.compile(r"level-([1-6])")
_LONGEST_NOTICE = 500  # characters; a request to switch scripts on is shorter


def read_page(
    file: SavedFile, pictures: PackedPictures | None = None, *, url: str = "", charset: str = ""
) -> Content:
    """Read a web page: all its blocks, and what its head says of the article.

    The file it was packed in may hold its `pictures`, and know its `url` and its `charset`.
    """
    decoded = decode(file.data, labelled=True, stated=charset, chosen=file.encoding)
    limited = within_limits(decoded.text)
    markup = html_repair.opened(limited.text)
    page = LexborHTMLParser(markup)
    base = base_address(page, markup, url)
    is_own = _is_our_own(page)
    body = _again(page, markup)
    html_repair.put_together(body, markup)
    for addition in body.css(_OWN_ADDITIONS) if is_own else ():
        addition.decompose()
    around = Surroundings(_link_base(page, base), pictures, styled_pictures(markup))
    blocks = _blocks(body, around)
    if is_own:
        blocks = tuple(map(_with_own_kind, blocks))
    hints = hints_of(page, base, blocks)
    notes = (*decoded.notes, *limited.notes())
    return Content(blocks, decoded.encoding, hints, notes, is_own, encoding_reason=decoded.reason)


def _again(page: LexborHTMLParser, markup: str) -> LexborHTMLParser:
    """Return a second tree of a page, which may be changed."""
    try:
        return page.clone()
    except SelectolaxError:  # a page whose document type is not as it should be cannot be copied
        return LexborHTMLParser(markup)


def _link_base(page: LexborHTMLParser, url: str) -> str:
    """Return the address that the page's links count from: its own, unless it names another."""
    node = page.css_first("base[href]")
    stated = address(node.attributes.get("href") or "", url) if node is not None else ""
    return stated if stated.startswith("http") else url


def blocks_of_fragment(markup: str, first_id: int) -> tuple[Block, ...]:
    """Return the blocks of a piece of HTML such as Markdown may hold."""
    return _blocks(LexborHTMLParser(within_limits(markup).text), Surroundings(), first_id)


def _blocks(page: LexborHTMLParser, around: Surroundings, first_id: int = 0) -> tuple[Block, ...]:
    html_repair.strip(page)
    tokens = tokens_of(page)
    blocks = blocks_of(tokens, around, first_id=first_id)
    if max(_letters(blocks), _LONGEST_NOTICE) < _unscripted_letters(tokens):
        return blocks_of(tokens, around, first_id=first_id, scripted=False)
    return blocks


def _letters(blocks: tuple[Block, ...]) -> int:
    return sum(len(block.text) for block in blocks)


def _unscripted_letters(tokens: list[Token]) -> int:
    """Return how much the page says only to readers without scripts."""
    inside = letters = 0
    for closing, tag, _, text in tokens:
        if tag == "noscript":
            inside += -1 if closing else 1
        elif inside:
            letters += len(text.strip())
    return letters


def _with_own_kind(block: Block) -> Block:
    """Return the block as the kind or of the level our own export had no element for."""
    labels = block.evidence.labels
    if block.kind is BlockKind.HEADING:
        levels = [int(found[1]) for found in map(_OWN_LEVEL.fullmatch, labels) if found]
        return replace(block, level=levels[0]) if levels else block
    is_byline = block.kind is BlockKind.PARAGRAPH and _OWN_BYLINE in labels
    return replace(block, kind=BlockKind.BYLINE) if is_byline else block


def _is_our_own(page: LexborHTMLParser) -> bool:
    generator = page.css_first('meta[name="generator"]')
    return generator is not None and (generator.attributes.get("content") or "").startswith(OWN)
