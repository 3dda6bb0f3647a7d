"""Small articles built by hand, for tests that need to know every letter of them."""

from collections.abc import Collection

from reader import cleaning
from reader.model import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Body,
    Edits,
    Meta,
    Origin,
    Outline,
    Quote,
    QuoteKind,
    Removal,
    Source,
    SourceType,
    Span,
)


def paragraph(number: int, text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(number, kind, text)


def article(*blocks: Block, removals: tuple[Removal, ...] = (), title: str = "A title") -> Article:
    return Article(
        Origin("story.txt", "text", "utf-8"),
        Meta(title=title),
        Body.joining(blocks),
        removals=removals,
    )


def removal(
    number: int, text: str = "READ MORE", reason: str = "Points to another story"
) -> Removal:
    return Removal(paragraph(number, text), "cross-link", reason)


def edited(original: Article, edits: Edits) -> Article:
    """Lay a person's changes over an article as the pipeline does."""
    return cleaning.removing(cleaning.restoring(original, edits.restored), edits.removed)


def restoring(original: Article, ids: Collection[int]) -> Article:
    return cleaning.restoring(original, ids)


def said(text: str, *quoted: str, kind: QuoteKind = QuoteKind.DIRECT, by: str = "s1") -> Outline:
    """Return an outline in which one source says these words of a text."""
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in quoted]
    quotes = tuple(
        Quote(span, kind, (span,), Attribution(by, evidence="named beside the quote"))
        for span in spans
    )
    source = Source(
        "s1", "Ada Lunn", SourceType.PERSON, "harbour master", quotes=tuple(range(len(quotes)))
    )
    return Outline(quotes=quotes, sources=(source,))
