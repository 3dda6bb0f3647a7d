import os
import struct
import zlib
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Article, Block, BlockKind, Body, Image, Meta, Origin, Outline
from reader.text.urls import MAX_PICTURE
from reader.ui.article_pane.pane import show_article
from reader.ui.article_pane.pictures import Picture, find_picture
from reader.ui.article_pane.render import Look, Rendered, render
from reader.ui.article_pane.typography import Typography
from reader.ui.article_pane.view import ArticleView
from reader.ui.theme import LIGHT
from tests.ui.articles import paragraph

LOOK = Look(Typography("Literata", 19.0, LIGHT))
TEAL = QColor("#008080")
EXIF_TURNED = (  # "the top of this picture is at its right"
    b"\xff\xe1\x00\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
)


def encoded(width: int = 40, height: int = 20, kind: str = "png") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(TEAL)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


def claiming(width: int, height: int) -> bytes:
    """Return a PNG that is as large as it says, but has hardly any bytes."""

    def chunk(name: bytes, held: bytes) -> bytes:
        return (
            struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(b"\0")), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return where a saved page lies that need not be there, with a secret outside its folder."""
    folder = tmp_path / "saved"
    (folder / "Page_files").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(encoded())
    return folder / "Page.html"


def put(page: Path, name: str, held: bytes | None = None) -> Path:
    file = page.parent / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(encoded() if held is None else held)
    return file


def figures(page: Path, *srcs: str) -> Article:
    blocks = [
        Block(n, BlockKind.FIGURE, "", image=Image(src, "The quay")) for n, src in enumerate(srcs)
    ]
    return Article(Origin(str(page), "html"), Meta(), Body.joining(blocks))


def rendered(page: Path, *srcs: str) -> Rendered:
    return render(figures(page, *srcs), Outline(), LOOK)


def shows(page: Path, src: str) -> bool:
    """Tell whether a picture is shown; if it is not, it is named in its place."""
    document = rendered(page, src).document
    shown = "\ufffc" in document.toRawText()
    assert shown != ("Picture: The quay" in document.toPlainText())
    return shown


@pytest.mark.parametrize(
    "folder",
    [
        "Page_files",
        "Page-Dateien",
        "Page_archivos",
        "Page_fichiers",
        "Page.files",
        "Größe & Maß, 100 %-Dateien",
        "Статья_files",
        "می\u200cروم_files",
        "記事_files/bilder",
        "a..b_files",
    ],
)
def test_a_picture_saved_beside_the_page_is_shown(page: Path, folder: str) -> None:
    put(page, f"{folder}/photo.png")
    plain = f"{folder}/photo.png".replace("%", "%25")
    assert shows(page, f"./{plain}")
    assert shows(page, quote(f"{folder}/photo.png"))


def test_what_follows_a_question_mark_is_not_of_the_files_name(page: Path) -> None:
    put(page, "Page_files/photo.png")
    put(page, "Page_files/asked?w=3.png")
    assert shows(page, "Page_files/photo.png?w=300#top")
    assert shows(page, "Page_files/asked%3Fw=3.png")


def test_the_format_goes_by_the_content_not_by_the_name(page: Path) -> None:
    put(page, "Page_files/photo.php", encoded(kind="jpg"))
    put(page, "Page_files/words.png", b"GIF? No: words.")
    assert shows(page, "Page_files/photo.php")
    assert not shows(page, "Page_files/words.png")


@pytest.mark.parametrize(
    "src", ["../secret.png", "Page_files/../../secret.png", "%2e%2e/secret.png"]
)
def test_no_way_leads_up_and_out_of_the_folder(page: Path, src: str) -> None:
    assert not shows(page, src)


def test_no_absolute_address_is_opened_not_even_into_the_folder(page: Path) -> None:
    inside = put(page, "Page_files/photo.png")
    for src in (str(inside), f"file://{inside}", f"/{inside}", quote(str(inside), safe="")):
        assert not shows(page, src)


def test_a_link_may_lead_about_in_the_folder_but_not_out_of_it(page: Path) -> None:
    put(page, "Page_files/photo.png")
    links = page.parent / "Page_files"
    (links / "inside.png").symlink_to("photo.png")
    (links / "outside.png").symlink_to(page.parent.parent / "secret.png")
    (links / "up").symlink_to(page.parent.parent, target_is_directory=True)
    (links / "round.png").symlink_to("round.png")
    assert shows(page, "Page_files/inside.png")
    for name in ("outside.png", "up/secret.png", "round.png"):
        assert not shows(page, f"Page_files/{name}")


def test_a_folder_that_is_itself_a_link_is_the_articles_own(page: Path, tmp_path: Path) -> None:
    put(page, "Page_files/photo.png")
    (tmp_path / "linked").symlink_to(page.parent, target_is_directory=True)
    assert shows(tmp_path / "linked" / "Page.html", "Page_files/photo.png")


def test_only_files_are_opened(page: Path) -> None:
    os.mkfifo(page.parent / "Page_files" / "pipe.png")
    for src in (
        "Page_files/pipe.png",
        "Page_files",
        "Page_files/nowhere.png",
        "Page_files/%FF.png",
    ):
        assert not shows(page, src)


def test_a_file_may_be_twelve_megabytes_and_not_a_byte_more(page: Path) -> None:
    file = put(page, "Page_files/photo.png")
    os.truncate(file, MAX_PICTURE)
    assert shows(page, "Page_files/photo.png")
    os.truncate(file, MAX_PICTURE + 1)
    assert not shows(page, "Page_files/photo.png")


def test_a_picture_that_claims_to_be_immense_is_named(page: Path) -> None:
    put(page, "Page_files/bomb.png", claiming(60_000, 60_000))
    photo = encoded(40, 20, "jpg")
    at = photo.index(b"\xff\xc0") + 5  # where a JPEG says how large it is
    put(
        page,
        "Page_files/bomb.jpg",
        photo[:at] + struct.pack(">HH", 60_000, 60_000) + photo[at + 4 :],
    )
    assert not shows(page, "Page_files/bomb.png")
    assert not shows(page, "Page_files/bomb.jpg")


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
def test_a_picture_cut_off_in_its_head_is_named(page: Path) -> None:
    put(page, "Page_files/cut.jpg", encoded(kind="jpg")[:20])
    put(page, "Page_files/empty.png", b"")
    assert not shows(page, "Page_files/cut.jpg")
    assert not shows(page, "Page_files/empty.png")


def test_a_drawing_with_a_will_of_its_own_is_not_shown(page: Path) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'
    put(page, "Page_files/drawing.svg", drawing)
    put(page, "Page_files/drawing.png", drawing)
    assert not shows(page, "Page_files/drawing.svg")
    assert not shows(page, "Page_files/drawing.png")


def test_a_huge_picture_is_as_wide_as_the_column_and_decoded_no_larger(page: Path) -> None:
    put(page, "Page_files/photo.jpg", encoded(6000, 3000, "jpg"))
    sheet = rendered(page, "Page_files/photo.jpg")
    picture = find_picture(Image("Page_files/photo.jpg"), page)
    assert picture is not None
    decoded = picture.decoded(sheet.column)
    assert decoded is not None
    assert decoded.width() - sheet.column < 1
    assert abs(decoded.width() - 2 * decoded.height()) <= 2


def test_a_small_picture_is_not_blown_up(page: Path) -> None:
    put(page, "photo.png")
    picture = find_picture(Image("photo.png"), page)
    assert picture is not None
    decoded = picture.decoded(600)
    assert decoded is not None
    assert (decoded.width(), decoded.height()) == (40, 20)


def test_a_photograph_taken_upright_stands_upright(page: Path) -> None:
    photo = encoded(40, 20, "jpg")
    put(page, "photo.jpg", photo[:2] + EXIF_TURNED + photo[2:])
    picture = find_picture(Image("photo.jpg"), page)
    assert picture is not None
    decoded = picture.decoded(10)
    assert decoded is not None
    assert (picture.size.width(), picture.size.height()) == (20, 40)
    assert (decoded.width(), decoded.height()) == (10, 20)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    return view


def area_of_picture(view: ArticleView) -> QRect:
    """Return where the first picture stands in the view."""
    block = view.document().begin()
    while block.text() != "\ufffc":
        block = block.next()
    line = block.layout().lineAt(0)
    top = block.layout().position().y() + line.y() - view.verticalScrollBar().value()
    left = block.layout().position().x() + line.x()
    return QRect(round(left), round(top), round(line.naturalTextWidth()), round(line.height()))


def test_the_pane_paints_the_picture_and_not_more_than_the_column(
    page: Path, view: ArticleView
) -> None:
    put(page, "Page_files/photo.png", encoded(3000, 1000))
    show_article(view, figures(page, "Page_files/photo.png"), Outline(), LOOK)
    for width in (1000, 420):
        view.resize(width, 700)
        QApplication.processEvents()
        area = area_of_picture(view)
        assert area.width() <= view.lineWrapColumnOrWidth()
        assert abs(area.width() - 3 * area.height()) <= 3
        painted = view.viewport().grab().toImage()
        assert painted.pixelColor(area.center()) == TEAL
        assert painted.pixelColor(area.left() + 2, area.bottom() - 2) == TEAL


def test_a_picture_is_decoded_when_it_comes_into_sight_and_not_before(
    page: Path, view: ArticleView, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded = []
    monkeypatch.setattr(Picture, "decoded", lambda self, _: decoded.append(self.image.src))
    for name in ("first.png", "last.png"):
        put(page, name)
    words = [paragraph(n, "Words of a paragraph. " * 30) for n in range(1, 40)]
    first, last = figures(page, "first.png", "last.png").body.blocks
    whole = Article(Origin(str(page), "html"), Meta(), Body.joining([first, *words, last]))
    show_article(view, whole, Outline(), LOOK)
    view.grab()
    assert set(decoded) == {"first.png"}
    view.go_to_position(view.document().characterCount() - 1)
    view.grab()
    assert set(decoded) == {"first.png", "last.png"}


def test_a_picture_that_is_gone_when_it_comes_into_sight_is_named_after_all(
    page: Path, view: ArticleView
) -> None:
    file = put(page, "photo.png", encoded(400, 100))
    show_article(view, figures(page, "photo.png"), Outline(), LOOK)
    file.unlink()
    QApplication.processEvents()
    area = area_of_picture(view)
    painted = view.viewport().grab().toImage().copy(area)
    colours = {painted.pixel(x, y) for x in range(painted.width()) for y in range(painted.height())}
    assert QColor(LIGHT.page).rgb() in colours
    assert len(colours) > 1, "words stand in the place of the picture"
