"""What sets words apart within a paragraph: marks, links, quotes. Overlays may overlap."""

from bisect import insort
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat

from reader.model import CORRECTED, Link, Mark, MarkKind, Quote, QuoteKind, Span
from reader.records import record
from reader.text.quotemarks import marked, with_marks
from reader.text.urls import safe_link
from reader.ui.article_pane.anchors import leads_to
from reader.ui.article_pane.properties import Property
from reader.ui.foreign_words import tip
from reader.ui.theme import Colours, SpeakerColour
from reader.ui.words import tr

_CODE_SCALE = 0.9

Dresser = Callable[[QTextCharFormat], None]


@record
class Overlay:
    """A stretch of one paragraph's words and what it does to their letters."""

    span: Span
    dress: Dresser


def pieces(length: int, overlays: Iterable[Overlay]) -> Iterator[tuple[Span, list[Overlay]]]:
    """Cut a paragraph where an overlay begins or ends; yield each piece with what lies on it."""
    overlays = [overlay for overlay in overlays if len(overlay.span) > 0]
    cuts = {0, length}
    for overlay in overlays:
        cuts.update(min(cut, length) for cut in (overlay.span.start, overlay.span.end))
    coming = sorted(range(len(overlays)), key=lambda place: -overlays[place].span.start)
    here: list[int] = []  # places of those that lie here, in their order
    for start, end in pairwise(sorted(cuts)):
        here = [place for place in here if overlays[place].span.end > start]
        while coming and overlays[coming[-1]].span.start <= start:
            insort(here, coming.pop())
        yield Span(start, end), [overlays[place] for place in here]


def of_mark(mark: Mark, colours: Colours) -> Overlay:
    """Return how emphasis and its kin look."""

    def dress(form: QTextCharFormat) -> None:
        _MARKS[mark.kind](form, colours)

    return Overlay(mark.span, dress)


def of_link(link: Link, colours: Colours) -> Overlay | None:
    """Return how a link looks, or None for an address that must not be followed."""
    address = safe_link(link.url)
    if not address:
        return None
    told = leads_to(address)

    def dress(form: QTextCharFormat) -> None:
        form.setAnchor(True)
        form.setAnchorHref(address)
        form.setToolTip(tip(told))
        form.setForeground(QColor(colours.link))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)

    return Overlay(link.span, dress)


def of_words(here: Span, colour: SpeakerColour) -> Overlay:
    """Return how words in marks look: a tint with a line."""

    def dress(form: QTextCharFormat) -> None:
        form.setProperty(Property.CHOSEN, colour.chosen)
        form.clearProperty(Property.DOTS)
        form.setProperty(Property.LINE, colour.line)
        form.setProperty(Property.TINT, colour.tint)

    return Overlay(here, dress)


def of_reported(here: Span, colour: SpeakerColour) -> Overlay:
    """Return how reported speech looks: dots."""

    def dress(form: QTextCharFormat) -> None:
        form.setProperty(Property.CHOSEN, colour.chosen)
        form.setProperty(Property.DOTS, colour.line)

    return Overlay(here, dress)


def of_unnamed(here: Span, colours: Colours) -> Overlay:
    """Return how words look that stand for a source without a name: dashes."""

    def dress(form: QTextCharFormat) -> None:
        form.setProperty(Property.UNNAMED, colours.muted)
        form.setToolTip(tr("A source that is not named"))

    return Overlay(here, dress)


def of_corrected(here: Span) -> Overlay:
    """Return how words look that a person corrected: as they are, but they say so."""

    def dress(form: QTextCharFormat) -> None:
        form.setToolTip(CORRECTED.capitalize())

    return Overlay(here, dress)


def of_quote(quote: Quote, here: Span, words: str, colour: SpeakerColour) -> Iterator[Overlay]:
    """Yield how a quote looks at `here` in a block of these words.

    The clause of a partial quote looks as reported speech does, what it has in marks as a quote.
    """
    within = [mark for mark in marked(here.of(words)) if mark.depth == 0]
    if quote.kind is QuoteKind.INDIRECT or (quote.kind is QuoteKind.MIXED and within):
        yield of_reported(here, colour)
    else:
        yield of_words(Span(*with_marks(words, here.start, here.end)), colour)
    if quote.kind is QuoteKind.MIXED:
        for mark in within:
            yield of_words(Span(mark.start, mark.end).shifted(here.start), colour)
    if quote.corrected:
        yield of_corrected(here)


def of_credit(span: Span, pixels: float) -> Overlay:
    """Return how a picture's credit looks: small capitals."""

    def dress(form: QTextCharFormat) -> None:
        font = form.font()
        font.setPixelSize(round(pixels))
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        form.setFont(font)

    return Overlay(span, dress)


def _italic(form: QTextCharFormat, _colours: Colours) -> None:
    form.setFontItalic(True)


def _bold(form: QTextCharFormat, _colours: Colours) -> None:
    form.setFontWeight(QFont.Weight.Bold)


def _code(form: QTextCharFormat, colours: Colours) -> None:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(round(form.font().pixelSize() * _CODE_SCALE))
    form.setFont(font)
    form.setProperty(Property.TINT, colours.code)


def _below(form: QTextCharFormat, _colours: Colours) -> None:
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)


def _above(form: QTextCharFormat, _colours: Colours) -> None:
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)


def _struck(form: QTextCharFormat, _colours: Colours) -> None:
    form.setFontStrikeOut(True)


def _marked(form: QTextCharFormat, colours: Colours) -> None:
    form.setProperty(Property.TINT, colours.found)


_MARKS: dict[MarkKind, Callable[[QTextCharFormat, Colours], None]] = {
    MarkKind.EM: _italic,
    MarkKind.STRONG: _bold,
    MarkKind.CODE: _code,
    MarkKind.SUB: _below,
    MarkKind.SUP: _above,
    MarkKind.DEL: _struck,
    MarkKind.MARK: _marked,
}
