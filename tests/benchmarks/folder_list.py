"""Times the list of a folder: how soon its files are there and read, and what gaps that makes.

    python tests/benchmarks/folder_list.py [FOLDER] [--files N]

Without a folder, N small files are made. The folder is listed twice in one run, each time in a
process of its own: once with nothing known of it, once with everything. What stands between the
beats of a timer is a gap in the event loop.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reading_window import Bench

STORY = (
    "The pier {0} reopens\n\n“We have no date,” said Ada Lunn, the harbour master of pier {0}.\n"
)
PATIENCE = 3600  # seconds


def make(folder: Path, files: int) -> Path:
    """Return a folder of this many small articles."""
    folder.mkdir()
    for number in range(files):
        (folder / f"pier-{number:06}.txt").write_text(STORY.format(number), "utf-8")
    return folder


def measure(folder: Path, home: Path) -> None:
    """Print how the list of a folder fills."""
    from reader.ui.listing.articles import ArticlesModel  # noqa: PLC0415
    from reader.ui.listing.filling import Filling  # noqa: PLC0415

    bench = Bench(home)
    bench.run(1)
    bench.beats.begin()
    begun = time.perf_counter()
    bench.opener.open([folder])
    articles = bench.window.findChild(ArticlesModel)
    bench.run(PATIENCE, lambda: articles.total > 0)
    print(f"first rows           {1000 * (time.perf_counter() - begun):8.0f} ms")
    filling = bench.window.findChild(Filling)
    bench.run(PATIENCE, lambda: not filling.is_looking)
    bench.beats.report("all files found")
    bench.beats.begin()
    bench.run(PATIENCE, lambda: not articles.unread)
    seconds = time.perf_counter() - begun
    print(f"all read             {seconds:8.1f} s, {articles.total} files")
    bench.beats.report("all files read")
    bench.beats.begin()
    for words in ("p", "pi", "pier 7", "pier 77", ""):
        articles.want(words)
        bench.run(0.1)
    bench.beats.report("narrowing")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory of the window {memory:8.0f} MB")
    bench.window.close()
    bench.background.stop()


def main() -> None:
    """Measure twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.home:
        measure(chosen.folder, chosen.home)
        return
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        folder = chosen.folder or make(home / "articles", chosen.files)
        own = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CACHE", "DATA", "CONFIG")}
        for known in ("nothing known", "everything known"):
            print(f"-- {known}", flush=True)
            # The second window must not find the session of the first.
            command = [sys.executable, __file__, str(folder), "--home", str(home / known)]
            environment = os.environ | own | {"QT_QPA_PLATFORM": "offscreen"}
            subprocess.run(command, env=environment, check=True)


if __name__ == "__main__":
    main()
