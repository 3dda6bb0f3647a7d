"""What may follow an article on paper: its quotes and sources, and where its links lead.

These are blocks like any others, so that whoever sets the article sets them, too. They stand
behind all that was there, so every span of its outline still says what it claims.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.export.appendix import quotes_of, sources_of
from reader.model import Article, Block, BlockKind, Body, Mark, MarkKind, Outline, Span
from reader.records import record
from reader.text.urls import safe_link
from reader.ui.words import tr

_LEVEL = 2
_OUTSIDE = ("http://", "https://", "mailto:")


@record
class Reference:
    """The end of a link in the text, and the number of its address in the list at the end."""

    span: Span
    number: int


def on_paper(article: Article) -> Article:
    """Return an article without what only a window can tell: what was taken out of it."""
    return replace(article, removals=(), restored=())


def with_blocks(article: Article, blocks: Iterable[Block]) -> Article:
    """Return an article that these blocks follow, behind a line."""
    last = max((block.id for block in article.body.blocks), default=0)
    added = tuple(blocks)
    if not added:
        return article
    behind = (Block(0, BlockKind.RULE, ""), *added)
    numbered = (replace(block, id=last + n) for n, block in enumerate(behind, start=1))
    return replace(article, body=Body.joining((*article.body.blocks, *numbered)))


def quotes_and_sources(article: Article, outline: Outline) -> Iterator[Block]:
    """Yield the quotes with who said them, then the sources with what they are."""
    quotes = list(quotes_of(article, outline))
    if quotes:
        yield _heading(tr("Quotes"))
    for said in quotes:
        by = f"\n— {said.by}" if said.by else ""
        yield Block(0, BlockKind.BLOCKQUOTE, said.in_marks + by)
    if outline.sources:
        yield _heading(tr("Sources"))
    for source, facts in sources_of(outline):
        role = f", {source.role}" if source.role else ""
        bold = Mark(MarkKind.STRONG, Span(0, len(source.name)))
        yield Block(0, BlockKind.LIST_ITEM, f"{source.name}{role} ({facts})", marks=(bold,))


def references(article: Article) -> tuple[list[Reference], list[str]]:
    """Return where the links that lead outside end, and their addresses, each of them once."""
    numbers: dict[str, int] = {}
    found = []
    for block, where in zip(article.body.blocks, article.body.spans, strict=True):
        for link in block.links:
            address = safe_link(link.url)
            if address.startswith(_OUTSIDE):
                number = numbers.setdefault(address, len(numbers) + 1)
                found.append(Reference(link.span.shifted(where.start), number))
    return found, list(numbers)


def addresses(found: Iterable[str]) -> Iterator[Block]:
    """Yield a numbered list of addresses."""
    for number, address in enumerate(found):
        if number == 0:
            yield _heading(tr("Links"))
        yield Block(0, BlockKind.LIST_ITEM, address.removeprefix("mailto:"), ordered=True)


def _heading(words: str) -> Block:
    return Block(0, BlockKind.HEADING, words, level=_LEVEL)
