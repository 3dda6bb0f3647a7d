from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from reader.model import Span
from reader.ui.aloud import engine
from reader.ui.aloud.bar import AloudBar
from reader.ui.main_window import MainWindow
from reader.ui.settings import load
from tests.ui.aloud.voices import FakeVoice

OpenWindow = Callable[..., MainWindow]
NAMES = ("aloud", "aloud_here", "aloud_next", "aloud_stop", "aloud_faster")


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> FakeVoice:
    found = FakeVoice()
    monkeypatch.setattr(engine, "find_voice", lambda _: found)
    return found


@pytest.fixture
def reading(voice: FakeVoice, window: MainWindow) -> MainWindow:
    window.extras.aloud.offer(found=True)
    window.commands["aloud"].trigger()
    return window


def bar_of(window: MainWindow) -> AloudBar:
    return window.findChild(AloudBar)


def lit(window: MainWindow) -> str:
    span = window.parts.view.spoken
    return span.of(window.current.article.text) if span else ""


def menu_titles(window: MainWindow) -> list[str]:
    menus = [action.menu() for action in window.menuBar().actions()]
    return [a.text().replace("&", "") for menu in menus for a in menu.actions() if a.isVisible()]


def test_without_a_voice_nothing_of_it_is_offered(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "is_installed", lambda: False)
    window.extras.aloud.look_for_voice()
    window.extras.aloud.offer(found=False)
    assert not any(window.commands[name].isVisible() for name in NAMES)
    assert "Read aloud" not in menu_titles(window)
    menu = window.going.menus.on_text(QPoint(50, 50))
    assert not [a for a in menu.actions() if "aloud" in a.text()]
    offered = {command.name for command in window.commands.offered()}
    assert offered.isdisjoint(NAMES)


def test_with_a_voice_it_is_offered(voice: FakeVoice, window: MainWindow) -> None:
    window.extras.aloud.offer(found=True)
    assert all(window.commands[name].isVisible() for name in NAMES)
    assert "Read aloud" in menu_titles(window)


def test_reading_begins_with_the_title_at_the_top(reading: MainWindow, voice: FakeVoice) -> None:
    assert voice.speaking == reading.current.article.meta.title
    assert bar_of(reading).isVisible()


def test_the_sentence_that_is_said_is_lit(reading: MainWindow, voice: FakeVoice) -> None:
    for _ in range(4):
        voice.finish()
        assert " ".join(lit(reading).split()) in ("", voice.speaking)
    shown = [one.cursor.selectedText() for one in reading.parts.view.extraSelections()]
    assert lit(reading) in shown


def test_reading_begins_at_the_selection(window: MainWindow, voice: FakeVoice) -> None:
    window.extras.aloud.offer(found=True)
    quote = window.current.outline.whole_quotes[1]
    view = window.parts.view
    view.go_to(quote.span)
    cursor = view.textCursor()
    start, end = view.positions.range_of(quote.span)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    window.commands["aloud_here"].trigger()
    assert quote.span.start in range(view.spoken.start, view.spoken.end)
    voice.finish()
    assert view.textCursor().selectionStart() == start  # what is selected stays selected


def test_reading_begins_where_a_right_click_was(window: MainWindow, voice: FakeVoice) -> None:
    window.extras.aloud.offer(found=True)
    view = window.parts.view
    article = window.current.article
    span = Span(article.body.spans[5].start, article.body.spans[5].start + 5)
    view.go_to(span)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.positions.range_of(span)[0] + 2)
    menu = window.going.menus.on_text(view.cursorRect(cursor).center())
    next(a for a in menu.actions() if "aloud" in a.text().replace("&", "")).trigger()
    assert view.spoken.start == span.start


def test_the_text_scrolls_along(reading: MainWindow, voice: FakeVoice) -> None:
    view = reading.parts.view
    while voice.speaking:
        shown = view.verticalScrollBar().value()
        voice.finish()
    assert shown > 0
    assert view.spoken is None
    assert not bar_of(reading).isVisible()


def test_whoever_scrolls_away_is_left_there(reading: MainWindow, voice: FakeVoice) -> None:
    for _ in range(3):
        voice.finish()
    bar = reading.parts.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    voice.finish()
    assert bar.value() == bar.maximum()
    reading.commands["aloud_next"].trigger()
    assert bar.value() < bar.maximum()


