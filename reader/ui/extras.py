"""What an article could be read without: corrections, notes, help, reading aloud, paper.

Made once the first article is on the screen, or when something of it is asked for before.
"""

from PySide6.QtWidgets import QMainWindow

from reader.records import record
from reader.ui.actions import Handler
from reader.ui.appearance import Appearance
from reader.ui.audit.desk import AuditDesk
from reader.ui.correcting.wires import Corrections
from reader.ui.editing import Around
from reader.ui.exporting.desk import ExportDesk
from reader.ui.going import Going
from reader.ui.helping import Helping
from reader.ui.noting import Noted, Noting
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.printing.desk import PrintDesk
from reader.ui.reading_aloud import ReadingAloud
from reader.ui.saving import Saving
from reader.ui.text_look import TextLook


@record
class Means:
    """What they work with besides the article."""

    opener: Opener
    going: Going
    appearance: Appearance


class Extras:
    """Makes them all and gathers what their commands do."""

    def __init__(self, window: QMainWindow, parts: Parts, around: Around, means: Means) -> None:
        current, going = around.current, means.going
        TextLook(around.choices, around.commands, window)
        self.aloud = ReadingAloud(parts, around)
        self.helping = Helping(parts, around, means.appearance)
        saving = Saving(window, means.opener, parts)
        paper = PrintDesk(window, current, around.choices, saving, parts)
        self.exports = ExportDesk(parts, around, means.opener, saving, paper)
        self._all = (
            self.aloud,
            self.helping,
            Corrections(parts, around, going),
            Noting(parts, Noted(current, around.commands, going)),
            paper,
            self.exports,
            AuditDesk(window, current, going.navigation, saving, paper),
        )
        going.menus.filling.connect(self.aloud.add_to)

    def handlers(self) -> dict[str, Handler]:
        """Return what their commands do."""
        handlers: dict[str, Handler] = {}
        for extra in self._all:
            handlers |= extra.handlers()
        return handlers

    def end(self) -> None:
        """Fall silent: the window goes."""
        self.aloud.end()
        self.exports.end()
