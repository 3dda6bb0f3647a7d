"""Help ▸ Keyboard shortcuts: the table of commands, read aloud."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.command import Command, Key, keys_of, spoken
from reader.ui.keys import Given, keys_by_command
from reader.ui.menus import path_shown
from reader.ui.words import tr

_SIZE = (620, 600)
ELSEWHERE = (
    ("Go to the chosen row; again for its next place", "Enter"),
    ("Change the speaker of the chosen quote, the name of the source", "F2"),
    ("The chosen quote is none", "Delete"),
    ("Menu of the words or the row you are at", "Menu, Shift+F10"),
    ("Next or previous link or picture in the text", "Tab, Shift+Tab"),
    ("Follow the link, read the note, enlarge the picture", "Enter"),
    ("Notes tab: write the chosen note, remove the highlight", "F2, Delete"),
    ("Picture: all of it, or every pixel of it", "F, 1"),
    ("Scroll a page", "Space, Shift+Space"),
    ("Larger or smaller type", "Ctrl+Wheel"),
    ("Back and forward", "Side buttons of the mouse"),
    ("Close the bar, the note, the picture; leave the full screen", "Esc"),
)


class ShortcutsDialog(QDialog):
    """Lists every command that has keys, menu by menu."""

    def __init__(
        self, commands: Iterable[Command], given: Given = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(*_SIZE)
        tree = QTreeWidget(self)
        tree.setAccessibleName(tr("Keyboard shortcuts"))
        tree.setHeaderLabels([tr("Command"), tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setWordWrap(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for menu, rows in shortcut_rows(commands, given).items():
            group = QTreeWidgetItem(tree, [menu])
            group.setFont(0, _bold(tree.font()))
            for row in rows:
                QTreeWidgetItem(group, list(row))
        tree.expandAll()
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tree)
        layout.addWidget(buttons)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def shortcut_rows(
    commands: Iterable[Command], given: Given = ()
) -> dict[str, list[tuple[str, str]]]:
    """Return those of the commands that have keys, by menu, and the keys that are no commands'."""
    found: dict[str, list[tuple[str, str]]] = {}
    had = keys_by_command(given)
    for command in commands:
        keys = _keys_in_words(command, had[command.name])
        if keys:
            found.setdefault(path_shown(command.menu), []).append((spoken(command), keys))
    found[tr("Elsewhere")] = [(tr(does), tr(keys)) for does, keys in ELSEWHERE]
    return found


def _keys_in_words(command: Command, had: list[QKeySequence]) -> str:
    """Return the keys worth learning: our own, and the first of each the platform has."""
    native = QKeySequence.SequenceFormat.NativeText
    if had != keys_of(command):
        return ", ".join(key.toString(native) for key in had)
    firsts = (_first(key) for key in command.keys)
    return ", ".join(dict.fromkeys(first.toString(native) for first in firsts if first))


def _first(key: Key | str) -> QKeySequence | None:
    if isinstance(key, str):
        return QKeySequence(key)
    return next(iter(QKeySequence.keyBindings(key)), None)
