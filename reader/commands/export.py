"""`standfirst export`: says how far it has come, what went wrong and what it came to."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from tqdm import tqdm

from reader.batch import Done, Order, Outcome, Planned, carry_out, is_folder, originals, planned
from reader.batch.report import as_csv
from reader.commands.codes import ALL_WELL, SOME_FAILED
from reader.commands.saying import complain, put_out, say
from reader.errors import FileError
from reader.export.evidence import CARRIERS
from reader.export.options import ExportOptions, Images, Making
from reader.limits import Limits
from reader.writing import sweep, write_atomically


def run(chosen: argparse.Namespace) -> int:
    """Export what was named, and return the exit code."""
    _require_sense(chosen)
    order = _order(chosen)
    plan = planned(order)
    if any(one.target and _same_place(one.target, chosen.report) for one in plan):
        chosen.usage("the report would lie where an export goes: choose another name for it")
    begun = time.monotonic()
    results: list[Done] = []
    is_batch = bool(chosen.report) or any(map(is_folder, order.files))
    try:
        for done in _with_progress(carry_out(order, plan), len(plan)):
            results.append(done)
            if done.target is None and not done.error:
                put_out(done.data)
    finally:
        # However it ended: what is done is done, and the report says so.
        if is_batch or _is_watched(plan):
            say(_summary(results, plan, time.monotonic() - begun))
        reported = not chosen.report or _reported(chosen.report, results, plan)
    failed = any(done.error for done in results) or not reported
    return SOME_FAILED if failed else ALL_WELL


def _require_sense(chosen: argparse.Namespace) -> None:
    if chosen.output is None and len(chosen.files) > 1:
        chosen.usage("several files need a folder to go to: -o DIR")
    if chosen.output is None and is_folder(chosen.files[0]):
        chosen.usage("the files of a folder need a folder to go to: -o DIR")
    if chosen.output is None and chosen.images == Images.COPY:
        chosen.usage("copied pictures need a folder to go to: -o DIR")
    if chosen.evidence and chosen.to not in CARRIERS:
        chosen.usage(f"--evidence goes with --to {', '.join(sorted(CARRIERS))}")


def _order(chosen: argparse.Namespace) -> Order:
    making = Making(tuple(chosen.keep), changes=chosen.with_changes)
    return Order(
        files=tuple(chosen.files),
        to=chosen.to,
        folder=chosen.output,
        options=ExportOptions(
            quotes=chosen.quotes,
            images=Images(chosen.images),
            json_ld=chosen.json_ld,
            evidence=making if chosen.evidence else None,
        ),
        jobs=chosen.jobs,
        keeps_existing=chosen.no_clobber,
        limits=Limits(chosen.time_limit, chosen.memory_limit),
        keep=tuple(chosen.keep),
        encoding=chosen.encoding,
        with_changes=chosen.with_changes,
    )


def _same_place(target: Path, report: Path | None) -> bool:
    return report is not None and target.absolute() == report.absolute()


def _with_progress(results: Generator[Done, None, None], total: int) -> Iterator[Done]:
    """Say how far a batch has come, to a person who watches, and what goes wrong, to anyone."""
    tqdm.monitor_interval = 0  # no thread of its own
    hidden = total <= 1 or not sys.stderr.isatty()
    bar = tqdm(total=total, unit="file", leave=False, disable=hidden, file=sys.stderr)
    # Stopped in the middle, children end at once and the line of the bar is free again.
    with closing(bar), closing(results):
        for done in results:
            bar.update()
            if done.error:
                with tqdm.external_write_mode(sys.stderr):
                    complain(done.error.sentence)
            yield done


def _is_watched(plan: Sequence[Planned]) -> bool:
    return len(plan) > 1 and sys.stderr.isatty()


def _summary(results: Sequence[Done], plan: Sequence[Planned], seconds: float) -> str:
    """Return what a batch came to in one line."""
    came_to = Counter(done.outcome for done in results)
    counts = [f"{came_to[outcome]:,} {outcome}" for outcome in Outcome]
    if left := len(plan) - len(results):
        counts.append(f"{left:,} not begun")
    return f"{', '.join(counts)} in {seconds:,.1f} s."


def _reported(report: Path, results: Sequence[Done], plan: Sequence[Planned]) -> bool:
    try:
        sweep(report.parent)
        write_atomically(report, as_csv(results), originals(plan))
    except FileError as error:
        complain(error.sentence)
        return False
    return True
