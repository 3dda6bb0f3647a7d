"""Articles in tabs: which is in front, how each was left, and what closes, moves and reopens."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.model import Opened
from reader.records import record
from reader.ui.actions import Handler, add_item, calling
from reader.ui.article_pane.front import title_words
from reader.ui.article_pane.traces import InPlace
from reader.ui.article_pane.view import Spot
from reader.ui.desk import OpenFile
from reader.ui.editing import Around
from reader.ui.finding import Finding
from reader.ui.navigation import Navigation, Trail
from reader.ui.open_article import OpenArticle
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.remembering import Remembering
from reader.ui.wanted import Wanted
from reader.ui.words import tr


@record
class _Left:
    """How one article was left, so that it can be shown again just so."""

    article: OpenArticle
    spot: Spot
    trail: Trail
    in_place: InPlace
    sidebar_tab: str
    find: tuple[Wanted, bool]  # what is looked for; whether the bar is shown


@record
class Guides:
    """Those whose work is another in every tab."""

    navigation: Navigation
    finding: Finding
    remembering: Remembering


class Tabs(QObject):
    """Keeps one pane for all tabs and hands each article its state when it comes to the front."""

    def __init__(self, parts: Parts, around: Around, opener: Opener, guides: Guides) -> None:
        super().__init__(parts.tabs)
        self._parts = parts
        self._current = around.current
        self._showing = around.showing
        self._choices = around.choices
        self._commands = around.commands
        self._opener = opener
        self._desk = opener.desk
        self._guides = guides
        self._shown: OpenFile | None = None  # the file whose article is on screen
        bar = parts.tabs
        bar.chosen.connect(opener.show)
        bar.close_wanted.connect(self.close)
        bar.dragged.connect(self._desk.move)
        bar.menu_wanted.connect(self._show_menu)
        self._desk.changed.connect(self._show_desk)
        opener.brought.connect(self._bring)
        opener.listed.connect(self._make_way)
        opener.given_up.connect(self._current.go_on)
        self._current.closed.connect(opener.forget_outline)
        self._choices.zoomed.connect(self._keep_zoom)
        self._show_desk()

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands about tabs do."""
        return {
            "next_article": calling(self._opener.step, 1),
            "previous_article": calling(self._opener.step, -1),
            "close_tab": self.close_front,
            "close_others": self.close_others,
            "reopen_tab": self.reopen,
            "tab_later": calling(self.move, 1),
            "tab_earlier": calling(self.move, -1),
        }

    # What is shown

    def make_room(self, opened: Opened) -> None:
        """Note how the article on screen is left, and get ready for one that has been read."""
        file = self._desk.front
        if file is None or file is self._shown:  # the same one, read again
            return
        self._leave()
        kept = self._guides.remembering.recall(opened.article.origin.sha256, file)
        if kept is not None:
            file.zoom = kept.zoom
        self._choices.wear_zoom(file.zoom)

    def settle_in(self, opened: Opened) -> None:
        """Go to where the article that has just been shown was left, in another session perhaps."""
        file, article = self._desk.front, self._current.article
        if file is None or article is None:
            return
        is_new, self._shown = file is not self._shown, file
        self._desk.name(file, title_words(opened.article))
        self._parts.status.show_zoom(self._choices.settings.zoom)
        if is_new:
            kept = self._guides.remembering.recalled
            if kept is not None:
                self._parts.sidebar.recall(kept.tab)
                self._go_to(kept.place_in(article.text))
            self._guides.remembering.reread()

    def close(self, file: OpenFile) -> None:
        """Close one tab; the next comes to the front when it was there."""
        if file is self._desk.awaited:
            self._opener.cancel()
        if file is self._shown:
            self._leave()
        if file is self._shown or file is self._desk.front:
            heir = self._desk.heir(file)
            if heir is not None:
                self._opener.show(heir)
        if self._shown is file:  # until the heir has been read
            self._shown = None
        self._desk.take_away(file, closed=True)

    def close_front(self) -> None:
        """Close the tab in front."""
        if self._desk.front is not None:
            self.close(self._desk.front)

    def close_others(self) -> None:
        """Close every tab but the one in front."""
        for file in self._desk.files:
            if file is not self._desk.front:
                self.close(file)

    def reopen(self) -> None:
        """Bring back the tab that was closed last."""
        file = self._desk.reopen()
        if file is not None:
            self._opener.show(file)

    def move(self, by: int) -> None:
        """Move the tab in front among its neighbours."""
        files, front = self._desk.files, self._desk.front
        if front is not None:
            place = files.index(front)
            self._desk.move(place, min(max(place + by, 0), len(files) - 1))

    def show_any(self) -> None:
        """Show another tab when none is in front."""
        if self._desk.front is None and self._desk.files:
            self._opener.show(self._desk.files[0])

    def show_unsaved(self) -> None:
        """Bring an article to the front whose changes could not be saved when it was left."""
        for file in (*self._desk.files, *self._desk.closed):
            left = file.left
            if isinstance(left, _Left) and _is_unsaved(left.article):
                self._opener.show(file)  # which tries to save them
                if _is_unsaved(left.article):
                    return

    # Slots

    def _bring(self) -> None:
        """Show again what was read before, just as it was left."""
        file = self._desk.front
        if file is None or file is self._shown or not isinstance(file.left, _Left):
            return
        self._leave()
        left, file.left, self._shown = file.left, None, file
        self._parts.bar.hide()
        self._choices.wear_zoom(file.zoom)
        self._parts.status.show_zoom(self._choices.settings.zoom)
        self._parts.sidebar.recall(left.sidebar_tab)
        self._current.show_open(left.article)
        self._guides.navigation.follow(left.trail)
        if left.in_place != self._showing.in_place:
            self._showing.show_in_place(left.in_place)
        self._showing.return_to(left.spot)
        wanted, is_shown = left.find
        self._guides.finding.recall(wanted, shown=is_shown)
        self._current.go_on()

    def _make_way(self) -> None:
        """Leave the article on screen: a list is in front of it now."""
        self._leave()
        self._shown = None
        self._parts.bar.hide()
        if self._current.open is not None:
            self._current.close()

    def _leave(self) -> None:
        file, article = self._shown, self._current.open
        if file is None or article is None:
            return
        self._guides.remembering.note(file)
        view, find = self._parts.view, self._parts.find
        file.left = _Left(
            article,
            view.spot(),
            self._guides.navigation.trail,
            self._showing.in_place,
            self._parts.sidebar.tab_name,
            (find.wanted, not find.isHidden()),
        )

    def _go_to(self, offset: int) -> None:
        if offset >= 0:
            self._showing.laying.seek(offset)
            self._parts.view.go_to_offset(offset)
            self._showing.tell_place(offset)

    def _keep_zoom(self, zoom: int) -> None:
        if self._shown is not None:
            self._shown.zoom = zoom

    def _show_desk(self) -> None:
        desk = self._desk
        if desk.front is None and desk.awaited is None and self._current.article is not None:
            # Closed, and nothing has come of the one that was to follow it.
            self._shown = None
            self._current.close()
        self._parts.tabs.show_desk(desk)
        several = len(desk.files) > 1
        for name in ("next_article", "previous_article", "close_others"):
            self._commands[name].setEnabled(several)
        for name in ("close_tab", "reload", "open_folder"):
            self._commands[name].setEnabled(desk.front is not None)
        self._commands["reopen_tab"].setEnabled(desk.can_reopen)
        place = desk.files.index(desk.front) if desk.front in desk.files else -1
        self._commands["tab_earlier"].setEnabled(place > 0)
        self._commands["tab_later"].setEnabled(0 <= place < len(desk.files) - 1)

    def _show_menu(self, file: OpenFile, at: QPoint) -> None:
        menu = QMenu(self._parts.tabs)
        add_item(menu, tr("&Close"), lambda: self.close(file))
        add_item(menu, tr("Close &others"), lambda: self._close_but(file))
        menu.addAction(self._commands["reopen_tab"])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _close_but(self, file: OpenFile) -> None:
        for other in self._desk.files:
            if other is not file:
                self.close(other)


def _is_unsaved(article: OpenArticle) -> bool:
    return article.path is not None and article.state.edits != article.left.edits
