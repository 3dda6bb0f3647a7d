"""The Sources tab: every person, body and document the article draws on."""

from reader.model import Source
from reader.ui.sidebar.rows import BETWEEN, Row, RowLook, Shown, counted


def source_rows(shown: Shown) -> tuple[Row, ...]:
    """Return a row for each source; choosing it again and again walks through its mentions."""
    return tuple(_row(shown, source) for source in shown.outline.sources)


def _row(shown: Shown, source: Source) -> Row:
    quotes = shown.outline.quotes
    spans = source.mentions or tuple(quotes[place].span for place in source.quotes)
    return Row(
        source.name,
        look=RowLook.GROUP,
        aside=counted(len(source.quotes), "quote") if source.quotes else "not quoted",
        note=BETWEEN.join(part for part in (source.type.value, source.role) if part),
        spans=spans,
        source=source.id if source.quotes else None,
        unnamed=not source.named,
    )
