from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import BlockKind, Colour, Highlight, Span
from reader.ui.inks import ink_of
from reader.ui.main_window import MainWindow
from reader.ui.note_editor import NoteEditor
from reader.ui.palettes import PALETTES
from tests.ui.articles import article, highlight, highlighted, paragraph

TEXT = "The pier 🎣 opened again on Monday after a year, and nobody in the town was late for it."
MORE = "The first boat left at noon with forty people on it."
STORY = article(paragraph(1, TEXT), paragraph(2, MORE))


@pytest.fixture
def show(open_window: Callable[..., MainWindow]) -> Callable[..., MainWindow]:
    def show_highlights(*highlights: Highlight) -> MainWindow:
        window = open_window()
        window.commands["theme_light"].trigger()
        window.current.show_open(highlighted(STORY, *highlights))
        return window

    return show_highlights


def place_of(window: MainWindow, words: str) -> QPoint:
    cursor = QTextCursor(window.parts.view.document())
    cursor.setPosition(window.parts.view.toPlainText().index(words) + 2)  # an emoji takes two
    return window.parts.view.cursorRect(cursor).center()


def colours_at(window: MainWindow, words: str) -> set[str]:
    """Return the colours seen from the top to the bottom of a letter."""
    image = window.parts.view.viewport().grab().toImage()
    at = place_of(window, words)
    return {image.pixelColor(at.x(), at.y() + y).name() for y in range(-14, 14)}


@pytest.mark.parametrize("colour", Colour)
def test_highlighted_words_and_no_others_have_the_tint_of_their_colour(
    show: Callable[..., MainWindow], colour: Colour
) -> None:
    window = show(highlight(STORY.text, "opened again on", colour=colour))
    tint = ink_of(window.parts.view.marker.colours, colour).chosen
    assert tint in colours_at(window, "again")
    assert tint not in colours_at(window, "year")


def beside(window: MainWindow, words: str) -> QPoint:
    """Return a place right of the column, as high as these words."""
    view = window.parts.view
    return QPoint(view.lineWrapColumnOrWidth() + 10, place_of(window, words).y())


def move(window: MainWindow, at: QPoint) -> None:
    viewport = window.parts.view.viewport()
    no = (Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    place, there = QPointF(at), QPointF(viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, place, there, *no))


def test_a_bar_beside_the_lines_tells_of_a_highlight_without_its_colour(
    show: Callable[..., MainWindow],
) -> None:
    window = show(highlight(STORY.text, "opened again on"))
    view = window.parts.view
    image = view.viewport().grab().toImage()
    line = QColor(ink_of(view.marker.colours, Colour.YELLOW).line)
    bar = view.lineWrapColumnOrWidth() + 1
    assert image.pixelColor(bar, beside(window, "again").y()) == line
    assert image.pixelColor(bar, beside(window, "noon").y()) != line


def test_the_sign_of_a_note_opens_it_and_what_has_no_note_has_no_sign(
    show: Callable[..., MainWindow],
) -> None:
    window = show(
        highlight(STORY.text, "opened again", "Since when?"), highlight(STORY.text, "at noon")
    )
    view = window.parts.view
    assert view.marker.sign_at(beside(window, "noon")) is None
    assert view.marker.sign_at(place_of(window, "opened")) is None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside(window, "opened"))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, NoteEditor)
    assert popup.fields.field.toPlainText() == "Since when?"
    popup.close()


def test_the_mouse_points_at_a_sign_with_a_hand_and_no_longer_when_it_has_left(
    show: Callable[..., MainWindow],
) -> None:
    window = show(highlight(STORY.text, "opened again", "Since when?"))
    viewport = window.parts.view.viewport()
    before = viewport.cursor().shape()
    move(window, beside(window, "opened"))
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    move(window, beside(window, "noon"))
    assert viewport.cursor().shape() is before


def test_words_pointed_at_are_told_from_what_is_beside_them(
    show: Callable[..., MainWindow],
) -> None:
    window = show(highlight(STORY.text, "opened again", "Since when?"))
    marker = window.parts.view.marker
    assert marker.words_at(place_of(window, "again")).highlight.note == "Since when?"
    assert marker.words_at(place_of(window, "Monday")) is None


def test_of_highlights_upon_one_another_the_shortest_is_meant(
    show: Callable[..., MainWindow],
) -> None:
    window = show(highlight(STORY.text, "opened again on Monday"), highlight(STORY.text, "again"))
    marker = window.parts.view.marker
    at = STORY.text.index("again")
    assert marker.at(at).highlight.anchor.exact == "again"
    assert marker.at(STORY.text.index("Monday")).highlight.anchor.exact.startswith("opened")
    assert marker.at(STORY.text.index("year")) is None


def test_a_long_highlight_is_found_behind_many_short_ones(show: Callable[..., MainWindow]) -> None:
    text = STORY.text
    long = highlight(text, text, name="all")
    short = [highlight(text, word) for word in ("pier", "opened", "again", "Monday")]
    marker = show(long, *short).parts.view.marker
    end = Span(len(text) - 3, len(text))
    assert [one.highlight.id for one in marker.between(end)] == ["all"]


def test_highlights_stay_on_their_words_when_the_type_grows(
    show: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = show(highlight(STORY.text, "opened again on"))
    tint = ink_of(window.parts.view.marker.colours, Colour.YELLOW).chosen
    window.commands["zoom_in"].trigger()
    assert tint in colours_at(window, "again")
    window.commands["theme_dark"].trigger()
    assert tint not in colours_at(window, "again")
    dark = ink_of(PALETTES["dark"], Colour.YELLOW).chosen
    assert dark in colours_at(window, "again")


@pytest.mark.parametrize("theme", PALETTES)
def test_the_four_colours_differ_on_every_page(theme: str) -> None:
    inks = [ink_of(PALETTES[theme], colour) for colour in Colour]
    assert len({ink.chosen for ink in inks}) == len({ink.line for ink in inks}) == len(inks)


@pytest.mark.parametrize("theme", PALETTES)
def test_a_colour_is_the_hue_it_is_called_by(theme: str) -> None:
    hues = {Colour.YELLOW: 50, Colour.GREEN: 105, Colour.BLUE: 215, Colour.PINK: 335}
    for colour, hue in hues.items():
        found = QColor(ink_of(PALETTES[theme], colour).chosen).hslHue()
        away = abs(found - hue)
        assert min(away, 360 - away) < 30, (colour, found)


def test_muted_letters_have_the_fainter_tint_behind_them(
    open_window: Callable[..., MainWindow],
) -> None:
    of = article(paragraph(1, "The pier at noon", BlockKind.CAPTION), paragraph(2, MORE))
    window = open_window()
    window.commands["theme_light"].trigger()
    marked = highlight(of.text, "pier at noon")
    window.current.show_open(highlighted(of, marked))
    ink = ink_of(window.parts.view.marker.colours, Colour.YELLOW)
    assert ink.tint in colours_at(window, "pier")
    assert ink.chosen not in colours_at(window, "pier")
