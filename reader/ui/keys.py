"""Which keys each command has: the usual ones, or those that a person gave it."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from reader.ui.actions import COMMANDS
from reader.ui.command import keys_of

Given = tuple[tuple[str, str], ...]  # as in the settings: the name of a command, its keys
# Without these nobody gets about in a window, or out of it.
RESERVED = frozenset(
    {
        *("Tab", "Shift+Tab", "Esc", "Return", "Enter", "Space", "Backspace", "Del"),
        *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Menu", "Shift+F10"),
    }
)


def keys_by_command(given: Given) -> dict[str, list[QKeySequence]]:
    """Return the keys of every command. What was given to one is no longer another's."""
    known = {command.name for command in COMMANDS}
    chosen = {name: _listed(keys) for name, keys in given if name in known}
    taken = {key.toString() for keys in chosen.values() for key in keys}
    return {
        command.name: chosen[command.name]
        if command.name in chosen
        else [key for key in keys_of(command) if key.toString() not in taken]
        for command in COMMANDS
    }


def giving(given: Given, name: str, keys: list[QKeySequence]) -> Given:
    """Return what is given once a command has just these keys; nobody else has them then."""
    wanted = {key.toString() for key in keys}
    others = {
        other: [key for key in _listed(had) if key.toString() not in wanted] for other, had in given
    }
    return _as_given({**others, name: keys})


def usual_again(given: Given, name: str) -> Given:
    """Return what is given once a command has its usual keys, and nobody else has these."""
    command = next(command for command in COMMANDS if command.name == name)
    return tuple(pair for pair in giving(given, name, keys_of(command)) if pair[0] != name)


def holder(given: Given, key: QKeySequence) -> str:
    """Return the name of the command that has a key, "" when none has."""
    for name, keys in keys_by_command(given).items():
        if key in keys:
            return name
    return ""


def _listed(keys: str) -> list[QKeySequence]:
    # Of no words Qt makes a list of one empty sequence.
    return [key for key in QKeySequence.listFromString(keys) if not key.isEmpty()]


def _as_given(keys: Mapping[str, list[QKeySequence]]) -> Given:
    return tuple((name, QKeySequence.listToString(each)) for name, each in keys.items())
