"""Times the reading window: how soon a text is seen, and whether it keeps anyone waiting.

    python tests/benchmarks/reading_window.py [--runs N] [--only start|article|2|10]

The way from start to a painted article is timed on Xvfb, beside a bare PySide6 window and, where
it is installed, okular, in turn and in one run. All else is timed offscreen, each document in a
process of its own: what stands between the beats of a timer is a gap in the event loop.
"""

import argparse
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import start_up

MEGABYTE = 1_000_000
SIZES = {"article": 9_000, "2": 2 * MEGABYTE, "10": 10 * MEGABYTE}
WORDS = (
    "harbour channel dredging council engineers silt tide vessel morning report budget minister "
    "water company announced closed April weather island ferry mail road pass market coast"
).split()
FRAMES = 120
STEP = 24  # pixels a frame
PATIENCE = 300  # seconds for one outline


def text_of(size: int) -> str:
    """Return a text of about this many characters, with headings and quotes."""
    chance = random.Random(4)
    lines, written = ["A harbour reopens", ""], 0
    while written < size:
        sentences = [
            " ".join(chance.choices(WORDS, k=chance.randint(8, 22))).capitalize() + "."
            for _ in range(chance.randint(2, 6))
        ]
        if chance.random() < 0.15:
            said = " ".join(chance.choices(WORDS, k=12)).capitalize()
            sentences.append(f"“{said},” said Ada Lunn, the harbour master.")
        lines += [" ".join(sentences), ""]
        written += len(lines[-2]) + 2
    return "\n".join(lines)


def start(runs: int) -> None:
    """Print how long each program takes to show the sample, in turn."""
    programs = {
        "bare window": [sys.executable, "-c", start_up.BARE],
        "Standfirst": [sys.executable, "-m", "reader", "open", str(start_up.SAMPLE)],
    }
    okular = shutil.which("okular")
    if okular:
        programs["okular"] = [okular, str(start_up.SAMPLE)]
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for run in range(runs + 1):
            for name, command in programs.items():
                taken, _ = start_up.time_once(command, Path(home))
                if run:  # the first round warms the caches
                    times[name].append(taken)
    bare = statistics.median(times["bare window"])
    for name, measured in times.items():
        median = statistics.median(measured)
        figure = f"{1000 * median:6.0f} ms, {median / bare:.2f} x bare window"
        print(f"start to painted     {name:12} {figure}")


