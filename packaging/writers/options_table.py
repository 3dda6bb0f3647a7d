"""Every command and option, asked of the parser that `standfirst --help` is printed by."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

from reader.cli import parser


@dataclass(frozen=True, slots=True)
class Option:
    """An option, or an argument, which has no flags."""

    flags: tuple[str, ...]
    value: str  # what is to follow it, "" for a switch
    help: str
    choices: tuple[str, ...] = ()
    is_repeatable: bool = False
    may_be_absent: bool = True

    @property
    def takes_files(self) -> bool:
        """Whether its value is the name of a file or folder."""
        return self.value.startswith(("FILE", "DIR", "EXPORT", "INPUT"))


@dataclass(frozen=True, slots=True)
class Command:
    """A command with what can follow it."""

    name: str  # "" for what stands before any command
    help: str
    options: tuple[Option, ...]
    arguments: tuple[Option, ...]


def whole_program() -> Command:
    """Return the options that need no command."""
    return _command("", parser().description or "", parser())


def commands() -> Iterator[Command]:
    """Yield every command in the order of the help."""
    (row,) = _subparsers(parser())
    helps = {choice.dest: choice.help or "" for choice in row._choices_actions}  # noqa: SLF001
    for name, its_parser in row.choices.items():
        yield _command(name, helps[name], its_parser)


def epilog() -> str:
    """Return the last words of the help: what can be opened."""
    return parser().epilog or ""


def _command(name: str, help_: str, its_parser: argparse.ArgumentParser) -> Command:
    rows = [
        _option(action)
        for action in its_parser._actions  # noqa: SLF001  # argparse tells it nowhere else
        if not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    ]
    return Command(
        name,
        help_,
        tuple(row for row in rows if row.flags),
        tuple(row for row in rows if not row.flags),
    )


def _option(action: argparse.Action) -> Option:
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    if not action.metavar and action.choices:
        value = "|".join(map(str, action.choices))
    return Option(
        tuple(action.option_strings),
        value,
        (action.help or "").replace("%%", "%"),
        tuple(map(str, action.choices or ())),
        is_repeatable=isinstance(action, argparse._AppendAction) or action.nargs in {"*", "+"},  # noqa: SLF001
        may_be_absent=not action.required or action.nargs == "*",
    )


def _subparsers(
    its_parser: argparse.ArgumentParser,
) -> "list[argparse._SubParsersAction[argparse.ArgumentParser]]":
    return [a for a in its_parser._actions if isinstance(a, argparse._SubParsersAction)]  # noqa: SLF001
