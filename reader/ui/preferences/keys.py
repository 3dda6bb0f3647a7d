"""Every command with its keys, which can be changed."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import COMMANDS
from reader.ui.announcing import say_alert
from reader.ui.choices import Choices
from reader.ui.command import spoken
from reader.ui.keys import RESERVED, giving, holder, keys_by_command, usual_again
from reader.ui.menus import path_shown
from reader.ui.preferences.filtered_tree import FilteredTree
from reader.ui.preferences.form import button
from reader.ui.words import tr

_GAP = 8
_NATIVE = QKeySequence.SequenceFormat.NativeText
_COMMANDS = {command.name: command for command in COMMANDS}


class KeysPage(QWidget):
    """Shows which keys each command has, and gives it others."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._commands = FilteredTree(
            tr("&Find a command or keys"), (tr("Command"), tr("Keys")), self
        )
        self._edit = QKeySequenceEdit(self)
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(tr("New keys"))
        self._edit.setClearButtonEnabled(True)
        self._instead = button(self, tr("Use t&hese"), self._use_instead)
        self._also = button(self, tr("&Add these"), self._use_also)
        self._none = button(self, tr("&No keys"), self._use_none)
        self._usual = button(self, tr("Usual &keys"), self._use_usual)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._arrange()
        self._fill()
        self._commands.chosen.connect(self._begin)
        self._edit.keySequenceChanged.connect(self._check)
        choices.changed.connect(self._show)
        self._show()

    def _arrange(self) -> None:
        label = QLabel(tr("Ne&w keys:"), self)
        label.setBuddy(self._edit)
        asked = QHBoxLayout()
        asked.setSpacing(_GAP)
        for widget in (label, self._edit, self._instead, self._also):
            asked.addWidget(widget, int(widget is self._edit))
        others = QHBoxLayout()
        others.setSpacing(_GAP)
        others.addWidget(self._told, 1)
        others.addWidget(self._none)
        others.addWidget(self._usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._commands, 1)
        column.addLayout(asked)
        column.addLayout(others)

    def _fill(self) -> None:
        menus = dict.fromkeys(command.menu for command in COMMANDS)
        for menu in menus:
            under = self._commands.add_title(path_shown(menu))
            for command in COMMANDS:
                if command.menu == menu:
                    self._commands.add_row(under, command.name, (spoken(command), ""))
        self._commands.fit_columns()

    # What is asked for

    def _use_instead(self) -> None:
        self._give([self._edit.keySequence()])

    def _use_also(self) -> None:
        self._give([*self._had(), self._edit.keySequence()])

    def _use_none(self) -> None:
        self._give([])

    def _use_usual(self) -> None:
        given = usual_again(self._choices.settings.keys, self._commands.key)
        self._choices.put("keys", given)

    def _give(self, keys: list[QKeySequence]) -> None:
        given = giving(self._choices.settings.keys, self._commands.key, keys)
        self._choices.put("keys", given)

    def _had(self) -> list[QKeySequence]:
        return keys_by_command(self._choices.settings.keys).get(self._commands.key, [])

    # What is shown

    def _show(self) -> None:
        for name, keys in keys_by_command(self._choices.settings.keys).items():
            self._commands.rows[name].setText(1, ", ".join(key.toString(_NATIVE) for key in keys))
        self._begin()

    def _begin(self) -> None:
        self._edit.clear()
        self._check()

    def _check(self) -> None:
        """Say what the new keys would do, and let only what can be done be asked for."""
        name, key = self._commands.key, self._edit.keySequence()
        given = self._choices.settings.keys
        words, possible = _judged(name, key, holder(given, key))
        self._edit.setEnabled(bool(name))
        self._instead.setEnabled(possible)
        self._also.setEnabled(possible and bool(self._had()))
        self._none.setEnabled(bool(name) and bool(self._had()))
        self._usual.setEnabled(bool(name) and usual_again(given, name) != given)
        if words != self._told.text():
            self._told.setText(words)
            say_alert(self._told)


def _judged(name: str, key: QKeySequence, held_by: str) -> tuple[str, bool]:
    """Return what to say of new keys for a command, and whether it can have them."""
    if not name:
        return tr("Choose a command to give it other keys."), False
    command = spoken(_COMMANDS[name])
    if key.isEmpty():
        return tr("Go to “New keys” and press those for “{command}”.", command=command), False
    keys = key.toString(_NATIVE)
    if key.toString() in RESERVED:
        return tr(
            "{keys} is needed to get about in the window. Choose other keys.", keys=keys
        ), False
    if held_by == name:
        return tr("“{command}” has {keys} already.", command=command, keys=keys), False
    if held_by:
        other = spoken(_COMMANDS[held_by])
        return tr("{keys} belongs to “{other}”, which would lose it.", keys=keys, other=other), True
    return tr("{keys} is free.", keys=keys), True
