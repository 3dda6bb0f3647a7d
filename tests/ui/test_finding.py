from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model import Outline
from reader.ui.article_pane.direction import reads_leftward
from reader.ui.article_pane.passages import LONGEST
from reader.ui.hit_list import PARTS_ROLE, HitList
from reader.ui.main_window import MainWindow
from tests.ui.articles import article, paragraph

STORY = (
    "The pier opened again on Monday after a year. “A pier is a pier,” said the Mayor.",
    "It had been closed since the storm, the mayor’s office said in its résumé of the year.",
    *(f"On day {day} the boats went out once more, all of them." for day in range(40)),
    "The last boat left the pier at noon.",
)


def showing(window: MainWindow, *paragraphs: str) -> MainWindow:
    """Show an article of these paragraphs in a window."""
    blocks = (paragraph(number, words) for number, words in enumerate(paragraphs))
    window.current.show(article(*blocks, title="The pier reopens"), Outline())
    return window


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return showing(open_window(), *STORY)


def field_of(window: MainWindow) -> QLineEdit:
    return window.parts.find.findChild(QLineEdit)


def find(window: MainWindow, words: str, *options: str) -> str:
    window.commands["find"].trigger()
    for box in window.parts.find.findChildren(QCheckBox):
        box.setChecked(box.text().replace("&", "") in options)
    field_of(window).setText(words)
    return told(window)


def told(window: MainWindow) -> str:
    """Return what the bar says once the search is over."""
    while window.parts.find.count_words.endswith("…"):
        QApplication.processEvents()
    return window.parts.find.count_words


def lit(window: MainWindow) -> list[str]:
    return [one.cursor.selectedText() for one in window.parts.view.extraSelections()]


