"""The commands of reading aloud: hidden without a voice, and named for what they do just now."""

from PySide6.QtWidgets import QMenu

from reader.ui.actions import COMMANDS, Actions

_ALWAYS = frozenset({"aloud", "aloud_here", "aloud_faster", "aloud_slower"})
_NAMES = tuple(command.name for command in COMMANDS if command.name.startswith("aloud"))


class AloudCommands:
    """Shows the commands, their menu with them, and lets those be chosen that can do something."""

    def __init__(self, commands: Actions) -> None:
        self._commands = commands

    def show(self, *, possible: bool) -> None:
        """Show all of them and the menu they are in, or nothing of it."""
        for name in _NAMES:
            action = self._commands[name]
            action.setVisible(possible)
            for menu in action.associatedObjects():
                if isinstance(menu, QMenu):
                    menu.menuAction().setVisible(possible)
        self.let_step(possible=False)

    def let_step(self, *, possible: bool) -> None:
        """Let those be chosen that need something to be read."""
        for name in _NAMES:
            if name not in _ALWAYS:
                self._commands[name].setEnabled(possible)
