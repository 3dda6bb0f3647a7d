"""Type, column, theme and pictures: the rows of the “Aa” popover."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.choices import Choices
from reader.ui.settling import Settling
from reader.ui.text_form import TextForm

_MOST_WIDTH = 420  # pixels; a slider gets no better by being longer


class ReadingPage(QWidget):
    """Shows how the text is set, and sets it otherwise."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._form = TextForm(self)
        self._form.setMaximumWidth(_MOST_WIDTH)
        self._settling = Settling(choices, self)
        self._form.chosen.connect(self._settling.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addStretch(1)
        choices.look_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if not self._settling.is_waiting:
            self._form.show_settings(self._choices.settings)
