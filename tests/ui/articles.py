"""Small articles built by hand, for tests that need to know every letter of them."""

from dataclasses import replace

from reader.model import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Body,
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


def restoring(original: Article, ids: object) -> Article:
    """Put blocks back as cleaning does, without cleaning."""
    back = [gone for gone in original.removals if gone.block.id in ids]  # type: ignore[operator]
    blocks = sorted((*original.body.blocks, *(gone.block for gone in back)), key=lambda b: b.id)
    out = tuple(gone for gone in original.removals if gone not in back)
    return replace(original, body=Body.joining(blocks), removals=out, restored=tuple(back))


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
