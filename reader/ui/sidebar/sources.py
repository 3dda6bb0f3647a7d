"""The Sources tab: every person, body and document the article draws on."""

from collections.abc import Iterator

from reader.export.source_audit import SourceFigures, figures_of, percent, quoted_words
from reader.model import CORRECTED, Source, SourceType
from reader.ui.mentions import places_of
from reader.ui.sidebar.rows import BETWEEN, NEW_LINE, Row, RowLook, Shown, shortened
from reader.ui.words import counted, tr, trn

UNNAMED: dict[SourceType, str] = {
    kind: f"unnamed {kind.value}" for kind in SourceType if kind is not SourceType.UNNAMED
}


def source_rows(shown: Shown) -> Iterator[Row]:
    """Yield a row for each source; choosing it again and again walks through its words."""
    for figures in figures_of(shown.article, shown.outline):
        yield _row(shown, figures)


def lights_of(shown: Shown, source: Source) -> str:
    """Say how much of the text is lit when a source is chosen."""
    quotes = [shown.outline.quotes[place] for place in source.quotes]
    words = quoted_words(quotes, shown.article.text)
    mentions = counted(len(source.mentions), "mention")
    return tr(
        "{name}: {words} and {mentions} lit",
        name=source.name,
        words=counted(words, "quoted word"),
        mentions=mentions,
    )


def _row(shown: Shown, figures: SourceFigures) -> Row:
    source = figures.source
    places = places_of(shown.outline, source)
    by_hand = CORRECTED if source.corrected else ""
    role = shortened(source.role)
    return Row(
        shortened(source.name),
        look=RowLook.GROUP,
        aside=BETWEEN.join(_counts(figures)),
        figures=", ".join(_counts(figures)),
        note=NEW_LINE.join(filter(None, (role, BETWEEN.join(_facts(figures)), by_hand))),
        why=_named(figures),
        spans=places,
        lit=places,
        lights=lights_of(shown, source),
        source=source.id if source.quotes else None,
        unnamed=not source.named,
    )


def _counts(figures: SourceFigures) -> tuple[str, ...]:
    if not figures.quotes:
        return (tr("not quoted"),)
    return counted(figures.quotes, "quote"), counted(figures.words, "word")


def _facts(figures: SourceFigures) -> Iterator[str]:
    source = figures.source
    hidden = not source.named and source.type is not SourceType.UNNAMED
    yield tr(UNNAMED[source.type] if hidden else source.type.value)
    if figures.quotes:
        yield tr("{share} of quoted words", share=tr(percent(figures.share)))


def _named(figures: SourceFigures) -> str:
    """Say how often a source is named and where first."""
    if figures.paragraph is None:
        return ""
    first = tr("first in paragraph {paragraph}", paragraph=figures.paragraph)
    times = len(figures.source.mentions)
    return (
        trn(times, "named once, {first}", "named %Ln times, {first}", first=first)
        if times
        else first
    )
