"""What the dialogs of corrections have in common: kinds of sources, words at the top, buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from reader.model import SourceType
from reader.ui.text_controls import DropDown
from reader.ui.words import tr

WIDTH = 460  # pixels: names with their roles on one line


def kinds(parent: QWidget) -> DropDown:
    """Return a list of the kinds that sources are of."""
    choice = DropDown(parent)
    for kind in SourceType:
        choice.addItem(tr(kind.value.capitalize()), kind.value)
    return choice


def words(text: str, parent: QWidget) -> QLabel:
    """Return words that break into lines and are nothing but words."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def buttons(dialog: QDialog, doing: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Return the buttons of a dialog, and the one that does what it is about."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    do = box.addButton(doing, QDialogButtonBox.ButtonRole.AcceptRole)
    do.setDefault(True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, do