class Beats:
    """A timer that ought to beat each millisecond, and how long it was kept from it."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415

        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self._timer.start()
        self.worst = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, now - self._last)
        self._last = now

    def begin(self) -> None:
        self.worst = 0.0
        self._last = time.perf_counter()

    def report(self, what: str) -> None:
        print(f"{what:32} worst gap {1000 * self.worst:6.0f} ms")


class Bench:
    """One window, in which one document is read."""

    def __init__(self, home: Path) -> None:
        from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

        from reader.ui import fonts  # noqa: PLC0415
        from reader.ui.app import application  # noqa: PLC0415
        from reader.ui.background import Background  # noqa: PLC0415
        from reader.ui.finding import Finding  # noqa: PLC0415
        from reader.ui.laying import Laying  # noqa: PLC0415
        from reader.ui.main_window import MainWindow  # noqa: PLC0415
        from reader.ui.opening import Opener  # noqa: PLC0415

        self.app = application()
        fonts.register()
        self.background = Background()
        self.opener = Opener(self.background)
        self.window = MainWindow(self.opener, home / "settings.json")
        self.window.resize(1200, 800)
        self.window.show()
        self.view = self.window.parts.view
        self.finding = self.window.findChild(Finding)
        self.laying = self.window.findChild(Laying)
        self.beats = Beats()
        self._loop, self._timer = QEventLoop, QTimer

    def run(self, seconds: float, until: Callable[[], bool] | None = None) -> None:
        """Let the window live for a while, or until something is so."""
        loop = self._loop()
        end = time.perf_counter() + seconds

        def look() -> None:
            if time.perf_counter() > end or (until is not None and until()):
                loop.quit()

        timer = self._timer()
        timer.timeout.connect(look)
        timer.start(2)
        loop.exec()

    def time(self, what: str, action: Callable[[], object]) -> None:
        """Print how long an action takes, its painting included, and what gap follows."""
        self.beats.begin()
        begun = time.perf_counter()
        action()
        self.view.viewport().repaint()
        taken = time.perf_counter() - begun
        self.run(0.5)
        self.run(30, lambda: not self.is_laying())
        print(f"{what:32} {1000 * taken:6.0f} ms, worst gap {1000 * self.beats.worst:6.0f} ms")

    def is_laying(self) -> bool:
        from reader.ui.article_pane.arriving import is_laid_out  # noqa: PLC0415

        document = self.view.document()
        last = document.characterCount() - 1
        return self.laying.is_partial or not is_laid_out(document, last)

    def warm(self) -> None:
        """Have the window painted and the child ready to read."""
        self.run(0.5)
        self.opener.open([start_up.SAMPLE])
        self.run(20, lambda: not self.opener.is_busy)
        self.run(0.5)

    def open(self, path: Path) -> None:
        """Open a file; print how soon its words are there, and how soon they are seen."""
        seen: list[float] = []
        outlined: list[bool] = []
        self.opener.outlined.connect(lambda _outline: outlined.append(True))
        show = self.window.current.show

        def shown(*given: object) -> None:
            begun = time.perf_counter()
            show(*given)
            self.view.viewport().repaint()
            seen.append(time.perf_counter() - begun)

        self.window.current.show = shown
        begun = time.perf_counter()
        self.beats.begin()
        self.opener.open([path])
        self.run(120, lambda: bool(seen))
        print(f"{'open, cleaning, first paint':32} {1000 * (time.perf_counter() - begun):6.0f} ms")
        print(f"{'blocks to first paint':32} {1000 * seen[0]:6.0f} ms")
        self.run(0.5)
        self.run(60, lambda: not self.is_laying())
        self.beats.report("opening and laying out")
        self.window.current.show = show

    def scroll(self) -> None:
        """Print how long frames take."""
        bar = self.view.verticalScrollBar()
        times = []
        for _ in range(FRAMES):
            begun = time.perf_counter()
            bar.setValue(bar.value() + STEP)
            self.view.viewport().repaint()
            times.append(time.perf_counter() - begun)
            self.app.processEvents()
        worst = statistics.quantiles(times, n=100)[98]
        print(f"{'frame, median and p99':32} {1000 * statistics.median(times):6.1f} ms, "
              f"{1000 * worst:.1f} ms")  # fmt: skip

    def read(self, path: Path, other: Path) -> None:
        """Do what readers do."""
        self.warm()
        self.open(path)
        if self.opener.is_busy:
            self.beats.begin()
            self.run(PATIENCE, lambda: not self.opener.is_busy)
            self.run(1)
            self.run(60, lambda: not self.is_laying())
            self.beats.report("when the outline comes")
        self.scroll()
        self.time("to the end", self.window.commands["end"].trigger)
        self.time("wide resize at the end", lambda: self.window.resize(1500, 900))
        self.time("narrow resize at the end", lambda: self.window.resize(700, 900))
        self.time("and back", lambda: self.window.resize(1200, 800))
        middle = len(self.window.current.article.text) // 2
        self.time("to the middle", lambda: self.view.go_to_offset(middle))
        from reader.ui.wanted import Wanted  # noqa: PLC0415

        self.time("find", lambda: self.finding.look_for(Wanted("harbour master")))
        self.time("find once more", lambda: self.finding.look_for(Wanted("minister of")))
        self.finding.stop()
        self.time("larger type", self.window.commands["zoom_in"].trigger)
        print(f"{'memory':32} {memory():6.0f} MB with child, {peak():.0f} MB at most")
        self.beats.begin()
        self.opener.open([other])
        self.run(1.5)
        self.beats.report("while another is being parsed")
        self.time("cancel to responsive", self.opener.cancel)
        self.background.stop()


def memory() -> float:
    """Return the proportional set size of this process and its children, in MB."""
    return start_up.memory_of(os.getpgid(0))


def peak() -> float:
    """Return the most that this process alone has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--only", choices=["start", *SIZES])
    options.add_argument("--inside", help=argparse.SUPPRESS)  # the process that is measured
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        if chosen.inside:
            path, other = home / "story.txt", home / "other.txt"
            path.write_text(text_of(SIZES[chosen.inside]), "utf-8")
            other.write_text(text_of(SIZES["10"]), "utf-8")
            Bench(home).read(path, other)
            return
    if chosen.only in {None, "start"}:
        start(chosen.runs)
    for size in [chosen.only] if chosen.only else SIZES:
        if size in SIZES:
            print(f"\n{SIZES[size] / MEGABYTE:g} MB", flush=True)
            command = [sys.executable, __file__, "--inside", size]
            kept = {k: v for k, v in os.environ.items() if k not in start_up.NOT_PASSED_ON}
            paths = f"{start_up.ROOT}{os.pathsep}{kept.get('PYTHONPATH', '')}"
            there = {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}
            subprocess.run(command, env=there, check=True, start_new_session=True)


if __name__ == "__main__":
    main()
