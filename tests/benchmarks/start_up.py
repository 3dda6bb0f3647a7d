"""Times the way from starting Standfirst to a painted article, beside a bare PySide6 window.

    python tests/benchmarks/start_up.py [--runs N] [--frozen PROGRAM] [--timeline] [FILE]

Needs Xvfb. Both programs run in turn on the same server; painted means that dark letters
cover part of where the article stands. Prints medians and least values, their ratios, and the
memory (PSS) of each program with its children shortly after. Beside the time by the clock
stands the processor time of the program itself, without its children: that is the same on a
busy machine. With --timeline it prints instead when Standfirst gets how far, as medians.
"""

import argparse
import json
import mmap
import os
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "resources" / "samples" / "harbour.txt"
MARKS = Path(__file__).with_name("start_up_marks.py")
WIDTH, HEIGHT = 1400, 900
# The part of the screen an article's text covers, and how much of it letters make dark.
REGION = (range(600, 1200, 3), range(120, 600, 3))
DARK, DARK_SHARE = 110, 0.02
DEADLINE = 30  # seconds
SETTLE = 1.0  # seconds until memory is read

# An installed program finds its modules compiled; the platform is the X server's.
NOT_PASSED_ON = {"QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE"}

BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel(open({str(SAMPLE)!r}, encoding="utf-8").read())
label.setWordWrap(True)
label.setStyleSheet("font-size: 22px; background: white; color: black")
label.resize({WIDTH}, {HEIGHT})
label.show()
app.exec()
"""


class Screen:
    """An Xvfb server whose picture can be read from memory."""

    def __init__(self, folder: Path) -> None:
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
             "-fbdir", str(folder), "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = ":" + told.readline().strip()
        with (folder / "Xvfb_screen0").open("rb") as picture:
            self.memory = mmap.mmap(picture.fileno(), 0, access=mmap.ACCESS_READ)
        # An XWD header: its own size first, bytes a line and number of colours further on.
        header = struct.unpack(">25I", self.memory[:100])
        self.line = header[12]
        self.pixels = header[0] + header[19] * 12

    def is_painted(self) -> bool:
        # In slices: who looks is to leave the processors to who is looked at.
        across, down = REGION
        lines = (self.pixels + y * self.line + 1 for y in down)
        seen = b"".join(
            self.memory[at + 4 * across.start : at + 4 * across.stop : 4 * across.step]
            for at in lines
        )
        dark = len(seen) - len(seen.translate(None, bytes(range(DARK))))
        bright = len(seen) - len(seen.translate(None, bytes(range(2 * DARK + 1, 256))))
        return dark > DARK_SHARE * len(seen) and bright > len(seen) / 2

    def close(self) -> None:
        self.server.terminate()
        self.server.wait()


def memory_of(group: int) -> float:
    """Return the proportional set size of a process group, in MB."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(folder.name)) == group:
                rollup = (folder / "smaps_rollup").read_text()
                total += int(rollup.split("Pss:")[1].split()[0])
        except (OSError, IndexError):
            continue
    return total / 1024


def processor_time(pid: int) -> float:
    """Return the seconds that all threads of a process have been running."""
    files = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(file.read_text().split()[0]) for file in files) / 1e9


def environment(home: Path, screen: Screen) -> dict[str, str]:
    """Return what a program is to find around it: a home and a screen of its own."""
    settled = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    keep = {k: v for k, v in os.environ.items() if k not in NOT_PASSED_ON}
    return {**keep, **settled, "DISPLAY": screen.display}


def time_once(command: list[str], home: Path) -> tuple[float, float, float]:
    """Return the seconds from start to painted, those of the processor, and the MB taken."""
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(Path(folder))
        begun = time.perf_counter()
        program = subprocess.Popen(
            command, env=environment(home, screen), cwd=ROOT, start_new_session=True
        )
        try:
            while not screen.is_painted():
                if program.poll() is not None or time.perf_counter() - begun > DEADLINE:
                    sys.exit(f"nothing was painted by: {' '.join(command)[:80]}")
                time.sleep(0.002)
            taken = time.perf_counter() - begun
            worked = processor_time(program.pid)
            time.sleep(SETTLE)
            return taken, worked, memory_of(program.pid)
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
            screen.close()


def timeline(file: str, runs: int, home: Path) -> None:
    """Print when Standfirst gets how far: by the clock, and by the processor time of its own."""
    found: dict[str, list[tuple[float, float]]] = {}
    told: dict[str, int] = {}
    for run in range(runs + 1):
        with tempfile.TemporaryDirectory() as folder:
            screen = Screen(Path(folder))
            around = {**environment(home, screen), "T0": str(time.time())}
            program = [sys.executable, str(MARKS), file]
            done = subprocess.run(program, env=around, cwd=ROOT, stdout=subprocess.PIPE, check=True)
            screen.close()
        told = json.loads(done.stdout)
        for name, *times in told["marks"] if run else ():
            found.setdefault(name, []).append(tuple(times))
    for name, times in found.items():
        clock, processor = (1000 * statistics.median(column) for column in zip(*times, strict=True))
        print(f"{clock:6.0f} ms, of the processor {processor:4.0f} ms: {name}")
    print(f"{told['ours']} modules of reader are loaded by then, {told['modules']} in all")


def compare(file: str, runs: int, home: Path, frozen: str = "") -> None:
    """Print how long the programs take, and the ratios to the bare window."""
    programs = {
        "bare window": [sys.executable, "-c", BARE],
        "Standfirst": [sys.executable, "-m", "reader", "open", file],
    }
    if frozen:
        programs["frozen"] = [str(Path(frozen).absolute()), "open", file]
    times: dict[str, list[tuple[float, float, float]]] = {name: [] for name in programs}
    for run in range(runs + 1):
        for name, command in programs.items():
            measured = time_once(command, home)
            if run:  # the first round warms the caches
                times[name].append(measured)
    ratios = []
    for name, measured in times.items():
        clock, processor, memory = zip(*measured, strict=True)
        told = [find(of) for of in (clock, processor) for find in (statistics.median, min)]
        ratios.append(told)
        print(
            f"{name:12} {1000 * told[0]:5.0f} ms median, {1000 * told[1]:5.0f} least; processor "
            f"{1000 * told[2]:4.0f} median, {1000 * told[3]:4.0f} least; "
            f"{statistics.median(memory):.0f} MB"
        )
    for name, told in zip([*programs][1:], ratios[1:], strict=True):
        one, other, of_processor, least = (x / y for x, y in zip(told, ratios[0], strict=True))
        print(
            f"{name:12} {one:8.2f} x the bare window by medians, {other:8.2f} least; processor "
            f"{of_processor:4.2f} median, {least:4.2f} least"
        )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("file", nargs="?", default=str(SAMPLE))
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--frozen", help="a frozen program, such as build/standfirst/standfirst")
    options.add_argument("--timeline", action="store_true", help="when it gets how far")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as home:
        if chosen.timeline:
            timeline(chosen.file, chosen.runs, Path(home))
        else:
            compare(chosen.file, chosen.runs, Path(home), chosen.frozen or "")


if __name__ == "__main__":
    main()
