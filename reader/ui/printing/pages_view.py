"""The pages of an article one below the other, as they will lie on the table."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.ui.printing.options import DPI
from reader.ui.printing.sheets import Sheets
from reader.ui.words import tr

_GAP = 16  # pixels around each page
_SHADE = QColor("#00000040")
_PAPER = QColor("#ffffff")
LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.25, 3.0, 1.2


class PagesView(QAbstractScrollArea):
    """Paints only the pages that are seen, so that a thousand open as fast as one."""

    page_changed = Signal(int)  # the one that is read, from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pages"))
        self.setObjectName("pagesView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.sheets: Sheets | None = None
        self._zoom = 0.0  # as wide as the window
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # What is shown

    def show_sheets(self, sheets: Sheets) -> None:
        """Show other pages, at the same page as long as there is one."""
        at = self.page
        self.sheets = sheets
        self._reach()
        self.go_to_page(min(at, self.count))
        self._scrolled()
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.sheets.pages) if self.sheets else 0

    @property
    def page(self) -> int:
        """The page at the middle of the window, from 1; 0 when there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        place = int(middle // self._step()) if self.sheets else -1
        return min(max(place + 1, 1), self.count) if self.sheets else 0

    def go_to_page(self, number: int) -> None:
        """Show a page by its number, from 1."""
        if number != self.page:
            self.verticalScrollBar().setValue(round((number - 1) * self._step()))

    @property
    def scale(self) -> float:
        """Pixels of the screen in one of our pixels of the page."""
        if self._zoom:
            return self._zoom
        room = self.viewport().width() - 2 * _GAP
        return min(max(room / self._sheet_size().width(), LEAST_ZOOM), MOST_ZOOM)

    def zoom(self, factor: float) -> None:
        """Show pages larger or smaller, keeping the page."""
        self._rescale(min(max(self.scale * factor, LEAST_ZOOM), MOST_ZOOM))

    def fit_width(self) -> None:
        """Show pages as wide as the window, however wide that is."""
        self._rescale(0.0)

    def fit_page(self) -> None:
        """Show pages so that one is seen whole."""
        size = self._sheet_size()
        room = self.viewport().size()
        scales = (
            (room.width() - 2 * _GAP) / size.width(),
            (room.height() - 2 * _GAP) / size.height(),
        )
        self._rescale(min(max(min(scales), LEAST_ZOOM), MOST_ZOOM))

    def _rescale(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(self._step(), 1)
        self._zoom = zoom
        self._reach()
        bar.setValue(round(share * self._step()))
        self.viewport().update()

    # Where things are

    def _sheet_size(self) -> QSizeF:
        """Return how large a whole sheet is, in our pixels."""
        layout = self.sheets.layout if self.sheets else None
        return layout.fullRect(layout.Unit.Inch).size() * DPI if layout else QSizeF(DPI, DPI)

    def _step(self) -> float:
        return self._sheet_size().height() * self.scale + _GAP

    def _reach(self) -> None:
        """Tell the scroll bars how far they reach."""
        viewport = self.viewport().size()
        height = round(self.count * self._step()) + _GAP
        width = round(self._sheet_size().width() * self.scale) + 2 * _GAP
        for bar, whole, seen in (
            (self.verticalScrollBar(), height, viewport.height()),
            (self.horizontalScrollBar(), width, viewport.width()),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(max(seen // 20, 1))

    def _seen(self) -> Iterator[tuple[int, QRectF]]:
        """Yield the pages that are seen, and where."""
        size = self._sheet_size() * self.scale
        left = max((self.viewport().width() - size.width()) / 2, _GAP)
        left -= self.horizontalScrollBar().value()
        top = self.verticalScrollBar().value()
        first = max(int((top - _GAP) // self._step()), 0)
        for place in range(first, self.count):
            area = QRectF(QPointF(left, _GAP + place * self._step() - top), size)
            if area.top() > self.viewport().height():
                return
            yield place, area

    def _scrolled(self) -> None:
        self.viewport().update()
        if self.page != self._page:
            self._page = self.page
            self.setAccessibleDescription(
                tr("Page {page} of {count}", page=self._page, count=self.count)
            )
            self.page_changed.emit(self._page)

    # Qt's own

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().mid())
        if self.sheets is None:
            return
        margins = self.sheets.layout.margins(self.sheets.layout.Unit.Inch)
        corner = QPointF(margins.left(), margins.top()) * DPI
        for place, area in self._seen():
            painter.fillRect(area.translated(1.5, 1.5), _SHADE)
            painter.fillRect(area, _PAPER)
            painter.save()
            painter.translate(area.topLeft())
            painter.scale(self.scale, self.scale)
            painter.translate(corner)
            self.sheets.paint(painter, place)
            painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page."""
        super().resizeEvent(event)
        self._reach()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, show pages larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go page by page, to the first and to the last."""
        targets = {
            Qt.Key.Key_PageDown: min(self.page + 1, self.count),
            Qt.Key.Key_PageUp: max(self.page - 1, 1),
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: self.count,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self.verticalScrollBar().setValue(round((target - 1) * self._step()))

    def sizeHint(self) -> QSize:
        """Return a size at which a page can be read."""
        return QSize(760, 800)
