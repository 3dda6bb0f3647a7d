"""Find the sections: each heading with everything under it."""

from collections.abc import Iterator

from reader.model import Article, BlockKind, Section, Span


def sections(article: Article) -> Iterator[Section]:
    """Yield a section per heading, up to the next heading of its level or above.

    A heading whose level the file does not tell counts as of the second.
    """
    found = list(_headings(article))
    ends = _ends([level for level, _, _ in found], [span.start for _, _, span in found])
    for (level, title, span), end in zip(found, ends, strict=True):
        last = len(article.text) if end is None else end
        yield Section(title, level, Span(span.start, _without_gap(article.text, span.end, last)))


def _headings(article: Article) -> Iterator[tuple[int, str, Span]]:
    for block, span in zip(article.body.blocks, article.body.spans, strict=True):
        if block.kind is BlockKind.HEADING and block.text.strip():
            yield min(max(block.level, 1), 6) if block.level else 2, block.text.strip(), span


def _ends(levels: list[int], starts: list[int]) -> list[int | None]:
    """Return where each section ends; None is the end of the text."""
    ends: list[int | None] = [None] * len(levels)
    open_: list[int] = []
    for place, level in enumerate(levels):
        while open_ and levels[open_[-1]] >= level:
            ends[open_.pop()] = starts[place]
        open_.append(place)
    return ends


def _without_gap(text: str, start: int, end: int) -> int:
    """Return the end without the white space before the next heading."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
