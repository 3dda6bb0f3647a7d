"""The child process that reads files, so that a bad one can be stopped and never stops us.

It takes jobs from standard input and gives its answers on standard output, both as frames.
"""

import gc
import os
import signal
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from reader.errors import FileError
from reader.frames import end_with_reader, pack, read_message
from reader.limits import MEMORY, fence_in
from reader.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.export.figures import Figures
    from reader.export.options import ExportOptions, Making
    from reader.export.written import Written
    from reader.model import Article, Found, Listed, Opened, Outline, Part
    from reader.verifying import Verdict

FLAG, VOICE_FLAG = "--worker", "--voice"  # how a frozen program is told to be a child
_RARELY = (20_000, 50, 20)  # as set, reading saved pages takes a fifth less; 20 MB more memory
PATIENT = "--patient"  # has the child give way to whatever else runs
_KINDNESS = 5  # of 19: gives way, and still gets on while other programs are busy
_FENCE = "--memory="  # in bytes: has the child give up when it is to take far more at one go
OUT_OF_MEMORY = 97  # no other end has it: how a child ends that was refused memory
WHOLE = -1  # no part of a file: all of it, or its only article


@record
class Open:
    """Read a file, with a person's work on it, up to its outline. Answer: Opened or FileError."""

    path: Path
    keep: tuple[str, ...] = ()  # names of the rules that are switched off
    encoding: str = ""  # the one a person chose; empty to find it out
    part: int = WHOLE  # of a file that holds several articles, which one


@record
class Several:
    """The answer to Open for a file of several articles when it was not said which."""

    parts: "tuple[Part, ...]"


@record
class Enlist:
    """Find the article files of a folder. Answers: Found, one after the other, or FileError."""

    folder: Path
    keep: tuple[str, ...] = ()  # as above
    deep: bool = False  # those of the folders in it, too


@record
class Summarise:
    """Read a file and say in short what it holds. Answer: Listed or FileError."""

    path: Path
    keep: tuple[str, ...] = ()  # as above


@record
class Analyse:
    """Find the outline of an article anew, after something in it was restored. Answer: Outline."""

    article: "Article"

    @property
    def is_long(self) -> bool:
        """Whether the child will need much memory for it."""
        return len(self.article.text) >= OUTLINE_FOLLOWS


@record
class Export:
    """Read a file and write it down in a format. Answer: Exported or FileError."""

    path: Path
    to: str  # a row's name in export/registry.py
    options: "ExportOptions"
    name: str  # what the export will be called, without its suffix
    keep: tuple[str, ...] = ()  # as above
    with_changes: bool = False  # as a person left the article in the window
    encoding: str = ""  # as above


@record
class Exported:
    """An article written down, and what there is of it."""

    written: "Written"
    figures: "Figures"
    format: str = ""  # of the file: a row's name in formats/table.py
    others: "tuple[Exported | FileError, ...]" = ()  # of a file that holds several articles


@record
class Write:
    """Write an article down as it stands in the window. Answer: Written."""

    opened: "Opened"
    path: Path  # of the file it came from
    to: str  # as above
    options: "ExportOptions"
    name: str  # as above

    @property
    def is_long(self) -> bool:
        """Whether the child will need much memory for it."""
        return len(self.opened.article.text) >= OUTLINE_FOLLOWS


class Account(StrEnum):
    """What there is to tell of a file at a terminal."""

    OUTLINE = "outline"
    SOURCES = "sources"  # a table
    FATES = "fates"  # of its blocks


@record
class Tell:
    """Read a file and give an account of it. Answer: bytes or FileError."""

    path: Path
    account: Account
    keep: tuple[str, ...] = ()  # as above
    with_changes: bool = False  # as above
    encoding: str = ""  # as above


@record
class Verify:
    """Compare an export with what its input makes now. Answer: Verdict or FileError."""

    export: Path
    original: Path
    made: "Making"  # for an export that does not record it


@record
class Prepare:
    """Load what reading and writing take. Answer: Prepare."""


Job = Open | Analyse | Export | Write | Tell | Verify | Prepare | Enlist | Summarise
Answer: TypeAlias = (
    "Opened | Several | Found | Listed | Outline | Exported | Written | bytes | Verdict | Prepare"
    " | FileError"
)

OUTLINE_FOLLOWS = 100_000  # characters; to find what is quoted in so many takes half a second


