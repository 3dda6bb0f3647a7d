"""What lies on the words of an article: its quotes, marks and links, found stretch by stretch."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from reader.model import Block, Body, Link, Mark, Outline, Quote, QuoteKind, Span
from reader.ui.article_pane import inline
from reader.ui.article_pane.inline import Overlay
from reader.ui.article_pane.portions import MOST_DRESSED, portions
from reader.ui.article_pane.typography import Part, Typography
from reader.ui.speakers import SpeakerColours

CREDIT_SCALE = 0.84  # of the caption's size: about the height of small letters, in capitals
_AT_ONCE = 100  # quotes, whose places are found in a millisecond
_REACH = 4096  # characters that are looked through together

T = TypeVar("T")


class _Along(Generic[T]):
    """Things along a text, found by a stretch of it however many there are."""

    def __init__(self, things: Iterable[tuple[Span, T]]) -> None:
        self._near: dict[int, list[tuple[Span, T]]] = defaultdict(list)
        self.begins: list[int] = []
        for span, thing in things:
            self.begins.append(span.start)
            for reach in range(span.start // _REACH, max(span.end - 1, span.start) // _REACH + 1):
                self._near[reach].append((span, thing))

    def on(self, words: Span) -> Iterator[tuple[Span, T]]:
        """Yield what lies on a stretch, or on a part of it, in the order it was given."""
        first = words.start // _REACH
        for reach in range(first, max(words.end - 1, words.start) // _REACH + 1):
            for span, thing in self._near.get(reach, ()):
                is_new = reach in (first, span.start // _REACH)
                if is_new and span.overlaps(words):
                    yield span, thing


class Dressed:
    """The words of one block with what lies on them."""

    def __init__(self, block: Block, quotes: list[tuple[Span, Quote]], unnamed: list[Span]) -> None:
        self.block = block
        quotes = [(span, quote) for span, quote in quotes if quote.kind is not QuoteKind.BLOCK]
        self.quotes: _Along[Quote] = _Along(quotes)
        self.unnamed: _Along[None] = _Along((span, None) for span in unnamed)
        self.marks: _Along[Mark] = _Along((mark.span, mark) for mark in block.marks)
        self.links: _Along[Link] = _Along((link.span, link) for link in block.links)

    def portions(self, words: Span) -> Iterator[Span]:
        """Cut some of the words into portions that can be set and laid out in a blink."""
        text = self.block.text
        along = (self.quotes, self.unnamed, self.marks, self.links)
        begins = [start for one in along for start in one.begins]
        return portions(text, words, sorted(begins) if len(begins) > MOST_DRESSED else ())


class Dressing:
    """How the words of one article look, by what they are."""

    def __init__(
        self, body: Body, outline: Outline, typography: Typography, *, mark_quotes: bool
    ) -> None:
        self._colours = typography.colours
        self._credit_pixels = typography.font(Part.CAPTION).pixelSize() * CREDIT_SCALE
        self._speakers = SpeakerColours(outline, typography.colours)
        self._body, self._outline = body, outline
        self._marks_quotes = mark_quotes
        self._quotes: dict[int, list[tuple[Span, Quote]]] = defaultdict(list)
        self._unnamed: dict[int, list[Span]] = defaultdict(list)

    def find(self, words: Span) -> Iterator[None]:
        """Find what of some words of the text is quoted or unnamed; yields now and then."""
        quotes = self._outline.quotes if self._marks_quotes else ()
        for number, quote in enumerate(quotes):
            for part in quote.parts:
                if part.overlaps(words):
                    self._note_quoted(part, quote)
            if number % _AT_ONCE == 0:
                yield
        sources = self._outline.sources if self._marks_quotes else ()
        for source in sources:
            for span in () if source.named else source.mentions:
                self._note_unnamed(span)
            yield

    def _note_quoted(self, part: Span, quote: Quote) -> None:
        body = self._body
        place = body.index_at(part.start)
        while place < len(body.blocks) and body.spans[place].start < part.end:
            here = body.spans[place]
            if here.overlaps(part):
                start, end = max(part.start, here.start), min(part.end, here.end)
                stretch = Span(start - here.start, end - here.start)
                self._quotes[place].append((stretch, quote))
            place += 1

    def _note_unnamed(self, span: Span) -> None:
        place = self._body.index_at(span.start)
        here = self._body.spans[place]
        if here.covers(span):
            self._unnamed[place].append(span.shifted(-here.start))

    def of_block(self, place: int, block: Block) -> Dressed:
        """Return the words of a block with what lies on them."""
        return Dressed(block, self._quotes.get(place, []), self._unnamed.get(place, []))

    def bar(self, place: int) -> str:
        """Return the colour of the bar beside a block quote: its speaker's, where there is one."""
        speakers = [quote for _, quote in self._quotes.get(place, ()) if quote.attribution.source]
        return self._speakers.of_quote(speakers[0]).line if speakers else ""

    def overlays(self, dressed: Dressed, words: Span) -> list[Overlay]:
        """Return what lies on some of a block's words, counted from the first of these.

        Quotes come first, so that a link in one stays a link.
        """
        block, colours = dressed.block, self._colours
        found = [
            overlay
            for span, quote in dressed.quotes.on(words)
            for overlay in inline.of_quote(quote, span, block.text, self._speakers.of_quote(quote))
        ]
        found += [inline.of_unnamed(span, colours) for span, _ in dressed.unnamed.on(words)]
        found += [inline.of_mark(mark, colours) for _, mark in dressed.marks.on(words)]
        links = (inline.of_link(link, colours) for _, link in dressed.links.on(words))
        found += [link for link in links if link]
        if block.credit:
            found.append(inline.of_credit(block.credit, self._credit_pixels))
        return [Overlay(within(one.span, words), one.dress) for one in found]


def within(span: Span, words: Span) -> Span:
    """Return what of a span lies within some words, counted from the first of these.

    >>> within(Span(3, 9), Span(5, 20)), within(Span(3, 9), Span(12, 20))
    (Span(start=0, end=4), Span(start=0, end=0))
    """
    start = min(max(span.start, words.start), words.end)
    return Span(start, max(min(span.end, words.end), start)).shifted(-words.start)
