"""Opens every file of the hostile corpus in one real window and watches what that does to it.

    python tests/benchmarks/hostile_window.py [--quick] [--only REGEX] [--use] [--strace]

The corpus is written by `hostile.py`, which is looked for in `shared/bench` beside the project's
folder (`--bench`), or is there already (`--corpus`). A file is done when its article has been
painted or a sentence says why not. Whatever keeps the event loop from a timer for more than 100 ms
is a gap; of each the time on the wall and that of our own processor are told, since the machine
may be busy with other things. `--use` also brings every tab to the front, looks for a letter and
goes to the end. Foreign accesses are what an audit hook in the window and in its child sees, and
with `--strace` what the kernel was asked for, too.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SECONDS = 2.0  # within which a file is to be shown or refused
TOLD_AFTER = 1.5  # seconds, after which the window must say that it is still reading
GAP_MS = 100
PER_FAMILY = 25  # files of each family with --quick
CHUNK = 300  # files of one window; a crash costs no more
MOST_NAMED = 40


def written(bench: Path, folder: Path) -> Path:
    """Have the corpus written."""
    command = [sys.executable, str(bench / "hostile.py"), "--write", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


def chosen(folder: Path, options: argparse.Namespace) -> list[Path]:
    """Return the files to open: all, those of some names, or some of each family."""
    wanted = re.compile(options.only)
    files = sorted(path for path in folder.iterdir() if wanted.search(path.name))
    if not options.quick:
        return files
    families: dict[str, list[Path]] = {}
    for path in files:
        families.setdefault(path.name.split("-")[0], []).append(path)
    chance = random.Random(4)
    few = (chance.sample(some, min(PER_FAMILY, len(some))) for some in families.values())
    return sorted(path for some in few for path in some)


def watched(files: list[Path], options: argparse.Namespace) -> Iterator[dict[str, object]]:
    """Open files in windows, one after the other; yield what is told of each."""
    waiting = list(files)
    while waiting:
        chunk = waiting[:CHUNK]
        told = []
        for one in _window(chunk, options):
            told.append(one)
            yield one
        done = sum("name" in one for one in told)
        if done < len(chunk):  # the window fell at the next one
            yield {"name": chunk[done].name, "end": "crashed"}
            done += 1
        waiting = waiting[done:]


def _window(files: list[Path], options: argparse.Namespace) -> Iterator[dict[str, object]]:
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, str(Path(__file__).with_name("hostile_inside.py")), home]
        command += ["--use"] if options.use else []
        trace = Path(home) / "trace"
        if options.strace:
            calls = "trace=connect,sendto,open,openat,execve"
            command = ["strace", "-f", "-qq", "-e", calls, "-o", str(trace), *command]
        kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        places = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        paths = f"{ROOT}{os.pathsep}{kept.get('PYTHONPATH', '')}"
        there = {**kept, **places, "HOME": home, "PYTHONPATH": paths}
        there["QT_QPA_PLATFORM"] = "offscreen"
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=there, text=True
        ) as running:
            assert running.stdin is not None  # pipes, both
            assert running.stdout is not None
            running.stdin.write("".join(f"{path}\n" for path in files))
            running.stdin.close()
            for line in running.stdout:
                yield json.loads(line)
        if options.strace:
            yield {"foreign": sorted(_asked_of_the_kernel(trace, files[0].parent, Path(home)))}


def _asked_of_the_kernel(trace: Path, corpus: Path, home: Path) -> Iterator[str]:
    """Yield connections that are not local, and files opened where none should be."""
    from hostile_inside import is_own  # noqa: PLC0415  # beside us

    for line in trace.read_text("utf-8", "replace").splitlines():
        if "sin_addr" in line or "sin6_addr" in line:
            yield line.split(" ", 1)[1]
        named = re.search(r'open(?:at)?\((?:\S+ )?"([^"]+)".* = \d', line)
        if named and not is_own(named[1], (corpus, home)):
            yield named[1]


def report(told: Iterable[dict[str, object]]) -> None:
    """Print the figures, and the worst by name."""
    every = list(told)
    files = [one for one in every if "name" in one]
    print(f"{len(files)} files: {dict(Counter(str(one['end']) for one in files))}")
    seconds = sorted(float(str(one["seconds"])) for one in files if "seconds" in one)
    if seconds:
        p99 = seconds[int(len(seconds) * 0.99)]
        print(f"shown or refused: max {seconds[-1]:.2f} s, p99 {p99:.2f} s")
    late = [one for one in files if float(str(one.get("seconds", 0))) > SECONDS]
    _name(
        f"over {SECONDS:g} s", [f"{one['name']} {one['seconds']} s, {one['end']}" for one in late]
    )
    _name("silent while reading", [str(one["name"]) for one in files if one.get("silent")])
    gaps = [(one["name"], *gap) for one in files for gap in one.get("gaps", ())]  # type: ignore[attr-defined]
    own = [gap for gap in gaps if gap[3] > GAP_MS]
    print(f"gaps over {GAP_MS} ms: {len(gaps)} on the wall, {len(own)} of our own processor's time")
    gaps.sort(key=lambda gap: -gap[3])
    _name("the longest", [f"{gap[0]}, {gap[1]}: {gap[2]} ms, own {gap[3]} ms" for gap in gaps])
    for what in ("foreign", "served", "fallen"):
        named = sorted({str(thing) for one in every for thing in one.get(what, ())})  # type: ignore[attr-defined]
        _name(what, named)


def _name(what: str, names: list[str]) -> None:
    print(f"{what}: {len(names)}")
    for name in names[:MOST_NAMED]:
        print(f"    {name}")


def main() -> None:
    """Write the corpus unless it is there, open it, report."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--bench", type=Path, default=ROOT.parent / "shared" / "bench")
    options.add_argument("--corpus", type=Path, help="a folder of such files")
    options.add_argument("--only", default="", metavar="REGEX")
    options.add_argument("--quick", action="store_true", help="some files of each family")
    options.add_argument("--use", action="store_true", help="do more with each than open it")
    options.add_argument("--strace", action="store_true", help="ask the kernel, too (Linux)")
    options.add_argument("--keep", type=Path, help="a file for what was told of each, in JSON")
    given = options.parse_args()
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        corpus = given.corpus or written(given.bench, Path(folder))
        told = []
        for one in watched(chosen(corpus, given), given):
            told.append(one)
            if given.keep:
                with given.keep.open("a", encoding="utf-8") as kept:
                    kept.write(f"{json.dumps(one)}\n")
    report(told)
    print(f"in {time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
