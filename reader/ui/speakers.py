"""Which speaker gets which colour: the same in the text, the sidebar and the overview."""

from reader.model import Outline, Quote
from reader.ui.theme import Colours, SpeakerColour


def speaker_order(outline: Outline) -> dict[str, int]:
    """Return a number for each quoted source, in the order in which they first speak."""
    order: dict[str, int] = {}
    for quote in outline.quotes:
        source = quote.attribution.source
        if source:
            order.setdefault(source, len(order))
    return order


class SpeakerColours:
    """Gives each speaker of one article a colour; words without a speaker get none of them."""

    def __init__(self, outline: Outline, colours: Colours) -> None:
        self._order = speaker_order(outline)
        self._colours = colours

    def of_source(self, source_id: str) -> SpeakerColour:
        """Return a speaker's colour; colours come round again when there are many speakers."""
        place = self._order.get(source_id)
        if place is None:
            return SpeakerColour(self._colours.hover, self._colours.selected, self._colours.muted)
        return self._colours.speakers[place % len(self._colours.speakers)]

    def of_quote(self, quote: Quote) -> SpeakerColour:
        """Return the colour of whoever said this."""
        return self.of_source(quote.attribution.source)
