"""Sets an article as a QTextDocument, detached from any view, by one cursor.

Building it detached and handing it over whole is ten times faster than filling a document
that is already shown; building it by cursor rather than from HTML leaves nothing to sanitise.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field
from itertools import accumulate, islice
from math import inf
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument

from reader.model import (
    Article,
    Block,
    BlockKind,
    Body,
    Image,
    Outline,
    Removal,
    Span,
)
from reader.records import record
from reader.ui.article_pane.album import Album
from reader.ui.article_pane.column import column_of
from reader.ui.article_pane.direction import reads_leftward
from reader.ui.article_pane.dressing import Dressed, Dressing
from reader.ui.article_pane.front import byline_words, standfirst_words, title_words
from reader.ui.article_pane.positions import Positions, Run
from reader.ui.article_pane.tables import Tables, is_wider, needs_of, parts_of
from reader.ui.article_pane.traces import NOTHING_IN_PLACE, TOP, InPlace, removals_by_place
from reader.ui.article_pane.typesetter import MARGIN, Typesetter
from reader.ui.article_pane.typography import HEADINGS, Part, Setting, Typography
from reader.ui.reading import minutes_of
from reader.ui.settings import Pictures

T = TypeVar("T")

MOST_PORTIONS = 4  # of a long paragraph that are set first
MOST_TABLES = 2  # parts of one long table that are set first; laying out each is nearly felt

SMALL_PICTURE = 0.4  # of the column's width: what a picture shows can still be told
TALL_PICTURE = 0.75  # of a page's height: its caption finds room below it
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
class Sight:
    """The stretch of a long text that is set first, and where in it the reader is."""

    words: Span
    here: int


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
        # Without a width Qt breaks no line, and lays out a megabyte before it has filled a screen.
        self._setter.document.setTextWidth(self._column + 2 * MARGIN)
        widest = self._column * (SMALL_PICTURE if look.pictures is Pictures.SMALL else 1)
        tallest = look.page.height() * TALL_PICTURE if look.page else inf
        path = Path(article.origin.path)
        self._album = Album(self._setter.document, path, QSizeF(widest, tallest))
        self._dressing = Dressing(
            article.body, outline, look.typography, mark_quotes=look.mark_quotes
        )
        self._runs: list[Run] = []
        self._kept: dict[int, int] = {}
        self._ghosts: dict[int, int] = {}
        self._traces: dict[int, int] = {}
        self._here = Span(0, 0)  # of the block being set, in the article's text
        self._sight: Sight | None = None

    def steps(self, places: range | None = None, sight: Sight | None = None) -> Iterator[None]:
        """Set the blocks at these places, or all from the title to the last trace.

        Of long blocks only what is in sight is set, if one is given. Yields after each portion,
        so that a long article need not be set without a pause.
        """
        removals = removals_by_place(self._article)
        body = self._article.body
        places = range(len(body.blocks)) if places is None else places
        self._sight = sight
        whole = Span(0, len(body.text))
        yield from self._dressing.find(_words_of(body, places) if sight else whole)
        with self._setter.at_once():
            if places.start == 0:
                self._front_matter()
                yield from self._trace(removals.get(TOP, ()))
            for place in places:
                block = body.blocks[place]
                self._here = body.spans[place]
                self._kept[block.id] = self._setter.next_position
                yield from self._block(place, block)
                yield from self._trace(removals.get(place, ()))
                yield

    def rendered(self) -> Rendered:
        """Return what has been set."""
        self._setter.tables.fit(self._column)
        self._album.attend()
        positions = Positions(self._runs)
        setter = self._setter
        places = (self._kept, self._ghosts, self._traces)
        return Rendered(setter.document, positions, self._column, setter.tables, *places)

    def _front_matter(self) -> None:
        meta = self._article.meta
        self._setter.paragraph(Part.TITLE, title_words(self._article))
        if meta.standfirst:
            self._setter.paragraph(Part.STANDFIRST, standfirst_words(meta))
        if self._look.byline:
            minutes = 0 if self._look.page else minutes_of(self._article)  # paper has pages
            self._setter.paragraph(Part.BYLINE, byline_words(meta, minutes))

    def _trace(self, removals: tuple[Removal, ...]) -> Iterator[None]:
        if not removals:
            return
        is_open = self._look.in_place.shows(removals)
        position = self._setter.trace(removals, is_open=is_open)
        self._traces.update((removal.block.id, position) for removal in removals)
        for gone in removals if is_open else ():
            self._ghosts[gone.block.id] = self._setter.next_position
            for _ in self._setter.ghost(gone):
                yield

    def _block(self, place: int, block: Block) -> Iterator[None]:
        dressed = self._dressing.of_block(place, block)
        match block.kind:
            case BlockKind.HEADING:
                part = HEADINGS.get(block.level or 2, Part.HEADING_4)
                setting = Setting(heading=block.level or 2, leftward=self._is_leftward(block))
                yield from self._paragraph(part, dressed, setting)
            case BlockKind.BLOCKQUOTE:
                leftward = self._is_leftward(block)
                setting = Setting(
                    depth=block.depth, bar=self._dressing.bar(place), leftward=leftward
                )
                yield from self._paragraph(Part.QUOTE, dressed, setting)
            case BlockKind.LIST_ITEM:
                setting = Setting(depth=block.depth, leftward=self._is_leftward(block))
                self._setter.open_item(setting, ordered=block.ordered)
                yield from self._all_words(Part.LIST, dressed)
            case BlockKind.CODE | BlockKind.TABLE:
                yield from self._box(dressed)
            case BlockKind.FIGURE:
                self._picture(block.image or Image(""))
            case BlockKind.PARAGRAPH | BlockKind.CAPTION | BlockKind.BYLINE:
                setting = Setting(leftward=self._is_leftward(block))
                yield from self._paragraph(_PARTS[block.kind], dressed, setting)
            case BlockKind.RULE:
                self._setter.rule()

    def _is_leftward(self, block: Block) -> bool:
        return reads_leftward(block.text, otherwise=self._leftward)

    def _paragraph(self, part: Part, dressed: Dressed, setting: Setting) -> Iterator[None]:
        self._setter.open(part, setting)
        return self._all_words(part, dressed)

    def _all_words(self, part: Part, dressed: Dressed) -> Iterator[None]:
        return self._words(part, Span(0, len(dressed.block.text)), dressed)

    def _words(self, part: Part, words: Span, dressed: Dressed) -> Iterator[None]:
        """Set some of a block's words at the cursor and note where they came to stand."""
        before: Span | None = None
        for portion in self._in_sight({one: one for one in dressed.portions(words)}, MOST_PORTIONS):
            if before is not None:
                self._setter.go_on(dressed.block.text[before.end : portion.start])
                yield
            overlays = self._dressing.overlays(dressed, portion)
            position, extra = self._setter.words(part, portion.of(dressed.block.text), overlays)
            self._runs.append(Run(portion.shifted(self._here.start), position, extra))
            before = portion

    def _picture(self, image: Image) -> None:
        shown = self._look.pictures is not Pictures.NONE
        letters = self._album.letters(image) if shown else None
        if letters is None:
            self._setter.missing_picture(image)
        else:
            self._setter.picture(letters)

    def _box(self, dressed: Dressed) -> Iterator[None]:
        if dressed.block.kind is BlockKind.TABLE:
            yield from self._table(dressed)
        else:
            self._setter.open_code()
            yield from self._all_words(Part.CODE, dressed)
            self._setter.close_box()

    def _table(self, dressed: Dressed) -> Iterator[None]:
        lines = dressed.block.text.split("\n")
        rows = [line.split("\t") for line in lines]
        starts = [0, *accumulate(len(line) + 1 for line in lines)]
        for part in (Part.TABLE, Part.WIDE_TABLE):
            needs = needs_of(rows, self._look.typography.font(part))
            if not is_wider(needs, self._column):
                break
        stretches = {
            some: Span(starts[some.start], starts[some.stop])
            for some in parts_of(len(rows), len(needs))
        }
        for some in self._in_sight(stretches, MOST_TABLES):
            at = starts[some.start]
            for row, column in self._setter.cells(part, some, len(rows), needs):
                if not column:
                    yield
                if column < len(rows[row]):
                    cell = Span(at, at + len(rows[row][column]))
                    yield from self._words(part, cell, dressed)
                    at = cell.end + 1  # the tab or line end behind it

    def _in_sight(self, stretches: Mapping[T, Span], most: int) -> list[T]:
        """Return what of a block is to be set: all, or what is in sight, one thing at least."""
        if self._sight is None:
            return list(stretches)
        seen, here = (self._sight.words, self._sight.here)
        seen, here = seen.shifted(-self._here.start), here - self._here.start
        in_sight = (
            thing for thing, span in stretches.items() if span.overlaps(seen) and span.end > here
        )
        return list(islice(in_sight, most)) or list(stretches)[:1]


def _words_of(body: Body, places: range) -> Span:
    """Return the stretch of the text that the blocks at some places have."""
    return Span(body.spans[places[0]].start, body.spans[places[-1]].end) if places else Span(0, 0)
