"""What a person asked to be exported, and what became of it."""

from dataclasses import field
from enum import StrEnum
from pathlib import Path

from reader.errors import FileError
from reader.export.figures import Figures
from reader.export.options import ExportOptions
from reader.limits import Limits
from reader.records import record
from reader.writing import Identity


@record
class Order:
    """What a person asked to be exported, and how."""

    files: tuple[Path, ...]  # folders among them are searched
    to: str  # a row's name in export/registry.py
    folder: Path | None = None  # None: the one file goes to standard output
    options: ExportOptions = field(default=ExportOptions())
    jobs: int = 1
    keeps_existing: bool = False
    limits: Limits = field(default=Limits())
    keep: tuple[str, ...] = ()  # names of the rules that are switched off
    encoding: str = ""  # the one to read all files in; empty to find it out
    with_changes: bool = False  # as a person left the article in the window


@record
class Input:
    """A file to export, and the folder below the one a person named, which its export keeps."""

    path: Path
    below: Path = field(default=Path())


@record
class Planned:
    """One thing to do: an export with its place, or what is wrong already."""

    path: Path
    target: Path | None = None  # None: standard output
    there: bool = False  # and is to stay as it is
    error: FileError | None = None
    file: Identity | None = None  # what the input's name leads to, if to anything


class Outcome(StrEnum):
    """What became of an input."""

    WRITTEN = "written"
    SKIPPED = "skipped"
    FAILED = "failed"


@record
class Done:
    """What became of one input, and what was found in it."""

    path: Path
    outcome: Outcome
    target: Path | None = None
    data: bytes = field(default=b"", repr=False)  # an export for standard output
    error: FileError | None = None
    figures: Figures = field(default=Figures())
    seconds: float = 0.0
    others: "tuple[Done, ...]" = ()  # of a file that holds several articles
