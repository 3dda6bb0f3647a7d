"""What stands around the text and may be put away: the tool bar, the status bar, the frame."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from reader.ui.actions import Actions, Handler
from reader.ui.choices import Choices
from reader.ui.window_keys import WindowKeys


class Chrome(QObject):
    """Shows the chrome as it was chosen, and lets the full screen be left."""

    def __init__(
        self, window: QMainWindow, commands: Actions, tools: QToolBar, choices: Choices
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._tools = tools
        self._choices = choices
        WindowKeys(window, commands["full_screen"], commands["back"], commands["forward"])
        choices.changed.connect(self._show)
        self._show()

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of the View menu do."""
        return {
            "tool_bar": self._choices.toggle_tool_bar,
            "status_bar": self._choices.toggle_status_bar,
            "full_screen": self._toggle_full_screen,
        }

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show(self) -> None:
        settings = self._choices.settings
        self._tools.setVisible(settings.tool_bar)
        self._window.statusBar().setVisible(settings.status_bar)
        self._commands["tool_bar"].setChecked(settings.tool_bar)
        self._commands["status_bar"].setChecked(settings.status_bar)
