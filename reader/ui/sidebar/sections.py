"""The Sections tab: headings as a table of contents."""

from collections.abc import Iterator

from reader.model import Body, Section, Span
from reader.ui.sidebar.rows import Row, RowLook, Shown, shortened
from reader.ui.words import counted


def section_rows(shown: Shown) -> Iterator[Row]:
    """Yield a row for each section, indented by its level below the highest one used."""
    sections = shown.outline.sections
    top = min((section.level for section in sections), default=1)
    for section in sections:
        yield _row(section, section.level - top, shown.article.body)


def heading_of(section: Section, body: Body) -> Span:
    """Return where a section's heading stands, without what is under it."""
    here = body.spans[body.index_at(section.span.start)] if body.blocks else section.span
    return Span(section.span.start, min(here.end, section.span.end))


def _row(section: Section, depth: int, body: Body) -> Row:
    words = len(section.span.of(body.text).split())
    return Row(
        shortened(section.title),
        look=RowLook.GROUP if depth == 0 else RowLook.ITEM,
        aside=counted(words, "word"),
        spans=(heading_of(section, body),),
        depth=depth,
    )
