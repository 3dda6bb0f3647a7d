"""Links of an article: within it, to its notes, to its pictures, and out of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.article_pane.album import Album
from reader.ui.main_window import MainWindow
from reader.ui.note_popup import NotePopup
from reader.ui.picture_viewer import PictureViewer

STORY = """# The harbour

Ships came in again this week, one after another, as if nothing had ever been in their way.

The port reopened on Monday after a storm had kept it closed for most of a year.[^1] The \
[channel](#the-channel) is deep again, and [the report](https://example.org/a%20b) says why.

![The new pier, seen from the north](pier.png)

The crane that fell in the storm has been sold, and its rails have been taken up since then.

![A crane](https://example.org/crane.png)

""" + "".join(f"Paragraph {number} tells how the silt was dug out.\n\n" for number in range(40))
STORY += """## The channel

It is as deep as it was before the storm, and ships of every size can use it once again.
See [nowhere](#lost) or write to [us](mailto:harbour@example.org) about what you have seen.

[^1]: Nine months and four days, says the harbour master.
"""


@pytest.fixture
def linked(open_window: Callable[..., MainWindow], tmp_path: Path) -> MainWindow:
    picture = QImage(1600, 900, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    picture.save(str(tmp_path / "pier.png"))
    story = tmp_path / "story.md"
    story.write_text(STORY, encoding="utf-8")
    return open_window(story)


def choose(window: MainWindow, address: str) -> None:
    window.parts.view.anchorClicked.emit(QUrl(address))


def block_here(window: MainWindow) -> str:
    article = window.current.article
    assert article is not None
    return article.body.blocks[article.body.index_at(window.parts.view.offset_here())].text


def popup_of(window: MainWindow) -> NotePopup | None:
    return window.parts.view.findChild(NotePopup)


def test_a_link_within_the_article_jumps_and_back_returns(linked: MainWindow) -> None:
    before = linked.parts.view.offset_here()
    choose(linked, "#the-channel")
    assert block_here(linked) == "The channel"
    linked.commands["back"].trigger()
    assert linked.parts.view.offset_here() == before


def test_a_footnote_is_shown_beside_its_sign_and_the_text_stays_where_it_is(
    linked: MainWindow,
) -> None:
    bar = linked.parts.view.verticalScrollBar()
    choose(linked, "#fn-1")
    popup = popup_of(linked)
    assert popup is not None
    assert "Nine months and four days" in popup.words.text()
    assert bar.value() == 0
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_another_article_puts_an_open_note_away(linked: MainWindow, qtbot: QtBot) -> None:
    choose(linked, "#fn-1")
    assert popup_of(linked) is not None
    with qtbot.waitSignal(linked.current.opened):
        linked.commands["reload"].trigger()
    qtbot.waitUntil(lambda: popup_of(linked) is None)
    choose(linked, "#fn-1")
    assert popup_of(linked) is not None


def test_from_the_note_one_can_go_to_it_and_back_again(linked: MainWindow) -> None:
    choose(linked, "#fn-1")
    popup = popup_of(linked)
    assert popup is not None
    go = next(b for b in popup.findChildren(QPushButton) if "note" in b.text())
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    assert block_here(linked).startswith("[1] Nine months")
    choose(linked, "#fnref-1")
    assert block_here(linked).startswith("The port reopened")


def test_a_link_to_a_place_that_is_not_there_says_so(linked: MainWindow) -> None:
    before = linked.parts.view.offset_here()
    choose(linked, "#lost")
    assert linked.parts.status.currentMessage() == "That place is not in this article."
    assert linked.parts.view.offset_here() == before


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://example.org/a%20b", ["https://example.org/a%20b"]),
        ("mailto:harbour@example.org", ["mailto:harbour@example.org"]),
        ("file:///etc/passwd", []),
        ("javascript:alert(1)", []),
    ],
)
def test_only_the_web_and_mail_are_opened(
    linked: MainWindow, monkeypatch: pytest.MonkeyPatch, address: str, opened: list[str]
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    choose(linked, address)
    assert [QUrl(one).toString() for one in opened] == asked


def test_where_a_link_leads_is_told_host_first(linked: MainWindow) -> None:
    told = linked.going.links.told
    assert told("https://example.org/a%20b") == "example.org · https://example.org/a%20b"
    assert told("https://good.example@evil.example/").startswith("evil.example · ")
    assert told("https://[").endswith("https://[")
    assert told("#the-channel") == "In this article: The channel"
    assert told("#fn-1").startswith("Note: [1] Nine months")
    linked.parts.view.highlighted.emit(QUrl("https://example.org/a%20b"))
    assert linked.parts.status.currentMessage().startswith("example.org · ")
    linked.parts.view.highlighted.emit(QUrl())
    assert linked.parts.status.currentMessage() == ""


def test_tab_goes_to_links_and_pictures_and_enter_follows(linked: MainWindow) -> None:
    view = linked.parts.view
    view.setFocus()
    visited = []
    view.link_pointed_at.connect(visited.append)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert [one for one in visited if one] == [
        "#fn-1",
        "#the-channel",
        "https://example.org/a%20b",
        "picture:0",
    ]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert linked.findChild(PictureViewer) is not None


def test_a_picture_is_clicked_to_enlarge_it(linked: MainWindow, qtbot: QtBot) -> None:
    view = linked.parts.view
    album = view.document().findChild(Album)
    assert album is not None
    cursor = picture_cursor(linked)
    place = view.cursorRect(cursor).center() + QPoint(60, -30)
    assert view.anchorAt(place) == "picture:0"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert linked.findChild(PictureViewer) is not None


def picture_cursor(window: MainWindow) -> QTextCursor:
    document = window.parts.view.document()
    cursor = document.find("\ufffc")
    cursor.setPosition(cursor.selectionStart())
    return cursor


def test_an_enlarged_picture_fits_or_shows_every_pixel_and_escape_closes_it(
    linked: MainWindow,
) -> None:
    linked.going.links.enlarge(0)
    viewer = linked.findChild(PictureViewer)
    assert viewer is not None
    assert viewer.windowTitle() == "The new pier, seen from the north"
    assert viewer.shown_size.width() < viewer.width()
    QTest.keyClick(viewer, Qt.Key.Key_1)
    assert viewer.shown_size.width() == 1600
    QTest.keyClick(viewer, Qt.Key.Key_F)
    assert viewer.shown_size.width() < viewer.width()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_pictures_on_the_web_are_left_out_and_counted(linked: MainWindow) -> None:
    assert linked.parts.bar.sentence.startswith("1 picture is on the web and was left out")
    assert "A crane" in linked.parts.view.toPlainText()
    assert QApplication.activeModalWidget() is None
