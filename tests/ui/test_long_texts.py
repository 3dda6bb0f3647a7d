"""Long articles: the text first, then all of it, then its outline."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader import pipeline, worker
from reader.errors import FileError
from reader.model import Opened, Span
from reader.ui.article_pane.arriving import Arriving
from reader.ui.article_pane.part import LONG, around, is_long
from reader.ui.background import Background, Job
from reader.ui.current import Search
from reader.ui.laying import Laying
from reader.ui.main_window import MainWindow
from reader.ui.navigation import Navigation
from reader.ui.opening import Opener
from tests.ui.articles import article, paragraph

LINE = "The tide came in over the quay 😀 and nobody had seen it so high before that winter. "
PARAGRAPHS = 500
SAID = "“It has never been so high,” said Ada Lunn, the harbour master."


def long_text() -> str:
    middle = PARAGRAPHS // 2
    told = [f"Paragraph {number}. {LINE * 8}".strip() for number in range(PARAGRAPHS)]
    told[middle] = f"{SAID} {told[middle]}"
    return "The quay at high tide\n\n" + "\n\n".join(told)


class Slowly(Background):
    """Answers at once, but keeps the outline of a long article until it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[tuple[Job, object]] = []

    def submit(self, request: object, path: Path, seconds: float = 1.0) -> Job:
        job = Job(request, path, seconds, self)
        QTimer.singleShot(0, self, lambda: self._answer(job))
        return job

    def cancel(self, _job: Job) -> None:
        self.kept.clear()

    def deliver(self) -> None:
        while self.kept:
            job, outline = self.kept.pop()
            job.done.emit(outline)

    def _answer(self, job: Job) -> None:
        first, *rest = worker.answers(job.request)
        if isinstance(first, Opened) and first.outline_follows:
            self.kept += [(job, outline) for outline in rest]
            job.begun.emit(first)
        elif isinstance(job.request, worker.Analyse):
            self.kept.append((job, first))
        else:
            (job.failed if isinstance(first, FileError) else job.done).emit(first)


