"""An article cut into pages, ready to be painted on a printer, into a PDF or on the screen."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPageLayout, QPainter, QPalette

from reader.records import record
from reader.ui.article_pane.painting import paint_behind, paint_beside, seen_in
from reader.ui.article_pane.render import Rendered
from reader.ui.article_pane.typesetter import MARGIN
from reader.ui.printing.ink import INK
from reader.ui.printing.options import DPI
from reader.ui.printing.paging import Page
from reader.ui.printing.running_words import HEAD, RunningWords

_OVERLAP = 2.0  # pixels by which lines may reach into one another


@record
class Sheets:
    """All pages of an article on one kind of paper."""

    layout: QPageLayout
    room: QSizeF  # between the margins, in our pixels
    rendered: Rendered
    pages: tuple[Page, ...]
    words: RunningWords

    def paint(self, painter: QPainter, place: int) -> None:
        """Paint one page; the painter stands at the corner of the margins and counts our pixels."""
        page = self.pages[place]
        self.words.paint(painter, self.room, place + 1, len(self.pages))
        if page.again[1]:
            self._stretch(painter, page.again, HEAD)
        self._stretch(painter, (page.top, page.bottom), HEAD + page.height_again)

    def paint_on_device(self, painter: QPainter, place: int) -> None:
        """Paint one page on a printer or into a PDF, whatever its resolution."""
        painter.save()
        device = painter.device()
        painter.scale(device.logicalDpiX() / DPI, device.logicalDpiY() / DPI)
        self.paint(painter, place)
        painter.restore()

    def _stretch(self, painter: QPainter, extent: tuple[float, float], at: float) -> None:
        """Paint what stands between two heights of the document, at this height of the page."""
        top, bottom = extent
        width = self.rendered.document.textWidth()
        area = QRectF(0, top, width, bottom - top)
        painter.save()
        painter.translate(-MARGIN, at - top)
        painter.setClipRect(area)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(INK.text))
        # A line that only reaches in would be cut for the eye, but be in a PDF's text twice.
        context.clip = area.adjusted(0, _OVERLAP, 0, -_OVERLAP)
        seen = seen_in(self.rendered.document, area)
        paint_behind(painter, seen)
        self.rendered.document.documentLayout().draw(painter, context)
        paint_beside(painter, seen)
        painter.restore()
