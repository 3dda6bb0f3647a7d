from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPlainTextEdit, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from reader.model import Opened, Outline
from reader.ui.sidebar.dock import Sidebar
from reader.ui.sidebar.rows import Shown
from reader.ui.sidebar.tabs import TABS
from reader.ui.sidebar.view import FOLD_WIDTH
from tests.ui.articles import article, paragraph, shown_of


@pytest.fixture
def sidebar(qtbot: QtBot) -> Iterator[Sidebar]:
    # Alone, a dock would be a window of a kind that not every platform knows.
    window = QMainWindow()
    qtbot.addWidget(window)
    sidebar = Sidebar(window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, sidebar)
    window.resize(400, 700)
    window.show()
    sidebar.furnish()
    yield sidebar
    window.close()


@pytest.fixture
def full(sidebar: Sidebar, opened: Opened) -> Sidebar:
    sidebar.show_shown(shown_of(opened, highlights=2))
    return sidebar


def titles(sidebar: Sidebar) -> list[str]:
    tabs = sidebar.findChild(QTabWidget)
    return [tabs.tabText(place) for place in range(tabs.count())]


def button(sidebar: Sidebar, words: str) -> QPushButton:
    found = sidebar.outline.removed.findChildren(QPushButton)
    return next(button for button in found if button.text().replace("&", "") == words)


def test_every_tab_says_how_much_it_holds(full: Sidebar, opened: Opened) -> None:
    assert titles(full) == [
        "Sections 1",
        f"Quotes {len(opened.outline.quotes)}",
        f"Sources {len(opened.outline.sources)}",
        f"Removed {len(opened.article.removals)}",
        "Notes 2",
    ]


@pytest.mark.parametrize("tab", TABS, ids=lambda tab: tab.name)
def test_an_empty_tab_says_why(sidebar: Sidebar, tab: object) -> None:
    sidebar.show_shown(Shown(article(paragraph(0, "Words.")), Outline(), (), frozenset()))
    panel = sidebar.bring(tab.name)
    assert any(label.text() == tab.empty for label in panel.findChildren(QLabel))


@pytest.mark.parametrize("tab", TABS, ids=lambda tab: tab.name)
def test_enter_chooses_a_row_and_a_click_does_too(full: Sidebar, qtbot: QtBot, tab: object) -> None:
    view = full.bring(tab.name).view
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(full.row_chosen) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0].text == view.model().index(0, 0).data()
    with qtbot.waitSignal(full.row_chosen):
        place = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_choosing_a_speaker_again_walks_through_the_quotes(full: Sidebar, qtbot: QtBot) -> None:
    view = full.bring("quotes").view
    for place in range(view.model().rowCount()):
        view.setCurrentIndex(view.model().index(place, 0))
        if len(view.current_row().spans) >= 3:
            break
    spans = []
    full.row_chosen.connect(lambda _row, span: spans.append(span))
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(spans) == 3
    assert spans == list(view.current_row().spans[:3])


def test_the_list_follows_the_text_and_leaves_the_focus_alone(
    full: Sidebar, opened: Opened, qtbot: QtBot
) -> None:
    chosen = []
    full.row_chosen.connect(chosen.append)
    panel = full.bring("quotes")
    panel.field.setFocus()
    third = opened.outline.quotes[2]
    full.follow(third.span.start + 1)
    assert panel.view.current_row().spans == (third.span,)
    assert not chosen
    assert not panel.view.hasFocus()


def test_above_the_first_quote_none_is_selected(full: Sidebar) -> None:
    panel = full.bring("quotes")
    full.follow(500)
    full.follow(-1)
    assert panel.view.current_row() is None


def test_quotes_can_be_listed_in_their_order(full: Sidebar, opened: Opened) -> None:
    panel = full.bring("quotes")
    assert panel.view.model().rowCount() < len(opened.outline.quotes)
    full.outline.quotes.set_by_speaker(grouped=False)
    assert panel.view.model().rowCount() == len(opened.outline.quotes)


def test_one_piece_a_group_and_everything_can_be_asked_back(
    full: Sidebar, opened: Opened, qtbot: QtBot
) -> None:
    wanted = []
    full.restore_wanted.connect(wanted.append)
    full.show_removed(11)
    button(full, "Restore").click()
    full.show_removed(27)
    button(full, "Restore these 9").click()
    button(full, "Restore all").click()
    ids = tuple(removal.block.id for removal in opened.article.removals)
    assert wanted == [(11,), tuple(range(25, 34)), ids]


def test_the_keyboard_unfolds_a_group_and_asks_one_piece_of_it_back(
    full: Sidebar, qtbot: QtBot
) -> None:
    full.activateWindow()
    qtbot.waitUntil(full.isActiveWindow)
    full.show_removed(25)
    view = full.outline.removed.view
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    with qtbot.waitSignal(full.restore_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert wanted.args == [(26,)]


def test_a_click_in_front_of_a_group_unfolds_it_and_leads_nowhere(full: Sidebar) -> None:
    chosen = []
    full.row_chosen.connect(chosen.append)
    full.show_removed(25)
    view = full.outline.removed.view
    index = view.currentIndex()
    place = QPoint(FOLD_WIDTH // 2, view.visualRect(index).center().y())
    for unfolded in (True, False):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.isExpanded(index) == unfolded
    assert not chosen


def test_a_filter_unfolds_what_it_finds_and_folds_it_again_when_it_is_emptied(
    full: Sidebar,
) -> None:
    panel = full.bring("removed")
    group = panel.view.rows.rowCount() - 1
    QTest.keyClicks(panel.field, "advertises")
    assert panel.view.isExpanded(panel.view.rows.index(0, 0))
    panel.field.clear()
    assert not panel.view.isExpanded(panel.view.rows.index(group, 0))


def test_a_group_stays_unfolded_while_its_pieces_are_put_back_one_by_one(
    full: Sidebar, opened: Opened
) -> None:
    full.show_removed(25)
    view = full.outline.removed.view
    view.expand(view.currentIndex())
    full.show_removed(26)
    full.show_shown(Shown(opened.article, opened.outline, opened.article.removals, frozenset({26})))
    assert view.current_row().removed == (26,)
    assert view.isExpanded(view.currentIndex().parent())


def test_another_article_begins_folded(full: Sidebar, opened: Opened) -> None:
    full.show_removed(25)
    view = full.outline.removed.view
    view.expand(view.currentIndex())
    fewer = opened.article.removals[1:]
    full.show_shown(Shown(opened.article, opened.outline, fewer, frozenset()))
    full.show_removed(25)
    assert not view.isExpanded(view.currentIndex())


def test_the_buttons_say_aloud_what_they_would_put_back(full: Sidebar) -> None:
    full.show_removed(25)
    removed = full.outline.removed
    assert button(full, "Restore these 9").accessibleName() == (
        "Restore these 9: Advertises other stories"
    )
    assert button(full, "Restore all").accessibleName() == "Restore all: 13 pieces"
    assert removed.findChild(QPlainTextEdit).toPlainText().count("\n\n") == 8


def test_what_was_restored_can_be_asked_away_again(full: Sidebar, opened: Opened) -> None:
    removals = opened.article.removals
    full.show_shown(Shown(opened.article, opened.outline, removals, frozenset({11})))
    gone = []
    full.remove_again_wanted.connect(gone.append)
    full.show_removed(11)
    button(full, "Remove again").click()
    assert gone == [(11,)]


def test_escape_empties_the_filter(full: Sidebar) -> None:
    panel = full.bring("sources")
    QTest.keyClicks(panel.field, "lunn")
    assert panel.view.model().rowCount() == 1
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.view.model().rowCount() > 1
