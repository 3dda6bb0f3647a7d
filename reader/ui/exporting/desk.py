"""File ▸ Export. What does the work is imported when it is asked for."""

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.ui.actions import Handler, add_item, calling
from reader.ui.editing import Around
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.printing.desk import PrintDesk
from reader.ui.saving import Saving
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.ui.exporting.exporting import Exporting

_COMMANDS = ("export", "export_again", "reveal_export")


class ExportDesk(QObject):
    """Takes what one window wants exported to what does it, and shows where it went."""

    def __init__(
        self, parts: Parts, around: Around, opener: Opener, saving: Saving, paper: PrintDesk
    ) -> None:
        super().__init__(parts.view)
        self._known = (parts, around, opener, saving, paper)
        self._parts = parts
        self._around = around
        self._exporting: Exporting | None = None
        self.saving = saving
        self._last: Path | None = None  # that was written, by whatever part of the window
        around.commands["reveal_export"].setEnabled(False)
        saving.written.connect(self._offer)
        parts.status.reveal_wanted.connect(self.reveal)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of the Export menu do."""
        return {"export": self._show, "export_again": self._again, "reveal_export": self.reveal}

    @property
    def exporting(self) -> "Exporting":
        """What exports, furnished now if it was not."""
        if self._exporting is None:
            from reader.ui.exporting.exporting import Exporting  # noqa: PLC0415  # on demand

            self._exporting = Exporting(*self._known)
        return self._exporting

    def fill(self, menu: QMenu) -> None:
        """Put the commands and every format that can be written into a menu."""
        from reader.ui.exporting.formats import FORMATS, format_named  # noqa: PLC0415  # as above

        commands, settings = self._around.commands, self._around.choices.settings
        last = format_named(settings.export_format)
        commands["export_again"].setText(tr("Export &again: {title}", title=tr(last.title)))
        menu.clear()
        menu.addActions([commands[name] for name in _COMMANDS])
        if self._around.current.article is None:
            return
        for _, group in groupby(FORMATS, key=lambda each: each.holds):
            menu.addSeparator()
            for each in group:
                add_item(menu, f"{tr(each.title)}…", calling(self.exporting.show_as, each.name))

    def reveal(self) -> None:
        """Show the file that was written last in its folder."""
        from reader.ui.exporting.reveal import reveal  # noqa: PLC0415  # as above

        if self._last is not None:
            reveal(self._last, self)

    def end(self) -> None:
        """Write nothing more: the window goes."""
        if self._exporting is not None:
            self._exporting.end()

    def _show(self) -> None:
        self.exporting.show()

    def _again(self) -> None:
        self.exporting.again()

    def _offer(self, path: Path) -> None:
        self._last = path
        self._around.commands["reveal_export"].setEnabled(True)
        self._parts.status.offer_to_reveal(path.name)
