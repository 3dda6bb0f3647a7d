"""The options of the commands, as rows."""

import argparse
import sys
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from reader import limits
from reader.commands.saying import put_out
from reader.export.options import Images
from reader.export.registry import WRITERS
from reader.pipeline import RULES, UNREPAIRED

_LONGEST = 1e6  # seconds; timers take no more
_LEAST_MEMORY = 100  # MB; a child takes 60 before it reads anything
_MEGABYTE = 1_000_000

Row = tuple[tuple[str, ...], Mapping[str, object]]


class Parser(argparse.ArgumentParser):
    """Prints help as the commands print what they are asked for: argparse ignores a full disk."""

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ANN401  # a stream
        if file is sys.stdout:  # which may be closed, and None
            encoding = sys.stdout.encoding if sys.stdout else "utf-8"
            put_out(message.encode(encoding, "replace"))
        else:
            super()._print_message(message, file)


def add(command: argparse.ArgumentParser, rows: tuple[Row, ...]) -> None:
    """Add rows of options to a command."""
    for flags, options in rows:
        command.add_argument(*flags, **options)  # type: ignore[arg-type]


def _rule(stated: str) -> str:
    """Return the name of a rule. Raises ArgumentTypeError with the names that were meant."""
    names = [rule.name for rule in RULES]
    if stated in names:
        return stated
    near = get_close_matches(stated.lower(), names)
    known = f"Did you mean {' or '.join(near)}?" if near else f"The rules are: {', '.join(names)}."
    message = f"there is no rule “{stated}”. {known}"
    raise argparse.ArgumentTypeError(message)


def _at_least_one(stated: str) -> int:
    number = int(stated)
    if number < 1:
        raise ValueError
    return number


def _seconds(stated: str) -> float:
    seconds = float(stated)
    if not 0 < seconds < _LONGEST:
        raise ValueError
    return seconds


def _megabytes(stated: str) -> int:
    """Return so many megabytes in bytes."""
    number = int(stated)
    if number < _LEAST_MEMORY:
        message = f"a file needs {_LEAST_MEMORY} MB at the least"
        raise argparse.ArgumentTypeError(message)
    return number * _MEGABYTE


KEEP: Row = (
    ("--keep",),
    {
        "type": _rule,
        "action": "append",
        "default": [],
        "metavar": "RULE",
        "help": "leave in what this rule of cleaning takes out (explain names the rules); "
        "repeatable",
    },
)
NO_REPAIR: Row = (
    ("--no-repair",),
    {
        "dest": "encoding",
        "action": "store_const",
        "const": UNREPAIRED,
        "default": "",
        "help": "leave letters that were broken before the file was written as they stand in it",
    },
)
WITH_CHANGES: Row = (
    ("--with-changes",),
    {
        "action": "store_true",
        "help": "take in what you put back, took out and corrected in the window",
    },
)
LIMITS: tuple[Row, ...] = (
    (
        ("--time-limit",),
        {
            "type": _seconds,
            "default": limits.SECONDS,
            "metavar": "S",
            "help": f"seconds one file may take (without this {limits.SECONDS:,.0f})",
        },
    ),
    (
        ("--memory-limit",),
        {
            "type": _megabytes,
            "default": limits.MEMORY,
            "metavar": "MB",
            "help": "megabytes of memory one file may take "
            f"(without this {limits.MEMORY / _MEGABYTE:,.0f})",
        },
    ),
)
EXPORT: tuple[Row, ...] = (
    (
        ("files",),
        {
            "nargs": "+",
            "type": Path,
            "metavar": "FILE",
            "help": "a file, or a folder: then all in it that Standfirst opens, at any depth",
        },
    ),
    (
        ("--to",),
        {
            "required": True,
            "choices": [writer.name for writer in WRITERS],
            "metavar": "FORMAT",
            "help": ", ".join(f"{writer.name}: {writer.title}" for writer in WRITERS),
        },
    ),
    (
        ("-o", "--output"),
        {
            "type": Path,
            "metavar": "DIR",
            "help": "folder to write to, made if need be; it keeps the folders of a folder",
        },
    ),
    (
        ("-j", "--jobs"),
        {"type": _at_least_one, "default": 1, "metavar": "N", "help": "files read at a time"},
    ),
    (
        ("--no-clobber",),
        {
            "action": "store_true",
            "help": "leave files alone that are there: goes on where a batch was stopped",
        },
    ),
    (("--quotes",), {"action": "store_true", "help": "add the quotes and sources at the end"}),
    (
        ("--images",),
        {
            "choices": [choice.value for choice in Images],
            "default": Images.KEEP.value,
            "help": "in Markdown and HTML: point at pictures where they are, copy them to "
            "NAME_assets, embed them, or leave them out",
        },
    ),
    (
        ("--json-ld",),
        {"action": "store_true", "help": "in HTML: tell search engines what the article is"},
    ),
    (
        ("--evidence",),
        {
            "action": "store_true",
            "help": "add the input's SHA-256, the version and all that was removed and why "
            "(Markdown, HTML and JSON)",
        },
    ),
    *LIMITS,
    (
        ("--report",),
        {
            "type": Path,
            "metavar": "FILE.csv",
            "help": "write a table of what became of every file",
        },
    ),
    KEEP,
    NO_REPAIR,
    WITH_CHANGES,
)
VERIFY: tuple[Row, ...] = (
    (("export",), {"type": Path, "metavar": "EXPORT", "help": "an export of Standfirst"}),
    (("input",), {"type": Path, "metavar": "INPUT", "help": "the file it was made from"}),
    *LIMITS,
    KEEP,
    WITH_CHANGES,
)
