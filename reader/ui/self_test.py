"""The window's part of the self-test: that Qt loads and finds all it is given."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader

from reader.assets import asset
from reader.ui import app, fonts, icons
from reader.ui.article_pane.pictures import SHOWN_FORMATS
from reader.ui.background import Background
from reader.ui.help import pages
from reader.ui.opening import Opener
from reader.ui.words import ENGLISH, LANGUAGES

_PIXELS = 16
_PATIENCE_S = 60  # until the sample must be on the screen, however busy the machine
_OF_NEWER_QT = frozenset({"avif"})  # shown where the system adds it


def checks_of_window(sample: Path) -> Iterator[tuple[str, Callable[[], bool | str]]]:
    """Yield what is checked of the window, in an order in which it can be."""
    yield "starts Qt", _starts
    for face in fonts.BUNDLED:
        yield f"finds the face {face}", partial(_has_face, face)
    yield "draws its icons", _draws_icons
    yield "shows pictures of every kind", _shows_pictures
    yield "reads its guide", _reads_guide
    for name, language in LANGUAGES:
        yield f"speaks {name}", partial(_speaks, language)
    yield "writes PDF", partial(_writes_pdf, sample)
    yield "shows the sample article", partial(_shows, sample)


@cache
def _application() -> QGuiApplication:
    if sys.platform == "linux" and not app.has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return app.application()


def _starts() -> str:
    return f"{qVersion()} on {_application().platformName()}"


def _has_face(face: str) -> bool:
    fonts.register()
    fonts.faces()  # registers the others
    return QFontDatabase.hasFamily(face)


def _draws_icons() -> bool | str:
    names = [path.stem for path in asset("icons/standfirst.svg").parent.glob("*.svg")]
    blank = [name for name in names if icons.picture(name, _PIXELS, 1.0).isNull()]
    return f"{len(names)}" if names and not blank else False


def _shows_pictures() -> bool:
    readable = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    return readable >= SHOWN_FORMATS - _OF_NEWER_QT


def _reads_guide() -> str:
    return f"{len([page for page in pages.guide(()) if page.article.text])} pages"


def _speaks(language: str) -> bool:
    if language == ENGLISH:
        return True
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = asset(f"translations/standfirst_{language}.qm")
    return QTranslator().load(f"qtbase_{language}", of_qt) and QTranslator().load(str(own))


def _writes_pdf(sample: Path) -> bool:
    from reader import pipeline  # noqa: PLC0415  # the window itself has no need of it
    from reader.ui.printing.pdf import write_pdf  # noqa: PLC0415  # after the application

    article = pipeline.article_of(pipeline.open_document(sample))
    return write_pdf(article, pipeline.outline_of(article)).startswith(b"%PDF-")


def _shows(sample: Path) -> bool:
    """Open a window with the sample, as a start does, but in nobody's settings."""
    from reader.ui.main_window import MainWindow  # noqa: PLC0415  # after the application

    background = Background()
    opener = Opener(background)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(opener, Path(folder) / "settings.json")
        window.show()
        opener.open([sample])
        end = time.monotonic() + _PATIENCE_S
        while window.current.open is None and time.monotonic() < end:
            _application().processEvents()
        is_there = window.current.open is not None and not window.grab().isNull()
        window.close()
    background.stop()
    return is_there
