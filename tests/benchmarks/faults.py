"""Fail, kill and stop exports at many moments: what is torn, left or not told of?

    python tests/benchmarks/faults.py [--only failing|killed|stopped] [--times 200] [--seed 1]

Three tables. `failing`: every n-th thing that an export does to a file goes wrong (EIO, ENOSPC,
EACCES; once, and from there on), for every n, until nothing is left to fail. `killed`: SIGKILL
at moments spread over an export, at every file operation of one, and over a batch. `stopped`:
SIGINT and SIGTERM over a batch and an export. Exit code 1 when anything was torn or not told of.
"""

import argparse
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parents[1]))

from failing import ERRORS, KILL, Disk, install
from pier import files_in, is_temporary, put_page

from reader.cli import main
from reader.export.registry import WRITERS

IN_A_BATCH = 12  # files
STOPPING_S = 2.0  # what is promised
FRESH_S = 0.2  # a temporary file that has just been made is not swept
OLD = b"what was there before"


@dataclass
class Scene:
    """Articles, old exports of them, and what the new ones will be."""

    folder: Path
    arguments: Sequence[str]
    count: int = 1
    order: list[str] = field(default_factory=list)
    inputs: dict[str, bytes] = field(default_factory=dict)
    new: dict[str, bytes] = field(default_factory=dict)

    def prepare(self) -> None:
        """Put the articles there and export them once, to know what that gives."""
        for number in range(self.count):
            put_page(
                self.folder / "in", f"pier{number}", f"<p>It is pier number {number}.</p>" * 40
            )
        self.inputs = files_in(self.folder / "in")
        files = sorted(map(str, (self.folder / "in").glob("*.html")))
        self.order = ["export", *files, *self.arguments, "-o", str(self.folder / "out")]
        main(self.order)  # here, so that everything is loaded for the copies
        self.new = files_in(self.folder / "out")

    def start(self, disk: Disk | None = None) -> int:
        """Begin an export in a copy of this process, which has all loaded; return its number."""
        number = os.fork()
        if number:
            return number
        code = 99
        try:
            os.dup2(os.open(self.folder / "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            if disk is not None:
                install(disk)
            code = main(self.order)
        except BaseException:  # whatever it is, it is counted
            os.write(2, traceback.format_exc().encode())
        finally:
            os._exit(code)

    def finish(self, number: int) -> tuple[int, list[str]]:
        """Wait for an export, and return its exit code and what it said."""
        _, status = os.waitpid(number, 0)
        said = self.folder / "said"
        lines = said.read_text("utf-8").splitlines() if said.exists() else []
        return os.waitstatus_to_exitcode(status), lines

    def run(self, disk: Disk | None = None) -> tuple[int, list[str]]:
        """Export, and return the exit code and what was said."""
        return self.finish(self.start(disk))

    def age(self) -> None:
        """Put old exports where new ones will go."""
        for name in files_in(self.folder / "out"):
            (self.folder / "out" / name).unlink()
        for name in self.new:
            (self.folder / "out" / name).write_bytes(OLD)

    def wrong(self) -> list[str]:
        """Return what must not be: torn exports, changed inputs, files of no use."""
        faults = [] if files_in(self.folder / "in") == self.inputs else ["input changed"]
        for name, data in files_in(self.folder / "out").items():
            if not is_temporary(name) and data not in (OLD, self.new.get(name)):
                faults.append(f"torn: {name}")
        return faults

    def left(self) -> int:
        """Return how many temporary files are there."""
        return sum(map(is_temporary, files_in(self.folder / "out")))


def failing(scene: Scene, tally: Counter[str], errors: Sequence[int] = ERRORS) -> None:
    """Let each thing fail in turn."""
    log = scene.folder / "failed.log"
    for error, goes_on in product(errors, (False, True)):
        nth, failed = 0, True
        while failed:
            nth += 1
            scene.age()
            log.unlink(missing_ok=True)
            disk = Disk(str(scene.folder / "in"), nth, error, goes_on, log=str(log))
            disk.also = str(scene.folder / "out")
            code, said = scene.run(disk)
            failed = log.exists()
            tally["cases"] += failed
            note(scene, tally, code, said)


def note(scene: Scene, tally: Counter[str], code: int, said: list[str]) -> None:
    """Count what came of one failure."""
    tally.update("torn or changed" for _ in scene.wrong())
    tally["with a traceback"] += any("Traceback" in line for line in said)
    exports = files_in(scene.folder / "out")
    is_all_new = all(exports.get(name) == data for name, data in scene.new.items())
    sentences = sum(line.startswith("standfirst: ") for line in said)
    tally["not all new, yet exit code 0"] += not is_all_new and code == 0
    tally["not all new, and no sentence"] += not is_all_new and not sentences
    tally["all new all the same"] += is_all_new
    tally["temporary left"] += scene.left() > 0
    _sweep(scene, tally)


def _sweep(scene: Scene, tally: Counter[str]) -> None:
    """Export again where something was left, and look what becomes of it."""
    if not scene.left():
        return
    time.sleep(FRESH_S)
    scene.run()
    tally["temporary not swept by the next export"] += scene.left() > 0
    tally["not whole after the next export"] += files_in(scene.folder / "out") != scene.new


def killed(scene: Scene, tally: Counter[str], times: int, chance: random.Random) -> None:
    """Kill exports at random moments of the time they take."""
    begun = time.monotonic()
    scene.run()
    took = time.monotonic() - begun
    for _ in range(times):
        scene.age()
        number = scene.start()
        time.sleep(chance.uniform(0, took))
        children = _children(number)
        os.kill(number, signal.SIGKILL)
        code, _ = scene.finish(number)
        tally["killed"] += code == -signal.SIGKILL
        tally["had ended before"] += code == 0
        tally["children alive after 30 s"] += len(psutil.wait_procs(children, timeout=30)[1])
        tally.update("torn or changed" for _ in scene.wrong())
        tally["temporary left"] += scene.left() > 0
        _sweep(scene, tally)


def killed_everywhere(scene: Scene, tally: Counter[str]) -> None:
    """Kill an export at everything it does to a file."""
    failing(scene, tally, errors=(KILL,))


def stopped(scene: Scene, tally: Counter[str], times: int, chance: random.Random) -> None:
    """Stop exports as a person or the system does."""
    begun = time.monotonic()
    scene.run()
    took = time.monotonic() - begun
    for turn in range(times):
        stop = (signal.SIGINT, signal.SIGTERM)[turn % 2]
        scene.age()
        before = _processor_time()
        number = scene.start()
        time.sleep(chance.uniform(took * 0.05, took))
        children = _children(number)
        begun, used = time.monotonic(), _processor_time(number)
        os.kill(number, stop)
        code, said = scene.finish(number)
        seconds = time.monotonic() - begun
        used = _processor_time() - before - used
        tally["ms at the most to end"] = max(tally["ms at the most to end"], int(seconds * 1000))
        tally["ms of them computing"] = max(tally["ms of them computing"], int(used * 1000))
        tally["stopped"] += code == 128 + stop
        tally["had ended before"] += code == 0
        if code not in (0, 128 + stop):
            tally[f"ended with {code}"] += 1
        tally[f"longer than {STOPPING_S:g} s"] += seconds > STOPPING_S
        tally["with a traceback"] += any("Traceback" in line for line in said)
        tally["children alive"] += sum(child.is_running() for child in children)
        tally.update("torn or changed" for _ in scene.wrong())
        tally["temporary left"] += scene.left() > 0


def _processor_time(pid: int | None = None) -> float:
    """Return the seconds that a process has computed, or all that have ended until now."""
    if pid is None:
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        return ended.ru_utime + ended.ru_stime
    try:
        family = [psutil.Process(pid), *_children(pid)]
        return sum(sum(one.cpu_times()[:2]) for one in family)
    except psutil.NoSuchProcess:
        return 0.0


def _children(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children()
    except psutil.NoSuchProcess:
        return []


def benchmark() -> int:
    """Do it all, and print what came of it."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--only", choices=["failing", "killed", "stopped"])
    arguments.add_argument("--times", type=int, default=200, help="moments of an export")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--to", nargs="*", default=[writer.name for writer in WRITERS])
    chosen = arguments.parse_args()
    chance = random.Random(chosen.seed)
    bad = 0

    def table(title: str, given: Sequence[str], count: int, do: object, *more: object) -> None:
        nonlocal bad
        with tempfile.TemporaryDirectory() as folder:
            scene, tally = Scene(Path(folder), given, count), Counter[str]()
            scene.prepare()
            do(scene, tally, *more)  # type: ignore[operator]
        print(
            f"{title}: {', '.join(f'{value} {what}' for what, value in tally.items())}", flush=True
        )
        bad += sum(tally[what] for what in ("torn or changed", "with a traceback"))
        bad += (
            tally["not all new, yet exit code 0"] + tally["temporary not swept by the next export"]
        )

    copying, batch, few = (
        ("--to", "html", "--images", "copy"),
        ("--to", "md", "-j", "2"),
        chosen.times // 5,
    )
    if chosen.only in (None, "failing"):
        for name in chosen.to:
            table(f"failing, {name}", ("--to", name), 1, failing)
        table("failing, pictures copied", copying, 1, failing)
        table("failing, batch of 3, two at a time", batch, 3, failing)
    if chosen.only in (None, "killed"):
        table("killed, export", copying, 1, killed, chosen.times, chance)
        table("killed, batch", batch, IN_A_BATCH, killed, few, chance)
        table("killed at every file operation", copying, 1, killed_everywhere)
    if chosen.only in (None, "stopped"):
        table("stopped, export", copying, 1, stopped, few, chance)
        table("stopped, batch", batch, IN_A_BATCH, stopped, few, chance)
    return bool(bad)


if __name__ == "__main__":
    sys.exit(benchmark())
