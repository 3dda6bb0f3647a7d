"""Small articles built by hand, for tests that need to know every letter of them."""

from collections.abc import Collection

from reader import cleaning
from reader.annotations.anchoring import anchored
from reader.model import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Body,
    Colour,
    Edits,
    Highlight,
    Meta,
    Opened,
    Origin,
    Outline,
    Placed,
    Quote,
    QuoteKind,
    Removal,
    Source,
    SourceType,
    Span,
)
from reader.ui.open_article import OpenArticle, State
from reader.ui.sidebar.rows import Shown


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


def highlight(
    text: str, words: str, note: str = "", colour: Colour = Colour.YELLOW, name: str = ""
) -> Highlight:
    """Return a highlight of the first of these words in a text; its id is its words."""
    start = text.index(words)
    anchor = anchored(text, Span(start, start + len(words)))
    return Highlight(name or words, anchor, colour, note)


def highlighted(original: Article, *highlights: Highlight) -> OpenArticle:
    """Return an open article that was highlighted before."""
    edits = Edits(highlights=highlights)
    return OpenArticle(original, original, Outline(), [State(edits)], shown=edits)


def shown_of(opened: Opened, highlights: int = 1) -> Shown:
    """Return what the tabs tell of an opened file whose first paragraphs are highlighted."""
    article = opened.article
    spans = [span for span in article.body.spans if span][:highlights]
    notes = tuple(
        Placed(Highlight(f"h{place}", anchored(article.text, span)), span)
        for place, span in enumerate(spans)
    )
    return Shown(article, opened.outline, article.removals, frozenset(), notes=notes)


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
