"""Compares Standfirst with other extractors on the same saved web pages, in one run.

    python tests/benchmarks/extraction.py [--limit N] [--sets article,forum] [--peers ours,defuddle]

Needs the shared scorer and its pages. Word F1, block structure, title, authors and date are
the scorer's; time is the median over the pages of an extractor's time by that of a bare lxml
parse of the same page, taken just before. Readability.js wrote the reference of the set
readability, so its figures there stand in brackets.
"""

import argparse
import json
import os
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import scorer as scorers
from peers import PEERS, Json, Reader, Setting
from scorer import MissingError

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "standfirst-benchmarks"
SETS = ("article", "documentation", "forum", "readability")
META = ("title", "authors", "date")
META_SET = "article"
WARM_UP = 8  # pages each extractor reads before the clock counts
SHOWN_ERRORS = 3


@dataclass(slots=True)
class Measured:
    """What one extractor came to: a row a page, and its times beside the bare parse's."""

    rows: list[Json] = field(default_factory=list)
    times: list[tuple[float, float]] = field(default_factory=list)
    errors: list[tuple[str, str]] = field(default_factory=list)


def main() -> None:
    options = arguments()
    try:
        scorer = scorers.load(options.bench)
    except MissingError as error:
        sys.exit(str(error))
    pages = scorer.sample(scorer.load_pages(options.sets), options.limit)
    with ExitStack() as stack:
        readers = opened(options.peers, Setting(scorer, options.cache), stack)
        measured = measure(readers, pages, scorer)
    results = {
        name: {
            "summary": scorer.summarise(found.rows),
            "timing": scorer.timing_summary(found.times),
            "release": PEERS[name].release(),
            "errors": found.errors,
            "rows": found.rows,
        }
        for name, found in measured.items()
    }
    show(results, [name for name in SETS if name in options.sets])
    if options.report:
        options.report.write_text(json.dumps({"peers": results}, indent=1), "utf-8")


def arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = options.add_argument
    add("--limit", type=int, default=0, metavar="N", help="only N pages of each set")
    add("--sets", type=listed, default=list(SETS), metavar="LIST", help=f"of {','.join(SETS)}")
    add("--peers", type=listed, default=list(PEERS), metavar="LIST", help=f"of {','.join(PEERS)}")
    add("--bench", type=Path, default=scorers.BENCH, metavar="DIR", help="the scorer's folder")
    add("--cache", type=Path, default=CACHE, metavar="DIR", help="where node packages go")
    add("--report", type=Path, metavar="FILE", help="write all figures and rows as JSON")
    chosen = options.parse_args()
    for given, known in ((chosen.sets, SETS), (chosen.peers, PEERS)):
        if strangers := [name for name in given if name not in known]:
            options.error(f"unknown: {', '.join(strangers)}; there are {', '.join(known)}")
    return chosen


def listed(text: str) -> list[str]:
    return text.split(",")


def opened(names: list[str], setting: Setting, stack: ExitStack) -> dict[str, Reader]:
    """Start the extractors that are installed; say how to get the others."""
    readers = {}
    for name in names:
        try:
            readers[name] = stack.enter_context(PEERS[name].open(setting))
        except MissingError as error:
            print(f"{PEERS[name].title} is left out; to have it: {error}")
    return readers


def measure(
    readers: dict[str, Reader], pages: list[Any], scorer: ModuleType
) -> dict[str, Measured]:
    """Give every page to every extractor in turn."""
    measured = {name: Measured() for name in readers}
    for page in pages[:: max(1, len(pages) // WARM_UP)]:
        for read in readers.values():
            told_of(read, page, Measured())
    for number, page in enumerate(pages, 1):
        raw = page.raw()
        parse = min(scorer.bare_parse(raw), scorer.bare_parse(raw))
        for name, read in readers.items():
            seconds, told = told_of(read, page, measured[name])
            if seconds:
                measured[name].times.append((seconds, parse))
            measured[name].rows.append(scorer.score_page(page, told))
        if sys.stderr.isatty():
            print(f"\r{number}/{len(pages)}", end="", file=sys.stderr)
    return measured


def told_of(read: Reader, page: Any, measured: Measured) -> tuple[float, Json]:
    """Return what an extractor finds; nothing, and a note of the error, when it falls over."""
    try:
        return read(page.raw())
    except Exception as error:  # whatever another's program may raise
        measured.errors.append((page.id, f"{type(error).__name__}: {error}"[:200]))
        return 0.0, {}


def show(results: dict[str, Json], sets: list[str]) -> None:
    """Print the table, and under it what one must know to read it."""
    heads = ["extractor", *(f"F1 {name}" for name in sets), "structure of the same"]
    heads += [*(META if META_SET in sets else ()), "x parse"]
    table = [heads, *(line(name, found, sets) for name, found in results.items())]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for cells in table:
        first, *others = zip(cells, widths, strict=True)
        print("  ".join([first[0].ljust(first[1]), *(cell.rjust(to) for cell, to in others)]))
    some: Json = next(iter(results.values()), {"summary": {}})
    print("pages: " + ", ".join(f"{s['n']} {name}" for name, s in some["summary"].items()))
    print("versions: " + ", ".join(f"{name} {r['release']}" for name, r in results.items()))
    for name, found in results.items():
        if errors := found["errors"]:
            shown = "; ".join(f"{page}: {what}" for page, what in errors[:SHOWN_ERRORS])
            print(f"{name} fell over {len(errors)} pages, scored as empty: {shown}")


def line(name: str, found: Json, sets: list[str]) -> list[str]:
    """Return an extractor's line of the table."""
    peer, summary, timing = PEERS[name], found["summary"], found["timing"]
    scores, structures = (
        [figure(summary.get(each, {}).get(key), bracketed=each in peer.wrote) for each in sets]
        for key in ("f1", "structure")
    )
    cells = [peer.title, *scores, " / ".join(structures)]
    if META_SET in sets:
        told = summary.get(META_SET, {})
        cells += [figure(None if key in peer.untold else told.get(key)) for key in META]
    return [*cells, f"{timing['ratio_median']:.1f}" if timing else "-"]


def figure(value: float | None, *, bracketed: bool = False) -> str:
    written = "-" if value is None else f"{value:.3f}"
    return f"({written})" if bracketed else written


if __name__ == "__main__":
    main()
