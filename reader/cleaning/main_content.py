"""Chooses the element of a web page that holds the article: several candidates, one judge.

Candidates are all elements; what a page calls its article, where the paragraphs stand side by
side and what holds most of the prose are not rival methods but points in one score.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from reader.cleaning import dumps
from reader.cleaning.page import Page, likeness, page_of
from reader.cleaning.threads import is_thread
from reader.lexicon import page_labels
from reader.model import Block, BlockKind, Element

# Set on the development pages. How much more it costs to hold a word too many than to miss one,
# and what it counts for that the page itself calls an element the body (or the article), or that
# its paragraphs stand side by side in it.
WEIGHT_OF_PROSE = 0.5
CALLED_BODY = 0.2
CALLED_ARTICLE = 0.1
SIDE_BY_SIDE = 0.3
_PICTURES = frozenset({BlockKind.FIGURE, BlockKind.CAPTION})
_OWN = 3  # elements around a picture that may call it a figure
_ARTICLES = frozenset({"article", "main"})
_LEAVES = frozenset({"p", "li", "blockquote", "dd"})
_LINES = frozenset({"p", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6"})  # never an article
# A page with less prose than this, in words, is a list of links, a form or a picture.
LEAST_PROSE = 20
LEAST_PROSE_OF_PIECE = 12
LEAST_PIECES = 0.15  # of the chosen element's prose, in elements alike
MOST_NOISE = 0.3


def holds_article(page: Page) -> bool:
    """Tell whether there is enough running text for an article.

    In plain text there always is, but for the dump of a page of which every line was judged out.
    """
    if page.root is not None:
        return page.total.prose >= LEAST_PROSE
    return any(not dumps.is_out(block) for block in page) or not len(page)


def outside(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what stands outside the article's element.

    Left alone: the picture between title and body, with its caption.
    """
    page = page_of(blocks)
    chosen = None if is_thread(page) else main_element(page)
    if chosen is not None:
        inside = {block.id for block in page.within({chosen.id})}
        inside |= _lead_pictures(page, min(inside))
        yield from (block for block in page if block.id not in inside)


def _lead_pictures(page: Page, body: int) -> set[int]:
    """Return the ids of the pictures that a page sets apart as figures above the body.

    They stand below the title; where that has been lifted and is not to be seen, above anything.
    """
    titles = (block.id for block in page if block.level == 1 and block.id < body)
    title = max(titles, default=-1)
    return {
        block.id
        for block in page
        if title < block.id < body and block.kind in _PICTURES and _is_set_apart(block)
    }


def _is_set_apart(block: Block) -> bool:
    own = block.evidence.path[-_OWN:]
    return any(e.tag == "figure" or not page_labels.LEADS.isdisjoint(e.labels) for e in own)


def main_element(page: Page) -> Element | None:
    """Return the element that holds the article; None when none stands out."""
    if page.root is None or not page.total.prose:
        return None
    own = _own_prose(page)
    scores = {e.id: _score(page, e, own[e.id]) for e in page.left() if e.tag not in _LINES}
    if not scores:
        return None
    best = max(scores, key=lambda number: (scores[number], number))
    if not page.held[best].prose:
        return None
    return _around_its_like(page, page.elements[best])


def _own_prose(page: Page) -> Counter[int]:
    """Return how much prose stands right in each element, side by side."""
    own: Counter[int] = Counter()
    for block in page:
        prose = page.weight(block).prose
        path = block.evidence.path
        if prose and path:
            levels = 1 if path[-1].tag not in _LEAVES else 3 if path[-1].tag == "li" else 2
            for element in path[-levels:]:
                own[element.id] += prose
    return own


def _score(page: Page, element: Element, own: int) -> float:
    """Weigh how much of the page's prose an element holds against what else it holds."""
    held, total = page.held[element.id], page.total.prose
    if not held.prose:
        return 0.0
    share, purity = held.prose / total, 1 - held.noise / held.words
    weight = WEIGHT_OF_PROSE
    score = (1 + weight) * purity * share / (weight * purity + share)
    if not element.labels.isdisjoint(page_labels.BODIES):
        score *= 1 + CALLED_BODY
    elif element.tag in _ARTICLES:
        score *= 1 + CALLED_ARTICLE
    return score * (1 + SIDE_BY_SIDE * own / total)


def _around_its_like(page: Page, best: Element) -> Element:
    """Return the element around the chosen one and those built just like it, if there are any.

    Page builders lay an article down in pieces, and each piece is an element of its own.
    """
    like = likeness(best)
    if not like[1]:
        return best
    alike = [
        element
        for element in page.elements.values()
        if element.tag == best.tag
        and page.held[element.id].prose >= LEAST_PROSE_OF_PIECE
        and likeness(element) == like
    ]
    pieces = sum(page.held[element.id].prose for element in alike)
    if pieces < page.held[best.id].prose * (1 + LEAST_PIECES):
        return best
    common = _common(page, alike)
    held = page.held[common.id]
    return best if held.noise > held.words * MOST_NOISE else common


def _common(page: Page, pieces: list[Element]) -> Element:
    """Return the innermost element around all pieces."""
    paths = [[piece, *page.above(piece)][::-1] for piece in pieces]
    common = paths[0][0]
    for level in zip(*paths, strict=False):
        if len({element.id for element in level}) > 1:
            break
        common = level[0]
    return common
