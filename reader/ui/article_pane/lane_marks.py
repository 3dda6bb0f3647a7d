"""What the lane beside the scroll bar shows of an article: its quotes and its sections."""

from collections.abc import Iterator

from reader.model import Article, Outline
from reader.ui.article_pane.overview import LaneMark
from reader.ui.article_pane.positions import Positions
from reader.ui.article_pane.render import Look
from reader.ui.sidebar.rows import shortened
from reader.ui.speakers import SpeakerColours
from reader.ui.words import tr

_LONGEST = 80  # letters of a quote in a tool tip


def lane_marks(
    article: Article, outline: Outline, positions: Positions, look: Look
) -> Iterator[LaneMark]:
    """Yield the sections, then the quotes upon them in their speakers' colours if marked."""
    yield from section_marks(outline, positions, look.typography.colours.muted)
    if look.mark_quotes:
        yield from quote_marks(article, outline, positions, look)


def section_marks(outline: Outline, positions: Positions, colour: str) -> Iterator[LaneMark]:
    """Yield where the sections begin."""
    for section in outline.sections:
        start = positions.to_document(section.span.start)
        title = shortened(section.title, _LONGEST)
        yield LaneMark(start, start, colour, tr("Section: {title}", title=title), is_section=True)


def quote_marks(
    article: Article, outline: Outline, positions: Positions, look: Look
) -> Iterator[LaneMark]:
    """Yield where the quotes stand in the document, and who says what there."""
    speakers = SpeakerColours(outline, look.typography.colours)
    names = {source.id: source.name for source in outline.sources}
    for quote in outline.quotes:
        name = names.get(quote.attribution.source, tr("Quote"))
        words = f"{name}: {shortened(quote.words(article.text), _LONGEST)}"
        colour = speakers.of_quote(quote).line
        for part in quote.parts:
            yield LaneMark(*positions.range_of(part), colour, words)
