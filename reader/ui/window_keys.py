"""What the whole window does with keys and buttons that no part of it took."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget


class WindowKeys(QObject):
    """Lets Escape leave the full screen, and a mouse's side buttons go back and forward.

    Events come here only when what has the focus, or is under the mouse, had no use for them:
    Escape closes a bar before it leaves the full screen.
    """

    def __init__(
        self, window: QWidget, full_screen: QAction, back: QAction, forward: QAction
    ) -> None:
        super().__init__(window)
        self._window = window
        self._full_screen = full_screen
        self._buttons = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Escape and the side buttons."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self._leave_full_screen()
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            action = self._buttons.get(event.button())
            if action is not None:
                action.trigger()
                return True
        if event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.setChecked(self._window.isFullScreen())
        return False

    def _leave_full_screen(self) -> bool:
        if not self._window.isFullScreen():
            return False
        self._full_screen.trigger()
        return True
