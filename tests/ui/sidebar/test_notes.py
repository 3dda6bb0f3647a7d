from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from reader.annotations.placing import Placing
from reader.model import Article, Colour, Edits, Highlight, Outline
from reader.ui.main_window import MainWindow
from reader.ui.sidebar.notes import GONE, MANY, PLACELESS, NoteRows, note_rows
from reader.ui.sidebar.notes_panel import NotesPanel
from reader.ui.sidebar.rows import Row, Shown
from reader.ui.sidebar.tree import RowsModel
from tests.ui.articles import article, highlight, highlighted, paragraph, removal

TEXT = "The pier opened again on Monday after a year."
MORE = "The first boat left at noon with forty people on it."


def story(*removals: object) -> Article:
    return article(paragraph(0, TEXT), paragraph(2, MORE), removals=removals)


def shown(*highlights: Highlight, of: Article | None = None) -> Shown:
    of = of or story()
    placed = Placing().placed(of.text, highlights)
    return Shown(of, Outline(), of.removals, frozenset(), notes=placed)


def marked(words: str, note: str = "", colour: Colour = Colour.YELLOW) -> Highlight:
    return highlight(story().text, words, note, colour)


def lost(words: str) -> Highlight:
    return highlight(f"Before it. {words} After it.", words)


class TestRows:
    def test_a_row_says_words_note_colour_and_paragraph(self) -> None:
        (row,) = note_rows(shown(marked("at noon", "Which\nnoon?", Colour.PINK)))
        assert row.spoken == "at noon, paragraph 2, Which, noon?, pink"
        assert row.aside == "¶ 2"

    def test_rows_stand_in_the_order_of_the_text(self) -> None:
        rows = note_rows(shown(marked("at noon"), marked("opened")))
        assert [row.text for row in rows] == ["opened", "at noon"]

    def test_what_is_gone_stands_last_in_a_group_with_its_note_and_why(self) -> None:
        gone = replace(lost("Words that were in the first edition only"), note="Ask why")
        row, group = note_rows(shown(gone, marked("opened")))
        assert (row.text, group.text) == ("opened", PLACELESS)
        (child,) = group.children
        assert child.text == "Words that were in the first edition only"
        assert "Ask why" in child.note
        assert GONE in child.note
        assert child.spans == ()

    def test_what_went_with_a_removed_piece_says_so_and_leads_to_it(self) -> None:
        piece = "READ MORE: How the storm came over the harbour"
        (group,) = note_rows(shown(lost(piece), of=story(removal(1, piece))))
        assert group.children[0].removed == (1,)
        assert "Points to another story" in group.children[0].note

    def test_an_unchanged_highlight_keeps_its_very_row(self) -> None:
        rows, placing, of = NoteRows(), Placing(), story()
        first, second = marked("opened"), marked("at noon")

        def of_these(*highlights: Highlight) -> tuple[Row, ...]:
            notes = placing.placed(of.text, highlights)
            return rows.rows(Shown(of, Outline(), (), frozenset(), notes=notes))

        before = of_these(first, second)
        after = of_these(first, replace(second, note="Which?"))
        assert after[0] is before[0]
        assert after[1] is not before[1]

    def test_very_many_stand_in_folded_groups_and_none_is_missing(self) -> None:
        of = article(*(paragraph(n, f"Paragraph number {n} of many.") for n in range(MANY + 1)))
        every = [highlight(of.text, f"number {n} of") for n in range(MANY + 1)]
        groups = note_rows(shown(*every, of=of))
        assert all(group.folded for group in groups)
        listed = [row.text for group in groups for row in group.children]
        assert listed == [one.anchor.exact for one in every]
        assert groups[0].text == "Paragraph 1 to 100"


class TestExchange:
    def test_rows_of_the_same_shape_change_in_place(self, qtbot: QtBot) -> None:
        model = RowsModel()
        tester = QAbstractItemModelTester(model)
        group = Row("Group", children=(Row("one"), Row("two")))
        model.show_rows((group, Row("last")))
        changed = replace(group, children=(group.children[0], Row("other")))
        with qtbot.waitSignal(model.dataChanged):
            assert model.exchange_rows((changed, Row("last")))
        assert model.index(1, 0, model.index(0, 0)).data() == "other"
        assert tester.model() is model

    def test_a_row_that_a_filter_hides_is_exchanged_without_a_word(self, qtbot: QtBot) -> None:
        model = RowsModel()
        one = Row("one")
        model.show_rows((one, Row("two")))
        model.want("one")
        with qtbot.assertNotEmitted(model.dataChanged):
            assert model.exchange_rows((one, Row("other")))
        model.want("")
        assert [model.index(place, 0).data() for place in range(2)] == ["one", "other"]

    @pytest.mark.parametrize(
        "others", [(Row("one"),), (Row("one", children=(Row("in it"),)), Row("two"))]
    )
    def test_rows_of_another_shape_do_not(self, others: tuple[Row, ...]) -> None:
        model = RowsModel()
        model.show_rows((Row("one"), Row("two")))
        assert not model.exchange_rows(others)
        assert [model.index(place, 0).data() for place in range(2)] == ["one", "two"]


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    of = story()
    both = (marked("opened", "Since when?"), marked("at noon"))
    window.current.show_open(highlighted(of, *both))
    return window


