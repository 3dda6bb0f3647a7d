"""Takes the pictures of the guide, the README and the packages anew, without a screen.

    python packaging/screenshots/take.py

Those of the guide are taken in every language of the window and go to resources/guide/pictures
and to the same folder of each language; the others go beside this file.
"""

import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
HOME = tempfile.TemporaryDirectory()
os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = HOME.name

from PySide6.QtCore import QSize, Qt  # noqa: E402  # only now may Qt look for a screen
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from reader.annotations.anchoring import anchored  # noqa: E402
from reader.assets import SAMPLE, asset  # noqa: E402
from reader.model import Colour, Highlight, Span  # noqa: E402
from reader.ui import app, fonts, words  # noqa: E402
from reader.ui.background import Background  # noqa: E402
from reader.ui.main_window import MainWindow  # noqa: E402
from reader.ui.opening import Opener  # noqa: E402
from reader.ui.settings import Settings, save  # noqa: E402

GUIDE = ROOT / "resources" / "guide"
SIZE = QSize(1040, 660)
WHOLE = QSize(1240, 775)  # of the pictures that show the program to whoever does not have it yet
WIDEST = 720  # pixels: the guide's column, and small enough to ship in every language
SETTLED_MS = 1500
# Words of the sample, the colour they get, and what is noted on them.
NOTES = (
    ("stay closed until at least April", Colour.GREEN, ""),
    ("We have no date", Colour.YELLOW, "Ask again."),
    ("sleeping through two winters", Colour.PINK, ""),
)


def noted(window: MainWindow) -> None:
    """Highlight a few words, for this picture only."""
    current = window.current
    article = current.article
    if article is None:
        return
    marks = []
    for number, (said, colour, note) in enumerate(NOTES):
        at = article.text.find(said)
        if at >= 0:
            anchor = anchored(article.text, Span(at, at + len(said)))
            marks.append(Highlight(f"h{number}", anchor, colour, note, "2026-01-05T09:00:00Z"))
    current.change(replace(current.edits, highlights=tuple(marks)), "")
    window.commands["tab_notes"].trigger()


def chosen(*names: str) -> Callable[[MainWindow], None]:
    """Return what chooses menu items, one after the other."""

    def choose(window: MainWindow) -> None:
        for name in names:
            window.commands[name].trigger()
            QTest.qWait(SETTLED_MS // 3)

    return choose


# The picture's name, and what is done before it is taken.
PICTURES: dict[str, Callable[[MainWindow], None]] = {
    "window": chosen("tab_quotes"),
    "removed": chosen("tab_removed", "show_removed"),
    "sources": chosen("tab_sources"),
    "notes": noted,
}


def taken(prepare: Callable[[MainWindow], None], size: QSize, theme: str = "light") -> QImage:
    """Return a picture of a new window with the sample article, after something was done in it."""
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home) / "settings.json"
        save(replace(Settings(), theme=theme), settings)
        background = Background()
        opener = Opener(background)
        window = MainWindow(opener, settings)
        window.resize(size)
        window.show()
        opener.open([Path(shutil.copy(asset(SAMPLE), home))])
        while window.current.article is None:
            QTest.qWait(SETTLED_MS)
        QTest.qWait(SETTLED_MS)
        prepare(window)
        QTest.qWait(SETTLED_MS)
        picture = window.grab().toImage()
        window.close()
        background.stop()
        return picture


def take_for_guide(folder: Path) -> None:
    """Take every picture of the guide in the language that is spoken."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, prepare in PICTURES.items():
        small = taken(prepare, SIZE).scaledToWidth(
            WIDEST, Qt.TransformationMode.SmoothTransformation
        )
        in_few_colours(small).save(str(folder / f"{name}.png"))


def take_of_program(folder: Path) -> None:
    """Take the pictures of the program as a newcomer first sees it."""
    for name, theme in {"window": "light", "window-dark": "dark"}.items():
        picture = in_few_colours(taken(chosen("tab_quotes"), WHOLE, theme))
        picture.save(str(folder / f"{name}.png"))


def in_few_colours(picture: QImage) -> QImage:
    """Return a picture in its 256 commonest colours: it looks the same, and is half as large."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in counts.most_common(256)]
    flags = Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def main() -> None:
    """Take them all."""
    running = app.application()
    fonts.register()
    words.install(running, words.ENGLISH)
    take_of_program(Path(__file__).parent)
    for _, code in words.LANGUAGES:
        own = "" if code == words.ENGLISH else code
        words.install(running, code)
        take_for_guide(GUIDE / own / "pictures")


if __name__ == "__main__":
    main()
