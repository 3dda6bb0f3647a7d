"""What is drawn with a slider, chosen no more often than the text can be set."""

from PySide6.QtCore import QObject, QTimer

from reader.ui.choices import Choices

_SETTLED_MS = 40  # a slider that is dragged tells of every pixel; the text is set 25 times a second


class Settling(QObject):
    """Holds what was chosen about the text until it is its turn to be seen."""

    def __init__(self, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self._waiting: dict[str, object] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._settle)

    @property
    def is_waiting(self) -> bool:
        """Whether something was chosen that is not yet seen."""
        return bool(self._waiting)

    def draw(self, name: str, value: object) -> None:
        """Choose a value of a setting, soon."""
        self._waiting[name] = value
        if not self._timer.isActive():
            self._timer.start()

    def _settle(self) -> None:
        waiting, self._waiting = self._waiting, {}
        self._choices.choose(waiting)
