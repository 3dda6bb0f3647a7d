"""Finds parts of a web page by the elements that hold them and how the page names these.

An element that holds much of the page's prose is never taken for furniture, whatever its
name: class names lie ("main-with-sidebar"), paragraphs do not.
"""

from collections.abc import Callable, Iterator, Sequence

from reader.cleaning.page import Held, Page, page_of
from reader.cleaning.threads import is_thread
from reader.model import Block, Element

Find = Callable[[Sequence[Block]], Iterator[Block]]
# No label goes that bears this share of the page's prose (notes on the development pages: 30 %),
# or of its words that are no links.
MUCH_PROSE = 0.3
MUCH_UNLINKED = 0.5
# Comments outgrow many an article; they go however many they are, if this much prose is left.
HOWEVER_MUCH = 1.0
# Footers and notices hold terms and conditions; they may be longer than other boxes.
HALF = 0.5
LEAST_LEFT = 80  # words
# Of a page's words, in hidden code or tables; the tabs of the development pages hold a tenth.
MUCH_HIDDEN = 0.2


def region(labels: frozenset[str], *tags: str, most: float = MUCH_PROSE) -> Find:
    """Return the rule that finds what stands in elements with these labels or of these names."""

    def find(blocks: Sequence[Block]) -> Iterator[Block]:
        page = page_of(blocks)
        return page.within(_named(page, labels, tags, most)) if page.root else iter(())

    return find


def unless_thread(labels: frozenset[str], *, most: float = MUCH_PROSE) -> Find:
    """Return the rule that finds such elements, but not in a thread.

    There they sign the messages, and answers are what the page is about.
    """
    everywhere = region(labels, most=most)

    def find(blocks: Sequence[Block]) -> Iterator[Block]:
        page = page_of(blocks)
        return iter(()) if is_thread(page) else everywhere(page)

    return find


def _named(
    page: Page, labels: frozenset[str], tags: tuple[str, ...], most: float
) -> frozenset[int]:
    """Return the ids of the elements that bear one of the labels, or are one of these.

    A label that much of the page's prose bears says nothing on this page.
    """
    # A figure is no box, whatever the page lets one do with it.
    named = [
        [element for element in page.bearing[label] if element.tag != "figure"]
        for label in labels
        if label in page.bearing
    ]
    named += [[e for e in page.elements.values() if e.tag == tag] for tag in tags]
    found: set[int] = set()
    for elements in named:
        outermost = page.outermost(_unwrapped(page, elements, most * page.total.prose))
        if _is_little(page, [page.held[element.id] for element in outermost], most):
            found.update(element.id for element in outermost)
    return frozenset(found)


def _unwrapped(page: Page, elements: list[Element], much: float) -> list[Element]:
    """Leave out elements that hold much and another of the name: "main-with-sidebar"."""
    around = {above.id for element in elements for above in page.above(element)}
    return [e for e in elements if e.id not in around or page.held[e.id].prose < much]


def _is_little(page: Page, held: list[Held], most: float) -> bool:
    prose = sum(each.prose for each in held)
    total = page.total
    if most >= HOWEVER_MUCH:
        return total.prose - prose >= LEAST_LEFT
    if prose and prose >= most * total.prose:
        return False
    unlinked = sum(each.words - each.linked for each in held)
    return unlinked < max(MUCH_UNLINKED, most) * max(total.words - total.linked, 1)


def hidden(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what the page does not show and what is neither prose nor a little code or a table.

    A hidden body that a script would reveal stays, and so do the tabs and folds of an article.
    A page's own source, hidden in it for others to copy, does not.
    """
    page = page_of(blocks)
    most = MUCH_HIDDEN * page.total.words
    held = ((e, page.held[e.id]) for e in page.elements.values() if e.hidden and not e.paragraphs)
    return page.within({e.id for e, each in held if not each.prose or each.words > most})
