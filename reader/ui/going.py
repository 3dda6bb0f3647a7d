"""Everything by which a reader goes about in the text and takes words out of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.model import Span
from reader.ui.actions import Actions, Handler
from reader.ui.announcing import say
from reader.ui.choices import Choices
from reader.ui.context_menus import ContextMenus
from reader.ui.copying import Copying
from reader.ui.current import CurrentArticle
from reader.ui.dragging import Dragging
from reader.ui.links import Links
from reader.ui.navigation import Navigation
from reader.ui.paragraphs import Paragraphs
from reader.ui.parts import Parts
from reader.ui.quoting import Quoting
from reader.ui.sidebar.rows import Row


class Going(QObject):
    """Jumps, links, copies and the menus that offer them, for one window's article."""

    def __init__(
        self,
        parts: Parts,
        commands: Actions,
        current: CurrentArticle,
        choices: Choices,
        open_outside: Callable[[str], None],
    ) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._view = parts.view
        self.navigation = Navigation(parts.view, current, parts.sidebar.tint_of, self)
        self.links = Links(parts, self.navigation, current, open_outside)
        self.quoting = Quoting(parts.view, current, choices)
        self.copying = Copying(parts.view, current, self.quoting, parts.status)
        Dragging(parts.view, parts.sidebar, self.quoting)
        self.menus = ContextMenus(parts, commands, self.navigation, self.links, self.copying)
        self._paragraphs = Paragraphs(parts.view, self.navigation, current)
        self.navigation.told.connect(self._say)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands for going about and for copying do."""
        parts = (self.navigation, self.copying, self._paragraphs)
        return {name: deed for part in parts for name, deed in part.handlers().items()}

    def go_to_row(self, row: Row, span: Span | None) -> None:
        """Go to what a row of the outline stands for."""
        self.navigation.choose_row(row)
        if span is not None:
            self.navigation.jump(span, row.lit, self._parts.sidebar.tint_of(row.source))
            self._parts.status.tell(row.lights)
        elif row.removed:
            self.navigation.jump_to_removed(row.removed[0])

    def _say(self, words: str) -> None:
        if words:
            say(self._view, words)
