import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.assets import SAMPLE, asset
from reader.ui.main_window import MainWindow

READER = Path(__file__).parent.parent.parent / "reader"
PAINTED = """
import json, linecache, os, sys
from reader.cli import main
from reader.ui import app

make_window = app._window

def in_window(*arguments):
    from reader.ui import main_window
    from reader.ui.article_pane.view import ArticleView

    main_window._AT_LATEST_MS = 600_000  # however busy the machine
    paint = ArticleView.paintEvent

    def tell(view, event):
        paint(view, event)
        if view.document().blockCount() > 1:
            print(json.dumps([list(sys.modules), list(linecache.cache)]), flush=True)
            os._exit(0)

    ArticleView.paintEvent = tell
    return make_window(*arguments)

app._window = in_window
main(["open", sys.argv[1]])
"""
# What nobody waits for: it is loaded when the article is on the screen, or asked for.
LATER = (
    *("reader.ui.extras", "reader.ui.noting", "reader.ui.correcting", "reader.ui.text_look"),
    *("reader.ui.helping", "reader.ui.help.", "reader.ui.reading_aloud", "reader.ui.aloud."),
    *("reader.ui.printing", "reader.ui.exporting", "reader.ui.audit", "reader.ui.saving"),
    *("reader.ui.sidebar.outline_tabs", "reader.ui.sidebar.panel", "reader.ui.hit_list"),
    *("reader.ui.preferences", "reader.ui.listing", "reader.ui.statistics", "reader.ui.search."),
)
# What the child knows, or nobody but who asks for it.
NEVER = (
    *("reader.pipeline", "reader.formats", "reader.cleaning", "reader.export.registry"),
    *("reader.annotations", "reader.batch", "reader.commands.options", "selectolax", "bleach"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtDBus", "PySide6.QtTextToSpeech"),
    *("email.", "html.entities", "multiprocessing", "platformdirs", "charset_normalizer"),
)
MOST_MODULES = 147  # of ours, each a file to be found and read before anything is painted


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """Return what is loaded when an article given at start is painted for the first time.

    And of which files the source has been read.
    """
    home = str(tmp_path_factory.mktemp("home"))
    places = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    done = subprocess.run(
        [sys.executable, "-c", PAINTED, str(asset(SAMPLE))],
        env={**os.environ, **places, "HOME": home, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded, sources = json.loads(done.stdout)
    return loaded, sources


@pytest.fixture
def loaded(painted: tuple[list[str], list[str]]) -> list[str]:
    return painted[0]


def test_only_what_shows_an_article_is_loaded_before_it_is_painted(loaded: list[str]) -> None:
    assert "reader.ui.main_window" in loaded
    assert not [name for name in loaded if name.startswith((*LATER, *NEVER))]


def test_few_modules_stand_between_a_start_and_the_first_article(loaded: list[str]) -> None:
    assert sum(name.partition(".")[0] == "reader" for name in loaded) <= MOST_MODULES


def test_no_source_is_read_to_show_an_article(painted: tuple[list[str], list[str]]) -> None:
    assert not [name for name in painted[1] if Path(name).is_relative_to(READER)]


def test_frozen_classes_are_made_the_cheap_way() -> None:
    dear = [path.name for path in READER.rglob("*.py") if "@dataclass(frozen" in path.read_text()]
    assert dear == ["span.py"]  # the only one whose values have an order


def test_what_does_a_command_is_made_when_it_is_asked_for(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    assert not window.commands.is_done("text_look")
    window.commands["text_look"].trigger()
    assert window.commands.is_done("text_look")
    assert window.commands["text_look"].isChecked()  # which its popover sees to
