from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.model import Span
from reader.ui.sidebar.rows import Row, RowLook
from reader.ui.sidebar.view import RowsView

SPEAKERS, QUOTES = 60, 50
HEIGHT = 30  # pixels of a row


class Measuring(QStyledItemDelegate):
    """Notes whose heights are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.measured: set[str] = set()

    def sizeHint(  # noqa: N802  # Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QSize:
        self.measured.add(index.data())
        return QSize(100, HEIGHT)


def quote(number: int) -> Row:
    return Row(f"quote {number}", spans=(Span(number * 10, number * 10 + 5),))


def speaker(number: int) -> Row:
    first = number * QUOTES
    children = tuple(quote(first + place) for place in range(QUOTES))
    return Row(f"speaker {number}", look=RowLook.GROUP, children=children)


@pytest.fixture
def delegate() -> Measuring:
    return Measuring()


@pytest.fixture
def view(qtbot: QtBot, delegate: Measuring) -> RowsView:
    view = RowsView("Quotes")
    view.setItemDelegate(delegate)
    qtbot.addWidget(view)
    view.resize(300, 600)
    view.let_fold()
    view.let_choose_several()
    view.show()
    return view


@pytest.fixture
def settled(qtbot: QtBot, view: RowsView) -> Callable[[], None]:
    def settle() -> None:
        view.executeDelayedItemsLayout()
        qtbot.wait(1)

    return settle


def test_of_thousands_of_quotes_only_those_in_sight_are_measured(
    view: RowsView, delegate: Measuring, settled: Callable[[], None]
) -> None:
    view.show_rows(tuple(map(speaker, range(SPEAKERS))))
    settled()
    last = SPEAKERS * QUOTES - 1
    for number in (last, last // 2, 0, last):
        view.follow(number * 10)
        settled()
        row = view.current_row()
        assert row is not None
        assert row.text == f"quote {number}"
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    a_page = view.height() // HEIGHT
    assert len(delegate.measured) < 10 * a_page


def test_keys_lead_through_thousands_of_rows_and_measure_only_those_in_sight(
    view: RowsView, delegate: Measuring, settled: Callable[[], None]
) -> None:
    view.show_rows(tuple(map(speaker, range(SPEAKERS))))
    view.setFocus()
    settled()
    for key, words in (
        (Qt.Key.Key_Home, "speaker 0"),
        (Qt.Key.Key_End, f"quote {SPEAKERS * QUOTES - 1}"),
        (Qt.Key.Key_Home, "speaker 0"),
        (Qt.Key.Key_Down, "quote 0"),
    ):
        QTest.keyClick(view, key)
        settled()
        row = view.current_row()
        assert row is not None
        assert row.text == words
        assert view.selected_rows() == [row]
    assert len(delegate.measured) < 10 * view.height() // HEIGHT


def test_the_current_row_and_the_chosen_ones_stay_so_while_a_filter_shows_them(
    view: RowsView,
) -> None:
    view.show_rows((speaker(0), speaker(1)))
    view.follow(quote(31).spans[0].start)
    view.narrow("quote 3")
    row = view.current_row()
    assert row is not None
    assert row.text == "quote 31"
    view.selectAll()
    shown = [row.text for row in view.selected_rows()]
    view.narrow("")
    assert sorted(row.text for row in view.selected_rows()) == sorted(shown)


def test_whoever_shows_the_current_row_is_told_when_a_filter_hides_it(
    view: RowsView, qtbot: QtBot
) -> None:
    view.show_rows((speaker(0),))
    view.follow(0)
    with qtbot.waitSignal(view.current_row_changed, check_params_cb=lambda row: row is None):
        view.narrow("quote 31")


def test_a_filter_unfolds_no_more_than_it_finds(view: RowsView) -> None:
    view.show_rows((speaker(0), speaker(1), Row("nobody", look=RowLook.ALONE)))
    view.narrow("quote 99")
    assert view.rows.rowCount() == 1
    group = view.rows.index(0, 0)
    assert group.data() == "speaker 1"
    assert view.rows.rowCount(group) == 1
