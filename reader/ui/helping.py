"""What the Help menu does. All it shows is built when it is first asked for."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from reader.model import BY_HAND, Edits
from reader.text.urls import safe_link
from reader.ui.actions import Handler
from reader.ui.appearance import Appearance
from reader.ui.article_pane import blocks_seen
from reader.ui.article_pane.render import Look
from reader.ui.current import edited
from reader.ui.editing import Around
from reader.ui.parts import Parts

if TYPE_CHECKING:
    from reader.ui.help.window import HelpWindow


class Helping(QObject):
    """Shows the guide, the keys, what Standfirst is, and takes reports of mistakes."""

    def __init__(self, parts: Parts, around: Around, appearance: Appearance) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._window = parts.view.window()
        self._around = around
        self._appearance = appearance
        self._guide: HelpWindow | None = None
        around.choices.look_changed.connect(self._wear)
        appearance.system_changed.connect(self._wear)

    @property
    def guide(self) -> "HelpWindow":
        """The window of the guide, made when it is first wanted."""
        from reader.ui.help.window import HelpWindow  # noqa: PLC0415  # not at start

        if self._guide is None:
            self._guide = HelpWindow(self._around.commands.offered(), self._look, self._window)
            self._guide.link_chosen.connect(_open_outside)
        return self._guide

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of the Help menu do."""
        return {
            "help": self.show_guide,
            "why_removed": self.show_why_removed,
            "shortcuts": self._show_shortcuts,
            "report": self._show_report,
            "about_qt": self._show_about_qt,
            "about": self._show_about,
        }

    def show_guide(self) -> None:
        """Show the guide, at the page it was left at."""
        self.guide.offer(self._around.commands.offered(), self._around.choices.settings.keys)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def show_why_removed(self) -> None:
        """Show the guide's page that lists every rule of cleaning."""
        from reader.ui.help.pages import REMOVED  # noqa: PLC0415  # not at start

        self.guide.show_page(REMOVED)
        self.show_guide()

    def _show_shortcuts(self) -> None:
        from reader.ui.help.shortcuts import ShortcutsDialog  # noqa: PLC0415  # as above

        given = self._around.choices.settings.keys
        ShortcutsDialog(self._around.commands.offered(), given, self._window).open()

    def _show_about(self) -> None:
        from reader.ui.help.about import AboutDialog  # noqa: PLC0415  # as above

        AboutDialog(self._window).open()

    def _show_about_qt(self) -> None:
        from reader.ui.help.about import show_about_qt  # noqa: PLC0415  # as above

        show_about_qt(self._window)

    def _show_report(self) -> None:
        """Ask what cleaning did wrong, with what a person put right or selected ticked already."""
        from reader.ui.help.report import marked_already  # noqa: PLC0415  # as above
        from reader.ui.help.report_dialog import ReportDialog  # noqa: PLC0415

        article = self._around.current.article
        if article is None:
            return
        by_hand = [gone for gone in article.removals if gone.rule == BY_HAND]
        marked = marked_already(article, by_hand) | self._selected()
        # The report is about what cleaning did, before a person put it right.
        as_cleaned = edited(article, Edits())
        keep = (Path(article.origin.path),)
        dialog = ReportDialog(as_cleaned, frozenset(marked), keep, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _selected(self) -> frozenset[int]:
        view = self._parts.view
        chosen = blocks_seen.chosen_blocks(view) if view.textCursor().hasSelection() else ()
        listed: tuple[int, ...] = ()
        if self._parts.sidebar.isVisible() and self._parts.sidebar.tab_name == "removed":
            row = self._parts.sidebar.bring("removed").view.current_row()
            listed = row.removed if row else ()
        return frozenset((*chosen, *listed))

    def _look(self, steps: int) -> Look:
        settings = self._around.choices.settings.zoomed(steps)
        return replace(self._appearance.look(settings), byline=False)

    def _wear(self) -> None:
        if self._guide is not None:
            self._guide.wear()


def _open_outside(address: str) -> None:
    allowed = safe_link(address)
    if allowed:
        QDesktopServices.openUrl(QUrl(allowed))
