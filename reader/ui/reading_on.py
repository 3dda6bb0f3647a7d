"""Everything by which a reader goes on reading: tabs, places, changed files, the status bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.model import Opened
from reader.ui.actions import Handler
from reader.ui.editing import Around
from reader.ui.finding import Finding
from reader.ui.lists import Lists
from reader.ui.navigation import Navigation
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.remembering import Bookshelf, Remembering
from reader.ui.status_deeds import StatusDeeds
from reader.ui.tabs import Guides, Tabs
from reader.ui.watching import Watching
from reader.ui.words import tr


class ReadingOn(QObject):
    """Puts these parts together for one window, and tells in one bar what they have to tell."""

    def __init__(
        self,
        parts: Parts,
        around: Around,
        opener: Opener,
        guides: tuple[Navigation, Finding],
        shelf: Bookshelf,
    ) -> None:
        super().__init__(parts.view)
        self._bar = parts.bar
        self._desk = opener.desk
        self._news = ""  # to be told with the article that is coming
        self._remembering = Remembering(parts, around, opener, shelf)
        self._tabs = Tabs(parts, around, opener, Guides(*guides, self._remembering))
        self._lists = Lists(parts, around, opener)
        self._watching = Watching(opener, around.current, parts.view, parts.bar)
        self._status = StatusDeeds(parts, around, self._watching)
        self._remembering.told.connect(self.tell)
        self._lists.told.connect(self.tell)
        self._remembering.reread_wanted.connect(self._watching.reload_as)
        self.make_room = self._tabs.make_room
        self.show_unsaved = self._tabs.show_unsaved
        self.dress = self._lists.dress

    @property
    def shows_list(self) -> bool:
        """Whether a list of articles is in front."""
        return self._lists.is_shown

    @property
    def outline_left(self) -> tuple[bool, int]:
        """Whether the outline is to be shown beside articles, and how wide it is."""
        return self._lists.room.left

    def restore_session(self) -> None:
        """Put on the desk what lay there last time; show a list that was asked for at start."""
        self._remembering.restore_session()
        self._lists.begin()

    def end(self) -> None:
        """Write down what is not yet written; read no more."""
        self._remembering.save()
        self._lists.end()

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands about tabs and files do."""
        reload: dict[str, Handler] = {"reload": self._reload}
        return reload | self._tabs.handlers() | self._status.handlers()

    def _reload(self) -> None:
        (self._lists.read_again if self.shows_list else self._watching.reload)()

    def settle_in(self, opened: Opened, notes: str) -> None:
        """See to the place of the article that is shown now; tell what there is to know of it."""
        self._tabs.settle_in(opened)
        self.tell(notes)

    def refuse(self, sentence: str, remedy: Callable[[], None]) -> None:
        """Tell of a file that cannot be opened, and show another when none is in front."""
        self._tabs.show_any()
        self.tell(sentence, tr("&Try again"), remedy)

    def tell(
        self, sentence: str, label: str = "", remedy: Callable[[], None] | None = None
    ) -> None:
        """Tell something in the bar; while a file is being read, once that is shown."""
        self._news = f"{self._news} {sentence}".strip()
        if self._news and self._desk.awaited is None:
            news, self._news = self._news, ""
            self._bar.say(news, label, remedy)