@pytest.fixture
def panel(window: MainWindow) -> NotesPanel:
    return window.parts.sidebar.bring("notes")


def listed(model: QAbstractItemModel) -> list[str]:
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def notes(window: MainWindow) -> dict[str, str]:
    return {one.anchor.exact: one.note for one in window.current.edits.highlights}


def choose(panel: NotesPanel, place: int) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(place, 0))


class TestPanel:
    def test_the_tab_counts_highlights_and_follows_their_number(self, window: MainWindow) -> None:
        tabs = window.parts.sidebar.findChild(QTabWidget)
        assert tabs.tabText(4) == "Notes 2"
        window.current.change(Edits(), "removing all")
        assert tabs.tabText(4) == "Notes 0"

    def test_enter_goes_to_the_words(self, window: MainWindow, panel: NotesPanel) -> None:
        choose(panel, 1)
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
        assert window.parts.view.offset_here() == window.current.article.text.index("at noon")

    def test_the_filter_finds_notes_and_colours(self, panel: NotesPanel) -> None:
        panel.field.setText("since when")
        assert listed(panel.view.model()) == ["opened"]
        panel.field.setText("yellow")
        assert listed(panel.view.model()) == ["opened", "at noon"]

    def test_delete_removes_and_the_next_row_is_chosen(
        self, window: MainWindow, panel: NotesPanel
    ) -> None:
        choose(panel, 0)
        QTest.keyClick(panel.view, Qt.Key.Key_Delete)
        assert list(notes(window)) == ["at noon"]
        assert panel.view.current_row().text == "at noon"
        window.commands["undo"].trigger()
        assert listed(panel.view.model()) == ["opened", "at noon"]

    def test_a_note_is_written_below_the_list(self, window: MainWindow, panel: NotesPanel) -> None:
        choose(panel, 1)
        QTest.keyClick(panel.view, Qt.Key.Key_F2)
        QTest.keyClicks(panel.fields.field, "Which?")
        assert notes(window) == {"opened": "Since when?", "at noon": "Which?"}
        assert "Which?" in panel.view.current_row().note
        window.commands["undo"].trigger()
        assert notes(window)["at noon"] == ""
        assert panel.fields.field.toPlainText() == ""

    def test_writing_goes_on_when_the_filter_no_longer_lets_the_row_through(
        self, window: MainWindow, panel: NotesPanel
    ) -> None:
        choose(panel, 0)
        panel.field.setText("since when")
        choose(panel, 0)
        QTest.keyClick(panel.view, Qt.Key.Key_F2)
        panel.fields.field.moveCursor(QTextCursor.MoveOperation.Start)
        for _ in range(3):
            QTest.keyClick(panel.fields.field, Qt.Key.Key_Delete)
        QTest.keyClicks(panel.fields.field, "On")
        assert notes(window)["opened"] == "Once when?"

    def test_an_orphan_can_be_read_rewritten_and_removed(self, window: MainWindow) -> None:
        gone = replace(lost("Words that were in the first edition only"), note="Keep")
        window.current.show_open(highlighted(story(), gone))
        panel = window.parts.sidebar.bring("notes")
        group = panel.view.model().index(0, 0)
        panel.view.setFocus()
        panel.view.setCurrentIndex(panel.view.model().index(0, 0, group))
        assert panel.fields.field.toPlainText() == "Keep"
        QTest.keyClick(panel.view, Qt.Key.Key_Delete)
        assert notes(window) == {}


def test_many_notes_are_listed_in_a_while_and_none_is_missing(
    window: MainWindow, qtbot: QtBot
) -> None:
    text = " ".join(f"Boat {number} came in." for number in range(2 * MANY))
    whole = article(paragraph(0, text))
    notes = tuple(highlight(text, f"Boat {number} came") for number in range(2 * MANY))
    window.commands["tab_notes"].trigger()
    panel = window.parts.sidebar.outline.notes
    panel.show_notes(shown(*notes, of=whole))
    qtbot.waitUntil(lambda: panel.view.rows.rowCount() > 0)
    groups = [panel.view.rows.index(n, 0) for n in range(panel.view.rows.rowCount())]
    assert sum(panel.view.rows.rowCount(group) for group in groups) == 2 * MANY
