"""Sets an article as a QTextDocument, detached from any view, by one cursor.

Building it detached and handing it over whole is ten times faster than filling a document
that is already shown; building it by cursor rather than from HTML leaves nothing to sanitise.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import field
from math import inf
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument

from reader.model import (
    Article,
    Block,
    BlockKind,
    Body,
    Image,
    Outline,
    Quote,
    QuoteKind,
    Removal,
    Span,
)
from reader.records import record
from reader.ui.article_pane import inline
from reader.ui.article_pane.album import Album
from reader.ui.article_pane.column import column_of
from reader.ui.article_pane.direction import reads_leftward
from reader.ui.article_pane.front import byline_words, title_words
from reader.ui.article_pane.inline import Overlay
from reader.ui.article_pane.positions import Positions, Run
from reader.ui.article_pane.tables import Tables, is_wider, needs_of
from reader.ui.article_pane.traces import NOTHING_IN_PLACE, TOP, InPlace, removals_by_place
from reader.ui.article_pane.typesetter import Setting, Typesetter
from reader.ui.article_pane.typography import HEADINGS, Part, Typography
from reader.ui.reading import minutes_of
from reader.ui.settings import Pictures
from reader.ui.speakers import SpeakerColours

SMALL_PICTURE = 0.4  # of the column's width: what a picture shows can still be told
TALL_PICTURE = 0.75  # of a page's height: its caption finds room below it
CREDIT_SCALE = 0.84  # of the caption's size: about the height of small letters, in capitals
_PARTS = {
    BlockKind.PARAGRAPH: Part.BODY,
    BlockKind.CAPTION: Part.CAPTION,
    BlockKind.BYLINE: Part.BYLINE,
}


@record
class Look:
    """What a reader chose about how articles look."""

    typography: Typography
    mark_quotes: bool = True
    pictures: Pictures = Pictures.FIT
    in_place: InPlace = NOTHING_IN_PLACE
    byline: bool = True  # who, when and how long, below the title
    page: QSizeF | None = None  # the room for words on paper, in pixels; on the screen, none


@record
class Rendered:
    """A set article, and where its parts stand in the document."""

    document: QTextDocument
    positions: Positions
    column: float = 600.0  # pixels: how wide its words want to be set
    tables: Tables = field(default_factory=Tables)
    # By the ids of blocks, document positions: of what was kept, in the document's order; of the
    # removed pieces that are shown in place; of the traces that tell of what was removed.
    kept: dict[int, int] = field(default_factory=dict)
    ghosts: dict[int, int] = field(default_factory=dict)
    traces: dict[int, int] = field(default_factory=dict)

    def place_of(self, block_id: int) -> int | None:
        """Return the document position of a block, or of what tells of it; None of neither."""
        places = (self.kept, self.ghosts, self.traces)
        return next((known[block_id] for known in places if block_id in known), None)


def render(article: Article, outline: Outline, look: Look) -> Rendered:
    """Set an article: front matter, every kept block, a trace wherever something was removed."""
    rendering = Rendering(article, outline, look)
    for _ in rendering.steps():
        pass
    return rendering.rendered()


class Rendering:
    """One article, or a part of it, on its way into one document."""

    def __init__(self, article: Article, outline: Outline, look: Look) -> None:
        self._article = article
        self._look = look
        self._setter = Typesetter(look.typography)
        self._leftward = article.meta.direction == "rtl"
        self._column = look.page.width() if look.page else column_of(article, look.typography)
        widest = self._column * (SMALL_PICTURE if look.pictures is Pictures.SMALL else 1)
        tallest = look.page.height() * TALL_PICTURE if look.page else inf
        path = Path(article.origin.path)
        self._album = Album(self._setter.document, path, QSizeF(widest, tallest))
        self._speakers = SpeakerColours(outline, look.typography.colours)
        self._quotes = _quotes_by_block(article.body, outline) if look.mark_quotes else {}
        self._unnamed = _unnamed_by_block(article.body, outline) if look.mark_quotes else {}
        self._runs: list[Run] = []
        self._kept: dict[int, int] = {}
        self._ghosts: dict[int, int] = {}
        self._traces: dict[int, int] = {}
        self._here = Span(0, 0)  # of the block being set, in the article's text

    def steps(self, places: range | None = None) -> Iterator[None]:
        """Set the blocks at these places, or all from the title to the last trace.

        Yields after each block, so that a long article need not be set without a pause.
        """
        removals = removals_by_place(self._article)
        body = self._article.body
        places = range(len(body.blocks)) if places is None else places
        with self._setter.at_once():
            if places.start == 0:
                self._front_matter()
                self._trace(removals.get(TOP, ()))
            for place in places:
                block = body.blocks[place]
                self._here = body.spans[place]
                self._kept[block.id] = self._setter.next_position
                self._block(place, block)
                self._trace(removals.get(place, ()))
                yield

    def rendered(self) -> Rendered:
        """Return what has been set."""
        self._album.attend()
        positions = Positions(self._runs)
        setter = self._setter
        places = (self._kept, self._ghosts, self._traces)
        return Rendered(setter.document, positions, self._column, setter.tables, *places)

    def _front_matter(self) -> None:
        meta = self._article.meta
        self._setter.paragraph(Part.TITLE, title_words(self._article))
        if meta.standfirst:
            self._setter.paragraph(Part.STANDFIRST, meta.standfirst)
        if self._look.byline:
            minutes = 0 if self._look.page else minutes_of(self._article)  # paper has pages
            self._setter.paragraph(Part.BYLINE, byline_words(meta, minutes))

    def _trace(self, removals: tuple[Removal, ...]) -> None:
        if not removals:
            return
        is_open = self._look.in_place.shows(removals)
        position = self._setter.trace(removals, is_open=is_open)
        self._traces.update((removal.block.id, position) for removal in removals)
        if is_open:
            self._ghosts.update((gone.block.id, self._setter.ghost(gone)) for gone in removals)

    def _block(self, place: int, block: Block) -> None:
        match block.kind:
            case BlockKind.HEADING:
                part = HEADINGS.get(block.level or 2, Part.HEADING_4)
                setting = Setting(heading=block.level or 2, leftward=self._is_leftward(block))
                self._paragraph(part, place, block, setting)
            case BlockKind.BLOCKQUOTE:
                leftward = self._is_leftward(block)
                setting = Setting(depth=block.depth, bar=self._bar(place), leftward=leftward)
                self._paragraph(Part.QUOTE, place, block, setting)
            case BlockKind.LIST_ITEM:
                setting = Setting(depth=block.depth, leftward=self._is_leftward(block))
                self._setter.open_item(setting, ordered=block.ordered)
                self._all_words(Part.LIST, place, block)
            case BlockKind.CODE | BlockKind.TABLE:
                self._box(place, block)
            case BlockKind.FIGURE:
                self._picture(block.image or Image(""))
            case BlockKind.PARAGRAPH | BlockKind.CAPTION | BlockKind.BYLINE:
                setting = Setting(leftward=self._is_leftward(block))
                self._paragraph(_PARTS[block.kind], place, block, setting)
            case BlockKind.RULE:
                self._setter.rule()

    def _is_leftward(self, block: Block) -> bool:
        return reads_leftward(block.text, otherwise=self._leftward)

    def _paragraph(self, part: Part, place: int, block: Block, setting: Setting) -> None:
        self._setter.open(part, setting)
        self._all_words(part, place, block)

    def _all_words(self, part: Part, place: int, block: Block) -> None:
        self._words(part, Span(0, len(block.text)), block, self._overlays(place, block))

    def _words(self, part: Part, words: Span, block: Block, overlays: Iterable[Overlay]) -> None:
        """Set some of a block's words at the cursor and note where they came to stand."""
        moved = [Overlay(o.span.shifted(-words.start), o.dress) for o in overlays]
        position, extra = self._setter.words(part, words.of(block.text), moved)
        self._runs.append(Run(words.shifted(self._here.start), position, extra))

    def _picture(self, image: Image) -> None:
        shown = self._look.pictures is not Pictures.NONE
        letters = self._album.letters(image) if shown else None
        if letters is None:
            self._setter.missing_picture(image)
        else:
            self._setter.picture(letters)

    def _box(self, place: int, block: Block) -> None:
        if block.kind is BlockKind.TABLE:
            self._table(place, block)
        else:
            self._setter.open_code()
            self._all_words(Part.CODE, place, block)
            self._setter.close_box()

    def _table(self, place: int, block: Block) -> None:
        rows = [line.split("\t") for line in block.text.split("\n")]
        overlays = self._overlays(place, block)
        at = 0
        for part in (Part.TABLE, Part.WIDE_TABLE):
            needs = needs_of(rows, self._look.typography.font(part))
            if not is_wider(needs, self._column):
                break
        for row, column in self._setter.cells(part, len(rows), needs):
            if column >= len(rows[row]):
                continue
            cell = Span(at, at + len(rows[row][column]))
            inside = [overlay for overlay in overlays if cell.covers(overlay.span)]
            self._words(part, cell, block, inside)
            at = cell.end + 1  # the tab or line end behind it

    def _overlays(self, place: int, block: Block) -> list[Overlay]:
        """Return what lies on a block's words; quotes first, so that a link in one stays a link."""
        colours = self._look.typography.colours
        quotes = [
            overlay
            for span, quote in self._quotes.get(place, ())
            if quote.kind is not QuoteKind.BLOCK
            for overlay in inline.of_quote(quote, span, block.text, self._speakers.of_quote(quote))
        ]
        quotes += [inline.of_unnamed(span, colours) for span in self._unnamed.get(place, ())]
        marks = [inline.of_mark(mark, colours) for mark in block.marks]
        links = [overlay for link in block.links if (overlay := inline.of_link(link, colours))]
        credit = [inline.of_credit(block.credit, self._credit_pixels())] if block.credit else []
        return [*quotes, *marks, *links, *credit]

    def _bar(self, place: int) -> str:
        """Return the colour of the bar beside a block quote: its speaker's, where there is one."""
        speakers = [quote for _, quote in self._quotes.get(place, ()) if quote.attribution.source]
        return self._speakers.of_quote(speakers[0]).line if speakers else ""

    def _credit_pixels(self) -> float:
        return self._look.typography.font(Part.CAPTION).pixelSize() * CREDIT_SCALE


def _quotes_by_block(body: Body, outline: Outline) -> dict[int, list[tuple[Span, Quote]]]:
    """Return, by a block's place, the stretches of its words that are quoted."""
    found: dict[int, list[tuple[Span, Quote]]] = defaultdict(list)
    for quote in outline.quotes:
        for part in quote.parts:
            place = body.index_at(part.start)
            while place < len(body.blocks) and body.spans[place].start < part.end:
                here = body.spans[place]
                if here.overlaps(part):
                    start, end = max(part.start, here.start), min(part.end, here.end)
                    found[place].append((Span(start - here.start, end - here.start), quote))
                place += 1
    return found


def _unnamed_by_block(body: Body, outline: Outline) -> dict[int, list[Span]]:
    """Return, by a block's place, the words that stand for sources without a name."""
    found: dict[int, list[Span]] = defaultdict(list)
    for source in outline.sources:
        for span in () if source.named else source.mentions:
            place = body.index_at(span.start)
            if body.spans[place].covers(span):
                found[place].append(span.shifted(-body.spans[place].start))
    return found
