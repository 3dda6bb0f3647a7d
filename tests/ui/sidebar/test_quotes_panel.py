from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMainWindow, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.assets import SAMPLE, asset
from reader.model import Opened, Outline
from reader.ui.main_window import MainWindow
from reader.ui.settings import load
from reader.ui.sidebar.dock import Sidebar
from reader.ui.sidebar.quotes import unnamed
from reader.ui.sidebar.quotes_panel import QuotesPanel
from reader.ui.sidebar.rows import Shown
from tests.ui.articles import article, paragraph, said

TEXT = "“It is over,” said Lunn. She added that the port was closed."


def shown(outline: Outline) -> Shown:
    return Shown(article(paragraph(0, TEXT)), outline, (), frozenset())


@pytest.fixture
def panel(qtbot: QtBot, opened: Opened) -> Iterator[QuotesPanel]:
    window = QMainWindow()
    qtbot.addWidget(window)
    sidebar = Sidebar(window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, sidebar)
    window.show()
    sidebar.show_shown(Shown(opened.article, opened.outline, opened.article.removals, frozenset()))
    sidebar.bring("quotes")
    yield sidebar.outline.quotes
    window.close()


def boxes(panel: QuotesPanel) -> tuple[QCheckBox, QCheckBox]:
    nobodys, hidden = panel.findChildren(QCheckBox)
    return nobodys, hidden


def order(panel: QuotesPanel) -> QToolButton:
    (button,) = panel.findChildren(QToolButton)
    return button


def words(panel: QuotesPanel) -> list[str]:
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_only_quotes_of_unnamed_sources_are_listed_when_they_are_asked_for(
    panel: QuotesPanel, opened: Opened
) -> None:
    _, hidden = boxes(panel)
    everything = words(panel)
    hidden.click()
    named = {source.name for source in opened.outline.sources if source.named}
    assert words(panel)
    assert named.isdisjoint(words(panel))
    hidden.click()
    assert words(panel) == everything


def test_words_in_the_filter_narrow_what_a_box_has_left(panel: QuotesPanel) -> None:
    nobodys, _ = boxes(panel)
    panel.set_by_speaker(grouped=False)
    panel.show_quotes(shown(said(TEXT, "It is over", "the port was closed", by="")))
    nobodys.click()
    assert words(panel) == ["“It is over”", "“the port was closed”"]
    QTest.keyClicks(panel.field, "port")
    assert words(panel) == ["“the port was closed”"]


def test_a_box_says_how_many_quotes_it_would_leave(panel: QuotesPanel, opened: Opened) -> None:
    nobodys, hidden = boxes(panel)
    count = len(unnamed(opened.outline))
    assert hidden.text().replace("&", "") == f"Unnamed sources {count}"
    assert hidden.accessibleName() == f"Only quotes of unnamed sources: {count} quotes"
    assert nobodys.accessibleName().startswith("Only quotes without a speaker: ")


def test_a_box_that_would_leave_nothing_cannot_be_ticked(panel: QuotesPanel) -> None:
    panel.show_quotes(shown(said(TEXT, "It is over", by="")))
    nobodys, hidden = boxes(panel)
    assert nobodys.isEnabled()
    assert not hidden.isEnabled()


def test_another_article_is_not_emptied_by_what_was_asked_of_the_last(panel: QuotesPanel) -> None:
    _, hidden = boxes(panel)
    hidden.click()
    panel.show_quotes(shown(said(TEXT, "It is over")))
    assert not hidden.isChecked()
    assert words(panel) == ["Ada Lunn"]


def test_quotes_without_a_speaker_are_found_and_counted(panel: QuotesPanel) -> None:
    nobodys, _ = boxes(panel)
    panel.show_quotes(shown(said(TEXT, "It is over", "the port was closed", by="")))
    assert nobodys.accessibleName() == "Only quotes without a speaker: 2 quotes"
    nobodys.click()
    assert words(panel) == ["No speaker found"]


