import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Article, Opened, Outline
from reader.ui.article_pane.overview import Overview
from reader.ui.article_pane.pane import same_place, show_article
from reader.ui.article_pane.render import Look
from reader.ui.article_pane.typography import MEASURE, Part, Typography
from reader.ui.article_pane.view import ArticleView
from reader.ui.theme import LIGHT
from tests.ui.articles import article, paragraph, removal

TYPOGRAPHY = Typography("Literata", 19.0, LIGHT)
LONG = article(*(paragraph(n, f"Paragraph {n} has some words. " * 8) for n in range(60)))


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    return view


def show(view: ArticleView, shown: Article, outline: Outline = Outline()) -> None:  # noqa: B008
    show_article(view, shown, outline, Look(TYPOGRAPHY))


def test_a_full_line_holds_about_as_many_characters_as_a_good_measure(
    view: ArticleView, opened: Opened
) -> None:
    show(view, opened.article)
    block = view.document().begin()
    lengths = []
    while block.isValid():
        layout = block.layout()
        if block.charFormat().font().pixelSize() == TYPOGRAPHY.font(Part.BODY).pixelSize():
            lengths += [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
        block = block.next()
    assert MEASURE - 8 < sum(lengths) / len(lengths) < MEASURE + 4


def test_the_column_stands_in_the_middle_and_keeps_its_width(view: ArticleView) -> None:
    show(view, LONG)
    width = view.lineWrapColumnOrWidth()
    view.resize(1400, 700)
    assert view.lineWrapColumnOrWidth() == width
    left = view.viewport().x()
    right = view.width() - left - width
    assert abs(left - right) < 40


def test_a_narrow_window_narrows_the_column_and_keeps_the_place(view: ArticleView) -> None:
    show(view, LONG)
    view.go_to_offset(LONG.body.spans[30].start)
    view.resize(420, 700)
    assert view.lineWrapColumnOrWidth() < 420
    assert LONG.body.index_at(view.offset_here()) == 30


def test_a_jump_lands_where_it_was_sent(view: ArticleView) -> None:
    show(view, LONG)
    for place in (5, 59, 0, 40):
        view.go_to(LONG.body.spans[place])
        assert LONG.body.index_at(view.offset_here()) == place


def test_scrolling_tells_where_the_reader_is(view: ArticleView, qtbot: QtBot) -> None:
    show(view, LONG)
    with qtbot.waitSignal(view.place_changed) as told:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert told.args[0] > LONG.body.spans[10].start


def test_nothing_is_ever_loaded(view: ArticleView) -> None:
    for address in ("http://example.org/p.png", "file:///etc/passwd", "p.png"):
        kind = QTextDocument.ResourceType.ImageResource.value
        assert view.loadResource(kind, QUrl(address)) is None


def test_copying_leaves_traces_and_breaks_behind(view: ArticleView) -> None:
    shown = article(paragraph(0, "Above 😀."), paragraph(2, "y" * 300), removals=(removal(1),))
    show(view, shown)
    view.selectAll()
    view.copy()
    copied = QApplication.clipboard().text()
    assert copied.endswith("Above 😀.\n\n" + "y" * 300)
    assert "removed" not in copied


def test_the_trace_of_a_removal_says_which_one_it_is(view: ArticleView, qtbot: QtBot) -> None:
    show(view, article(paragraph(0, "Above."), removals=(removal(7),)))
    with qtbot.waitSignal(view.trace_chosen) as told:
        view.anchorClicked.emit(QUrl("removed:7"))
    assert told.args == [7]


def test_ctrl_and_the_wheel_ask_for_larger_type(view: ArticleView, qtbot: QtBot) -> None:
    show(view, LONG)
    at = QPointF(500, 300)
    turn = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    with qtbot.waitSignal(view.zoom_wanted) as told:
        QApplication.sendEvent(view.viewport(), turn)
    assert told.args == [1]


def test_space_scrolls_until_there_is_a_caret(view: ArticleView) -> None:
    show(view, LONG)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() > 0
    view.set_caret(shown=True)
    view.go_to_position(0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.textCursor().position() == 1


def test_a_click_in_the_lane_goes_there(view: ArticleView) -> None:
    show(view, LONG)
    lane = view.findChild(Overview)
    assert lane is not None
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(5, lane.height() // 2))
    assert 20 < LONG.body.index_at(view.offset_here()) < 40


def test_a_place_is_found_again_when_something_above_it_came_back() -> None:
    before = article(paragraph(0, "First."), paragraph(2, "Second one."))
    after = article(paragraph(0, "First."), paragraph(1, "Back."), paragraph(2, "Second one."))
    here = before.body.spans[1].start + 3
    assert after.text[same_place(before.body, after.body, here) :] == "ond one."


def test_a_place_that_was_taken_out_becomes_the_next_one() -> None:
    before = article(paragraph(0, "First."), paragraph(1, "Gone."), paragraph(2, "Second."))
    after = article(paragraph(0, "First."), paragraph(2, "Second."))
    assert same_place(before.body, after.body, before.body.spans[1].start) == (
        after.body.spans[1].start
    )
