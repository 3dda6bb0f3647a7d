"""Tools ▸ Source audit. What does the work is imported when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reader.ui.actions import Handler
from reader.ui.current import CurrentArticle
from reader.ui.navigation import Navigation
from reader.ui.printing.desk import PrintDesk
from reader.ui.saving import Saving

if TYPE_CHECKING:
    from reader.ui.audit.auditing import Auditing


class AuditDesk(QObject):
    """Shows the source audit of what one window shows."""

    def __init__(
        self,
        window: QMainWindow,
        current: CurrentArticle,
        navigation: Navigation,
        saving: Saving,
        printing: PrintDesk,
    ) -> None:
        super().__init__(window)
        self._known = (window, current, navigation, saving, printing)
        self._auditing: Auditing | None = None

    def handlers(self) -> dict[str, Handler]:
        """Return what the command of the Tools menu does."""
        return {"source_audit": self._show}

    @property
    def auditing(self) -> "Auditing":
        """What audits, furnished now if it was not."""
        if self._auditing is None:
            from reader.ui.audit.auditing import Auditing  # noqa: PLC0415  # only when asked for

            self._auditing = Auditing(*self._known)
        return self._auditing

    def _show(self) -> None:
        self.auditing.show()
