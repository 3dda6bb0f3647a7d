"""Asks which printer, and paints pages on it. The one module that knows QtPrintSupport.

Where no printer is set up, Qt's dialog offers to print into a file; that is painted in memory
and put on the disk whole.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageRanges, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reader.errors import StandfirstError
from reader.export.signature import GENERATOR
from reader.export.writing import legal_name
from reader.ui.printing.options import TICKS, PrintOptions
from reader.ui.printing.sheets import Sheets
from reader.ui.words import tr, trn

_MOST_PAGES = 9999  # before the printer and its paper are chosen, nobody knows how many

Chosen = Callable[[QPrinter, Mapping[str, object]], object]


class PrinterFailedError(StandfirstError):
    """The printer took no pages."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("“{name}” took no pages. Check that the printer is on and has paper.", name=name)
        )


class NoSuchPagesError(StandfirstError):
    """None of the pages that were asked for is there."""

    def __init__(self, count: int) -> None:
        super().__init__(
            trn(
                count,
                "Nothing was printed: there is %Ln page. Choose other pages.",
                "Nothing was printed: there are %Ln pages. Choose other pages.",
            )
        )


class PrintDialog(QPrintDialog):
    """The system's print dialog, with a page of our own choices where it has pages."""

    def __init__(self, parent: QWidget, layout: QPageLayout) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(layout)
        self._printer.setCreator(GENERATOR)
        super().__init__(self._printer, parent)
        self.setWindowTitle(tr("Print"))
        self.ticks: dict[str, QCheckBox] = {}
        self.setMinMax(1, _MOST_PAGES)

    def offer(self, options: PrintOptions) -> None:
        """Let what goes with an article be chosen, too."""
        self.ticks = {name: QCheckBox(tr(said)) for name, _, said in TICKS}
        for name, field, _ in TICKS:
            self.ticks[name].setChecked(getattr(options, field))
        self._page = page = QWidget()  # Qt does not hold what it is given
        page.setWindowTitle(tr("Article"))
        column = QVBoxLayout(page)
        for tick in self.ticks.values():
            column.addWidget(tick)
        column.addStretch()
        self.setOptionTabs([page])

    def ask(self, title: str, chosen: Chosen) -> None:
        """Ask, without blocking; hand over the printer and what was ticked."""
        self._printer.setDocName(title)
        if not QPrinterInfo.availablePrinterNames():  # what is left is a file; it wants a name
            self._printer.setOutputFileName(str(Path.home() / f"{legal_name(title)}.pdf"))
        self.accepted.connect(lambda printer: chosen(printer, self._ticked()))
        self.finished.connect(self.deleteLater)
        self.show()

    def _ticked(self) -> dict[str, object]:
        return {name: tick.isChecked() for name, tick in self.ticks.items()}


def printing(sheets: Sheets, printer: QPrinter) -> Generator[None, None, int]:
    """Print the pages that were asked for, with a pause after each; return how many.

    Raises PrinterFailedError when they cannot be printed, NoSuchPagesError when there are none.
    """
    places = pages_asked_for(printer, len(sheets.pages))
    try:
        yield from _painting(sheets, places, printer, printer.printerName())
    except GeneratorExit:
        printer.abort()
        raise
    return len(places)


def printing_into_file(sheets: Sheets, printer: QPrinter) -> Generator[None, None, bytes]:
    """Paint the pages that were asked for into a PDF as the printer would; return its bytes.

    A printer would write them into its file one by one, over what is there.
    """
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(printer.resolution())
    writer.setPageLayout(printer.pageLayout())
    writer.setTitle(printer.docName())
    writer.setCreator(printer.creator())
    places = pages_asked_for(printer, len(sheets.pages))
    yield from _painting(sheets, places, writer, printer.outputFileName())
    return bytes(held.data().data())


def _painting(
    sheets: Sheets, places: Sequence[int], device: QPagedPaintDevice, name: str
) -> Generator[None, None, None]:
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterFailedError(name)
    try:
        for number, place in enumerate(places):
            if number and not device.newPage():
                raise PrinterFailedError(name)
            sheets.paint_on_device(painter, place)
            yield
    finally:
        painter.end()


def pages_asked_for(printer: QPrinter, count: int) -> Sequence[int]:
    """Return the places of the pages to be printed, in the order and as often as asked for.

    Raises NoSuchPagesError when there are none.
    """
    ranges = printer.pageRanges()
    places = [place for place in range(count) if _is_asked_for(ranges, place + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        places.reverse()
    if not places:
        raise NoSuchPagesError(count)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return places * copies
    return [place for place in places for _ in range(copies)]


def _is_asked_for(ranges: QPageRanges, number: int) -> bool:
    return ranges.isEmpty() or ranges.contains(number)
