"""The child process that reads files, so that a bad one can be stopped and never stops us.

It takes jobs from standard input and gives its answers on standard output, both as
frames: eight bytes that tell the length, then a pickle. Frames come only from our own parent
or child; nothing out of a file is ever unpickled.
"""

import gc
import os
import pickle
import select
import signal
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias

from reader.errors import FileError
from reader.records import record

if TYPE_CHECKING:
    from reader.export.figures import Figures
    from reader.export.options import ExportOptions
    from reader.export.written import Written
    from reader.model import Article, Found, Listed, Opened, Outline, Part

FLAG = "--worker"  # how a frozen program, which has no `python -m`, is told to be the child
_RARELY = (20_000, 50, 20)  # as set, reading saved pages takes a fifth less; 20 MB more memory
PATIENT = "--patient"  # has the child give way to whatever else runs
_LENGTH = struct.Struct(">Q")
_KINDNESS = 5  # of 19: gives way, and still gets on while other programs are busy
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
    format: str = ""  # of the file: a row's name in formats/registry.py
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


@record
class Prepare:
    """Load what reading and writing take. Answer: Prepare."""


Job = Open | Analyse | Export | Write | Prepare | Enlist | Summarise
Answer: TypeAlias = (
    "Opened | Several | Found | Listed | Outline | Exported | Written | Prepare | FileError"
)

OUTLINE_FOLLOWS = 100_000  # characters; to find what is quoted in so many takes half a second


def command() -> list[str]:
    """Return the command that starts the child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "reader.worker"]


def patient_command() -> list[str]:
    """Return the command that starts a child that gives way to whatever else runs."""
    return [*command(), PATIENT]


def pack(message: object) -> bytes:
    """Return a message as a frame."""
    pickled = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(pickled)) + pickled


class Unpacker:
    """Puts messages together from chunks, however the pipe has cut them."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, chunk: bytes) -> Iterator[object]:
        """Yield every message that this chunk completes."""
        self._waiting += chunk
        while len(self._waiting) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._waiting)
            end = _LENGTH.size + length
            if len(self._waiting) < end:
                return
            message = bytes(self._waiting[_LENGTH.size : end])
            del self._waiting[:end]
            yield pickle.loads(message)


def read_message(stream: IO[bytes]) -> object:
    """Wait for the next message. Raises EOFError when the other side has ended."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    pickled = stream.read(length)
    if len(pickled) < length:
        raise EOFError
    return pickle.loads(pickled)


def answer(
    job: Analyse | Export | Write | Prepare | Summarise,
) -> "Outline | Exported | Written | Prepare | Listed | FileError":
    """Do a job of one answer; an error that is about the file is an answer, too."""
    try:
        match job:
            case Analyse(article):
                from reader import pipeline  # noqa: PLC0415  # the parent needs no parsers

                return pipeline.outline_of(article)
            case Export():
                from reader.exporting import exported  # noqa: PLC0415  # as above

                return exported(job)
            case Write():
                from reader.exporting import written  # noqa: PLC0415  # as above

                return written(job, job.opened, job.options)
            case Prepare():
                return _prepared(job)
            case Summarise(path, keep):
                from reader.listing import listed  # noqa: PLC0415  # as above

                return listed(path, keep)
    except FileError as error:
        return error


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


def main() -> int:
    """Answer jobs until standard input ends."""
    # To be loaded, and to read a page, makes many things and few rings of them: looking for rings
    # as often as Python does by itself takes a sixth of the time of a web page.
    gc.set_threshold(*_RARELY)
    # Ctrl-C goes to the whole group; it is the parent who decides when we stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if PATIENT in sys.argv and hasattr(os, "nice"):
        os.nice(_KINDNESS)
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    if hasattr(select, "poll"):  # not on Windows: there a child of a killed parent ends its job
        threading.Thread(target=_end_with_reader, args=(stream.fileno(),), daemon=True).start()
    # Whatever else prints must not get between the frames.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        while True:
            job = read_message(sys.stdin.buffer)
            for result in answers(job):  # type: ignore[arg-type]  # our own parent's jobs
                stream.write(pack(result))
                stream.flush()
    except EOFError:
        return 0
    except BrokenPipeError:
        # The parent has gone, which is no fault; closing must not find the pipe shut again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return 0


def _end_with_reader(descriptor: int) -> None:
    """Wait until nobody can read our answers any more, then end, whatever is under way."""
    waiting = select.poll()
    waiting.register(descriptor, 0)  # a pipe without a reader is told of without being asked for
    while not any(state & (select.POLLERR | select.POLLHUP) for _, state in waiting.poll()):
        pass
    os._exit(0)


if __name__ == "__main__":
    # Under its own name, so that jobs unpickle as the classes everyone else knows.
    from reader.worker import main as named_main

    sys.exit(named_main())
