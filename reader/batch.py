"""Exports files: in child processes that can be stopped, so that one bad file stops none."""

import subprocess
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import FileError, TimeLimitError, WorkerDiedError
from reader.export.options import ExportOptions
from reader.export.registry import writer
from reader.export.writing import export_name, save
from reader.export.written import Written
from reader.worker import Export, Job, answer, command, pack, read_message
from reader.writing import identities

_REST = 1.0  # seconds an idle child gets to end by itself


@dataclass(slots=True)
class _Child:
    """One child process; started when first needed, and again after it was stopped."""

    process: subprocess.Popen[bytes] | None = None
    timed_out: bool = False

    def ask(self, job: Job, path: Path, limit: float | None) -> object:
        """Return the child's answer. Raises FileError when it dies or takes too long."""
        process = self._running()
        timer = threading.Timer(limit, self._time_out) if limit else None
        try:
            if timer:
                timer.start()
            return _answer(process, job)
        except (EOFError, OSError) as error:
            self.stop()
            if self.timed_out and limit:
                raise TimeLimitError(path, limit) from error
            raise WorkerDiedError(path) from error
        finally:
            if timer:
                timer.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        self.timed_out = False
        if self.process is None or self.process.poll() is not None:
            self.process = subprocess.Popen(
                command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        return self.process

    def _time_out(self) -> None:
        self.timed_out = True
        if self.process:
            self.process.kill()

    def stop(self) -> None:
        """End the process now."""
        if self.process:
            self.process.kill()
            self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe:
                    _close(pipe)
            self.process = None


def _close(pipe: object) -> None:
    try:
        pipe.close()  # type: ignore[attr-defined]
    except OSError:  # a job half sent to a child that has died
        return


def _answer(process: subprocess.Popen[bytes], job: Job) -> object:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(pack(job))
    process.stdin.flush()
    return read_message(process.stdout)


@dataclass(slots=True)
class Children:
    """A few child processes that share the jobs. Use it in a `with`: leaving stops them all."""

    count: int
    limit: float | None = None  # seconds for one file
    _children: list[_Child] = field(default_factory=list)
    _own: threading.local = field(default_factory=threading.local)
    _stopping: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Children":
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        for child in self._children:
            child.stop()

    def answers(self, jobs: Sequence[tuple[Path, Job]]) -> Iterator[object]:
        """Yield the answer to each job in the order of the jobs; a FileError is an answer."""
        pool = ThreadPoolExecutor(self.count)
        try:
            yield from pool.map(self._answer, jobs)
        finally:
            self.__exit__()
            pool.shutdown(cancel_futures=True)

    def _answer(self, job: tuple[Path, Job]) -> object:
        path, wanted = job
        if self._stopping.is_set():
            return WorkerDiedError(path)
        if not hasattr(self._own, "child"):
            self._own.child = _Child()
            self._children.append(self._own.child)
        try:
            return self._own.child.ask(wanted, path, self.limit)
        except FileError as error:
            return error


@dataclass(frozen=True, slots=True)
class Order:
    """What a person asked to be exported, and how."""

    files: tuple[Path, ...]
    to: str  # a row's name in export/registry.py
    folder: Path | None = None  # None: the one file goes to standard output
    options: ExportOptions = field(default=ExportOptions())
    jobs: int = 1
    keeps_existing: bool = False
    limit: float | None = None  # seconds for one file
    keep: tuple[str, ...] = ()  # names of the rules that are switched off


def export_all(order: Order) -> Iterator[Path | bytes | FileError]:
    """Yield for each file where its export went, or the export itself, or what went wrong."""
    targets = list(_targets(order))
    wanted = [
        (path, target)
        for path, target in zip(order.files, targets, strict=True)
        if not (order.keeps_existing and target is not None and target.exists())
    ]
    inputs = identities(order.files)
    jobs = [
        Export(path, order.to, order.options, (target or path).stem, order.keep)
        for path, target in wanted
    ]
    for (_, target), export in zip(wanted, _answers(order, jobs), strict=True):
        if isinstance(export, Written):
            yield export.data if target is None else _saved(target, export, inputs)
        elif isinstance(export, FileError):
            yield export


def _answers(order: Order, jobs: list[Export]) -> Iterator[object]:
    # A child costs a start; one file that nobody wants stopped can do without.
    if len(jobs) == 1 and order.limit is None:
        yield from map(answer, jobs)
        return
    with Children(min(order.jobs, len(jobs) or 1), order.limit) as children:
        yield from children.answers([(job.path, job) for job in jobs])


def _targets(order: Order) -> Iterator[Path | None]:
    """Yield where each export goes; the second of one name gets a number."""
    suffix = writer(order.to).suffix
    taken: set[str] = set()
    for path in order.files:
        if order.folder is None:
            yield None
            continue
        number = 1
        # Some file systems take "A.md" and "a.md" for one.
        while (name := export_name(path, suffix, number)).casefold() in taken:
            number += 1
        taken.add(name.casefold())
        yield order.folder / name


def _saved(target: Path, export: Written, inputs: frozenset[tuple[int, int]]) -> Path | FileError:
    try:
        save(export, target, inputs)
    except FileError as error:
        return error
    return target
