"""The tabs of the sidebar, each with a number."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTabWidget, QWidget

from reader.model import Outline
from reader.ui.actions import COMMANDS
from reader.ui.command import keys_of
from reader.ui.current import Search
from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.notes_panel import NotesPanel
from reader.ui.sidebar.quotes_panel import QuotesPanel
from reader.ui.sidebar.removed_panel import RemovedPanel
from reader.ui.sidebar.rows import Shown
from reader.ui.sidebar.tabs import TABS, Tab
from reader.ui.speakers import SpeakerColours
from reader.ui.theme import LIGHT, Colours
from reader.ui.words import tr

_FOLLOWING = frozenset({"sections", "quotes", "sources", "notes"})
# What of a long article is found later; what is said meanwhile, and when nobody looks any more.
SOUGHT = {
    "quotes": ("Looking for quotes…", "The search for quotes was stopped."),
    "sources": ("Looking for sources…", "The search for sources was stopped."),
}


class OutlineTabs(QTabWidget):
    """Shows the outline and says what was chosen in it. It decides nothing."""

    row_chosen = Signal(object, object)  # Row; Span or None
    menu_wanted = Signal(object, QPoint)  # Row; where on the screen
    drag_wanted = Signal(object)  # Row
    edit_wanted = Signal(object)  # Row
    delete_wanted = Signal(object)  # Row
    by_speaker_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        # Tabs that were not in front since something changed: whether it is the same article.
        self._stale: dict[str, bool] = {}
        self._offset = -1
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        self.tabBar().setAccessibleName(tr("Outline tabs"))
        nobody = SpeakerColours(Outline(), LIGHT)
        self.panels = {
            tab.name: tab.panel(tr(tab.title), tr(tab.empty), RowDelegate(LIGHT, nobody))
            for tab in TABS
        }
        for tab in TABS:
            panel = self.panels[tab.name]
            panel.row_chosen.connect(self.row_chosen)
            panel.view.menu_wanted.connect(self.menu_wanted)
            panel.view.drag_wanted.connect(self.drag_wanted)
            panel.view.edit_wanted.connect(self.edit_wanted)
            panel.view.delete_wanted.connect(self.delete_wanted)
            self.setTabToolTip(self.addTab(panel, tr(tab.title)), _tip(tab, _usual_keys(tab)))
        self.panels["sources"].view.let_choose_several()
        self.currentChanged.connect(self._fill_front)
        self.quotes.by_speaker_changed.connect(self.by_speaker_changed)
        for panel in self.panels.values():
            panel.listing_changed.connect(self._follow_again)

    @property
    def quotes(self) -> QuotesPanel:
        """The Quotes tab."""
        panel = self.panels["quotes"]
        assert isinstance(panel, QuotesPanel)  # TABS says so
        return panel

    @property
    def notes(self) -> NotesPanel:
        """The Notes tab."""
        panel = self.panels["notes"]
        assert isinstance(panel, NotesPanel)  # TABS says so
        return panel

    @property
    def removed(self) -> RemovedPanel:
        """The Removed tab."""
        panel = self.panels["removed"]
        assert isinstance(panel, RemovedPanel)  # TABS says so
        return panel

    @property
    def tab_name(self) -> str:
        """The name of the tab in front."""
        return TABS[self.currentIndex()].name

    def show_shown(self, shown: Shown) -> None:
        """Tell of another article, or of the same one with other blocks put back."""
        before, self._shown = self._shown, shown
        if before is None or before.article.origin != shown.article.origin:
            for panel in self.panels.values():
                panel.view.scrollToTop()
        for place, tab in enumerate(TABS):
            self.setTabText(place, f"{tr(tab.title)} {_figure(tab, shown)}")
        only_notes = before is not None and before.notes != shown.notes
        if before is not None and only_notes and replace(before, notes=shown.notes) == shown:
            self._stale["notes"] = True
            self._fill_stale()  # without following: a row that was chosen stays chosen
            return
        same = before is not None and before.article is shown.article
        self._stale = {tab.name: same and self._stale.get(tab.name, True) for tab in TABS}
        self._fill_front()

    def dress(self, colours: Colours, speakers: SpeakerColours) -> None:
        """Use these colours."""
        for panel in self.panels.values():
            panel.dress(colours, speakers)

    def tell_keys(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        """Say by which keys the tabs are brought to the front, by the names of the commands."""
        for place, tab in enumerate(TABS):
            self.setTabToolTip(place, _tip(tab, keys[f"tab_{tab.name}"]))

    def follow(self, offset: int) -> None:
        """Select, in the tabs that follow the text, what the reader has come to."""
        if offset != self._offset:
            self._offset = offset
            self._follow_again()

    def raise_tab(self, name: str) -> None:
        """Let a tab be in front; a name that none has changes nothing."""
        if name in self.panels:
            self.setCurrentWidget(self.panels[name])

    def _fill_front(self) -> None:
        """Fill the tab in front, which nobody could see before; follow the text in it."""
        again = self._fill_stale()
        if not again or self.panels[self.tab_name].view.current_row() is None:
            self._follow_again()

    def _fill_stale(self) -> bool:
        """Fill the tab in front if need be; tell whether it shows the same article again."""
        tab = TABS[self.currentIndex()]
        if self._shown is None:
            return False
        again = self._stale.pop(tab.name, None)
        if again is not None:
            self._fill(tab, self._shown, again=again)
        return bool(again)

    def _follow_again(self) -> None:
        if self.tab_name in _FOLLOWING:
            self.panels[self.tab_name].follow(self._offset)

    def _fill(self, tab: Tab, shown: Shown, *, again: bool) -> None:
        panel = self.panels[tab.name]
        panel.explain(_why_empty(tab, shown))
        if isinstance(panel, RemovedPanel):
            panel.show_removed(shown)
        elif isinstance(panel, QuotesPanel):
            panel.show_quotes(shown, again=again)
        elif isinstance(panel, NotesPanel):
            panel.show_notes(shown)
        else:
            panel.show_as_they_come(tab.rows(shown), again=again)


def _usual_keys(tab: Tab) -> Sequence[QKeySequence]:
    return keys_of(next(command for command in COMMANDS if command.name == f"tab_{tab.name}"))


def _tip(tab: Tab, keys: Sequence[QKeySequence]) -> str:
    """Return a tab's name with the keys that bring it to the front."""
    native = QKeySequence.SequenceFormat.NativeText
    title = tr(tab.title)
    return f"{title} ({keys[0].toString(native)})" if keys else title


def _figure(tab: Tab, shown: Shown) -> str:
    is_known = shown.search is Search.DONE or tab.name not in SOUGHT
    return str(tab.count(shown)) if is_known else "…"


def _why_empty(tab: Tab, shown: Shown) -> str:
    if tab.name not in SOUGHT or shown.search is Search.DONE:
        return tr(tab.empty)
    going_on, stopped = SOUGHT[tab.name]
    return tr(going_on) if shown.search is Search.GOING_ON else tr(stopped)
