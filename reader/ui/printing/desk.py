"""File ▸ Print preview, Print, Export as PDF. What does the work is imported when asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.ui.actions import Handler
from reader.ui.choices import Choices
from reader.ui.current import CurrentArticle
from reader.ui.parts import Parts
from reader.ui.saving import Saving

if TYPE_CHECKING:
    from reader.ui.printing.fitting import Made
    from reader.ui.printing.press import Press


class PrintDesk(QObject):
    """Takes what one window wants printed to its press."""

    def __init__(
        self,
        window: QMainWindow,
        current: CurrentArticle,
        choices: Choices,
        saving: Saving,
        parts: Parts,
    ) -> None:
        super().__init__(window)
        self._known = (window, current, choices, saving, parts)
        self._press: Press | None = None

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of the File menu do."""
        return {
            "print_preview": self._show_preview,
            "print": self._ask_printer,
            "export_pdf": self._ask_where,
        }

    @property
    def press(self) -> "Press":
        """What prints, furnished now if it was not."""
        if self._press is None:
            from reader.ui.printing.press import Press  # noqa: PLC0415  # only when asked for

            self._press = Press(*self._known)
        return self._press

    def _show_preview(self) -> None:
        self.press.show_preview()

    def _ask_printer(self) -> None:
        self.press.ask_printer()

    def _ask_where(self) -> None:
        self.press.ask_where()

    def print_on_one_page(self, above: QWidget, made: "Made") -> None:
        """Print something that is made to fit one page."""
        self.press.ask_printer_for(above, made)
