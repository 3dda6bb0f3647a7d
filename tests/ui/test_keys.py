import pytest
from PySide6.QtGui import QKeySequence

from reader.ui.actions import COMMANDS, keys_of
from reader.ui.keys import Given, giving, holder, keys_by_command, usual_again

FREE = QKeySequence("Ctrl+Alt+Shift+F12")
FIND = QKeySequence("Ctrl+F")


def test_at_first_every_command_has_its_usual_keys() -> None:
    assert keys_by_command(()) == {command.name: keys_of(command) for command in COMMANDS}


def test_a_command_has_just_the_keys_it_was_given() -> None:
    given = giving((), "reload", [FREE])
    assert keys_by_command(given)["reload"] == [FREE]
    assert holder(given, QKeySequence("F5")) == ""
    assert holder(given, FREE) == "reload"


@pytest.mark.parametrize("before", [(), giving((), "find", [FIND, FREE])])
def test_keys_that_are_given_to_one_are_lost_to_the_other(before: Given) -> None:
    given = giving(before, "reload", [FIND])
    keys = keys_by_command(given)
    assert keys["reload"] == [FIND]
    assert FIND not in keys["find"]
    assert keys["find"]


def test_usual_keys_come_back_from_whoever_got_them() -> None:
    given = giving(giving((), "reload", [FIND]), "about", [FREE])
    again = usual_again(given, "find")
    assert keys_by_command(again)["find"] == keys_of(
        next(command for command in COMMANDS if command.name == "find")
    )
    assert keys_by_command(again)["about"] == [FREE]
    assert FIND not in keys_by_command(again)["reload"]


def test_no_keys_at_all_can_be_chosen() -> None:
    given = giving((), "find", [])
    assert keys_by_command(given)["find"] == []
    assert keys_by_command(usual_again(given, "find")) == keys_by_command(())


def test_whatever_is_given_no_two_commands_share_keys() -> None:
    given = giving(giving((), "reload", [FIND]), "quit", [FIND, QKeySequence("F5")])
    keys = [key.toString() for had in keys_by_command(given).values() for key in had]
    assert len(keys) == len(set(keys))


def test_a_command_that_is_no_more_does_no_harm() -> None:
    keys = keys_by_command((("gone", "Ctrl+F"),))
    assert FIND in keys["find"]
    assert "gone" not in keys
