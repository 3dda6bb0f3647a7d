import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import Opened
from reader.ui.article_pane.lane_marks import lane_marks
from reader.ui.article_pane.overview import LaneMark, Overview
from reader.ui.article_pane.render import Look, render
from reader.ui.article_pane.typography import Typography
from reader.ui.theme import LIGHT

MARKS = (
    LaneMark(100, 200, "#ff0000", "Ada Lunn: “It is over”"),
    LaneMark(500, 500, "#0000ff", "Section: The channel", is_section=True),
)


@pytest.fixture
def lane(qtbot: QtBot) -> Overview:
    lane = Overview()
    qtbot.addWidget(lane)
    lane.resize(12, 500)
    lane.show_marks(MARKS, 1000)
    return lane


def test_the_lane_says_what_stands_under_the_mouse(lane: Overview) -> None:
    assert lane.told_at(75) == "Ada Lunn: “It is over”"
    assert lane.told_at(251) == "Section: The channel"
    assert "Click to go there" in lane.told_at(400)
    lane.show_hits(((800, 805), (900, 905)), "#00ff00")
    assert lane.told_at(451) == "Found: 2 of 2"


def test_sections_and_quotes_are_painted_apart(lane: Overview) -> None:
    picture = lane.grab().toImage()
    red, blue = (picture.pixelColor(6, y).name() for y in (75, 251))
    assert (red, blue) == ("#ff0000", "#0000ff")
    assert picture.pixelColor(1, 75).name() != "#ff0000"
    assert picture.pixelColor(1, 251).name() == "#0000ff"


def test_a_click_leads_to_its_place(lane: Overview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.position_chosen) as told:
        QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(5, 250))
    assert told.args == [499]


def test_the_lane_says_how_much_it_shows(lane: Overview) -> None:
    assert lane.accessibleName()
    assert lane.accessibleDescription() == "1 quote mark, 1 section, 0 finds"


def test_every_section_and_quote_of_an_article_is_in_the_lane(opened: Opened) -> None:
    look = Look(Typography("Literata", 18, LIGHT))
    positions = render(opened.article, opened.outline, look).positions
    marks = list(lane_marks(opened.article, opened.outline, positions, look))
    sections = [mark for mark in marks if mark.is_section]
    assert [mark.words for mark in sections] == [
        f"Section: {section.title}" for section in opened.outline.sections
    ]
    parts = sum(len(quote.parts) for quote in opened.outline.quotes)
    assert len(marks) - len(sections) == parts
