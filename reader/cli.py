"""The command line: arguments in, exit codes out."""

import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from reader import __version__, worker
from reader.commands.codes import ALL_WELL, SOME_FAILED, STOPPED_BY_SIGNAL
from reader.commands.saying import complain, have_streams
from reader.errors import OutputError

if TYPE_CHECKING:
    import argparse

_COMMANDS = ("open", "export", "verify", "outline", "explain")
_STOPPING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
_OPEN_HELP = "open files or folders in a window (this goes without saying)"
_FILES_HELP = "an article, or a folder, whose articles are listed"
_NEW_WINDOW_HELP = "open another window, even if one is open"
_CHOOSE_FOLDER_HELP = "open another window and ask for the folder whose articles it is to list"
_ALONE_HELP = "neither hand the files to a window that is open nor take any from later starts"
_SELF_TEST_HELP = "use every part of this installation once, tell what works, and exit"
_CSV_HELP = "print the figures of the sources instead, as a table (CSV)"


class _Stopped(KeyboardInterrupt):
    """A signal came that asks us to end: everything unwinds."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command `standfirst` and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (instead := _instead_of_a_command(given[0])):
        return instead()
    have_streams()
    try:
        _heed_signals()
        return _run(*_with_command(given))
    except _Stopped as stopped:
        return STOPPED_BY_SIGNAL + stopped.number
    except OutputError as error:
        complain(str(error))
        return SOME_FAILED
    except BrokenPipeError:  # whoever read our output has seen enough
        return ALL_WELL


def _heed_signals() -> None:
    with suppress(ValueError):  # not the main thread: then signals are someone else's
        for number in _STOPPING:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup has it
                signal.signal(number, _stop)


def _stop(number: int, _frame: object) -> NoReturn:
    # Once is enough: a second one would stop what clears up after the first.
    for known in _STOPPING:
        signal.signal(known, signal.SIG_IGN)
    raise _Stopped(number)


def _run(command: str, *rest: str) -> int:
    if command == "open" and not any(argument.startswith("-") for argument in rest):
        # Straight to the window: what the parser asks of formats and writers takes longer.
        return _show([Path(argument) for argument in rest])
    chosen = parser().parse_args([command, *rest])
    return int(chosen.run(chosen))


def _instead_of_a_command(flag: str) -> Callable[[], int] | None:
    """Return what this first argument has done: the work of a child, or a look at ourselves."""
    match flag:
        case worker.FLAG:
            return worker.main
        case worker.VOICE_FLAG:
            from reader.ui.aloud import probe  # noqa: PLC0415  # few starts need it

            return probe.main
        case "--self-test":
            from reader.commands import self_test  # noqa: PLC0415  # as above

            return self_test.run
    return None


def _with_command(given: list[str]) -> list[str]:
    """Put in the command that goes without saying: `standfirst FILE` opens it."""
    if given and (given[0] in _COMMANDS or given[0] in {"-h", "--help", "--version"}):
        return given
    return ["open", *given]


def parser() -> "argparse.ArgumentParser":
    """Return what knows every command and option; the manual page is made from it, too."""
    from reader.commands import options  # noqa: PLC0415  # the way to the window does without
    from reader.pipeline import FORMATS  # noqa: PLC0415

    kinds = ", ".join(f"{row.title} ({' '.join(row.suffixes)})" for row in FORMATS)
    every = options.Parser(
        prog="standfirst",
        description="Read saved articles: clean text, its sections, quotes and sources.",
        epilog=f"Opens {kinds}.",
    )
    every.add_argument("--version", action="version", version=f"standfirst {__version__}")
    every.add_argument("--self-test", action="store_true", help=_SELF_TEST_HELP)
    commands = every.add_subparsers(title="commands", required=True, metavar="COMMAND")

    opening = commands.add_parser("open", help=_OPEN_HELP)
    opening.add_argument("files", nargs="*", type=Path, metavar="FILE", help=_FILES_HELP)
    opening.add_argument("--new-window", action="store_true", help=_NEW_WINDOW_HELP)
    opening.add_argument("--choose-folder", action="store_true", help=_CHOOSE_FOLDER_HELP)
    opening.add_argument("--no-single-instance", action="store_true", help=_ALONE_HELP)
    opening.set_defaults(run=_open)

    exporting = commands.add_parser("export", help="write clean articles to files")
    options.add(exporting, options.EXPORT)
    exporting.set_defaults(run=_export, usage=exporting.error)

    verifying = commands.add_parser("verify", help="tell whether an export is what its input gives")
    options.add(verifying, options.VERIFY)
    verifying.set_defaults(run=_verify)

    for name, run, help_ in (
        ("outline", _outline, "print an article's sections, quotes and sources"),
        ("explain", _explain, "print every block of a file, what became of it and why"),
    ):
        command = commands.add_parser(name, help=help_)
        command.add_argument("file", type=Path, metavar="FILE")
        command.set_defaults(run=run)
        options.add(command, (*options.LIMITS, options.KEEP, options.NO_REPAIR))
        if run is _outline:
            options.add(command, (options.WITH_CHANGES,))
            command.add_argument("--csv", action="store_true", help=_CSV_HELP)
    return every


def _open(chosen: "argparse.Namespace") -> int:
    return _show(
        chosen.files,
        new_window=chosen.new_window,
        alone=chosen.no_single_instance,
        chooses_folder=chosen.choose_folder,
    )


def _show(
    files: Sequence[Path],
    *,
    new_window: bool = False,
    alone: bool = False,
    chooses_folder: bool = False,
) -> int:
    from reader.ui.app import Start, run  # noqa: PLC0415

    try:
        return run(Start(files, new_window, alone, chooses_folder))
    except ImportError as error:
        from reader.ui import obstacles  # noqa: PLC0415  # for once

        complain(obstacles.missing_part(error))
        return SOME_FAILED


def _outline(chosen: "argparse.Namespace") -> int:
    from reader.commands import tell  # noqa: PLC0415
    from reader.worker import Account  # noqa: PLC0415

    return tell.run(chosen, Account.SOURCES if chosen.csv else Account.OUTLINE)


def _explain(chosen: "argparse.Namespace") -> int:
    from reader.commands import tell  # noqa: PLC0415
    from reader.worker import Account  # noqa: PLC0415

    return tell.run(chosen, Account.FATES)


def _export(chosen: "argparse.Namespace") -> int:
    from reader.commands import export  # noqa: PLC0415

    return export.run(chosen)


def _verify(chosen: "argparse.Namespace") -> int:
    from reader.commands import verify  # noqa: PLC0415

    return verify.run(chosen)
