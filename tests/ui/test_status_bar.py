"""The status bar: each part tells, is named, and leads to more of what it tells."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QToolButton, QTreeWidget

from reader.ui.choices import Choices
from reader.ui.main_window import MainWindow
from reader.ui.statistics_dialog import StatisticsDialog


def part(window: MainWindow, words: str) -> QToolButton:
    """Return the part of the status bar that says this."""
    (found,) = [one for one in window.parts.status.findChildren(QToolButton) if words in one.text()]
    return found


def press(window: MainWindow, words: str) -> None:
    QTest.keyClick(part(window, words), Qt.Key.Key_Space)


def test_the_paragraph_leads_to_another_one(window: MainWindow) -> None:
    press(window, "¶")
    assert window.findChild(QInputDialog).isVisible()


def test_the_minutes_lead_to_all_that_can_be_counted(window: MainWindow) -> None:
    press(window, "min left")
    dialog = window.findChild(StatisticsDialog)
    tree = dialog.findChild(QTreeWidget)
    assert "Harbour" in tree.accessibleName()
    groups = [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]
    assert groups == ["Text", "Quotes", "Sources", "Removed", "File"]
    copy = next(one for one in dialog.findChildren(QToolButton.__base__) if "Copy" in one.text())
    copy.click()
    assert f"Quotes\t{len(window.current.outline.whole_quotes)}" in (
        QApplication.clipboard().text()
    )


@pytest.mark.parametrize(("words", "tab"), [("quotes", "quotes"), ("removed", "removed")])
def test_the_counts_lead_to_their_tabs(window: MainWindow, words: str, tab: str) -> None:
    window.commands["tab_sections"].trigger()
    press(window, words)
    assert window.parts.sidebar.tab_name == tab


def test_the_size_leads_to_all_sizes_with_a_mark_at_this_one(window: MainWindow) -> None:
    menu = part(window, "100 %").menu()
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["100 %"]
    next(one for one in menu.actions() if one.text() == "150 %").trigger()
    assert window.findChild(Choices).settings.zoom == 150
    assert part(window, "150 %").accessibleName() == "Size of type: 150 %"


def test_the_encoding_leads_to_other_encodings(window: MainWindow) -> None:
    menu = part(window, "UTF-8").menu()
    assert menu is window.commands["encoding"].menu()
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions() if one.isChecked()] == [
        "&Found out by itself",
        "&Repair broken letters",
    ]


def test_the_encoding_tells_why_it_was_chosen(window: MainWindow) -> None:
    tip = part(window, "UTF-8").toolTip()
    assert tip.startswith("Read so because all its bytes make sense in it.")


def test_every_part_is_reached_by_tab_and_has_a_name_and_a_tip(window: MainWindow) -> None:
    for one in window.parts.status.findChildren(QToolButton):
        if one.isVisible():
            assert one.accessibleName() or one.text()
            assert one.toolTip()
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_f6_comes_to_it(window: MainWindow) -> None:
    visited = []
    for _ in range(4):
        window.commands["next_pane"].trigger()
        visited.append(QApplication.focusWidget())
    assert any(window.parts.status.isAncestorOf(widget) for widget in visited)


def test_without_an_article_it_tells_but_the_size(window: MainWindow) -> None:
    window.commands["close_tab"].trigger()
    shown = [one for one in window.parts.status.findChildren(QToolButton) if one.isVisible()]
    assert [one.text() for one in shown] == ["100 %"]
