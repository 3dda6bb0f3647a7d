"""Finds the messages of a thread: elements built alike, each in a post that says who wrote it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from reader.cleaning.page import Page, likeness, page_of
from reader.lexicon import page_labels
from reader.model import Block, BlockKind, Element
from reader.text.sameness import words

# What a thread's messages must hold of the page's prose.
MOST_OF_THREAD = 0.6
# And where the page says that it is a thread.
MUCH_OF_THREAD = 0.4
FEWEST_POSTS = 2
# Of the messages, those whose post says who wrote them.
MOST_SIGNED = 0.6
# Words of prose besides its comments that make a page an article with comments.
ARTICLE_ABOVE = 80
# Of a quotation's words, those that stand in the thread above; the rest says who wrote them.
MOST_REPEATED = 0.5
# What a byline in every message costs; the message itself is the part without.
WEIGHT_OF_SIGNS = 0.5
# Name and date before a message; more is the writer's whole file card.
BYLINES_OF_POST = 2


def is_thread(page: Page) -> bool:
    """Tell whether people answer one another on this page."""
    return bool(messages(page))


def calls_itself_thread(page: Page) -> bool:
    """Tell whether the page calls most of what it says a thread, or questions and answers."""
    return any(
        sum(page.held[element.id].prose for element in page.outermost(elements))
        >= MUCH_OF_THREAD * page.total.prose
        > 0
        for label in page_labels.THREADS
        if (elements := page.bearing.get(label))
    )


def around_posts(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what stands around the messages of a thread, but for who wrote each, and when."""
    page = page_of(blocks)
    found = messages(page)
    if not found:
        return
    inside = {block.id for block in page.within({element.id for element in found})}
    signs = _signs(page, found)
    said: Counter[int] = Counter()
    for block in page:
        message = signs.get(block.id)
        if message is not None and said[message] < BYLINES_OF_POST:
            said[message] += 1
        elif block.id not in inside:
            yield block


def _signs(page: Page, found: list[Element]) -> dict[int, int]:
    """Return for the id of every byline the id of the message that it signs.

    It is the first message in the innermost element that holds both, unless that element
    holds the whole thread.
    """
    first: dict[int, int] = {}
    counts: Counter[int] = Counter()
    for element in found:
        for around in (element, *page.above(element)):
            first.setdefault(around.id, element.id)
            counts[around.id] += 1
    ids = {element.id for element in found}
    signs: dict[int, int] = {}
    for block in page:
        if block.kind is not BlockKind.BYLINE:
            continue
        path = [element.id for element in reversed(block.evidence.path)]
        shared = next((number for number in path if number in first), None)
        if shared is not None and counts[shared] < len(found) and ids.isdisjoint(path):
            signs[block.id] = first[shared]
    return signs


def messages(page: Page) -> list[Element]:
    """Return the elements that hold the messages; none when the page is no thread.

    Messages are signed. Where none is, a page that calls itself a thread is believed.
    """
    if page.known.messages is None:
        page.known.messages = _messages(page)
    return page.known.messages


def _messages(page: Page) -> list[Element]:
    if page.root is None or not page.total.prose:
        return []
    is_called = calls_itself_thread(page)
    least = (MUCH_OF_THREAD if is_called else MOST_OF_THREAD) * page.total.prose
    families = list(_families(page, least))
    found = _best(page, families)
    return found or (_best(page, families, signed=False) if is_called else [])


def _best(page: Page, families: list[list[Element]], *, signed: bool = True) -> list[Element]:
    best: list[Element] = []
    best_score = 0.0
    for alike in families:
        prose = _prose(page, alike)
        if not _are_messages(page, alike, signed=signed):
            continue
        if signed and _are_comments(alike) and page.total.prose - prose >= ARTICLE_ABOVE:
            continue
        total = sum(page.held[e.id].words for e in alike)
        noise = sum(page.held[e.id].noise for e in alike)
        score = prose / page.total.prose + 1 - noise / total - _signed_inside(page, alike)
        if score >= best_score:
            best, best_score = alike, score
    return best


def _signed_inside(page: Page, alike: list[Element]) -> float:
    """Return how much speaks against messages that hold the names and dates of their writers."""
    bylines = sum(b.kind is BlockKind.BYLINE for b in page.within([e.id for e in alike]))
    return WEIGHT_OF_SIGNS * min(bylines / len(alike), 1)


def _families(page: Page, least: float) -> Iterator[list[Element]]:
    """Yield the elements of one make, those within one another left out, if they hold enough."""
    families: dict[object, list[Element]] = defaultdict(list)
    for element in page.elements.values():
        if element.labels and page.held[element.id].words:
            families[likeness(element)].append(element)
    for alike in families.values():
        if len(alike) >= FEWEST_POSTS and _prose(page, alike) >= least:
            apart = page.outermost(alike)
            if len(apart) >= FEWEST_POSTS and _prose(page, apart) >= least:
                yield apart


def _prose(page: Page, elements: list[Element]) -> int:
    return sum(page.held[element.id].prose for element in elements)


def _are_comments(alike: list[Element]) -> bool:
    return all(not page_labels.COMMENTS.isdisjoint(element.labels) for element in alike)


def _are_messages(page: Page, alike: list[Element], *, signed: bool) -> bool:
    if not signed or all(not page_labels.MESSAGES.isdisjoint(e.labels) for e in alike):
        return True
    return len(set(_signs(page, alike).values())) >= MOST_SIGNED * len(alike)


def requoted(blocks: Sequence[Block]) -> Iterator[Block]:
    """Find what a message repeats of one above it, to answer it.

    Left alone: quotations of anything that does not stand in the thread.
    """
    page = page_of(blocks)
    if not is_thread(page):
        return
    said = " "
    quotes: dict[int, list[Block]] = defaultdict(list)
    repeated: dict[int, int] = defaultdict(int)
    for block in page:
        quote = next((e.id for e in block.evidence.path if e.tag == "blockquote"), None)
        own = " ".join(words(block.text))
        if quote is None or block.kind is not BlockKind.BLOCKQUOTE:
            said += own + " "
            continue
        quotes[quote].append(block)
        if f" {own} " in said:
            repeated[quote] += page.weight(block).words
    for quote, held in quotes.items():
        if repeated[quote] > MOST_REPEATED * sum(page.weight(block).words for block in held):
            yield from held
