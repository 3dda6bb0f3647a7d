"""Times the way from starting Standfirst to a painted article, beside a bare PySide6 window.

    python tests/benchmarks/start_up.py [--runs N] [FILE]

Needs Xvfb. Both programs run in turn on the same server; painted means that dark letters
cover part of where the article stands. Prints medians, their ratio, and the memory (PSS) of
each program with its children shortly after.
"""

import argparse
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
        across, down = REGION
        seen = [self.memory[self.pixels + y * self.line + x * 4 + 1] for y in down for x in across]
        bright = sum(value > 2 * DARK for value in seen)
        dark = sum(value < DARK for value in seen)
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


def time_once(command: list[str], home: Path) -> tuple[float, float]:
    """Return the seconds from start to painted, and the MB taken."""
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(Path(folder))
        settled = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
        keep = {k: v for k, v in os.environ.items() if k not in NOT_PASSED_ON}
        begun = time.perf_counter()
        program = subprocess.Popen(
            command, env={**keep, **settled, "DISPLAY": screen.display}, cwd=ROOT,
            start_new_session=True,
        )  # fmt: skip
        try:
            while not screen.is_painted():
                if program.poll() is not None or time.perf_counter() - begun > DEADLINE:
                    sys.exit(f"nothing was painted by: {' '.join(command)[:80]}")
                time.sleep(0.002)
            taken = time.perf_counter() - begun
            time.sleep(SETTLE)
            return taken, memory_of(program.pid)
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
            screen.close()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("file", nargs="?", default=str(SAMPLE))
    options.add_argument("--runs", type=int, default=7)
    chosen = options.parse_args()
    programs = {
        "bare window": [sys.executable, "-c", BARE],
        "Standfirst": [sys.executable, "-m", "reader", "open", chosen.file],
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for run in range(chosen.runs + 1):
            for name, command in programs.items():
                measured = time_once(command, Path(home))
                if run:  # the first round warms the caches
                    times[name].append(measured)
    medians = {}
    for name, measured in times.items():
        seconds = [taken for taken, _ in measured]
        medians[name] = statistics.median(seconds)
        memory = statistics.median(taken for _, taken in measured)
        print(
            f"{name:12} {1000 * medians[name]:6.0f} ms median "
            f"({1000 * min(seconds):.0f} to {1000 * max(seconds):.0f}), {memory:.0f} MB"
        )
    print(f"ratio        {medians['Standfirst'] / medians['bare window']:6.2f}")


if __name__ == "__main__":
    main()