class Reading:
    def __init__(self, window: MainWindow, opener: Opener, background: Slowly) -> None:
        self.window = window
        self.background = background
        self.opener = opener
        self.view = window.parts.view
        laying = window.findChild(Laying)
        assert laying is not None
        self.laying = laying

    @property
    def text(self) -> str:
        assert self.window.current.article is not None
        return self.window.current.article.text

    def words_at(self, span: Span) -> str:
        start, end = self.view.positions.range_of(span)
        cursor = self.view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        return cursor.selectedText()


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path) -> Iterator[Reading]:
    path = tmp_path / "tide.txt"
    path.write_text(long_text(), "utf-8")
    background = Slowly()
    opener = Opener(background)
    window = MainWindow(opener, tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.open([path])
    yield Reading(window, opener, background)
    window.close()


def wait_for_all(reading: Reading, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not reading.laying.is_partial, timeout=20_000)


def test_the_beginning_is_there_before_the_rest(reading: Reading, qtbot: QtBot) -> None:
    assert is_long(reading.window.current.article)
    assert reading.laying.is_partial
    assert "Paragraph 3." in reading.view.toPlainText()
    assert "Paragraph 499." not in reading.view.toPlainText()
    wait_for_all(reading, qtbot)
    assert "Paragraph 499." in reading.view.toPlainText()


def test_what_is_copied_while_the_rest_comes_is_all_that_was_to_be_selected(
    reading: Reading, qtbot: QtBot
) -> None:
    assert reading.laying.is_partial
    reading.laying.cancel()
    reading.window.commands["select_all"].trigger()
    reading.window.commands["copy"].trigger()
    wait_for_all(reading, qtbot)
    copied = QApplication.clipboard().text()
    assert copied.startswith("The quay at high tide\n")
    assert copied.endswith(reading.text[-2_000:])
    assert copied.count("Paragraph ") == PARAGRAPHS


def test_words_selected_in_the_part_are_selected_in_the_whole(
    reading: Reading, qtbot: QtBot
) -> None:
    assert reading.laying.is_partial
    cursor = reading.view.textCursor()
    start = reading.text.index("Paragraph 2.")
    for at, mode in zip((start, start + 12), QTextCursor.MoveMode, strict=True):
        cursor.setPosition(reading.view.positions.to_document(at), mode)
    reading.view.setTextCursor(cursor)
    wait_for_all(reading, qtbot)
    assert reading.view.textCursor().selectedText() == "Paragraph 2."


def test_when_the_rest_comes_the_reader_stays_where_he_was(reading: Reading, qtbot: QtBot) -> None:
    place = reading.text.index("Paragraph 9.")
    reading.view.go_to_offset(place)
    wait_for_all(reading, qtbot)
    assert reading.view.offset_here() == place


def test_a_place_that_is_not_yet_set_can_be_gone_to(reading: Reading, qtbot: QtBot) -> None:
    place = reading.text.index("Paragraph 444.")
    navigation = reading.window.findChild(Navigation)
    navigation.jump(Span(place, place + 14))
    assert "Paragraph 444." in reading.view.toPlainText()
    assert reading.view.offset_here() == place
    wait_for_all(reading, qtbot)
    qtbot.waitUntil(lambda: reading.view.offset_here() == place, timeout=20_000)


def test_every_span_says_what_it_claims_in_the_part_and_in_the_whole(
    reading: Reading, qtbot: QtBot
) -> None:
    near = Span(reading.text.index("Paragraph 5."), reading.text.index("Paragraph 6."))
    far = Span(reading.text.index("Paragraph 450."), reading.text.index("Paragraph 451."))
    assert reading.words_at(near).startswith("Paragraph 5. The tide")
    wait_for_all(reading, qtbot)
    for span in (near, far):
        words = reading.words_at(span).replace("\u2029", "\n\n")
        assert words.strip() == span.of(reading.text).strip()


def test_the_text_can_be_read_while_quotes_are_looked_for(reading: Reading, qtbot: QtBot) -> None:
    wait_for_all(reading, qtbot)
    sidebar = reading.window.parts.sidebar.outline
    assert reading.window.current.search is Search.GOING_ON
    assert [sidebar.tabText(place) for place in (1, 2)] == ["Quotes …", "Sources …"]
    assert "Looking for quotes" in reading.window.parts.strip.findChild(QLabel).text()
    reading.background.deliver()
    assert reading.window.current.search is Search.DONE
    assert sidebar.tabText(1) == "Quotes 1"
    quote = reading.window.current.outline.quotes[0]
    assert quote.words(reading.text) == "It has never been so high"
    wait_for_all(reading, qtbot)
    assert reading.words_at(quote.span) == "It has never been so high"


def test_the_search_for_quotes_can_be_stopped_and_begun_again(
    reading: Reading, qtbot: QtBot
) -> None:
    wait_for_all(reading, qtbot)
    current = reading.window.current
    reading.window.parts.strip.cancelled.emit()
    assert current.search is Search.STOPPED
    assert "Paragraph 3." in reading.view.toPlainText()
    assert "stopped" in reading.window.parts.bar.sentence
    current.search_again()
    assert current.search is Search.GOING_ON


def test_a_file_that_cannot_be_opened_leaves_the_text_and_its_search_goes_on(
    reading: Reading, tmp_path: Path, qtbot: QtBot
) -> None:
    wait_for_all(reading, qtbot)
    reading.opener.open([tmp_path / "nowhere.txt"])
    qtbot.waitUntil(lambda: "nowhere.txt" in reading.window.parts.bar.sentence)
    assert "Paragraph 499." in reading.view.toPlainText()
    assert reading.window.current.search is Search.GOING_ON
    qtbot.waitUntil(lambda: bool(reading.background.kept))
    reading.background.deliver()
    assert reading.window.current.search is Search.DONE
    assert reading.window.current.outline.quotes


def test_a_long_text_that_was_left_goes_on_where_it_was(
    reading: Reading, tmp_path: Path, qtbot: QtBot
) -> None:
    wait_for_all(reading, qtbot)
    place = reading.text.index("Paragraph 300.")
    reading.view.go_to_offset(place)
    short = tmp_path / "short.txt"
    short.write_text("A short one\n\nOf one paragraph.\n")
    with qtbot.waitSignal(reading.window.current.opened):
        reading.opener.open([short])
    reading.window.commands["previous_article"].trigger()
    assert reading.window.current.search is Search.GOING_ON
    assert "Paragraph 300." in reading.view.toPlainText()
    wait_for_all(reading, qtbot)
    assert reading.view.offset_here() == place
    qtbot.waitUntil(lambda: bool(reading.background.kept))
    reading.background.deliver()
    assert reading.window.current.search is Search.DONE
    assert reading.window.current.outline.quotes


def test_a_long_text_can_be_closed_while_it_is_being_set(reading: Reading) -> None:
    reading.window.commands["close_tab"].trigger()
    assert not reading.laying.is_going_on
    assert not reading.opener.is_busy
    assert reading.window.parts.is_empty()


def test_setting_the_rest_can_be_stopped_and_gone_on_with(reading: Reading, qtbot: QtBot) -> None:
    reading.laying.cancel()
    assert "Only a part" in reading.window.parts.bar.sentence
    button = reading.window.parts.bar.findChild(QPushButton)
    button.click()
    wait_for_all(reading, qtbot)
    assert "Paragraph 499." in reading.view.toPlainText()


def test_another_look_keeps_the_place(reading: Reading, qtbot: QtBot) -> None:
    wait_for_all(reading, qtbot)
    place = reading.text.index("Paragraph 300.")
    reading.view.go_to_offset(place)
    reading.window.commands["zoom_in"].trigger()
    assert "Paragraph 300." in reading.view.toPlainText()
    wait_for_all(reading, qtbot)
    qtbot.waitUntil(lambda: reading.view.offset_here() == place, timeout=20_000)


def test_a_narrower_window_keeps_the_place(reading: Reading, qtbot: QtBot) -> None:
    wait_for_all(reading, qtbot)
    place = reading.text.index("Paragraph 480.")
    reading.view.go_to_offset(place)
    reading.window.resize(700, 800)
    assert reading.view.offset_here() == place
    arriving = reading.view.findChild(Arriving)
    qtbot.waitUntil(lambda: arriving.target is None, timeout=20_000)
    line = reading.view.cursorRect(reading.view.textCursor())
    assert reading.view.offset_here() == place
    assert 0 < line.top() < reading.view.viewport().height()


def test_a_short_article_is_all_there_at_once() -> None:
    assert not is_long(article(paragraph(0, "Words.")))
    assert is_long(article(paragraph(0, "W" * (LONG + 1))))


def test_the_part_that_is_seen_first_holds_the_reader() -> None:
    body = pipeline.article_of(pipeline.document_of(long_text().encode(), "tide.txt")).body
    for offset in (-1, 0, len(body.text) // 2, len(body.text)):
        places = around(body, offset)
        assert body.index_at(max(offset, 0)) in places
        assert len(places) < len(body.blocks)
    assert around(article().body, 0) == range(0)


def test_a_text_too_tall_to_be_shown_to_its_end_is_said_to_be(
    reading: Reading, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_all(reading, qtbot)
    monkeypatch.setattr("reader.ui.long_texts.TALLEST", 1000)
    reading.window.resize(700, 800)
    qtbot.waitUntil(lambda: "too long" in reading.window.parts.bar.sentence, timeout=20_000)


def test_a_place_below_what_can_be_laid_out_is_not_waited_for(
    reading: Reading, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_all(reading, qtbot)
    arriving = reading.view.findChild(Arriving)
    monkeypatch.setattr("reader.ui.article_pane.arriving.is_near", lambda *_: False)
    reading.view.go_to_offset(len(reading.text))
    monkeypatch.setattr("reader.ui.article_pane.arriving.TALLEST", 1000)
    qtbot.waitUntil(lambda: arriving.target is None, timeout=20_000)
    assert reading.view.verticalScrollBar().value() > 0
