"""Garbage is looked for in the window's own thread only.

Python looks for it in whichever thread makes the next object. In the one that listens to the
child that could be a timer or a dialog of the window's, and Qt falls when these go elsewhere.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_OFTEN_MS = 250


class Sweeping(QObject):
    """Looks for garbage now and then, as much as Python would have by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_OFTEN_MS)
        self._timer.timeout.connect(sweep)
        self._timer.start()


def sweep() -> None:
    """Look through the generations that are due, the oldest of them and all that are younger."""
    counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (count, most) in enumerate(counted) if count > most > 0]
    if due:
        gc.collect(due[-1])
