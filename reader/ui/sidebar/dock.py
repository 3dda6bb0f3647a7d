"""The dock beside the text. Its tabs are built when they are first needed.

At start that is right after the article has been painted: whoever opens an article waits for
the article, not for its outline.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDockWidget, QWidget

from reader.records import record
from reader.ui.sidebar.rows import Row, Shown
from reader.ui.speakers import SpeakerColours
from reader.ui.theme import Colours
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.ui.sidebar.outline_tabs import OutlineTabs
    from reader.ui.sidebar.panel import Panel

LEAST_WIDTH = 280  # pixels
USUAL_WIDTH = 384

Keys = Mapping[str, Sequence[QKeySequence]]


@record
class _Told:
    """What the tabs have to be told once they are there."""

    tab: str = "sections"
    by_speaker: bool = True
    colours: tuple[Colours, SpeakerColours] | None = None
    shown: Shown | None = None
    offset: int = -1
    keys: Keys | None = None


class Sidebar(QDockWidget):
    """Shows the outline and says what was chosen in it. It decides nothing."""

    row_chosen = Signal(object, object)  # Row; Span or None
    menu_wanted = Signal(object, QPoint)  # Row; where on the screen
    drag_wanted = Signal(object)  # Row
    edit_wanted = Signal(object)  # Row
    delete_wanted = Signal(object)  # Row
    restore_wanted = Signal(tuple)
    remove_again_wanted = Signal(tuple)
    by_speaker_changed = Signal(bool)
    note_changed = Signal(str, str)  # id of a highlight; its note
    colour_chosen = Signal(str, object)  # id of a highlight; Colour
    removal_wanted = Signal(str)  # id of a highlight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Outline"), parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Outline"))
        self.setMinimumWidth(LEAST_WIDTH)
        self.setTitleBarWidget(QWidget(self))  # the tabs say what it is
        self._told = _Told()
        self._outline: OutlineTabs | None = None

    def begin_with(self, tab: str, *, by_speaker: bool) -> None:
        """Say which tab is to be in front at first, and how quotes are listed."""
        self._told = replace(self._told, tab=tab, by_speaker=by_speaker)

    def list_quotes(self, *, by_speaker: bool) -> None:
        """List the quotes by speaker or in order from now on."""
        self._told = replace(self._told, by_speaker=by_speaker)
        if self._outline:
            self._outline.quotes.set_by_speaker(grouped=by_speaker)

    def tell_keys(self, keys: Keys) -> None:
        """Say by which keys the tabs are brought to the front, by the names of the commands."""
        self._told = replace(self._told, keys=keys)
        if self._outline:
            self._outline.tell_keys(keys)

    @property
    def outline(self) -> "OutlineTabs":
        """The tabs, built now if they were not."""
        self.furnish()
        assert self._outline is not None  # furnished
        return self._outline

    def forget(self) -> None:
        """Tell of no article any more."""
        self._told = replace(self._told, tab=self.tab_name, shown=None, offset=-1)
        if self._outline is not None:
            self._outline.deleteLater()
            self._outline = self._build()

    def recall(self, tab: str) -> None:
        """Let a tab be in front, whether or not the outline is shown."""
        if self._outline is None:
            self._told = replace(self._told, tab=tab)
        else:
            self._outline.raise_tab(tab)

    def furnish(self) -> None:
        """Build the tabs, now that there is time."""
        if self._outline is None:
            self._outline = self._build()

    @property
    def tab_name(self) -> str:
        """The name of the tab in front."""
        return self._outline.tab_name if self._outline else self._told.tab

    def show_shown(self, shown: Shown) -> None:
        """Tell of another article, or of the same one with other blocks put back."""
        self._told = replace(self._told, shown=shown)
        if self._outline:
            self._outline.show_shown(shown)

    def dress(self, colours: Colours, speakers: SpeakerColours) -> None:
        """Use these colours."""
        self._told = replace(self._told, colours=(colours, speakers))
        if self._outline:
            self._outline.dress(colours, speakers)

    def follow(self, offset: int) -> None:
        """Select, in the tabs that follow the text, what the reader is at."""
        self._told = replace(self._told, offset=offset)
        if self._outline:
            self._outline.follow(offset)

    def tint_of(self, source: str | None) -> str:
        """Return the colour behind a source's words when they are chosen, "" for none."""
        if source is None or self._told.colours is None:
            return ""
        return self._told.colours[1].of_source(source).chosen

    def bring(self, name: str) -> "Panel":
        """Bring a tab to the front and return it."""
        self.show()
        self.outline.raise_tab(name)
        return self.outline.panels[name]

    def row_at_keyboard(self) -> Row | None:
        """Return the row the keyboard is on; None when it is elsewhere in the window."""
        panel = self._outline.panels[self.tab_name] if self._outline else None
        return panel.view.current_row() if panel and panel.view.hasFocus() else None

    def show_removed(self, block_id: int) -> None:
        """Bring the Removed tab to the front, at this block."""
        self.bring("removed").view.select_removed((block_id,))

    def _build(self) -> "OutlineTabs":
        from reader.ui.sidebar.outline_tabs import OutlineTabs  # noqa: PLC0415  # see above

        outline = OutlineTabs(self)
        told = self._told
        outline.quotes.set_by_speaker(grouped=told.by_speaker)
        outline.raise_tab(told.tab)
        if told.keys:
            outline.tell_keys(told.keys)
        if told.colours:
            outline.dress(*told.colours)
        if told.shown:
            outline.show_shown(told.shown)
            outline.follow(told.offset)
        outline.row_chosen.connect(self.row_chosen)
        outline.menu_wanted.connect(self.menu_wanted)
        outline.drag_wanted.connect(self.drag_wanted)
        outline.edit_wanted.connect(self.edit_wanted)
        outline.delete_wanted.connect(self.delete_wanted)
        outline.by_speaker_changed.connect(self.by_speaker_changed)
        outline.removed.restore_wanted.connect(self.restore_wanted)
        outline.removed.remove_again_wanted.connect(self.remove_again_wanted)
        outline.notes.note_changed.connect(self.note_changed)
        outline.notes.colour_chosen.connect(self.colour_chosen)
        outline.notes.removal_wanted.connect(self.removal_wanted)
        self.setWidget(outline)
        return outline
