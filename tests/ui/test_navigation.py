from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from reader.model import Source
from reader.ui.article_pane.overview import Overview
from reader.ui.main_window import MainWindow
from reader.ui.mentions import places_of


def do(window: MainWindow, name: str) -> None:
    window.commands[name].trigger()


def press(widget: QWidget, button: Qt.MouseButton) -> None:
    middle = QPointF(widget.rect().center())
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        button,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def choose_source(window: MainWindow, place: int) -> Source:
    do(window, "tab_sources")
    view = window.parts.sidebar.outline.panels["sources"].view
    view.setCurrentIndex(view.model().index(place, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    name = view.current_row().text
    return next(source for source in window.current.outline.sources if source.name == name)


def test_from_mention_to_mention_of_the_source_that_was_chosen(window: MainWindow) -> None:
    source = choose_source(window, 0)
    places = places_of(window.current.outline, source)
    visited = [window.parts.view.offset_here()]
    for _ in places[1:]:
        do(window, "next_mention")
        visited.append(window.parts.view.offset_here())
    assert visited == [span.start for span in places]
    do(window, "next_mention")
    assert window.parts.view.offset_here() == places[-1].start
    do(window, "previous_mention")
    assert window.parts.view.offset_here() == places[-2].start


def test_without_a_choice_it_is_who_speaks_where_the_reader_is(window: MainWindow) -> None:
    quote = window.current.outline.whole_quotes[2]
    window.parts.view.go_to(quote.span)
    do(window, "next_mention")
    source = window.current.outline.source(quote.attribution.source)
    starts = [span.start for span in places_of(window.current.outline, source)]
    assert window.parts.view.offset_here() in starts


def test_jumps_are_told_to_who_cannot_see_them(window: MainWindow) -> None:
    told: list[str] = []
    window.going.navigation.told.connect(told.append)
    quotes = window.current.outline.whole_quotes
    do(window, "next_quote")
    source = window.current.outline.source(quotes[0].attribution.source)
    assert told[-1].startswith(f"Quote 1 of {len(quotes)}, {source.name}: ")
    do(window, "next_section")
    assert told[-1] == "Section 1 of 1: Two dredgers, one channel"
    do(window, "next_section")
    assert told[-1] == "No further section"


def test_back_from_the_first_jump_is_the_title_again(window: MainWindow) -> None:
    do(window, "next_section")
    assert not window.parts.view.is_at_top()
    do(window, "back")
    assert window.parts.view.is_at_top()
    assert window.parts.view.offset_here() == -1


def test_the_side_buttons_of_a_mouse_go_back_and_forward(window: MainWindow) -> None:
    do(window, "next_quote")
    do(window, "next_quote")
    here = window.parts.view.offset_here()
    press(window.parts.view.viewport(), Qt.MouseButton.BackButton)
    assert window.parts.view.offset_here() < here
    press(window.parts.sidebar.outline.quotes.view.viewport(), Qt.MouseButton.ForwardButton)
    assert window.parts.view.offset_here() == here


def test_the_lane_is_a_jump_that_one_can_go_back_from(window: MainWindow) -> None:
    do(window, "next_quote")
    here = window.parts.view.offset_here()
    lane = window.parts.view.findChild(Overview)
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(5, lane.height() - 40))
    assert window.parts.view.offset_here() > here
    do(window, "back")
    assert window.parts.view.offset_here() == here


def test_a_paragraph_is_reached_by_its_number(window: MainWindow) -> None:
    do(window, "paragraph")
    dialog = window.findChild(QInputDialog)
    dialog.setIntValue(5)
    dialog.accept()
    words = [label.text() for label in window.parts.status.findChildren(QWidget) if is_place(label)]
    assert words == ["¶ 5 of 16"]


def is_place(widget: QWidget) -> bool:
    return hasattr(widget, "text") and widget.text().startswith("¶")


def test_escape_leaves_the_full_screen_but_closes_a_bar_first(window: MainWindow) -> None:
    do(window, "full_screen")
    do(window, "find")
    assert window.isFullScreen()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.parts.find.isHidden()
    assert window.isFullScreen()
    QTest.keyClick(window.parts.view, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.commands["full_screen"].isChecked()


def test_the_sources_follow_the_text_and_a_choice_stays_chosen(window: MainWindow) -> None:
    source = choose_source(window, 1)
    view = window.parts.sidebar.outline.panels["sources"].view
    assert view.current_row().text == source.name
    other = choose_source(window, 0)
    last = places_of(window.current.outline, other)[-1]
    window.parts.view.go_to_offset(last.start)
    window.parts.view.place_changed.emit(last.start)
    assert any(last.start == span.start for span in view.current_row().spans)
    assert QApplication.focusWidget() is view


def test_tool_bar_and_status_bar_can_be_put_away(window: MainWindow) -> None:
    do(window, "tool_bar")
    do(window, "status_bar")
    assert not window.statusBar().isVisible()
    assert not window.commands["tool_bar"].isChecked()
    do(window, "status_bar")
    assert window.statusBar().isVisible()
