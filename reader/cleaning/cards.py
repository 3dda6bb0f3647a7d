"""Finds cards on a web page: siblings built alike, each with a linked headline and little else."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.cleaning.page import Page, likeness, linked_letters, page_of
from reader.model import Block, BlockKind, Element
from reader.text.prose import word_count

FEWEST_CARDS = 2
# A card is a headline, a date and a blurb; the development pages' longest blurbs have 60 words.
CARD_MAX_WORDS = 90
HEADLINE_MIN_WORDS = 3
HEADLINE_MAX_WORDS = 30
# Of the siblings, in case one of them is an advertisement.
MOST_ARE_CARDS = 0.7
# Cards that make up this share of the page's prose are what the page is about.
MUCH = 0.3
_MOST_LINKS = 0.8
_NO_CARDS = frozenset("p h1 h2 h3 h4 h5 h6 tr td".split())


def teaser_cards(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find rows of cards that advertise other pages.

    Left alone: lists of links, which may be the article's own; products and people with
    a description of their own; pages that are nothing but cards.
    """
    page = page_of(blocks)
    if page.root is None:
        return iter(())
    makings = _makings(page)
    found: set[int] = set()
    for siblings in _alike_siblings(page):
        cards = {e.id for e in siblings if _is_card(page, e, makings)}
        if len(cards) < FEWEST_CARDS or len(cards) < MOST_ARE_CARDS * len(siblings):
            continue
        if sum(page.held[number].words for number in cards) < MUCH * page.total.words:
            found |= cards
    return page.within(found)


def _is_card(page: Page, element: Element, makings: dict[int, set[str]]) -> bool:
    made_of = makings.get(element.id, set())
    few = page.held[element.id].words <= CARD_MAX_WORDS
    return few and ("linked heading" in made_of or {"linked line", "picture"} <= made_of)


def _alike_siblings(page: Page) -> Iterator[list[Element]]:
    """Yield the elements of one make that stand in one element."""
    families: dict[tuple[int, object], list[Element]] = defaultdict(list)
    for element in page.left():
        if element.tag not in _NO_CARDS:
            families[element.above, likeness(element)].append(element)
    return (siblings for siblings in families.values() if len(siblings) >= FEWEST_CARDS)


def _makings(page: Page) -> dict[int, set[str]]:
    """Return what of a card each element holds."""
    makings: dict[int, set[str]] = defaultdict(set)
    for block in page:
        if block.image is not None:
            part = "picture"
        elif _is_linked_headline(block):
            part = "linked heading" if block.kind is BlockKind.HEADING else "linked line"
        else:
            continue
        for element in block.evidence.path:
            makings[element.id].add(part)
    return makings


def _is_linked_headline(block: Block) -> bool:
    if block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}:
        return False
    if not HEADLINE_MIN_WORDS <= word_count(block.text) <= HEADLINE_MAX_WORDS:
        return False
    return linked_letters(block) > _MOST_LINKS * len(block.text)
