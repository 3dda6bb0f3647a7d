"""The command line: arguments in, exit codes out."""

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from reader import __version__
from reader.errors import FileError
from reader.export.options import ExportOptions, Images
from reader.worker import FLAG as WORKER_FLAG

if TYPE_CHECKING:
    import argparse

ALL_WELL, SOME_FAILED, WRONG_USAGE = 0, 1, 2
STOPPED_BY_SIGNAL = 128  # and the signal's number
_COMMANDS = ("open", "export", "outline", "explain")


class _Terminated(BaseException):
    """SIGTERM came: everything unwinds as it does on Ctrl-C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command `standfirst` and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [WORKER_FLAG]:
        from reader import worker  # noqa: PLC0415

        return worker.main()
    with suppress(ValueError):  # not the main thread: then signals are someone else's
        signal.signal(signal.SIGTERM, _terminate)
    try:
        command, *rest = _with_command(given)
        if command == "open" and not any(argument.startswith("-") for argument in rest):
            # Straight to the window: what the parser asks of formats and writers takes longer.
            return _show(files=[Path(argument) for argument in rest])
        chosen = _parser().parse_args([command, *rest])
        return int(chosen.run(chosen))
    except KeyboardInterrupt:
        return STOPPED_BY_SIGNAL + signal.SIGINT
    except _Terminated:
        return STOPPED_BY_SIGNAL + signal.SIGTERM
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python must not find the pipe shut again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ALL_WELL


def _terminate(*_: object) -> NoReturn:
    raise _Terminated


def _with_command(given: list[str]) -> list[str]:
    """Put in the command that goes without saying: `standfirst FILE` opens it."""
    if given and (given[0] in _COMMANDS or given[0] in {"-h", "--help", "--version"}):
        return given
    return ["open", *given]


def _parser() -> "argparse.ArgumentParser":
    import argparse  # noqa: PLC0415  # the way straight to the window does without

    from reader.export.registry import WRITERS  # noqa: PLC0415
    from reader.pipeline import FORMATS  # noqa: PLC0415

    kinds = ", ".join(f"{row.title.lower()} ({' '.join(row.suffixes)})" for row in FORMATS)
    parser = argparse.ArgumentParser(
        prog="standfirst",
        description="Read saved articles: clean text, its sections, quotes and sources.",
        epilog=f"Opens {kinds}.",
    )
    parser.add_argument("--version", action="version", version=f"standfirst {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    opening = commands.add_parser("open", help="open files in a window (this goes without saying)")
    opening.add_argument("files", nargs="*", type=Path, metavar="FILE")
    opening.add_argument("--new-window", action="store_true", help=_NEW_WINDOW_HELP)
    opening.add_argument("--no-single-instance", action="store_true", help=_ALONE_HELP)
    opening.set_defaults(run=_open)

    exporting = commands.add_parser("export", help="write clean articles to files")
    exporting.add_argument("files", nargs="+", type=Path, metavar="FILE")
    names = [writer.name for writer in WRITERS]
    told = ", ".join(f"{writer.name}: {writer.title}" for writer in WRITERS)
    exporting.add_argument("--to", required=True, choices=names, metavar="FORMAT", help=told)
    for flags, options in _EXPORT_OPTIONS:
        exporting.add_argument(*flags, **options)  # type: ignore[arg-type]
    _add_keep(exporting)
    exporting.set_defaults(run=_export, usage=exporting.error)

    for name, run, help_ in (
        ("outline", _outline, "print an article's sections, quotes and sources"),
        ("explain", _explain, "print every block of a file, what became of it and why"),
    ):
        command = commands.add_parser(name, help=help_)
        command.add_argument("file", type=Path, metavar="FILE")
        command.set_defaults(run=run)
        _add_keep(command)
        if run is _outline:
            command.add_argument("--csv", action="store_true", help=_CSV_HELP)
    return parser


def _add_keep(command: "argparse.ArgumentParser") -> None:
    command.add_argument(
        "--keep",
        type=_rule,
        action="append",
        default=[],
        metavar="RULE",
        help="leave in what this rule of cleaning takes out (explain names the rules); repeatable",
    )


def _rule(stated: str) -> str:
    """Return the name of a rule. Raises ArgumentTypeError with the names that were meant."""
    import argparse  # noqa: PLC0415
    from difflib import get_close_matches  # noqa: PLC0415

    from reader.pipeline import RULES  # noqa: PLC0415

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


_NEW_WINDOW_HELP = "open another window, even if one is open"
_ALONE_HELP = "neither hand the files to a window that is open nor take any from later starts"
_CSV_HELP = "print the figures of the sources instead, as a table (CSV)"
_LONGEST = 1e6  # seconds; timers take no more

_EXPORT_OPTIONS: tuple[tuple[tuple[str, ...], dict[str, object]], ...] = (
    (
        ("-o", "--output"),
        {"type": Path, "metavar": "DIR", "help": "folder to write to; made if need be"},
    ),
    (
        ("-j", "--jobs"),
        {"type": _at_least_one, "default": 1, "metavar": "N", "help": "files read at a time"},
    ),
    (("--no-clobber",), {"action": "store_true", "help": "leave files alone that are there"}),
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
        ("--time-limit",),
        {"type": _seconds, "metavar": "S", "help": "seconds one file may take"},
    ),
)


def _open(chosen: "argparse.Namespace") -> int:
    return _show(files=chosen.files, new_window=chosen.new_window, alone=chosen.no_single_instance)


def _show(files: Sequence[Path], *, new_window: bool = False, alone: bool = False) -> int:
    try:
        from reader.ui.app import Start, run  # noqa: PLC0415

        return run(Start(files, new_window, alone))
    except ImportError as error:
        _complain(
            f"The window cannot be shown, because a part of it is missing ({error}). "
            "The commands export, outline and explain work without it."
        )
        return SOME_FAILED


def _outline(chosen: "argparse.Namespace") -> int:
    from reader.export.as_outline import outline_text  # noqa: PLC0415
    from reader.export.source_audit import as_csv, source_audit  # noqa: PLC0415
    from reader.pipeline import open_article  # noqa: PLC0415

    try:
        opened = open_article(chosen.file, chosen.keep)
    except FileError as error:
        _complain(error.sentence)
        return SOME_FAILED
    if chosen.csv:
        _print(as_csv(source_audit(opened.article, opened.outline)))
    else:
        _print(outline_text(opened.article, opened.outline).encode("utf-8", "replace"))
    return ALL_WELL


def _explain(chosen: "argparse.Namespace") -> int:
    from reader import pipeline  # noqa: PLC0415
    from reader.export.as_case import case  # noqa: PLC0415

    try:
        article = pipeline.article_of(pipeline.open_document(chosen.file), chosen.keep)
    except FileError as error:
        _complain(error.sentence)
        return SOME_FAILED
    _print(case(article, evidence=True).encode("utf-8", "replace"))
    return ALL_WELL


def _export(chosen: "argparse.Namespace") -> int:
    if chosen.output is None and len(chosen.files) > 1:
        chosen.usage("several files need a folder to go to: -o DIR")
    if chosen.output is None and chosen.images == Images.COPY:
        chosen.usage("copied pictures need a folder to go to: -o DIR")
    from reader.batch import Order, export_all  # noqa: PLC0415

    order = Order(
        files=tuple(chosen.files),
        to=chosen.to,
        folder=chosen.output,
        options=ExportOptions(chosen.quotes, Images(chosen.images), chosen.json_ld),
        jobs=chosen.jobs,
        keeps_existing=chosen.no_clobber,
        limit=chosen.time_limit,
        keep=tuple(chosen.keep),
    )
    failed = False
    for done in _with_progress(export_all(order), len(order.files)):
        if isinstance(done, FileError):
            failed = True
            _complain(done.sentence)
        elif isinstance(done, bytes):
            _print(done)
    return SOME_FAILED if failed else ALL_WELL


def _with_progress(results: Iterator[object], total: int) -> Iterator[object]:
    """Say how far a batch has come, to a person who watches."""
    watched = sys.stderr.isatty() and total > 1
    for count, result in enumerate(results, start=1):
        yield result
        if watched:
            end = "\n" if count == total else ""
            print(f"\r{count} of {total}", end=end, file=sys.stderr, flush=True)


def _print(output: bytes) -> None:
    sys.stdout.buffer.write(output)
    sys.stdout.buffer.flush()


def _complain(sentence: str) -> None:
    print(f"standfirst: {sentence}", file=sys.stderr)