class TestWhatIsFound:
    def test_large_and_small_letters_are_alike_unless_they_are_to_match(
        self, window: MainWindow
    ) -> None:
        assert find(window, "mayor") == "1 of 2"
        assert find(window, "mayor", "Match case") == "1 of 1"
        assert lit(window) == ["mayor"]

    def test_parts_of_words_are_found_unless_only_whole_ones_are_wanted(
        self, window: MainWindow
    ) -> None:
        assert find(window, "year").endswith("of 2")
        assert find(window, "open").endswith("of 2")
        assert find(window, "open", "Whole words") == "Nothing found"

    def test_accents_and_curly_marks_are_alike_unless_it_is_to_be_exact(
        self, window: MainWindow
    ) -> None:
        for words in ("resume", "mayor's", '"A pier'):
            assert find(window, words) == "1 of 1"
            assert find(window, words, "Exact") == "Nothing found"
        assert find(window, "résumé", "Exact") == "1 of 1"

    def test_a_pattern_is_found_and_may_be_spelled_plainly(self, window: MainWindow) -> None:
        assert find(window, r"day 1\d", "Pattern") == "1 of 10"
        assert find(window, r"^it.*resume", "Pattern") == "1 of 1"
        assert find(window, r"PIER", "Pattern").endswith("of 5")
        assert find(window, r"PIER", "Pattern", "Match case") == "Nothing found"
        assert find(window, r"may\w", "Pattern", "Whole words") == "Nothing found"

    def test_a_pattern_that_matches_nothing_much_finds_nothing(self, window: MainWindow) -> None:
        assert find(window, "x*", "Pattern") == "Nothing found"

    def test_a_bad_pattern_is_a_sentence_and_mending_it_finds(self, window: MainWindow) -> None:
        find(window, "(pier", "Pattern")
        assert window.parts.find.problem.startswith("This is no regular expression: missing")
        assert not lit(window)
        field_of(window).setText("(pier)")
        told(window)
        assert not window.parts.find.problem
        assert told(window).endswith("of 5")

    def test_a_pattern_that_explodes_is_given_up(
        self, open_window: Callable[..., MainWindow]
    ) -> None:
        window = showing(open_window(), f"Words before {'a' * 60} and words behind it.")
        find(window, "(a+)+$", "Pattern")
        assert window.parts.find.problem.startswith("This pattern takes too long")

    def test_a_word_is_found_across_the_seams_of_an_endless_paragraph(
        self, open_window: Callable[..., MainWindow]
    ) -> None:
        window = showing(open_window(), "😀 harbour master, " * (LONGEST // 6))
        assert find(window, "harbour master") == f"1 of {LONGEST // 6}"
        search = window._finding._search  # noqa: SLF001
        cursor = window.parts.view.textCursor()
        for start, end in search.hits:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText().replace("\u2029", "") == "harbour master"


class TestWalking:
    def test_going_round_an_end_is_told(self, window: MainWindow) -> None:
        find(window, "mayor")
        window.commands["find_next"].trigger()
        assert told(window) == "2 of 2"
        window.commands["find_next"].trigger()
        assert told(window) == "1 of 2, from the top"
        window.commands["find_previous"].trigger()
        assert told(window) == "2 of 2, from the end"

    def test_what_is_seen_already_is_lit_where_it_is(self, window: MainWindow) -> None:
        bar = window.parts.view.verticalScrollBar()
        find(window, "closed since")
        assert lit(window) == ["closed since"]
        assert bar.value() == 0
        find(window, "last boat")
        assert bar.value() > 0

    def test_typing_on_looks_from_where_the_search_began(self, window: MainWindow) -> None:
        assert find(window, "a year. “A") == "1 of 1"
        field_of(window).setText("a")
        assert told(window).startswith("1 of ")

    def test_selected_words_are_looked_for_from_where_they_stand(self, window: MainWindow) -> None:
        view = window.parts.view
        cursor = view.textCursor()
        at = view.toPlainText().rindex("pier")
        cursor.setPosition(at)
        cursor.setPosition(at + 4, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        window.commands["find"].trigger()
        assert window.parts.find.wanted.words == "pier"
        assert told(window) == "5 of 5"

    def test_whoever_read_on_from_a_hit_is_not_taken_back(self, window: MainWindow) -> None:
        find(window, "last boat")
        bar = window.parts.view.verticalScrollBar()
        bar.setValue(bar.value() // 2)
        stayed = bar.value()
        QTest.keyClick(field_of(window), Qt.Key.Key_Escape)
        assert bar.value() == stayed

    def test_escape_in_the_text_closes_the_bar_and_stays(self, window: MainWindow) -> None:
        find(window, "last boat")
        view = window.parts.view
        found_at = view.verticalScrollBar().value()
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert window.parts.find.isHidden()
        assert view.verticalScrollBar().value() == found_at

    def test_larger_type_keeps_the_hits_lit_and_the_place(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        find(window, "boats")
        window.parts.view.go_to_offset(window.current.article.text.index("On day 20"))
        here = window.parts.view.offset_here()
        window.commands["zoom_in"].trigger()
        qtbot.waitUntil(lambda: bool(lit(window)))
        assert window.parts.view.offset_here() == here


class TestTheListOfHits:
    def test_each_hit_stands_with_the_words_around_it(self, window: MainWindow) -> None:
        find(window, "mayor", "List")
        model = window.parts.find.hits.model()
        rows = [model.index(row, 0).data(PARTS_ROLE) for row in range(model.rowCount())]
        assert [hit for _, hit, _ in rows] == ["Mayor", "mayor"]
        assert rows[0][0].endswith("said the ")
        assert rows[1][2].startswith("’s office")

    def test_down_enters_it_and_its_rows_lead_to_their_hits(self, window: MainWindow) -> None:
        find(window, "boats")
        QTest.keyClick(field_of(window), Qt.Key.Key_Down)
        listed = window.parts.find.findChild(HitList)
        assert QApplication.focusWidget() is listed
        QTest.keyClick(listed, Qt.Key.Key_End)
        assert told(window) == "40 of 40"
        assert "boats" in lit(window)
        QTest.keyClick(listed, Qt.Key.Key_Home)
        QTest.keyClick(listed, Qt.Key.Key_Up)
        assert QApplication.focusWidget() is field_of(window)

    def test_stepping_on_moves_its_choice_along(self, window: MainWindow) -> None:
        find(window, "mayor", "List")
        window.commands["find_next"].trigger()
        assert window.parts.find.hits.currentIndex().row() == 1

    def test_it_is_laid_out_from_the_right_for_what_is_written_so(self) -> None:
        assert reads_leftward("«ميناء»")
        assert not reads_leftward("12 piers")


def test_a_long_search_can_be_left_and_begun_anew(open_window: Callable[..., MainWindow]) -> None:
    window = showing(open_window(), *["The boats went out.", "All of them."] * 8000)
    window.commands["find"].trigger()
    field_of(window).setText("boat")
    field_of(window).setText("all")
    assert told(window) == "1 of 8000"
    window.parts.find.close_bar()
    assert not lit(window)
