"""The window of `hostile_window.py`: opens files named on standard input, tells of each in JSON."""

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextFormat

from reader.ui import fonts
from reader.ui.app import application
from reader.ui.article_pane.album import Album
from reader.ui.article_pane.arriving import is_laid_out
from reader.ui.article_pane.browser import Browser
from reader.ui.background import Background
from reader.ui.finding import Finding
from reader.ui.laying import Laying
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opener
from reader.ui.wanted import Wanted

BEAT_MS = 4
GAP_MS = 100
TOLD_AFTER = 1.5  # seconds; by then the window must say that it is reading
PATIENCE = 20.0  # seconds for a file
SETTLED = 8.0  # seconds for what follows on the first sight of it
TABS = ("sections", "quotes", "sources", "removed", "notes")
SAMPLE = Path(__file__).parent.parent.parent / "resources" / "samples" / "harbour.txt"
SYSTEM = ("/usr/", "/lib", "/etc/", "/proc/", "/sys/", "/dev/", "/var/cache/fontconfig", "pipe:")
ASKED = {"open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec"}
# The child, but it writes down what it opens.
CHILD = """
import sys
told = open({told!r}, "a", buffering=1)
def hook(event, given):
    if event in {asked!r}:
        print(event, given[0], file=told)
sys.addaudithook(hook)
from reader.worker import main
sys.exit(main())
"""


def is_own(name: str, folders: Sequence[Path]) -> bool:
    """Tell whether a file is the system's, Python's, the program's, or in one of these folders."""
    ours = (sys.prefix, sys.base_prefix, str(Path(__file__).parent.parent.parent), *sys.path)
    inside = [path for path in (*ours, *map(str, folders)) if path]
    return name.startswith(SYSTEM) or any(name.startswith(path) for path in inside)


