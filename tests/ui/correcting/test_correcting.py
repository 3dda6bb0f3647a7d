"""Correcting what the machine found, as a person does it: by keys, menus and dialogs."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.export import as_json
from reader.export.options import ExportOptions
from reader.model import (
    Attribution,
    MarkedQuote,
    Outline,
    Quote,
    QuoteKind,
    Reassignment,
    RoleChange,
    Source,
    SourceMerger,
    SourceType,
    Span,
    UnmarkedQuote,
)
from reader.ui.article_pane.part import MANY
from reader.ui.correcting.list_dialog import CorrectionsDialog
from reader.ui.correcting.merge_dialog import MergeDialog
from reader.ui.correcting.source_dialog import SourceDialog
from reader.ui.correcting.speaker_dialog import SpeakerDialog
from reader.ui.main_window import MainWindow
from tests.ui.articles import article, paragraph

WORDS = (
    "The pier opened again on Monday after a year. Per Holm of the Harbour Board was there.",
    "“It leaks,” said Ada Lunn, the harbour master.",
    "“Never again,” the skipper said. The deck is wet, Holm told us.",
    *(f"On day {day} the boats went out and came in again." for day in range(60)),
    "“We go on,” said Lunn.",
)
PAPER = article(*(paragraph(number, words) for number, words in enumerate(WORDS, 1)))


def span_of(words: str) -> Span:
    start = PAPER.text.index(words)
    return Span(start, start + len(words))


def quote(words: str, source: str) -> Quote:
    span = span_of(words)
    return Quote(span, QuoteKind.DIRECT, (span,), Attribution(source, evidence="named beside it"))


def person(number: int, name: str, role: str = "", *quotes: int) -> Source:
    at = PAPER.text.rindex(name)
    mentions = (Span(at, at + len(name)),)
    return Source(f"s{number}", name, SourceType.PERSON, role, mentions=mentions, quotes=quotes)


FOUND = Outline(
    quotes=(quote("It leaks,", "s1"), quote("Never again,", "s2"), quote("We go on,", "s3")),
    sources=(
        person(1, "Ada Lunn", "harbour master", 0),
        person(2, "the skipper", "", 1),
        person(3, "Lunn", "", 2),
    ),
)


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    window.resize(1200, 500)
    window.current.show(PAPER, FOUND)
    window.commands["tab_quotes"].trigger()
    return window


def asked(window: MainWindow, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def press(dialog: QDialog, words: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text().replace("&", "") == words).click()


def said_by(window: MainWindow, words: str) -> str:
    outline = window.current.outline
    (found,) = [q for q in outline.quotes if q.span == span_of(words)]
    source = outline.source(found.attribution.source)
    return source.name if source else ""


def stand_in_list(window: MainWindow, tab: str, words: str) -> QWidget:
    """Put the keyboard on a row of a tab and return the list."""
    view = window.parts.sidebar.bring(tab).view
    for index in rows(view.model()):
        if words in index.data(Qt.ItemDataRole.DisplayRole):
            view.setCurrentIndex(index)
            view.setFocus()
            return view
    raise AssertionError(words)


def rows(model, parent=None):
    for place in range(model.rowCount(parent) if parent else model.rowCount()):
        index = model.index(place, 0, parent) if parent else model.index(place, 0)
        yield index
        yield from rows(model, index)


def select(window: MainWindow, words: str) -> None:
    view = window.parts.view
    start, end = view.positions.range_of(span_of(words))
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.setFocus()


def items(menu: QMenu) -> dict[str, object]:
    return {action.text().replace("&", ""): action for action in menu.actions()}


class TestSpeakers:
    def test_f2_on_a_quote_gives_it_another_speaker_and_undo_gives_it_back(
        self, window: MainWindow
    ) -> None:
        view = stand_in_list(window, "quotes", "Never again")
        QTest.keyClick(view, Qt.Key.Key_F2)
        dialog = asked(window, SpeakerDialog)
        QTest.keyClicks(dialog.who.field, "ada lu")
        QTest.keyClick(dialog.who.field, Qt.Key.Key_Down)
        QTest.keyClick(dialog.who.field, Qt.Key.Key_Return)
        assert said_by(window, "Never again,") == "Ada Lunn"
        (made,) = window.current.edits.corrections
        assert isinstance(made, Reassignment)
        assert window.commands["undo"].text() == "&Undo changing a speaker"
        assert window.parts.status.currentMessage().startswith(
            "Said by Ada Lunn from now on. Ctrl+Z"
        )
        window.commands["undo"].trigger()
        assert said_by(window, "Never again,") == "the skipper"
        assert window.parts.status.currentMessage() == "Undone: changing a speaker"

    def test_the_quote_at_the_selection_is_meant_where_the_text_has_the_keyboard(
        self, window: MainWindow
    ) -> None:
        select(window, "again,")
        window.commands["change_speaker"].trigger()
        dialog = asked(window, SpeakerDialog)
        dialog.nobody.setChecked(True)
        press(dialog, "Change")
        assert said_by(window, "Never again,") == ""

    def test_names_in_the_text_nearby_are_offered_after_the_sources(
        self, window: MainWindow
    ) -> None:
        select(window, "again,")
        window.commands["change_speaker"].trigger()
        offered = asked(window, SpeakerDialog).who.list
        names = [offered.item(row).text() for row in range(offered.count())]
        assert names[:2] == ["Ada Lunn, harbour master", "Lunn"]
        assert {"Per Holm, named nearby", "Harbour Board, named nearby"} <= set(names[2:])
        assert not any("the skipper" in name for name in names)

    def test_the_kind_of_a_new_speaker_is_asked_for(self, window: MainWindow) -> None:
        select(window, "again,")
        window.commands["change_speaker"].trigger()
        dialog = asked(window, SpeakerDialog)
        dialog.who.field.setText("ada lunn")
        assert not dialog.kind.isEnabled()
        dialog.who.field.setText("Harbour Board")
        assert dialog.kind.isEnabled()
        dialog.kind.setCurrentIndex(dialog.kind.findData("organisation"))
        press(dialog, "Change")
        board = next(s for s in window.current.outline.sources if s.name == "Harbour Board")
        assert board.type is SourceType.ORGANISATION

    def test_without_an_answer_nothing_is_changed(self, window: MainWindow) -> None:
        select(window, "again,")
        window.commands["change_speaker"].trigger()
        dialog = asked(window, SpeakerDialog)
        (change,) = [b for b in dialog.findChildren(QPushButton) if "hange" in b.text()]
        assert not change.isEnabled()
        dialog.who.field.setText("The skipper")
        dialog.reject()
        assert not window.current.edits.corrections

    def test_the_same_speaker_is_no_correction(self, window: MainWindow) -> None:
        select(window, "again,")
        window.commands["change_speaker"].trigger()
        dialog = asked(window, SpeakerDialog)
        dialog.who.field.setText("The Skipper")
        press(dialog, "Change")
        assert not window.current.can_undo


class TestQuotes:
    def test_selected_words_become_a_quote(self, window: MainWindow) -> None:
        select(window, "The deck is wet, ")
        window.commands["mark_quote"].trigger()
        dialog = asked(window, SpeakerDialog)
        dialog.who.field.setText("Per Holm")
        press(dialog, "Mark")
        assert said_by(window, "The deck is wet,") == "Per Holm"
        (made,) = window.current.edits.corrections
        assert isinstance(made, MarkedQuote)

    def test_without_selected_words_a_person_is_told_what_to_do(self, window: MainWindow) -> None:
        window.commands["mark_quote"].trigger()
        assert window.parts.status.currentMessage() == "Select the words of the quote first."

    def test_delete_in_the_list_lets_a_quote_be_none_and_the_next_is_chosen(
        self, window: MainWindow
    ) -> None:
        view = stand_in_list(window, "quotes", "Never again")
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert [q.span for q in window.current.outline.quotes] == [
            span_of("It leaks,"),
            span_of("We go on,"),
        ]
        assert "We go on" in view.current_row().text
        assert view.hasFocus()
        (made,) = window.current.edits.corrections
        assert isinstance(made, UnmarkedQuote)

    def test_delete_on_a_speaker_takes_nothing_away(self, window: MainWindow) -> None:
        view = stand_in_list(window, "quotes", "the skipper")
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert not window.current.can_undo

    def test_the_context_menu_of_a_quote_corrects_it(self, window: MainWindow) -> None:
        select(window, "again,")
        cursor = window.parts.view.textCursor()
        menu = window.going.menus.on_text(window.parts.view.cursorRect(cursor).center())
        assert {"Change speaker…", "Not a quote", "Mark as quote…"} <= set(items(menu))
        items(menu)["Not a quote"].trigger()
        assert len(window.current.outline.quotes) == 2


class TestSources:
    def test_f2_on_a_source_changes_its_name_and_role_in_one_go(self, window: MainWindow) -> None:
        view = stand_in_list(window, "sources", "the skipper")
        QTest.keyClick(view, Qt.Key.Key_F2)
        dialog = asked(window, SourceDialog)
        dialog.name.setText("Eva Bo")
        dialog.role.setText("skipper of the ferry")
        press(dialog, "Change")
        renamed = window.current.outline.sources[1]
        assert (renamed.name, renamed.role) == ("Eva Bo", "skipper of the ferry")
        assert [type(one) for one in window.current.edits.corrections] == [SourceMerger, RoleChange]
        assert "Eva Bo" in view.current_row().text
        assert view.hasFocus()
        window.commands["undo"].trigger()
        assert window.current.outline == FOUND

    def test_a_name_that_another_bears_makes_one_of_two_and_says_so(
        self, window: MainWindow
    ) -> None:
        view = stand_in_list(window, "sources", "Lunn")
        view.setCurrentIndex(view.model().index(2, 0))
        QTest.keyClick(view, Qt.Key.Key_F2)
        dialog = asked(window, SourceDialog)
        dialog.name.setText("ada lunn")
        assert any("become one" in label.text() for label in dialog.findChildren(QLabel))
        press(dialog, "Change")
        assert [s.name for s in window.current.outline.sources] == ["Ada Lunn", "the skipper"]
        assert said_by(window, "We go on,") == "Ada Lunn"

    def test_several_selected_sources_become_one(self, window: MainWindow) -> None:
        view = stand_in_list(window, "sources", "the skipper")
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        menu = window.going.menus.on_row(view.current_row())
        items(menu)["Merge with…"].trigger()
        dialog = asked(window, MergeDialog)
        assert dialog.ticked == ["the skipper", "Lunn"]
        dialog.name.setCurrentText("Lunn")
        press(dialog, "Merge")
        assert [s.name for s in window.current.outline.sources] == ["Ada Lunn", "Lunn"]
        assert said_by(window, "Never again,") == "Lunn"

    def test_the_likeliest_other_name_stands_next_and_the_full_one_stays(
        self, window: MainWindow
    ) -> None:
        view = stand_in_list(window, "sources", "the skipper")
        view.setCurrentIndex(view.model().index(2, 0))
        window.commands["merge_sources"].trigger()
        dialog = asked(window, MergeDialog)
        assert dialog.ticked == ["Lunn"]
        assert dialog.list.currentItem().text() == "Ada Lunn, harbour master"
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        assert dialog.name.currentText() == "Ada Lunn"
        press(dialog, "Merge")
        assert [s.name for s in window.current.outline.sources] == ["Ada Lunn", "the skipper"]


class TestWhatIsSeenOfIt:
    def correct(self, window: MainWindow) -> None:
        select(window, "again,")
        window.commands["change_speaker"].trigger()
        dialog = asked(window, SpeakerDialog)
        dialog.who.field.setText("Lunn")
        press(dialog, "Change")

    def test_the_text_stands_still_and_the_same_words_are_selected(
        self, window: MainWindow
    ) -> None:
        view = window.parts.view
        view.go_to(span_of("On day 30"))
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + 7)
        select_far = view.textCursor()
        position = view.positions.range_of(span_of("On day 31"))[0]
        select_far.setPosition(position)
        select_far.setPosition(position + 6, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(select_far)
        stood = bar.value()
        stand_in_list(window, "quotes", "Never again")
        window.commands["unmark_quote"].trigger()
        assert len(window.current.outline.quotes) == 2
        assert bar.value() == stood
        assert view.textCursor().selectedText() == "On day"
        window.commands["undo"].trigger()
        assert bar.value() == stood

    def test_a_long_text_stands_still_while_it_is_set_anew(
        self, open_window: Callable[..., MainWindow], qtbot: QtBot
    ) -> None:
        lines = [f"“Yes,” said Ada Lunn on day {day}." for day in range(MANY + 100)]
        long = article(*(paragraph(number, words) for number, words in enumerate(lines, 1)))
        spans = [Span(span.start + 1, span.start + 5) for span in long.body.spans]
        said = (Quote(span, QuoteKind.DIRECT, (span,), Attribution("s1")) for span in spans)
        source = Source("s1", "Ada Lunn", SourceType.PERSON, quotes=tuple(range(len(spans))))
        window = open_window()
        window.current.show(long, Outline(quotes=tuple(said), sources=(source,)))
        laying, view = window._showing.laying, window.parts.view  # noqa: SLF001
        qtbot.waitUntil(lambda: not laying.is_partial, timeout=20_000)
        place = long.body.spans[MANY // 2]
        view.go_to(place)
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + 7)

        def height() -> int:
            cursor = QTextCursor(view.document())
            cursor.setPosition(view.positions.to_document(place.start))
            return view.cursorRect(cursor).top()

        before = height()
        stand_in_list(window, "quotes", "Yes")
        window.commands["unmark_quote"].trigger()
        assert height() == before
        qtbot.waitUntil(lambda: not laying.is_partial, timeout=20_000)
        assert height() == before

    def test_the_list_stays_where_it_is_while_the_reader_is_elsewhere(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.parts.view.go_to(span_of("On day 30"))
        view = stand_in_list(window, "quotes", "Never again")
        QTest.keyClick(view, Qt.Key.Key_F2)
        dialog = asked(window, SpeakerDialog)
        dialog.who.field.setText("Lunn")
        with qtbot.waitSignal(window.parts.view.place_changed):
            press(dialog, "Change")
        assert "Never again" in view.current_row().text

    def test_a_corrected_quote_says_so_in_words(self, window: MainWindow) -> None:
        self.correct(window)
        view = stand_in_list(window, "quotes", "Never again")
        assert "corrected by hand" in view.current_row().note
        heard = QAccessible.queryAccessibleInterface(view)
        names = [heard.child(n).text(QAccessible.Text.Name) for n in range(heard.childCount())]
        (said,) = [name for name in names if "Never again" in name]
        assert "corrected by hand" in said
        start, _ = window.parts.view.positions.range_of(span_of("Never again,"))
        cursor = QTextCursor(window.parts.view.document())
        cursor.setPosition(start + 1)
        assert cursor.charFormat().toolTip() == "Corrected by hand"

    def test_a_corrected_source_says_so_in_words(self, window: MainWindow) -> None:
        view = stand_in_list(window, "sources", "the skipper")
        QTest.keyClick(view, Qt.Key.Key_F2)
        dialog = asked(window, SourceDialog)
        dialog.role.setText("skipper of the ferry")
        press(dialog, "Change")
        assert "corrected by hand" in view.current_row().spoken

    def test_the_json_says_corrected_only_where_it_is(self, window: MainWindow) -> None:
        plain = as_json.write(PAPER, FOUND, ExportOptions())
        assert b"corrected" not in plain
        self.correct(window)
        told = json.loads(as_json.write(PAPER, window.current.outline, ExportOptions()))
        assert [quote.get("corrected") for quote in told["quotes"]] == [None, True, None]


class TestTheListOfCorrections:
    def corrected(self, window: MainWindow) -> CorrectionsDialog:
        stand_in_list(window, "quotes", "It leaks")
        window.commands["unmark_quote"].trigger()
        stand_in_list(window, "quotes", "We go on")
        window.commands["unmark_quote"].trigger()
        window.commands["corrections"].trigger()
        return asked(window, CorrectionsDialog)

    def test_every_correction_stands_in_words_and_is_taken_back_alone(
        self, window: MainWindow
    ) -> None:
        dialog = self.corrected(window)
        assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
            "“It leaks,” is no quote",
            "“We go on,” is no quote",
        ]
        dialog.list.setCurrentRow(0)
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert [q.span for q in window.current.outline.quotes] == [
            span_of("It leaks,"),
            span_of("Never again,"),
        ]
        assert dialog.list.count() == 1
        window.commands["undo"].trigger()
        assert dialog.list.count() == 2

    def test_all_are_taken_back_at_once(self, window: MainWindow) -> None:
        dialog = self.corrected(window)
        press(dialog, "Undo all")
        assert window.current.outline == FOUND
        assert not dialog.list.count()
        assert not dialog.undo.isEnabled()

    def test_it_leads_to_the_words(self, window: MainWindow) -> None:
        dialog = self.corrected(window)
        dialog.list.setCurrentRow(1)
        press(dialog, "Go there")
        assert window.parts.view.offset_here() == span_of("We go on,").start

    def test_what_no_longer_fits_is_listed_as_such_and_kept(self, window: MainWindow) -> None:
        dialog = self.corrected(window)
        shorter = article(*(paragraph(n, words) for n, words in enumerate(WORDS[:-1], 1)))
        found = Outline(quotes=FOUND.quotes[:2], sources=FOUND.sources[:2])
        left = window.current.open
        left.article, left.found = shorter, found
        window.current.changed.emit()
        told = [dialog.list.item(row).text() for row in range(2)]
        assert told[0] == "“It leaks,” is no quote"
        assert told[1].startswith("“We go on,” is no quote\nNo longer fits")
        dialog.list.setCurrentRow(1)
        assert not dialog.go.isEnabled()
        assert dialog.undo.isEnabled()
        assert len(window.current.edits.corrections) == 2
