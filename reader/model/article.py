"""The cleaned thing: what is kept, what was lifted, what was removed and why."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import StrEnum

from reader.model.block import Block
from reader.model.document import Meta, Note, Origin
from reader.model.span import Span
from reader.records import record

BLOCK_GAP = "\n\n"  # stands between two blocks in an article's text; the JSON contract says so

BY_HAND = "by-hand"  # stands where a removal names its rule when a person took the block out


class LiftedTo(StrEnum):
    """The field of the meta that a lifted block went to."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    AUTHORS = "authors"
    PUBLISHED = "published"
    MODIFIED = "modified"
    SITE = "site"
    CREDITS = "credits"


@record
class Lifting:
    """A block that says something about this article and so moved to its meta."""

    block: Block
    to: LiftedTo


@record
class Removal:
    """A block that is not the article, by which rule, and why in words for a reader."""

    block: Block
    rule: str
    reason: str


@record
class Body:
    """Blocks joined to one text: the text, and where in it each block stands.

    Blocks without words (figures, rules) take no room; their span is empty and lies
    where the next words begin. `spans` runs beside `blocks`.
    """

    blocks: tuple[Block, ...]
    text: str
    spans: tuple[Span, ...]

    @classmethod
    def joining(cls, blocks: Iterable[Block]) -> "Body":
        """Join the blocks' texts with an empty line between each two."""
        blocks = tuple(blocks)
        spans: list[Span] = []
        at = 0
        for block in blocks:
            spans.append(Span(at, at + len(block.text)))
            if block.text:
                at += len(block.text) + len(BLOCK_GAP)
        text = BLOCK_GAP.join(block.text for block in blocks if block.text)
        # Wordless blocks at the very end would otherwise point past the text.
        spans = [span if span.end <= len(text) else Span(len(text), len(text)) for span in spans]
        return cls(blocks, text, tuple(spans))

    def stretches(self, span: Span) -> Iterator[tuple[Block, Span]]:
        """Yield every block a span runs through, with the part of that block's text it covers."""
        if not self.blocks:
            return
        for at in range(self.index_at(span.start), len(self.blocks)):
            where = self.spans[at]
            if where.start >= span.end:
                return
            start, end = max(span.start, where.start), min(span.end, where.end)
            if start < end:
                yield self.blocks[at], Span(start - where.start, end - where.start)

    def index_at(self, offset: int) -> int:
        """Return the place in `blocks` of the block that holds this offset, or the one before it.

        Raises IndexError when there are no blocks.
        """
        found = bisect_right(self.spans, offset, key=lambda span: span.start) - 1
        if not self.blocks:
            message = "an empty body holds no offsets"
            raise IndexError(message)
        return max(found, 0)


@record
class Article:
    """A document after anatomy and cleaning. Never changed: restoring and removing build another.

    kept + lifted + removed is every block of the document, once each: `body` holds what is
    kept together with what a person `restored`, `removals` what is still out, by a rule or by
    hand.
    """

    origin: Origin
    meta: Meta
    body: Body
    lifted: tuple[Lifting, ...] = ()
    removals: tuple[Removal, ...] = ()
    restored: tuple[Removal, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        """The body as one string; all offsets of marks, links, quotes and sections count in it."""
        return self.body.text
