"""What is printed, seen before and written as a PDF: articles in, pages out.

Imported when it is first asked for, not at start.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.model import Article, Outline
from reader.ui.article_pane.front import title_words
from reader.ui.choices import Choices
from reader.ui.current import CurrentArticle
from reader.ui.parts import Parts
from reader.ui.printing.composing import Composing, composing
from reader.ui.printing.fitting import Made, fitting
from reader.ui.printing.options import options_of, paper_of
from reader.ui.printing.pdf import painting_pdf
from reader.ui.printing.preview import PreviewWindow
from reader.ui.printing.sheets import Sheets
from reader.ui.saving import Saving
from reader.ui.settings import RANGES
from reader.ui.slices import Slices
from reader.ui.words import counted, tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.ui.printing.printer import PrintDialog

_SMALL = RANGES["print_points"].least  # for what is to fit one page


class Press(QObject):
    """Prints for one window, without ever keeping it waiting."""

    def __init__(
        self,
        window: QMainWindow,
        current: CurrentArticle,
        choices: Choices,
        saving: Saving,
        parts: Parts,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._current = current
        self._choices = choices
        self._saving = saving
        self._printing = Slices(self)
        self._printing.failed.connect(saving.tell_error)
        slices = self._printing
        parts.work.follow(slices.began, slices.ended, slices.cancel)
        self._preview = PreviewWindow(window)
        self._seeing = Slices(self)
        self._wire_preview()

    def _wire_preview(self) -> None:
        preview = self._preview
        self._seeing.began.connect(preview.tell)
        self._printing.began.connect(preview.tell)
        self._saving.told.connect(preview.tell)
        preview.closed.connect(self._seeing.cancel)
        preview.chosen.connect(self._choices.set_up_print)
        preview.print_wanted.connect(self.ask_printer)
        preview.pdf_wanted.connect(self.ask_where)
        choices, current = self._choices, self._current
        for changed in (choices.changed, choices.look_changed, current.opened, current.changed):
            changed.connect(self._compose_preview)

    # On the screen

    def show_preview(self) -> None:
        """Show the pages as they would be printed."""
        self._preview.show()
        self._preview.raise_()
        self._preview.activateWindow()
        self._compose_preview()

    def _compose_preview(self) -> None:
        if self._current.article is None or self._preview.isHidden():
            return
        settings = self._choices.settings
        self._preview.show_choices(settings)
        steps = self._composing(
            self._current.article, self._current.outline, paper_of(settings).layout()
        )
        self._seeing.begin(tr("Setting the pages…"), steps, self._preview.show_sheets)

    def _composing(self, article: Article, outline: Outline, layout: QPageLayout) -> Composing:
        return composing(article, outline, options_of(self._choices.settings), layout)

    # On paper

    def ask_printer(self) -> None:
        """Ask which printer and print the open article on it."""
        article = self._current.article
        if article is not None:
            dialog = self._dialog(self._above())
            dialog.offer(options_of(self._choices.settings))
            dialog.ask(
                title_words(article), partial(self._print_ticked, article, self._current.outline)
            )

    def ask_printer_for(self, above: QWidget, made: Made) -> None:
        """Ask which printer and print on it what fits one page of its paper."""
        self._dialog(above).ask(title_words(made(1)), partial(self._print_fitting, made))

    def print_on(self, article: Article, outline: Outline, printer: "QPrinter") -> None:
        """Print this on a printer, on the paper that is in it."""
        self._print(self._composing(article, outline, printer.pageLayout()), printer)

    def _print(self, steps: Composing, printer: "QPrinter") -> None:
        file = printer.outputFileName()
        if not file or self._saving.may_replace(Path(file)):
            self._printing.begin(tr("Setting the pages"), steps, partial(self._paint_on, printer))

    def _dialog(self, above: QWidget) -> "PrintDialog":
        from reader.ui.printing.printer import PrintDialog  # noqa: PLC0415  # looks for printers

        return PrintDialog(above, paper_of(self._choices.settings).layout())

    def _print_ticked(
        self, article: Article, outline: Outline, printer: "QPrinter", ticked: Mapping[str, object]
    ) -> None:
        self._choices.set_up_print(ticked)
        self.print_on(article, outline, printer)

    def _print_fitting(self, made: Made, printer: "QPrinter", _: Mapping[str, object]) -> None:
        options = replace(options_of(self._choices.settings), points=_SMALL)
        article = fitting(made, options, printer.pageLayout())
        self._print(composing(article, Outline(), options, printer.pageLayout()), printer)

    def _paint_on(self, printer: "QPrinter", sheets: Sheets) -> None:
        from reader.ui.printing.printer import (  # noqa: PLC0415  # as above
            printing,
            printing_into_file,
        )

        if file := printer.outputFileName():
            painting = printing_into_file(sheets, printer)
            self._printing.begin(tr("Printing"), painting, partial(self._saving.write, Path(file)))
        else:
            self._printing.begin(tr("Printing"), printing(sheets, printer), self._tell_printed)

    def _tell_printed(self, pages: int) -> None:
        self._saving.tell(tr("Printed {pages}", pages=counted(pages, "page")))

    # Into a file

    def ask_where(self) -> None:
        """Ask for a file name and write the open article there as a PDF."""
        article = self._current.article
        if article is not None:
            chosen = partial(self.write_pdf, article, self._current.outline)
            self._saving.ask(self._above(), tr("Export as PDF"), ("PDF", ".pdf"), chosen)

    def write_pdf(self, article: Article, outline: Outline, target: Path) -> None:
        """Write this as a PDF."""
        layout = paper_of(self._choices.settings).layout()

        def paint(sheets: Sheets) -> None:
            painting = painting_pdf(sheets, article)
            self._printing.begin(
                tr("Writing the PDF"), painting, partial(self._saving.write, target)
            )

        self._printing.begin(
            tr("Setting the pages"), self._composing(article, outline, layout), paint
        )

    def _above(self) -> QWidget:
        """Return the window that a dialog is to stand above: the one it was asked for in."""
        return self._preview if self._preview.isActiveWindow() else self._window
