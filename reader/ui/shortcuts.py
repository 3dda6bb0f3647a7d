"""Help ▸ Keyboard shortcuts: the table of commands, read aloud."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import COMMANDS, Command, Key

_SIZE = (480, 560)
_IN_LISTS = (
    ("Go to the chosen row; again for its next place", "Enter"),
    ("Larger or smaller type", "Ctrl+Wheel"),
    ("Scroll a page", "Space, Shift+Space"),
)


class ShortcutsDialog(QDialog):
    """Lists every command that has keys, menu by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(*_SIZE)
        tree = QTreeWidget(self)
        tree.setAccessibleName("Keyboard shortcuts")
        tree.setHeaderLabels(["Command", "Keys"])
        tree.setRootIsDecorated(False)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for menu, rows in shortcut_rows().items():
            group = QTreeWidgetItem(tree, [menu])
            for row in rows:
                QTreeWidgetItem(group, list(row))
        tree.expandAll()
        tree.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tree)
        layout.addWidget(buttons)


def shortcut_rows() -> dict[str, list[tuple[str, str]]]:
    """Return the commands with their keys, by menu."""
    found: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        keys = _keys_in_words(command)
        if keys:
            name = command.text.replace("&", "").removesuffix("…")
            found.setdefault(command.menu, []).append((name, keys))
    found["Elsewhere"] = list(_IN_LISTS)
    return found


def _keys_in_words(command: Command) -> str:
    """Return the keys worth learning: our own, and the first of each the platform has."""
    native = QKeySequence.SequenceFormat.NativeText
    firsts = (_first(key) for key in command.keys)
    return ", ".join(dict.fromkeys(first.toString(native) for first in firsts if first))


def _first(key: Key | str) -> QKeySequence | None:
    if isinstance(key, str):
        return QKeySequence(key)
    return next(iter(QKeySequence.keyBindings(key)), None)
