import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QToolButton

from reader.ui.article_pane.view import ArticleView
from reader.ui.help.pages import FIRST, KEYS, REMOVED
from reader.ui.help.window import HelpWindow
from reader.ui.main_window import MainWindow
from reader.ui.picture_viewer import PictureViewer


@pytest.fixture
def guide(window: MainWindow) -> HelpWindow:
    window.commands["help"].trigger()
    return window.findChild(HelpWindow)


def text_of(guide: HelpWindow) -> str:
    return guide.findChild(ArticleView).toPlainText()


def press(guide: HelpWindow, words: str) -> None:
    next(a for a in guide.actions() if a.text().replace("&", "") == words).trigger()


def shown_pages(guide: HelpWindow) -> list[str]:
    contents = guide.findChild(QListWidget)
    rows = [contents.item(row) for row in range(contents.count())]
    return [row.text() for row in rows if not row.isHidden()]


def test_f1_opens_the_guide_beside_the_article(window: MainWindow, guide: HelpWindow) -> None:
    assert "F1" in [key.toString() for key in window.commands["help"].shortcuts()]
    assert guide.isVisible()
    assert not guide.isModal()
    assert guide.page == FIRST
    assert text_of(guide).startswith("Standfirst in five minutes")


def test_the_guide_is_one_window(window: MainWindow, guide: HelpWindow) -> None:
    guide.close()
    window.commands["help"].trigger()
    assert window.findChildren(HelpWindow) == [guide]
    assert guide.isVisible()


def test_what_was_removed_and_why_is_a_page_of_its_own(
    window: MainWindow, guide: HelpWindow
) -> None:
    window.commands["why_removed"].trigger()
    assert guide.page == REMOVED
    assert "repeated-caption" in text_of(guide)


def test_links_lead_from_page_to_page_and_back(guide: HelpWindow) -> None:
    view = guide.findChild(ArticleView)
    view.link_chosen.emit("#find")
    assert guide.page == "find"
    assert "Finding words" in guide.windowTitle()
    press(guide, "Back")
    assert guide.page == FIRST
    press(guide, "Forward")
    assert guide.page == "find"


def test_a_link_in_the_text_can_be_followed_by_keyboard(guide: HelpWindow) -> None:
    view = guide.findChild(ArticleView)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)  # the picture
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert guide.page == "opening"


def test_a_picture_is_enlarged_by_keyboard(guide: HelpWindow) -> None:
    view = guide.findChild(ArticleView)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert guide.findChild(PictureViewer) is not None


def test_the_contents_lead_to_every_page(guide: HelpWindow) -> None:
    contents = guide.findChild(QListWidget)
    for row in range(contents.count()):
        contents.setCurrentRow(row)
        assert text_of(guide).startswith(contents.item(row).text())


def test_a_search_leaves_the_pages_that_have_the_words(guide: HelpWindow) -> None:
    everything = shown_pages(guide)
    field = guide.findChild(QLineEdit)
    field.setText("expression")
    assert shown_pages(guide) == ["Finding words (1)"]
    assert field.accessibleDescription() == "On 1 page"
    field.clear()
    assert shown_pages(guide) == everything


def test_enter_goes_from_hit_to_hit_over_all_pages(guide: HelpWindow) -> None:
    field = guide.findChild(QLineEdit)
    field.setText("network")
    visited = []
    for _ in range(12):
        QTest.keyClick(field, Qt.Key.Key_Return)
        visited.append(guide.page)
    assert len(set(visited)) > 1
    view = guide.findChild(ArticleView)
    hits = [s.cursor.selectedText().lower() for s in view.extraSelections()]
    assert "network" in hits


def test_the_page_of_keys_tells_only_of_what_is_offered(
    window: MainWindow, guide: HelpWindow
) -> None:
    guide.show_page(KEYS)
    assert "Next sentence" not in text_of(guide)
    window.extras.aloud.offer(found=True)
    window.commands["help"].trigger()
    assert "Next sentence" in text_of(guide)


def test_words_that_are_nowhere_are_said_to_be(guide: HelpWindow) -> None:
    field = guide.findChild(QLineEdit)
    field.setText("xylophone")
    assert shown_pages(guide) == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.accessibleDescription() == "On no page"


def letters(guide: HelpWindow) -> int:
    cursor = QTextCursor(guide.findChild(ArticleView).document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return cursor.charFormat().font().pixelSize()


def test_a_page_begins_at_its_top_and_larger_type_leaves_one_at_its_place(
    guide: HelpWindow,
) -> None:
    view = guide.findChild(ArticleView)
    assert view.is_at_top()
    guide.show_page(REMOVED)
    assert view.is_at_top()
    view.go_to_offset(900)
    press(guide, "Zoom in")
    assert view.offset_here() == 900
    press(guide, "Back")
    assert view.is_at_top()


def test_type_grows_and_shrinks_in_the_guide_alone(window: MainWindow, guide: HelpWindow) -> None:
    usual = letters(guide)
    press(guide, "Zoom in")
    assert letters(guide) > usual
    press(guide, "Usual size")
    assert letters(guide) == usual
    press(guide, "Zoom out")
    assert letters(guide) < usual


def test_the_guide_wears_the_theme(window: MainWindow, guide: HelpWindow) -> None:
    window.commands["theme_light"].trigger()
    before = guide.grab().toImage()
    window.commands["theme_dark"].trigger()
    assert guide.grab().toImage() != before


def test_escape_closes_it(guide: HelpWindow) -> None:
    press(guide, "Close")
    assert not guide.isVisible()


def test_everything_in_it_has_a_name(guide: HelpWindow) -> None:
    for kind in (QLineEdit, QListWidget, ArticleView, QToolButton):
        shown = [w for w in guide.findChildren(kind) if w.isVisible() and w.parent() is guide]
        assert all(widget.accessibleName() for widget in shown)
