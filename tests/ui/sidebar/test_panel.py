from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.model import Outline, Span
from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.rows import Row
from reader.ui.speakers import SpeakerColours
from reader.ui.theme import LIGHT

VERY_MANY = 20_000


def quotes(count: int, said: str = "quote") -> Iterator[Row]:
    for number in range(count):
        yield Row(f"{said} {number}", spans=(Span(number * 10, number * 10 + 5),))


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    delegate = RowDelegate(LIGHT, SpeakerColours(Outline(), LIGHT))
    panel = Panel("Quotes", "No quotes were found in this text.", delegate)
    panel.held = delegate
    qtbot.addWidget(panel)
    panel.show()
    return panel


def words(panel: Panel) -> str:
    (label,) = (label for label in panel.findChildren(QLabel) if label.isVisible())
    return label.text()


def test_what_most_texts_have_is_listed_at_once(panel: Panel) -> None:
    panel.show_as_they_come(quotes(1_000))
    assert panel.view.rows.rowCount() == 1_000


def test_very_many_are_listed_in_a_while_and_meanwhile_that_is_said(
    panel: Panel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.listing_changed):
        panel.show_as_they_come(quotes(VERY_MANY))
        assert words(panel) == "Listing…"
        assert not panel.field.isEnabled()
    assert panel.view.rows.rowCount() == VERY_MANY
    assert panel.view.isVisible()
    assert panel.field.isEnabled()


def test_what_is_listed_anew_meanwhile_takes_the_place_of_what_was_coming(
    panel: Panel, qtbot: QtBot
) -> None:
    panel.show_as_they_come(quotes(VERY_MANY))
    panel.show_as_they_come(quotes(3, "other"))
    qtbot.wait(50)
    assert panel.view.rows.rowCount() == 3
    assert panel.view.rows.index(0, 0).data() == "other 0"


def test_no_rows_say_why_there_are_none(panel: Panel) -> None:
    panel.show_as_they_come(quotes(0))
    assert words(panel) == "No quotes were found in this text."


def test_a_corrected_list_stays_where_it_was_until_the_new_one_is_there(
    panel: Panel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.listing_changed):
        panel.show_as_they_come(quotes(VERY_MANY))
    panel.follow(15_000 * 10)
    with qtbot.waitSignal(panel.listing_changed):
        panel.show_as_they_come(quotes(VERY_MANY, "corrected"), again=True)
        assert panel.view.rows.rowCount() == VERY_MANY
    row = panel.view.current_row()
    assert row is not None
    assert row.text == "corrected 15000"
