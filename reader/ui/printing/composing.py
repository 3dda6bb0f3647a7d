"""Sets an article on paper: the pane's own setting, in the width of a page, cut into pages."""

from collections.abc import Generator, Iterable
from itertools import pairwise

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from reader.model import Article, Block, BlockKind, Outline
from reader.ui.article_pane.render import Look, Rendered, Rendering
from reader.ui.article_pane.typesetter import MARGIN
from reader.ui.article_pane.typography import Spacing, Typography
from reader.ui.fonts import reading_face
from reader.ui.printing.back_matter import (
    Reference,
    addresses,
    on_paper,
    quotes_and_sources,
    references,
    with_blocks,
)
from reader.ui.printing.ink import INK
from reader.ui.printing.options import PrintOptions, printable_size
from reader.ui.printing.paging import pages
from reader.ui.printing.running_words import FOOT, HEAD, running_words
from reader.ui.printing.sheets import Sheets
from reader.ui.printing.strips import TIED, strips

_LEADING = 1.5  # of type in its own size; paper takes a little less than a screen
_GAP = 0.7  # ems between paragraphs
_LEAST = QSizeF(120, 120)  # pixels: whatever the margins, a page has room for some words

Composing = Generator[None, None, Sheets]


def composing(
    article: Article, outline: Outline, options: PrintOptions, layout: QPageLayout
) -> Composing:
    """Set an article and cut it into pages; pauses after each block and after each page."""
    room = printable_size(layout).expandedTo(_LEAST + QSizeF(0, HEAD + FOOT))
    page = room - QSizeF(0, HEAD + FOOT)
    whole, linked = _whole(article, outline, options)
    rendering = Rendering(whole, outline, _look(options, page))
    yield from rendering.steps()
    rendered = rendering.rendered()
    _tie(rendered, whole.body.blocks)
    _number(rendered, linked)
    _lay_out(rendered, page.width())
    found = []
    for one in pages(strips(rendered.document, page.height()), page.height()):
        found.append(one)
        yield
    return Sheets(layout, room, rendered, tuple(found), running_words(article))


def composed(composing: Composing) -> Sheets:
    """Set an article without a pause."""
    while True:
        try:
            next(composing)
        except StopIteration as end:
            sheets: Sheets = end.value
            return sheets


def _whole(
    article: Article, outline: Outline, options: PrintOptions
) -> tuple[Article, list[Reference]]:
    """Return the article with all that is to follow it, and the links that get a number."""
    added: list[Block] = []
    linked: list[Reference] = []
    if options.quotes:
        added += quotes_and_sources(article, outline)
    if options.addresses:
        linked, found = references(article)
        added += addresses(found)
    return with_blocks(on_paper(article), added), linked


def _look(options: PrintOptions, page: QSizeF) -> Look:
    spacing = Spacing(leading=_LEADING, gap=_GAP)
    face = reading_face(options.face)
    typography = Typography(face, options.pixels, INK, spacing, own_face=face, ligatures=False)
    return Look(typography, mark_quotes=options.marks, page=page)


def _tie(rendered: Rendered, blocks: tuple[Block, ...]) -> None:
    """Tie headings to what they head and pictures to their captions."""
    for block, below in pairwise(blocks):
        heads = block.kind is BlockKind.HEADING
        has_caption = block.kind is BlockKind.FIGURE and below.kind is BlockKind.CAPTION
        if heads or has_caption:
            rendered.document.findBlock(rendered.kept[block.id]).setUserState(TIED)


def _number(rendered: Rendered, linked: Iterable[Reference]) -> None:
    """Set a small number behind every link whose address is listed at the end."""
    cursor = QTextCursor(rendered.document)
    cursor.beginEditBlock()
    # From the last to the first: those before stay where they are.
    for reference in sorted(linked, key=lambda one: one.span, reverse=True):
        _, end = rendered.positions.range_of(reference.span)
        cursor.setPosition(end)
        letters = QTextCharFormat(cursor.charFormat())
        letters.setAnchor(False)
        letters.clearProperty(QTextCharFormat.Property.AnchorHref.value)
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
        letters.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        cursor.insertText(str(reference.number), letters)
    cursor.endEditBlock()


def _lay_out(rendered: Rendered, width: float) -> None:
    document: QTextDocument = rendered.document
    document.setUseDesignMetrics(True)  # the same lines on the screen and on any printer
    anywhere = QTextOption(document.defaultTextOption())
    anywhere.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(anywhere)
    rendered.tables.fit(width, whole_words=False)
    document.setTextWidth(width + 2 * MARGIN)
