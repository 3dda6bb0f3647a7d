"""The source audit, in its window."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from reader.export.source_audit import SHOWN, source_audit
from reader.model import Outline
from reader.ui.audit.table import AuditModel
from reader.ui.audit.window import AuditWindow
from reader.ui.current import Search
from reader.ui.main_window import MainWindow
from reader.ui.printing.printer import PrintDialog


@pytest.fixture
def audit(window: MainWindow) -> AuditWindow:
    window.commands["source_audit"].trigger()
    return window.findChild(AuditWindow)


def column(audit: AuditWindow, title: str) -> list[str]:
    at = SHOWN.index(title)
    return [audit.shown.index(row, at).data() for row in range(audit.shown.rowCount())]


def test_every_source_is_listed_the_most_quoted_first(
    window: MainWindow, audit: AuditWindow
) -> None:
    assert set(column(audit, "Source")) == {s.name for s in window.current.outline.sources}
    words = [int(cell) for cell in column(audit, "Words")]
    assert words == sorted(words, reverse=True)
    assert not audit.isModal()


@pytest.mark.parametrize("title", SHOWN)
def test_each_column_sorts_both_ways(audit: AuditWindow, title: str) -> None:
    audit.findChild(QComboBox).setCurrentText(title)
    falling = column(audit, title)
    audit.table.horizontalHeader().setSortIndicator(SHOWN.index(title), Qt.SortOrder.AscendingOrder)
    rising = column(audit, title)
    assert sorted(falling) == sorted(rising)
    assert rising[0] == falling[-1]


def test_numbers_are_sorted_by_size(audit: AuditWindow) -> None:
    audit.findChild(QComboBox).setCurrentText("First ¶")
    found = [int(cell) for cell in column(audit, "First ¶")]
    assert found == sorted(found, reverse=True)
    assert max(found) > 9


def test_the_filter_leaves_those_with_the_words(audit: AuditWindow) -> None:
    audit.field.setText("lunn harbour")
    assert column(audit, "Source") == ["Ada Lunn"]
    audit.field.setText("no")
    assert set(column(audit, "Source")) > {"council officials"}


def test_a_chosen_source_is_gone_to_in_the_article(window: MainWindow, audit: AuditWindow) -> None:
    audit.field.setText("aune")
    audit.table.setCurrentIndex(audit.shown.index(0, 0))
    QTest.keyClick(audit.table, Qt.Key.Key_Return)
    (figures,) = audit.figures()
    assert window.parts.view.offset_here() == figures.first.start
    assert window.commands["back"].isEnabled()


def test_it_follows_the_article(window: MainWindow, audit: AuditWindow, qtbot: QtBot) -> None:
    before = column(audit, "Source")
    article = window.current.article
    (figures,) = [f for f in audit.figures() if f.source.name == "Tomas Reyl"]
    gone = [
        block.id
        for block, span in zip(article.body.blocks, article.body.spans, strict=True)
        if "Reyl" in block.text and span
    ]
    with qtbot.waitSignal(window.current.changed):
        window.current.remove(gone)
    assert figures.source.name in before
    assert figures.source.name not in column(audit, "Source")


def test_while_sources_are_looked_for_it_says_so(window: MainWindow, audit: AuditWindow) -> None:
    window.current.show(window.current.article, Outline(), Search.GOING_ON)
    assert any("still looking" in label.text() for label in audit.findChildren(QLabel))


def test_what_is_listed_is_copied_as_a_table(audit: AuditWindow) -> None:
    audit.field.setText("person")
    QTest.keySequence(audit.table, "Ctrl+C")
    copied = QApplication.clipboard().mimeData()
    lines = copied.text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Source", *column(audit, "Source")]
    assert copied.html().count("<tr>") == len(lines)


def test_several_selected_sources_are_copied_alone(audit: AuditWindow) -> None:
    QTest.keyClick(audit.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [figures.source.name for figures in audit.figures()] == column(audit, "Source")[:2]


def test_the_table_is_saved_where_it_was_asked_for(
    audit: AuditWindow, window: MainWindow, tmp_path: Path
) -> None:
    audit.save_wanted.emit(audit.figures())
    dialog = audit.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "who.csv"))
    dialog.close()
    with (tmp_path / "who.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    assert [line[0] for line in lines[1:]] == column(audit, "Source")


def test_the_sheet_is_offered_to_a_printer(audit: AuditWindow) -> None:
    audit.print_wanted.emit()
    dialog = audit.findChild(PrintDialog)
    assert dialog.isVisible()
    dialog.close()


def test_shares_are_painted_and_written(audit: AuditWindow) -> None:
    at = audit.shown.index(0, SHOWN.index("Share"))
    assert at.data().endswith("%")
    cell = audit.table.visualRect(at)
    grabbed = audit.table.viewport().grab(cell).toImage()
    middle = [grabbed.pixelColor(x, cell.height() // 2).name() for x in range(cell.width())]
    bar = audit.palette().highlight().color().name()
    assert 3 < middle.count(bar) < cell.width() // 2


def test_everything_in_it_has_a_name(audit: AuditWindow) -> None:
    fields = (*audit.findChildren(QAbstractButton), *audit.findChildren(QComboBox))
    for field in (*fields, audit.table, audit.field):
        if field.isVisible():
            heard = QAccessible.queryAccessibleInterface(field)
            assert heard.text(QAccessible.Text.Name), field


def test_the_model_keeps_to_the_rules_of_models(window: MainWindow) -> None:
    model = AuditModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    figures = source_audit(window.current.article, window.current.outline)
    for audit in (figures, (), figures[:1]):
        model.show_audit(audit)
    assert tester.model() is model
