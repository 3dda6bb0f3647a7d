"""Reads a file and writes it down: every article in it, each with what there is of it."""

from dataclasses import replace

from reader import changes, pipeline
from reader.errors import FileError
from reader.export import registry
from reader.export.figures import figures_of
from reader.export.options import ExportOptions
from reader.export.written import Written
from reader.model import Opened
from reader.worker import Export, Exported, Write

_OF_SEVERAL = frozenset(fmt.name for fmt in pipeline.FORMATS if fmt.parts is not None)


def exported(job: Export) -> Exported | FileError:
    """Write a file down. The articles after its first stand in `others`."""
    first = _part(job, 0)
    is_one = isinstance(first, Exported) and first.format not in _OF_SEVERAL
    return first if is_one else _with_others(job, first)


def written(job: Export | Write, opened: Opened, options: ExportOptions) -> Written:
    """Write an open article down."""
    where = registry.Whereabouts(job.path, job.name)
    return registry.written(registry.writer(job.to), opened, options, where)


def _with_others(job: Export, first: Exported | FileError) -> Exported | FileError:
    """Write down the other articles of a file, too; one that cannot be read stops none."""
    try:
        count = len(pipeline.parts(job.path))
    except FileError:
        return first
    others = tuple(_part(job, number) for number in range(1, count))
    if isinstance(first, Exported):
        return replace(first, others=others)
    good = [one for one in others if isinstance(one, Exported)]
    if not good:
        return first
    rest = (first, *(one for one in others if one is not good[0]))
    return replace(good[0], others=rest)


def _part(job: Export, part: int) -> Exported | FileError:
    try:
        opened = changes.opened(
            job.path, job.keep, job.encoding, part, with_changes=job.with_changes
        )
    except FileError as error:
        return error
    options = job.options
    if job.with_changes:
        options = replace(options, highlights=changes.highlights(opened))
    # Pictures that are copied lie in a folder called like the export.
    numbered = replace(job, name=f"{job.name}-{part + 1}") if part else job
    figures = figures_of(opened.article, opened.outline)
    return Exported(written(numbered, opened, options), figures, opened.article.origin.format)