def test_the_command_pauses_and_goes_on_and_says_so(reading: MainWindow, voice: FakeVoice) -> None:
    command = reading.commands["aloud"]
    assert command.text() == "&Pause"
    command.trigger()
    assert voice.speaking == ""
    assert command.text() == "&Go on reading"
    command.trigger()
    assert voice.speaking
    reading.commands["aloud_stop"].trigger()
    assert command.text() == "&Read aloud"
    assert not reading.commands["aloud_next"].isEnabled()


def test_escape_in_the_bar_ends_it_and_gives_the_focus_to_the_text(
    reading: MainWindow, voice: FakeVoice
) -> None:
    bar = bar_of(reading)
    bar.focus_first()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert voice.speaking == ""
    assert not bar.isVisible()
    assert QApplication.focusWidget() is reading.parts.view


def test_the_bars_buttons_do_what_the_commands_do_and_are_named(
    reading: MainWindow, voice: FakeVoice
) -> None:
    buttons = {b.accessibleName(): b for b in bar_of(reading).findChildren(QAbstractButton)}
    assert "" not in buttons
    before = voice.speaking
    buttons["Next sentence"].click()
    buttons["Previous sentence"].click()
    assert voice.speaking == before
    buttons["Stop reading"].click()
    assert voice.speaking == ""


def test_f6_comes_to_the_bar(reading: MainWindow) -> None:
    visited = set()
    for _ in range(6):
        reading.commands["next_pane"].trigger()
        visited.add(bar_of(reading).isAncestorOf(QApplication.focusWidget()))
    assert visited == {True, False}


def test_speed_and_voice_are_remembered(
    reading: MainWindow, voice: FakeVoice, tmp_path: Path
) -> None:
    reading.commands["aloud_faster"].trigger()
    assert voice.speed == 125
    chooser = next(
        box for box in bar_of(reading).findChildren(QComboBox) if box.accessibleName() == "Voice"
    )
    chooser.textActivated.emit("Ben")
    assert voice.name() == "Ben"
    reading.commands["aloud_stop"].trigger()
    reading.commands["aloud"].trigger()
    assert voice.name() == "Ben"
    reading.close()
    kept = load(tmp_path / "settings.json")
    assert (kept.aloud_speed, kept.aloud_voices) == (125, ("Ben",))


def test_a_language_without_a_voice_is_told(
    open_window: OpenWindow, voice: FakeVoice, tmp_path: Path
) -> None:
    story = tmp_path / "tarina.md"
    story.write_text("---\nlang: fi\n---\n\n# Laituri\n\nLaiva tuli takaisin.\n", encoding="utf-8")
    window = open_window(story)
    window.extras.aloud.offer(found=True)
    window.commands["aloud"].trigger()
    assert window.current.article.meta.language == "fi"
    assert bar_of(window).told == "No Finnish voice is installed."


def test_a_failing_voice_is_a_sentence_above_the_text(
    reading: MainWindow, voice: FakeVoice
) -> None:
    voice.failed.emit("no sound card")
    assert "no sound card" in reading.parts.bar.sentence
    assert not bar_of(reading).isVisible()


def test_another_article_ends_it(reading: MainWindow, voice: FakeVoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.current.opened):
        reading.commands["reload"].trigger()
    assert voice.speaking == ""
    assert reading.parts.view.spoken is None


def test_reading_goes_on_at_the_same_words_when_a_piece_is_put_back(
    reading: MainWindow, voice: FakeVoice, qtbot: QtBot
) -> None:
    for _ in range(6):
        reading.commands["aloud_next"].trigger()
    before = voice.speaking
    with qtbot.waitSignal(reading.current.changed):
        reading.commands["restore"].trigger()
    assert voice.speaking == before
    assert " ".join(lit(reading).split()) == before
    following = len(voice.heard)
    voice.finish()
    assert len(voice.heard) == following + 1
    assert " ".join(lit(reading).split()) == voice.speaking


def test_another_look_keeps_the_sentence_lit(reading: MainWindow, voice: FakeVoice) -> None:
    for _ in range(3):
        voice.finish()
    reading.commands["theme_dark"].trigger()
    shown = [one.cursor.selectedText() for one in reading.parts.view.extraSelections()]
    assert lit(reading) in shown


def test_a_voice_that_is_gone_since_is_told_and_no_longer_offered(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "find_voice", lambda _: None)
    window.extras.aloud.offer(found=True)
    window.commands["aloud"].trigger()
    assert "gone" in window.parts.status.currentMessage()
    assert not window.commands["aloud"].isVisible()
