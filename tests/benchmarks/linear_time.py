"""Shows what reading every bomb costs as it grows: processor time, its ratios and memory.

    python tests/benchmarks/linear_time.py [--only PATTERN] [--to FORMAT] [--sizes MB...]

Twice the input should cost at most 2.5 times the work. Each size of each bomb is read in a process
of its own, split off one that has loaded everything, so start-up does not count. The figures are
seconds of the processor and hang little on what else runs. Bombs of one size only have no ratio.
Needs the generator of hostile files (--bench) and a system that has `fork`.
"""

import argparse
import json
import os
import re
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bombs import bombs
from scorer import BENCH

from reader import exporting, pipeline
from reader.errors import FileError
from reader.export.options import ExportOptions
from reader.export.registry import WRITERS
from reader.model import Opened
from reader.worker import Export

WORST_RATIO = 2.5
LONGEST = 5.0  # seconds of the processor
KILLED_AT = 60
_SMALL = 0.3  # seconds; below, ratios are noise
_MEGABYTE = 1_000_000
_SIZES = (0.5, 1.0, 2.0)
_STAGES = ("read", "clean", "outline", "write")


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading one file took."""

    size: int
    seconds: float  # of the processor
    megabytes: float  # at the most
    stages: dict[str, float]

    @property
    def killed(self) -> bool:
        return not self.stages


def main() -> None:
    options = arguments()
    generator = options.bench / "hostile_gen.py"
    if not generator.is_file():
        sys.exit(f"The generator of bombs is missing: {generator} is not there; name --bench.")
    load()
    exceeding = []
    for bomb in bombs(generator):
        if not re.search(options.only, bomb.name):
            continue
        sizes = [bomb.of_size(round(size * _MEGABYTE)) for size in options.sizes]
        if len({len(size) for size in sizes}) == 1:
            sizes = sizes[:1]
        costs = []
        for data in sizes:
            costs.append(cost(bomb.name, data, options.to))
            if costs[-1].killed:
                break
        told = line(bomb.name, costs)
        print(told, flush=True)
        if is_over(costs):
            exceeding.append(told)
    print(f"\n{len(exceeding)} exceed {WORST_RATIO} per doubling or {LONGEST:g} s:")
    print("\n".join(exceeding))


def arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = options.add_argument
    add("--only", default="", metavar="PATTERN", help="bombs whose names it is found in")
    add("--to", default="json", choices=[writer.name for writer in WRITERS])
    add("--sizes", nargs="+", type=float, default=_SIZES, metavar="MB", help="each twice the last")
    add("--bench", type=Path, default=BENCH, help="folder of the shared benches")
    return options.parse_args()


def load() -> None:
    """Load the parsers before the first process is split off, so that none pays for that."""
    with tempfile.TemporaryDirectory() as folder:
        for name, words in (
            ("a.html", "<p>A “word”, he said.</p>"),
            ("a.md", "# A\n\n*b*"),
            ("a.txt", "A b."),
        ):
            path = Path(folder, name)
            path.write_text(words, "utf-8")
            for writer in WRITERS:
                stages(path, writer.name)


def cost(name: str, data: bytes, to: str) -> Cost:
    """Read one bomb in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        told, tell = os.pipe()
        child = os.fork()
        if not child:
            os.close(told)
            resource.setrlimit(resource.RLIMIT_CPU, (KILLED_AT, KILLED_AT))
            os.write(tell, json.dumps(stages(path, to)).encode())
            os._exit(0)
        os.close(tell)
        with os.fdopen(told, "rb") as answer:
            taken = json.loads(answer.read() or b"{}")
        used = os.wait4(child, 0)[2]
    return Cost(len(data), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, taken)


def stages(path: Path, to: str) -> dict[str, float]:
    """Read a file and write it down, and return the seconds of each stage."""
    marks = [time.process_time()]
    try:
        document = pipeline.open_document(path)
        marks.append(time.process_time())
        article = pipeline.article_of(document)
        marks.append(time.process_time())
        outline = pipeline.outline_of(article)
        marks.append(time.process_time())
        exporting.written(
            Export(path, to, ExportOptions(), "x"), Opened(article, outline), ExportOptions()
        )
    except FileError:
        pass  # refusing it took time, too
    marks.append(time.process_time())
    return {stage: b - a for stage, (a, b) in zip(_STAGES, pairwise(marks), strict=False)}


def ratios(costs: Sequence[Cost]) -> list[float]:
    return [b.seconds / max(a.seconds, _SMALL / 2) for a, b in pairwise(costs)]


def is_over(costs: Sequence[Cost]) -> bool:
    last = costs[-1]
    steep = last.seconds > _SMALL and any(ratio > WORST_RATIO for ratio in ratios(costs))
    return last.killed or steep or last.seconds > LONGEST


def line(name: str, costs: Sequence[Cost]) -> str:
    taken = " ".join(f"{c.seconds:6.2f}" for c in costs)
    growth = " ".join(f"x{ratio:4.1f}" for ratio in ratios(costs))
    last = costs[-1]
    parts = ", ".join(f"{stage} {s:.1f}" for stage, s in last.stages.items() if s > _SMALL)
    return (
        f"{name:24} {last.size / _MEGABYTE:5.2f} MB {taken} s {growth} {last.megabytes:5.0f} MB"
        f"  {'KILLED' if last.killed else parts}{'  <<<' if is_over(costs) else ''}"
    )


if __name__ == "__main__":
    main()