def test_the_order_is_named_to_who_cannot_see_it(panel: QuotesPanel) -> None:
    by_speaker, in_order = order(panel).menu().actions()
    in_order.trigger()
    assert order(panel).accessibleName() == "Order of quotes: in the order of the text"
    assert (by_speaker.isChecked(), in_order.isChecked()) == (False, True)
    by_speaker.trigger()
    assert order(panel).accessibleName() == "Order of quotes: by speaker"
    assert (by_speaker.isChecked(), in_order.isChecked()) == (True, False)


def test_the_order_is_chosen_from_a_menu_by_keys_alone(
    panel: QuotesPanel, opened: Opened, qtbot: QtBot
) -> None:
    panel.activateWindow()
    menu = order(panel).menu()
    with qtbot.waitSignal(panel.by_speaker_changed) as told:
        menu.popup(order(panel).mapToGlobal(order(panel).rect().bottomLeft()))
        QTest.keyClick(menu, Qt.Key.Key_O)
    assert told.args == [False]
    assert len(words(panel)) == len(opened.outline.quotes)


def test_tab_goes_from_the_filter_to_the_list_past_every_choice(
    panel: QuotesPanel, qtbot: QtBot
) -> None:
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_quotes(shown(said(TEXT, "It is over", by="")))
    panel.field.setFocus()
    stops: list[QWidget | None] = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops == [order(panel), boxes(panel)[0], panel.view]


def test_the_order_is_remembered(open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = open_window(asset(SAMPLE))
    window.parts.sidebar.outline.quotes.set_by_speaker(grouped=False)
    window.close()
    assert not load(tmp_path / "settings.json").quotes_by_speaker
    again = open_window(asset(SAMPLE))
    assert not again.parts.sidebar.outline.quotes.by_speaker


def lit(window: MainWindow) -> dict[str, str]:
    """Return the words that are lit in the article, each with its colour."""
    return {
        one.cursor.selectedText(): one.format.background().color().name()
        for one in window.parts.view.extraSelections()
    }


def choose(window: MainWindow, tab: str, name: str) -> None:
    view = window.parts.sidebar.bring(tab).view
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    view.setCurrentIndex(next(index for index in rows if index.data() == name))
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_choosing_a_source_lights_what_it_says_and_its_names_in_one_colour(
    window: MainWindow, qtbot: QtBot
) -> None:
    choose(window, "sources", "Tomas Reyl")
    qtbot.waitUntil(lambda: len(set(lit(window).values())) == 1)
    assert {"Tomas Reyl", "Reyl", "the bill had doubled since the autumn"} <= set(lit(window))
    assert not {"Ada Lunn", "Lunn"} & set(lit(window))


def test_choosing_a_speaker_lights_the_same(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "sources", "Ada Lunn")
    qtbot.waitUntil(lambda: len(set(lit(window).values())) == 1)
    as_source = lit(window)
    choose(window, "quotes", "Ada Lunn")
    qtbot.waitUntil(lambda: lit(window).keys() == as_source.keys())


def test_choosing_a_quote_afterwards_lights_it_alone(window: MainWindow) -> None:
    choose(window, "sources", "Ada Lunn")
    window.commands["next_quote"].trigger()
    assert len(lit(window)) == 1


def test_a_name_is_lit_without_the_mark_behind_it(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    story = tmp_path / "pier.txt"
    story.write_text(
        "A pier reopens\n\n“We have no date yet,” said Ada Lunn, the harbour master.\n\n"
        "Lunn’s office added that the port was closed until the spring.\n"
    )
    window = open_window(story)
    choose(window, "sources", "Ada Lunn")
    assert "Lunn’" not in lit(window)
    assert "Ada Lunn" in lit(window)


def test_a_source_that_quotes_another_keeps_its_own_colour(
    window: MainWindow, qtbot: QtBot
) -> None:
    colours = []
    for name in ("Maren Holt", "Per Aune"):
        choose(window, "sources", name)
        qtbot.waitUntil(lambda: len(set(lit(window).values())) == 1)
        colours.append(next(iter(lit(window).values())))
    assert colours[0] != colours[1]
