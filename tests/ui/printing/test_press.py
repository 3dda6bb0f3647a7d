"""Printing from the window: preview, printer, PDF."""

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.export.who_says_what import who_says_what
from reader.model import Opened, Outline
from reader.ui.main_window import MainWindow
from reader.ui.printing.composing import composed, composing
from reader.ui.printing.desk import PrintDesk
from reader.ui.printing.fitting import fitting
from reader.ui.printing.options import Paper, PrintOptions
from reader.ui.printing.preview import PreviewWindow
from reader.ui.printing.printer import (
    PrintDialog,
    PrinterFailedError,
    pages_asked_for,
    printing,
    printing_into_file,
)
from reader.ui.settings import load


def desk(window: MainWindow) -> PrintDesk:
    return window.findChild(PrintDesk)


@pytest.fixture
def preview(window: MainWindow, qtbot: QtBot) -> PreviewWindow:
    window.commands["print_preview"].trigger()
    shown = window.findChild(PreviewWindow)
    qtbot.waitUntil(lambda: shown.pages.count > 0)
    return shown


class TestPreview:
    def test_it_shows_every_page_on_white(self, preview: PreviewWindow) -> None:
        assert preview.pages.count > 1
        grabbed = preview.pages.grab().toImage()
        assert grabbed.pixelColor(grabbed.width() // 2, 30).name() == "#ffffff"

    def test_what_is_chosen_changes_the_pages_and_is_remembered(
        self, window: MainWindow, preview: PreviewWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        before = preview.pages.count
        preview.chosen.emit({"print_quotes": True, "paper_sides": 50})
        qtbot.waitUntil(lambda: preview.pages.count > before)
        window.close()
        settings = load(tmp_path / "settings.json")
        assert (settings.print_quotes, settings.paper_sides) == (True, 50)

    def test_each_of_its_fields_says_what_it_chooses(self, preview: PreviewWindow) -> None:
        chosen: list[dict] = []
        preview.chosen.connect(chosen.append)
        for field in preview.findChildren(QAbstractButton):
            if field.isCheckable():
                field.click()
        preview.findChild(QComboBox).setCurrentText("A5")
        for number in preview.findChildren(QAbstractSpinBox):
            number.stepBy(1)
        names = {name for one in chosen for name in one}
        assert names == {
            *("print_quotes", "print_addresses", "print_marks", "print_points"),
            *("paper", "paper_landscape", "paper_sides", "paper_ends"),
        }

    def test_it_follows_the_article(
        self, window: MainWindow, preview: PreviewWindow, qtbot: QtBot
    ) -> None:
        sheets = preview.pages.sheets
        with qtbot.waitSignal(window.current.changed):
            window.current.remove([window.current.article.body.blocks[3].id])
        qtbot.waitUntil(lambda: preview.pages.sheets is not sheets)

    def test_keys_go_from_page_to_page(self, preview: PreviewWindow) -> None:
        for key, page in (
            (Qt.Key.Key_PageDown, 2),
            (Qt.Key.Key_Home, 1),
            (Qt.Key.Key_End, preview.pages.count),
            (Qt.Key.Key_PageUp, preview.pages.count - 1),
        ):
            QTest.keyClick(preview.pages, key)
            assert preview.pages.page == page
            assert f"Page {page} of" in preview.pages.accessibleDescription()

    def test_zooming_keeps_the_page(self, preview: PreviewWindow) -> None:
        preview.pages.go_to_page(2)
        for change in (partial(preview.pages.zoom, 1.5), preview.pages.fit_page):
            change()
            assert preview.pages.page == 2
        preview.pages.fit_width()
        assert preview.pages.page == 2

    def test_everything_in_it_has_a_name(self, preview: PreviewWindow) -> None:
        kinds = (QAbstractButton, QAbstractSpinBox, QComboBox)
        fields: list[QWidget] = [f for kind in kinds for f in preview.findChildren(kind)]
        for field in (*fields, preview.pages):
            heard = QAccessible.queryAccessibleInterface(field)
            assert heard.text(QAccessible.Text.Name), field


class TestPdf:
    def test_it_is_written_where_it_was_asked_for(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        window.commands["export_pdf"].trigger()
        dialog = window.findChild(QFileDialog)
        target = tmp_path / "out.pdf"
        dialog.fileSelected.emit(str(target))
        qtbot.waitUntil(target.exists)
        assert target.read_bytes().startswith(b"%PDF-")
        assert "out.pdf" in window.parts.status.currentMessage()
        dialog.close()

    def test_where_it_cannot_be_written_the_window_says_so(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "file").write_text("no folder")
        article, outline = window.current.article, window.current.outline
        desk(window).press.write_pdf(article, outline, tmp_path / "file" / "out.pdf")
        qtbot.waitUntil(window.parts.bar.isVisible)
        assert "out.pdf" in window.parts.bar.sentence


class TestPrinter:
    def printer(self, target: Path) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setPageLayout(Paper().layout())
        return printer

    def test_the_article_is_printed_and_told_of(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        target = tmp_path / "printed.pdf"
        article, outline = window.current.article, window.current.outline
        desk(window).press.print_on(article, outline, self.printer(target))
        qtbot.waitUntil(lambda: window.parts.status.currentMessage().startswith("Wrote"))
        assert target.read_bytes().startswith(b"%PDF-")
        assert target.read_bytes().rstrip().endswith(b"%%EOF")

    def test_a_printer_takes_every_page(self, opened: Opened, tmp_path: Path) -> None:
        steps = composing(opened.article, opened.outline, PrintOptions(), Paper().layout())
        sheets = composed(steps)
        assert len(list(printing(sheets, self.printer(tmp_path / "a.pdf")))) == len(sheets.pages)

    @pytest.mark.qt_log_ignore("QPainter::begin")
    def test_a_printer_that_takes_nothing_is_told_of(self, opened: Opened, tmp_path: Path) -> None:
        steps = composing(opened.article, opened.outline, PrintOptions(), Paper().layout())
        nowhere = self.printer(tmp_path / "gone" / "printed.pdf")
        with pytest.raises(PrinterFailedError, match="took no pages"):
            next(printing(composed(steps), nowhere))

    def test_a_file_that_cannot_be_printed_into_is_told_of(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "file").touch()
        article, outline = window.current.article, window.current.outline
        nowhere = self.printer(tmp_path / "file" / "printed.pdf")
        desk(window).press.print_on(article, outline, nowhere)
        qtbot.waitUntil(window.parts.bar.isVisible)
        assert "could not write “printed.pdf”" in window.parts.bar.sentence

    def test_printing_that_is_stopped_leaves_the_file_that_was_there(
        self, opened: Opened, tmp_path: Path
    ) -> None:
        target = tmp_path / "printed.pdf"
        target.write_bytes(b"old")
        steps = composing(opened.article, opened.outline, PrintOptions(), Paper().layout())
        painting = printing_into_file(composed(steps), self.printer(target))
        next(painting)
        painting.close()
        assert target.read_bytes() == b"old"

    def test_pages_that_are_not_there_are_not_printed(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        printer = self.printer(tmp_path / "printed.pdf")
        printer.setPageRanges(QPageRanges.fromString("700"))
        desk(window).press.print_on(window.current.article, window.current.outline, printer)
        qtbot.waitUntil(window.parts.bar.isVisible)
        assert "Nothing was printed" in window.parts.bar.sentence

    def test_only_the_pages_that_were_asked_for_are_printed(self, tmp_path: Path) -> None:
        printer = self.printer(tmp_path / "some.pdf")
        assert list(pages_asked_for(printer, 3)) == [0, 1, 2]
        printer.setPageRanges(QPageRanges.fromString("2-3,7"))
        assert list(pages_asked_for(printer, 8)) == [1, 2, 6]
        printer.setFromTo(3, 4)
        assert list(pages_asked_for(printer, 8)) == [2, 3]
        printer.setPageRanges(QPageRanges.fromString("2-3,7"))
        printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
        assert list(pages_asked_for(printer, 8)) == [6, 2, 1]

    def test_the_dialog_blocks_nothing(self, window: MainWindow) -> None:
        window.commands["print"].trigger()
        dialog = window.findChild(PrintDialog)
        assert dialog.isVisible()
        assert not dialog.isModal()
        dialog.close()

    def test_the_dialog_hands_over_what_was_ticked(self, window: MainWindow) -> None:
        dialog = PrintDialog(window, Paper().layout())
        dialog.offer(PrintOptions(marks=True))
        found: list[dict] = []
        dialog.ask("Of piers", lambda _, ticked: found.append(ticked))
        dialog.ticks["print_quotes"].click()
        dialog.done(PrintDialog.DialogCode.Accepted)
        ticks = {"print_quotes": True, "print_addresses": False, "print_marks": True}
        assert found == [ticks]

    def test_an_article_that_is_open_is_never_printed_over(
        self, open_window: Callable[..., MainWindow], tmp_path: Path
    ) -> None:
        story = tmp_path / "story.txt"
        story.write_bytes(asset(SAMPLE).read_bytes())
        window = open_window(story)
        article, outline = window.current.article, window.current.outline
        desk(window).press.print_on(article, outline, self.printer(story))
        assert story.read_bytes() == asset(SAMPLE).read_bytes()
        assert "story.txt" in window.parts.bar.sentence

    def test_who_says_what_fits_one_page(self, opened: Opened) -> None:
        made = partial(who_says_what, opened.article, opened.outline)
        for paper in (Paper(), Paper("A5")):
            sheet = fitting(made, PrintOptions(points=10), paper.layout())
            steps = composing(sheet, Outline(), PrintOptions(points=10), paper.layout())
            assert len(composed(steps).pages) == 1


def test_nothing_that_prints_is_loaded_before_it_is_asked_for() -> None:
    script = (
        "import sys, reader.ui.main_window\n"
        "print([m for m in sys.modules if 'PrintSupport' in m or m.endswith('.press')])"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert ended.stdout.strip() == b"[]"
