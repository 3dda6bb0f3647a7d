"""Finds parts of a web page by where they stand in it and how the page names them.

A region that holds much of the page's prose is never taken for furniture, whatever its
name: class names lie ("main-with-sidebar"), paragraphs do not.
"""

from collections.abc import Callable, Iterator, Sequence

from reader.lexicon import english_page as lexicon
from reader.model import Block, BlockKind
from reader.text.prose import reads_as_prose, word_count

# No region with this share of the prose goes (notes on the development pages: 30 %).
MOST_PROSE_OF_FURNITURE = 0.3
# An <article> or <main> counts as the article's when it holds at least this share.
LEAST_PROSE_OF_ARTICLE = 0.5


def _prose(blocks: Sequence[Block]) -> int:
    return sum(
        word_count(block.text)
        for block in blocks
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE}
        and (block.kind is not BlockKind.PARAGRAPH or reads_as_prose(block.text))
    )


def _unless_much(blocks: Sequence[Block], belongs: Callable[[Block], bool]) -> Iterator[Block]:
    """Yield the region's blocks, or none when it holds much of the page's prose."""
    region = [block for block in blocks if belongs(block)]
    if region and _prose(region) < MOST_PROSE_OF_FURNITURE * max(_prose(blocks), 1):
        yield from region


def _within(*elements: str) -> Callable[[Block], bool]:
    names = frozenset(elements)
    return lambda block: not names.isdisjoint(block.evidence.path)


def _labelled(labels: frozenset[str]) -> Callable[[Block], bool]:
    return lambda block: not labels.isdisjoint(block.evidence.labels)


def comments(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what readers wrote, however much: comments outgrow many an article."""
    region = [block for block in blocks if _labelled(lexicon.COMMENT_LABEL_WORDS)(block)]
    if len(region) < len(blocks):
        yield from region


def menus(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find menus, bread crumbs and cookie notices."""
    in_nav, labelled = _within("nav"), _labelled(lexicon.MENU_LABEL_WORDS)
    return _unless_much(blocks, lambda block: in_nav(block) or labelled(block))


def footers(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find the page's foot."""
    return _unless_much(blocks, _within("footer"))


def share_buttons(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find rows of buttons that send the page somewhere."""
    return _unless_much(blocks, _labelled(lexicon.SHARE_LABEL_WORDS))


def related_stories(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find boxes that advertise other stories."""
    return _unless_much(blocks, _labelled(lexicon.RELATED_LABEL_WORDS))


def sign_ups(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find boxes that ask for an address or money."""
    return _unless_much(blocks, _labelled(lexicon.SIGN_UP_LABEL_WORDS))


def advertisements(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what someone paid for."""
    return _unless_much(blocks, _labelled(lexicon.ADVERT_LABEL_WORDS))


def hidden(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what the page does not show. A hidden body that a script would reveal stays."""
    return _unless_much(blocks, lambda block: block.evidence.hidden)


def side_columns(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find asides that stand outside any article; one within it may be part of it."""
    aside, article = _within("aside"), _within("article")
    return _unless_much(blocks, lambda block: aside(block) and not article(block))


def outside_article(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what stands outside the element that the page calls its article or main part.

    The title may stand anywhere, and so may the byline. Nothing goes when that element
    holds less than half of the prose.
    """
    for element in ("article", "main"):
        inside = _within(element)
        held = [block for block in blocks if inside(block)]
        if held and _prose(held) >= LEAST_PROSE_OF_ARTICLE * max(_prose(blocks), 1):
            yield from (block for block in blocks if not inside(block))
            return
