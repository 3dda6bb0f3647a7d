"""Holds the program to its promises on very many spoilt files of a kind.

    python tests/fuzz/mutate.py TARGET [--executions 100000] [--seed 1] [-j 2]

Prints how many were executed, what was wrong with which, and the slowest. Every input that breaks
something is made as small as it can be and put into tests/fuzz/found, where a test replays it.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.fuzz.children import HANG, SLOW, Found, Tally, runs
from tests.fuzz.mutator import Made, file_name
from tests.fuzz.targets import TARGETS

FOUND = Path(__file__).parent / "found"


def main() -> int:
    """Fuzz one target; return 1 when anything was found."""
    asked = _arguments()
    found: Counter[str] = Counter()
    tally = Tally()
    for told in _all_runs(asked.target, asked.seed, asked.executions, asked.jobs):
        if isinstance(told, Tally):
            tally = tally.plus(told)
            continue
        found[told.what] += 1
        if told.data and not _is_kept(asked.keep, asked.target, told):
            _keep(asked.keep, asked.target, told)
    _report(asked.target, tally, found)
    return 1 if found else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", choices=[one.name for one in TARGETS])
    parser.add_argument("--executions", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-j", "--jobs", type=int, default=1, help="children at once")
    parser.add_argument("--keep", type=Path, default=FOUND, help="folder for what is found")
    return parser.parse_args()


def _all_runs(name: str, run: int, executions: int, jobs: int) -> Iterator[Found | Tally]:
    """Share the executions out to children, and yield what they tell once all are done."""

    def watched(first: int) -> list[Found | Tally]:
        told = []
        for one in runs(name, run, range(first, executions, jobs)):
            told.append(one)
            if isinstance(one, Found) and one.data:
                print(f"{name} {one.number}: {one.what}\n{one.words}", flush=True)
        return told

    with ThreadPoolExecutor(jobs) as threads:
        for told in threads.map(watched, range(jobs)):
            yield from told


def _path(folder: Path, name: str, found: Found) -> Path:
    return folder / file_name(Made(found.name, b""), f"{name}-{found.what}")


def _is_kept(folder: Path, name: str, found: Found) -> bool:
    path = _path(folder, name, found)
    return path.exists() and path.stat().st_size <= len(found.data) // 2


def _keep(folder: Path, name: str, found: Found) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    _path(folder, name, found).write_bytes(bytes.fromhex(found.data))


def _report(name: str, tally: Tally, found: Counter[str]) -> None:
    slow = found["slow"]
    hung = sum(count for what, count in found.items() if what.startswith("died"))
    print(
        f"{name}: {tally.executions:,} executions, {tally.opened:,} of them opened; "
        f"{sum(found.values()) - hung - slow:,} uncaught, {hung} died or took over {HANG} s, "
        f"{slow} over {SLOW:g} s; slowest {tally.slowest:.2f} s of processor time "
        f"(number {tally.slowest_number})"
    )
    for what, count in found.most_common():
        print(f"  {count:6,} {what}")


if __name__ == "__main__":
    sys.exit(main())
