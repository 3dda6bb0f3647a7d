"""What the rules ask of many blocks, each answer worked out once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple, overload

from reader.lexicon import page_labels
from reader.model import Block, BlockKind, Element
from reader.text.prose import PROSE_MIN_WORDS, ends_sentence, word_count

# A block that is mostly links is a list of them.
MOST_LINKS = 0.5
# What counts for less than a paragraph that ends like one: tables, code, unfinished sentences.
SOFT = 0.5
_SENTENCES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE})
_NEVER_PROSE = frozenset({BlockKind.HEADING, BlockKind.CAPTION, BlockKind.BYLINE})


class Weight(NamedTuple):
    """A block in words: all of them, and how many are prose, noise, or linked."""

    words: int = 0
    prose: int = 0
    noise: int = 0
    linked: int = 0


class Held:
    """What the blocks of an element come to, and the ids of the first and the last of them."""

    __slots__ = ("first", "last", "linked", "noise", "prose", "words")

    def __init__(self, first: int) -> None:
        self.words = self.prose = self.noise = self.linked = 0
        self.first = self.last = first

    def add(self, other: "Weight | Held") -> None:
        """Count what another comes to, too."""
        self.words += other.words
        self.prose += other.prose
        self.noise += other.noise
        self.linked += other.linked


@dataclass(slots=True)
class _Known:
    """What does not change while rules take blocks away, worked out once for them all."""

    weights: dict[int, Weight] = field(default_factory=dict)
    elements: dict[int, Element] = field(default_factory=dict)
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    messages: "list[Element] | None" = None  # of a thread; None until someone asks


class Page(Sequence[Block]):
    """The blocks that the rules before have left, and what is known about them.

    A rule may be given any sequence of blocks; `page_of` makes a page of it.
    """

    def __init__(self, blocks: Iterable[Block], weights: dict[int, Weight] | None = None) -> None:
        self._blocks = tuple(blocks)
        self.known = _Known({} if weights is None else weights)
        self.held: dict[int, Held] = {}  # what the blocks in every element come to, by its id
        self.total = Held(0)  # what all blocks come to
        for block in self._blocks:
            self._weigh(block)
        self._roll_up()
        self.known.spans = {number: (each.first, each.last) for number, each in self.held.items()}

    def _weigh(self, block: Block) -> None:
        """Count a block in its own element."""
        weight = self.known.weights.get(block.id)
        if weight is None:
            weight = self.known.weights[block.id] = weighed(block)
        self.total.add(weight)
        path = block.evidence.path
        if not path:
            return
        held, elements = self.held, self.known.elements
        for element in reversed(path):
            if element.id in held:
                break
            held[element.id] = Held(block.id)
            elements[element.id] = element
        own = held[path[-1].id]
        own.add(weight)
        own.last = block.id

    def _roll_up(self) -> None:
        """Count what the elements hold in those around them; the ids of these are lower."""
        held = self.held
        for number in sorted(held, reverse=True):
            above = held.get(self.known.elements[number].above)
            if above is not None:
                each = held[number]
                above.add(each)
                above.last = max(above.last, each.last)

    @overload
    def __getitem__(self, index: int) -> Block: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Block, ...]: ...
    def __getitem__(self, index: int | slice) -> Block | tuple[Block, ...]:
        return self._blocks[index]

    def __len__(self) -> int:
        return len(self._blocks)

    def __iter__(self) -> Iterator[Block]:
        return iter(self._blocks)

    def take_out(self, ids: Collection[int]) -> list[Block]:
        """Take blocks off the page and return them; what is known of the others is kept."""
        if not ids:
            return []
        gone = [block for block in self._blocks if block.id in ids]
        if gone:
            self._blocks = tuple([block for block in self._blocks if block.id not in ids])
        for block in gone:
            weight = self.weight(block)
            if weight.words:
                for each in (self.total, *(self.held[e.id] for e in block.evidence.path)):
                    each.words -= weight.words
                    each.prose -= weight.prose
                    each.noise -= weight.noise
                    each.linked -= weight.linked
        return gone

    def weight(self, block: Block) -> Weight:
        """Return what a block comes to."""
        return self.known.weights[block.id]

    @cached_property
    def root(self) -> Element | None:
        """The element around everything; None when the document is no web page."""
        return next((b.evidence.path[0] for b in self._blocks if b.evidence.path), None)

    @cached_property
    def bearing(self) -> dict[str, list[Element]]:
        """The elements that bear a label the lexicon knows, by the label."""
        bearing: dict[str, list[Element]] = defaultdict(list)
        for element in self.known.elements.values():
            for label in element.labels & page_labels.ALL:
                bearing[label].append(element)
        return dict(bearing)

    def left(self) -> Iterator[Element]:
        """Yield the elements that still hold words."""
        return (e for number, e in self.known.elements.items() if self.held[number].words)

    @property
    def elements(self) -> dict[int, Element]:
        """Every element that holds any of the blocks, or held some, by its id."""
        return self.known.elements

    def within(self, ids: Collection[int]) -> Iterator[Block]:
        """Yield the blocks that stand in any of these elements."""
        spans = sorted(self.known.spans[number] for number in ids if number in self.known.spans)
        at = 0
        for block in self._blocks if spans else ():
            while at < len(spans) and spans[at][1] < block.id:
                at += 1
            if at == len(spans):
                return
            if spans[at][0] <= block.id:
                yield block

    def above(self, element: Element) -> Iterator[Element]:
        """Yield the elements around an element, the innermost first."""
        elements = self.known.elements
        around = elements.get(element.above)
        while around is not None:
            yield around
            around = elements.get(around.above)

    def outermost(self, elements: Iterable[Element]) -> list[Element]:
        """Return those of the elements that stand in none of the others."""
        ordered = sorted(elements, key=lambda element: element.id)
        spans = self.known.spans
        found: list[Element] = []
        end = -1
        for element in ordered:
            first, last = spans[element.id]
            if first > end or not self._is_within(element, found[-1]):
                found.append(element)
                end = max(end, last)
        return found

    def _is_within(self, element: Element, other: Element) -> bool:
        return any(around.id == other.id for around in self.above(element))


def page_of(blocks: Sequence[Block]) -> Page:
    """Return the blocks as a page."""
    return blocks if isinstance(blocks, Page) else Page(blocks)


def weighed(block: Block) -> Weight:
    """Return what a block comes to."""
    words = word_count(block.text)
    if not words:
        return Weight()
    letters = linked_letters(block)
    linked = min(round(words * letters / len(block.text)), words)
    if letters > MOST_LINKS * len(block.text):
        return Weight(words, 0, words, linked)
    if block.kind in _NEVER_PROSE:
        return Weight(words, 0, 0, linked)
    if block.kind not in _SENTENCES:
        return Weight(words, round(words * SOFT), 0, linked)
    ends = ends_sentence(block.text) or block.text.endswith(":")
    if words >= PROSE_MIN_WORDS:
        return Weight(words, words if ends else round(words * SOFT), 0, linked)
    return Weight(words, 0, 0 if ends else words, linked)


def linked_letters(block: Block) -> int:
    """Return how many of a block's characters stand in links."""
    if not block.links:
        return block.evidence.linked
    in_links = sum(link.span.end - link.span.start for link in block.links)
    return max(in_links, block.evidence.linked)


def likeness(element: Element) -> tuple[str, frozenset[str]]:
    """Return what elements of one make share: their name and labels, numbers left out."""
    return element.tag, _without_numbers(element.labels)


@lru_cache(maxsize=8_192)
def _without_numbers(labels: frozenset[str]) -> frozenset[str]:
    return frozenset(label for label in labels if not _is_numbered(label))


def _is_numbered(label: str) -> bool:
    return not label.isalpha() and any(map(str.isdigit, label))
