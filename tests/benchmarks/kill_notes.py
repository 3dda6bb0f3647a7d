"""Kill the program while it writes notes, at a hundred moments: what is lost?

    python tests/benchmarks/kill_notes.py [--times 100]

Prints how many keystrokes were lost at the most, and how many sidecars or articles were torn.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.annotations import form, store

_WRITER = """
import sys
from pathlib import Path
from reader.annotations import store
from reader.model import Anchor, Highlight, Sidecar
path, note = Path(sys.argv[1]), ""
kept = store.read(path)
while True:
    note += "x"
    entry = Highlight("h1", Anchor("pier", "The ", " in", 4), note=note)
    kept = store.write(path, kept, Sidecar(highlights=(entry,)))
    print(len(note), flush=True)
"""


def killed_once(article: Path, seconds: float) -> tuple[int, bool]:
    """Return how many keystrokes were lost, and whether a file was torn."""
    before = article.read_bytes()
    command = [sys.executable, "-c", _WRITER, str(article)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        told = [1, *(int(line) for line in writer.stdout.read().split())]
    try:
        (found,) = form.read(store.beside(article).read_bytes()).highlights
    except ValueError:
        return 0, True
    return max(told) - len(found.note), article.read_bytes() != before


def main() -> None:
    """Kill it, and print what came of it."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--times", type=int, default=100)
    times = arguments.parse_args().times
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "pier.txt"
        article.write_text("The pier in Holm opened again.\n", "utf-8")
        outcomes = [killed_once(article, chance.uniform(0, 0.05)) for _ in range(times)]
    lost, torn = max(lost for lost, _ in outcomes), sum(torn for _, torn in outcomes)
    print(f"killed {times} times: at most {max(lost, 0)} keystrokes lost, {torn} files torn")


if __name__ == "__main__":
    main()
