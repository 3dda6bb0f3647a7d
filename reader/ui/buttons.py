"""Buttons of windows in which Enter belongs to the field or the list one is in."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from reader.ui.actions import without_argument


def push_button(words: str, clicked: Callable[[], object], parent: QWidget) -> QPushButton:
    """Return a button that no Enter elsewhere presses."""
    button = QPushButton(words, parent)
    button.setAutoDefault(False)
    button.clicked.connect(without_argument(clicked))
    return button
