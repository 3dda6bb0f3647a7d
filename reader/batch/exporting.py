"""Exports files: in child processes that can be stopped, so that one bad file stops none."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

from reader.batch.children import Children, Task
from reader.batch.finding import inputs
from reader.batch.order import Done, Input, Order, Outcome, Planned
from reader.batch.placing import targets
from reader.errors import FileError, UnreadableFileError, WriteError, reason
from reader.export.registry import writer
from reader.export.writing import save
from reader.records import record
from reader.worker import Export, Exported
from reader.writing import Identity, identities, identity, sweep


class SeveralArticlesError(FileError):
    """The file holds several articles, and there is one standard output."""

    def __init__(self, path: Path, count: int) -> None:
        super().__init__(
            path,
            "“{file}” holds {count} articles. Name a folder for their exports with -o.",
            count=count,
        )


@record
class _Places:
    """What exports keep clear of: the files they are made from, one another, what is to stay."""

    originals: frozenset[Identity]
    taken: frozenset[Path]
    suffix: str
    keeps_existing: bool


def planned(order: Order) -> list[Planned]:
    """Find the files of an order and say where the export of each will be."""
    found = list(inputs(order.files, order.folder))
    wanted = [one for one in found if isinstance(one, Input)]
    if order.folder is None:
        places: Iterator[Path | None] = iter([None] * len(wanted))
    else:
        places = targets(wanted, order.folder, writer(order.to).suffix)
    return [
        Planned(one.path, error=one)
        if isinstance(one, FileError)
        else _planned(one, next(places), keeps_existing=order.keeps_existing)
        for one in found
    ]


def carry_out(order: Order, plan: Sequence[Planned]) -> Generator[Done, None, None]:
    """Yield what became of each input, in the order of the plan."""
    if order.folder is not None:
        error = _prepared(order.folder, plan)
        if error:
            yield Done(order.folder, Outcome.FAILED, error=error)
            return
    places = _Places(
        originals(plan),
        frozenset(one.target for one in plan if one.target),
        writer(order.to).suffix,
        order.keeps_existing,
    )
    tasks = [
        Task(one.path, _job(order, one), partial(_finished, one, places))
        for one in plan
        if not (one.error or one.there)
    ]
    # Left in the middle, the children end at once.
    with closing(_results(order, tasks)) as results:
        for one in plan:
            if one.error:
                yield Done(one.path, Outcome.FAILED, error=one.error)
            elif one.there:
                yield Done(one.path, Outcome.SKIPPED, one.target)
            else:
                done = next(results)
                yield replace(done, others=())
                yield from done.others


def _job(order: Order, one: Planned) -> Export:
    suffix = writer(order.to).suffix
    name = one.target.name.removesuffix(suffix) if one.target else one.path.stem
    return Export(
        one.path, order.to, order.options, name, order.keep, order.with_changes, order.encoding
    )


def originals(plan: Sequence[Planned]) -> frozenset[Identity]:
    """Return which files a plan reads: nothing may take their place."""
    return frozenset(one.file for one in plan if one.file)


def _planned(one: Input, target: Path | None, *, keeps_existing: bool) -> Planned:
    try:
        file = identity(one.path)
    except OSError as error:  # nor could it be told what must not be overwritten
        return Planned(one.path, error=UnreadableFileError(one.path, reason(error)))
    try:
        there = keeps_existing and target is not None and _is_there(target)
    except WriteError as error:
        return Planned(one.path, error=error, file=file)
    return Planned(one.path, target, there=there, file=file)


def _is_there(target: Path) -> bool:
    """Tell whether an export is there already. Raises WriteError when there is no telling."""
    try:
        return identity(target) is not None
    except OSError as error:
        raise WriteError(target, reason(error)) from error


def _prepared(folder: Path, plan: Sequence[Planned]) -> FileError | None:
    """Make the folder, and sweep out of those that are written to what was left there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return WriteError(folder, reason(error))
    for parent in {one.target.parent for one in plan if one.target}:
        sweep(parent)
    return None


def _results(order: Order, tasks: Sequence[Task[Done]]) -> Generator[Done, None, None]:
    with Children[Done](min(order.jobs, len(tasks)), order.limits) as children:
        yield from children.results(tasks)


def _finished(one: Planned, places: _Places, answered: object, seconds: float) -> Done:
    """Put an answer on the disk, unless it goes to standard output; of several, each."""
    if not isinstance(answered, Exported) or not answered.others:
        return _put(one, places.originals, answered, seconds)
    if one.target is None:
        error = SeveralArticlesError(one.path, 1 + len(answered.others))
        return Done(one.path, Outcome.FAILED, error=error, seconds=seconds)
    names = _numbered(one.target, places)
    others = tuple(
        _put_further(replace(one, target=place), places, other)
        for place, other in zip(names, answered.others, strict=False)
    )
    # Last, for it says that the file is done: without it, whoever goes on begins the file anew.
    first = _put(one, places.originals, answered, seconds)
    return replace(first, others=others)


def _numbered(target: Path, places: _Places) -> Iterator[Path]:
    """Yield where the second, third … article of a file goes: where no other file's export does."""
    stem = target.name.removesuffix(places.suffix)
    for number in count(2):
        place = target.with_name(f"{stem}-{number}{places.suffix}")
        if place not in places.taken:
            yield place


def _put_further(one: Planned, places: _Places, answered: object) -> Done:
    """Put an article that is not the first of its file on the disk, unless one there is to stay."""
    try:
        if places.keeps_existing and one.target is not None and _is_there(one.target):
            return Done(one.path, Outcome.SKIPPED, one.target)
    except WriteError as error:
        return Done(one.path, Outcome.FAILED, one.target, error=error)
    return _put(one, places.originals, answered, 0.0)


def _put(one: Planned, inputs: frozenset[Identity], answered: object, seconds: float) -> Done:
    if isinstance(answered, FileError):
        return Done(one.path, Outcome.FAILED, error=answered, seconds=seconds)
    if not isinstance(answered, Exported):
        message = f"{answered!r} is no answer to an export"
        raise TypeError(message)
    figures = answered.figures
    if one.target is None:
        data = answered.written.data
        return Done(one.path, Outcome.WRITTEN, None, data, None, figures, seconds)
    try:
        # By now another file may go by the name of the input: whoever edits it made it anew.
        save(answered.written, one.target, inputs | identities([one.path]))
    except FileError as error:
        return Done(one.path, Outcome.FAILED, one.target, b"", error, figures, seconds)
    return Done(one.path, Outcome.WRITTEN, one.target, b"", None, figures, seconds)
