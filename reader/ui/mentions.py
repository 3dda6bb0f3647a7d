"""Where in the text a source comes up."""

from reader.model import Outline, Source, Span


def places_of(outline: Outline, source: Source) -> tuple[Span, ...]:
    """Return where a source is named and what it says, in order; a name inside a quote is its own.

    A quote that its attribution interrupts stands for each of its parts.
    """
    quotes = (outline.quotes[place] for place in source.quotes)
    said = {part for quote in quotes for part in quote.parts}
    return tuple(sorted(said.union(source.mentions)))