class Beats(QObject):
    """A timer that ought to beat every few milliseconds, and what kept it from that."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.gaps: list[tuple[str, int, int]] = []  # doing what; milliseconds, our own
        self._last = (time.perf_counter(), time.process_time())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = (time.perf_counter(), time.process_time())
        wall, own = (round(1000 * (b - a)) for a, b in zip(self._last, now, strict=True))
        self._last = now
        if wall > GAP_MS:
            self.gaps.append((self.doing, wall, own))


class Painted(QObject):
    """Counts how often a widget has been painted."""

    times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        self.times += event.type() == QEvent.Type.Paint
        return False


class Watched:
    """One window and everything that is counted in it."""

    def __init__(self, home: Path) -> None:
        self.app = application()
        fonts.register()
        self._told = home / "asked"
        self._told.touch()
        code = CHILD.format(told=str(self._told), asked=ASKED)
        self.background = Background(lambda: [sys.executable, "-c", code])
        self.opener = Opener(self.background)
        self.window = MainWindow(self.opener, home / "settings.json")
        self.window.resize(1200, 800)
        self.window.show()
        self.view = self.window.parts.view
        self.laying = self.window.findChild(Laying)
        self.finding = self.window.findChild(Finding)
        self.painted = Painted()
        self.view.viewport().installEventFilter(self.painted)
        self.end = ""
        self.served: list[str] = []
        self.fallen: list[str] = []  # what fell out of a slot
        self._watch()
        self.beats = Beats()

    def _watch(self) -> None:
        self.opener.opened.connect(lambda *_: self._ended("shown"))
        self.opener.refused.connect(lambda *_: self._ended("refused"))
        self.opener.listed.connect(lambda *_: self._ended("listed"))
        sys.excepthook = lambda kind, error, _trace: self.fallen.append(f"{kind.__name__}: {error}")
        load = Browser.loadResource

        def loaded(view: Browser, kind: int, name: object) -> object:
            given = load(view, kind, name)
            self.served.append(f"asked for {name}, given {given}")
            return given

        Browser.loadResource = loaded

    def _ended(self, how: str) -> None:
        self.end = how
        self.painted.times = 0

    def run(self, seconds: float, until: Callable[[], bool]) -> float:
        """Let the window live until something is so; return how long that took."""
        loop = QEventLoop()
        begun = time.perf_counter()
        timer = QTimer()
        timer.timeout.connect(
            lambda: loop.quit() if until() or time.perf_counter() > begun + seconds else None
        )
        timer.start(2)
        loop.exec()
        return time.perf_counter() - begun

    def open(self, path: Path) -> dict[str, object]:
        """Open a file and wait for what becomes of it."""
        self.end, self.beats.doing = "", "opening"
        self.beats.gaps.clear()
        self.served.clear()
        silent: list[bool] = []
        strip = self.window.parts.strip
        QTimer.singleShot(
            round(TOLD_AFTER * 1000),
            strip,
            lambda: silent.append(not (self.end or strip.isVisible())),
        )
        self.opener.open([path])
        seconds = self.run(PATIENCE, self._is_done)
        is_silent = bool(silent and silent[0] and seconds > TOLD_AFTER)
        if not self.end:
            self.opener.cancel()
        return {
            "name": path.name,
            "end": self.end or "cancelled",
            "seconds": round(seconds, 2),
            "silent": is_silent,
            "sentence": self.window.parts.bar.sentence if self.end == "refused" else "",
        }

    def _is_done(self) -> bool:
        if self.end == "shown":
            return self.painted.times > 0
        return self.end == "listed" or (self.end == "refused" and self.window.parts.bar.isVisible())

    def settle(self) -> None:
        """Wait until the whole is set and its outline found, or for some seconds."""
        self.run(SETTLED, lambda: not (self.opener.is_busy or self._is_laying()))
        self.run(0.15, lambda: False)

    def _is_laying(self) -> bool:
        document = self.view.document()
        return self.laying.is_partial or not is_laid_out(document, document.characterCount() - 1)

    def use(self) -> None:
        """Do what readers do, once."""
        for tab in TABS:
            self._do(tab, self.window.commands[f"tab_{tab}"].trigger)
        self._do("finding", lambda: self.finding.look_for(Wanted("e")))
        self._do("to the end", self.window.commands["end"].trigger)
        self._do("all removed in place", self.window.commands["show_removed"].trigger)
        self._do("narrower", lambda: self.window.resize(900, 800))
        self._do("wider", lambda: self.window.resize(1200, 800))
        self.window.commands["show_removed"].trigger()

    def _do(self, what: str, action: Callable[[], object]) -> None:
        self.beats.doing = what
        action()
        self.run(0.12, lambda: False)
        self.run(SETTLED, lambda: not self._is_laying())

    def asked_by_child(self, home: Path) -> set[str]:
        """Return what the child has asked for since this was asked last, but what is its own."""
        lines = self._told.read_text("utf-8").splitlines()
        self._told.write_text("", "utf-8")
        asked = (line.partition(" ") for line in lines)
        return {
            f"{event} {name}"
            for event, _, name in asked
            if not (event == "open" and (is_own(name, (home,)) or name.isdecimal()))
        }

    def foreign_pictures(self) -> list[str]:
        """Return what of the document could be painted that no block of the article has."""
        article = self.window.current.article
        mine = {block.image.src for block in article.body.blocks if block.image} if article else ()
        album = self.view.document().findChild(Album)
        number, found = 0, []
        while album is not None and (picture := album.picture(number)) is not None:
            if picture.image.src not in mine:
                found.append(picture.image.src)
            number += 1
        formats = self.view.document().allFormats()
        images = QTextFormat.ObjectTypes.ImageObject.value
        return found + [str(f.stringProperty(QTextFormat.Property.ImageName)) for f in formats
                        if f.objectType() == images]  # fmt: skip


class Accesses:
    """What the window and its child ask the system for that is not their own."""

    def __init__(self, watched: Watched, home: Path) -> None:
        self._watched = watched
        self._home = home
        self._seen: set[str] = set()
        watched.asked_by_child(home)
        sys.addaudithook(self._note)

    def taken(self, path: Path) -> list[str]:
        """Return what has been asked for since this was asked last, but the file itself."""
        own = {f"open {path}", f"subprocess.Popen {sys.executable}"}
        found = (self._seen | self._watched.asked_by_child(self._home)) - own
        self._seen.clear()
        return sorted(found)

    def _note(self, event: str, given: tuple[object, ...]) -> None:
        if event not in ASKED:
            return
        is_number = isinstance(given[0], int)  # of a file that is open already
        if event != "open" or not (is_number or is_own(str(given[0]), (self._home,))):
            self._seen.add(f"{event} {given[0]}")


def told_of(path: Path, watched: Watched, accesses: Accesses, *, uses: bool) -> dict[str, object]:
    """Open a file, perhaps use it, close it; return what there is to tell of it."""
    told = watched.open(path)
    watched.beats.doing = "settling"
    watched.settle()
    if uses and told["end"] == "shown":
        watched.use()
    told["served"] = [*watched.served, *watched.foreign_pictures()]
    watched.beats.doing = "closing"
    watched.window.commands["close_tab"].trigger()
    watched.run(0.05, lambda: not watched.opener.is_busy)
    told["fallen"] = list(watched.fallen)
    watched.fallen.clear()
    told["gaps"] = list(watched.beats.gaps)
    told["foreign"] = accesses.taken(path)
    return told


def main() -> None:
    home, uses = Path(sys.argv[1]), "--use" in sys.argv
    watched = Watched(home)
    files = [Path(line.rstrip("\n")) for line in sys.stdin]
    watched.run(0.5, lambda: False)
    watched.open(SAMPLE)  # so that everything is loaded
    watched.settle()
    if uses:
        watched.use()
    accesses = Accesses(watched, home)
    for path in files:
        print(json.dumps(told_of(path, watched, accesses, uses=uses)), flush=True)
    watched.background.stop()


if __name__ == "__main__":
    main()