def command(memory: int | None = MEMORY) -> list[str]:
    """Return the command that starts the child, which is to take so much memory at the most."""
    fence = [] if memory is None else [f"{_FENCE}{memory}"]
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG, *fence]
    return [sys.executable, "-m", "reader.worker", *fence]


def patient_command() -> list[str]:
    """Return the command that starts a child that gives way to whatever else runs."""
    return [*command(), PATIENT]


def answer(
    job: Analyse | Export | Write | Tell | Verify | Prepare | Summarise,
) -> "Outline | Exported | Written | bytes | Verdict | Prepare | Listed | FileError":
    """Do a job of one answer; an error that is about the file is an answer, too."""
    try:
        match job:
            case Analyse(article):
                from reader import pipeline  # noqa: PLC0415  # the parent needs no parsers

                return pipeline.outline_of(article)
            case Export() | Write():
                return _written(job)
            case Tell() | Verify():
                return _said(job)
            case Prepare():
                return _prepared(job)
            case Summarise(path, keep):
                from reader.listing import listed  # noqa: PLC0415  # as above

                return listed(path, keep)
    except FileError as error:
        return error


def _written(job: Export | Write) -> "Exported | Written | FileError":
    from reader import exporting  # noqa: PLC0415  # as above

    if isinstance(job, Export):
        return exporting.exported(job)
    return exporting.written(job, job.opened, job.options)


def _said(job: Tell | Verify) -> "bytes | Verdict":
    if isinstance(job, Tell):
        from reader.telling import told  # noqa: PLC0415  # as above

        return told(job)
    from reader.verifying import verify  # noqa: PLC0415  # as above

    return verify(job.export, job.original, job.made)


def answers(job: Job) -> "Iterator[Answer]":
    """Do a job; of a long article the text is an answer of its own, before its outline."""
    try:
        match job:
            case Open():
                yield from _opened(job)
            case Enlist(folder, keep, deep):
                from reader.listing import found_in  # noqa: PLC0415  # as above

                yield from found_in(folder, keep, deep=deep)
            case _:
                yield answer(job)
    except FileError as error:
        yield error


def _opened(job: Open) -> "Iterator[Opened | Several | Outline]":
    from reader import pipeline  # noqa: PLC0415  # as above
    from reader.annotations import store  # noqa: PLC0415  # as above
    from reader.model import Opened, known_as  # noqa: PLC0415  # as above

    parts = pipeline.parts(job.path) if job.part == WHOLE else ()
    if len(parts) > 1:
        yield Several(parts)
        return
    document = pipeline.open_document(job.path, job.encoding, max(job.part, 0))
    article = pipeline.article_of(document, job.keep)
    left = store.as_left(known_as(job.path, job.part), article)
    edited = pipeline.edited(article, left.edits)
    if len(edited.text) < OUTLINE_FOLLOWS:
        yield Opened(article, pipeline.outline_of(edited), left=left)
    else:
        sections = pipeline.sections_of(edited)
        yield Opened(article, sections, outline_follows=True, left=left)
        yield pipeline.outline_of(edited)


def _prepared(job: Prepare) -> Prepare:
    from reader import exporting  # noqa: F401, PLC0415  # as above

    gc.freeze()  # what is loaded stays
    return job


def _heed(arguments: list[str]) -> None:
    """Do what whoever started us wants to be so for all jobs."""
    if PATIENT in arguments and hasattr(os, "nice"):
        os.nice(_KINDNESS)
    for argument in arguments:
        if argument.startswith(_FENCE):
            fence_in(int(argument.removeprefix(_FENCE)))


def main() -> int:
    """Answer jobs until standard input ends."""
    gc.set_threshold(*_RARELY)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it goes to all; the parent says when we stop
    _heed(sys.argv)
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    end_with_reader(stream.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing gets between the frames
    try:
        while True:
            job = read_message(sys.stdin.buffer)
            for result in answers(job):  # type: ignore[arg-type]  # our own parent's jobs
                stream.write(pack(result))
                stream.flush()
    except EOFError:
        return 0
    except MemoryError:
        return OUT_OF_MEMORY
    except BrokenPipeError:
        # The parent has gone; closing must not find the pipe shut again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return 0


if __name__ == "__main__":
    # Under its own name, so that jobs unpickle as the classes everyone else knows.
    from reader.worker import main as named_main

    sys.exit(named_main())
