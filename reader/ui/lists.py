"""Lists of articles among the tabs: folders, and files that hold several articles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.ui.actions import add_item, calling
from reader.ui.choices import Choices
from reader.ui.desk import OpenFile
from reader.ui.editing import Around
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.sidebar.dock import USUAL_WIDTH
from reader.ui.words import number, tr

if TYPE_CHECKING:
    from reader.ui.listing.entries import Entry
    from reader.ui.listing.shown_list import ShownList

MOST_AT_ONCE = 30  # tabs; more are a slip of the hand, and nobody finds their way among them


class Room:
    """Puts the outline aside while there is a list, which needs the room and has no outline."""

    def __init__(self, parts: Parts, choices: Choices) -> None:
        self._sidebar = parts.sidebar
        self._choices = choices
        self._width = 0  # of the outline that was put aside, 0 while none is

    @property
    def left(self) -> tuple[bool, int]:
        """Whether the outline is to be shown, and how wide it is."""
        if self._width:
            return True, self._width
        return not self._sidebar.isHidden(), self._sidebar.width()

    def take(self) -> None:
        """Put the outline aside."""
        settings, sidebar = self._choices.settings, self._sidebar
        is_early = not sidebar.window().isVisible()  # it stands as it was left last time
        if settings.sidebar_visible if is_early else not sidebar.isHidden():
            remembered = settings.sidebar_width or USUAL_WIDTH
            self._width = remembered if is_early else sidebar.width()
            sidebar.hide()

    def give_back(self) -> None:
        """Show the outline that was put aside."""
        width, self._width = self._width, 0
        window = self._sidebar.window()
        if width and isinstance(window, QMainWindow):
            self._sidebar.show()
            window.resizeDocks([self._sidebar], [width], Qt.Orientation.Horizontal)


class Lists(QObject):
    """Shows the list that is in front, and opens what is chosen in it."""

    told = Signal(str)  # what a person should know

    def __init__(self, parts: Parts, around: Around, opener: Opener) -> None:
        super().__init__(parts.pages)
        self._parts = parts
        self._choices = around.choices
        self._commands = around.commands
        self._opener = opener
        self._desk = opener.desk
        self._current = around.current
        self._lists: dict[OpenFile, ShownList] = {}
        self.room = Room(parts, around.choices)
        opener.listed.connect(self.show)
        opener.opened.connect(self.room.give_back)
        opener.brought.connect(self.room.give_back)
        self._desk.changed.connect(self._tidy)

    @property
    def is_shown(self) -> bool:
        """Whether a list is in front."""
        return self._desk.front is not None and self._desk.front.is_list

    def begin(self) -> None:
        """Show the list that was in front before there was a window."""
        front = self._desk.front
        if front is not None and front.is_list and front not in self._lists:
            self.show(front)

    def show(self, file: OpenFile) -> None:
        """Show a list."""
        self._choices.opened(file.path)
        known = self._lists.get(file)
        shown = known or self._made(file)
        self.room.take()
        self._parts.show_page(shown.page)
        self._parts.view.window().setWindowTitle(f"{file.title} — Standfirst")
        if not self._parts.tabs.hasFocus():
            shown.page.enter()
        shown.look()
        # The outline may be asked for all the same.
        QTimer.singleShot(0, self._parts.sidebar, self._parts.sidebar.furnish)

    def read_again(self) -> None:
        """Read all that is in the list anew."""
        front = self._desk.front
        if front in self._lists:
            self._lists[front].read_again()

    def dress(self) -> None:
        """Give the lists the colours of the window."""
        for shown in self._lists.values():
            self._parts.dress_page(shown.page)

    def end(self) -> None:
        """Read no more."""
        for shown in self._lists.values():
            shown.end()

    def _made(self, file: OpenFile) -> "ShownList":
        from reader.ui.listing.shown_list import ShownList  # noqa: PLC0415  # not at start

        shown = ShownList(file, self._choices, self._opener, self._parts.pages)
        shown.page.take_keys(self._commands["find"].shortcuts())
        self._parts.dress_page(shown.page)
        shown.page.view.open_wanted.connect(self._open)
        shown.page.view.copy_wanted.connect(_copy_paths)
        shown.page.view.menu_wanted.connect(self._show_menu)
        self._lists[file] = shown
        return shown

    def _open(self, chosen: "list[Entry]") -> None:
        known = [OpenFile(one.path, one.title, one.part) for one in chosen[:MOST_AT_ONCE]]
        self._opener.open_files(known)
        if len(chosen) > MOST_AT_ONCE:
            self.told.emit(
                tr(
                    "The first {most} of {count} articles were opened. Close some of "
                    "them before you open more.",
                    most=MOST_AT_ONCE,
                    count=len(chosen),
                )
            )

    def _show_menu(self, chosen: "list[Entry]", at: QPoint) -> None:
        from reader.ui.files import show_in_desktop  # noqa: PLC0415  # not at start

        menu = QMenu(self._parts.pages)
        several = len(chosen) > 1
        add_item(
            menu,
            tr("&Open {count} articles", count=number(len(chosen))) if several else tr("&Open"),
            calling(self._open, chosen),
        )
        folder = chosen[0].path.parent
        add_item(menu, tr("Open containing &folder"), calling(show_in_desktop, folder))
        add_item(
            menu, tr("&Copy paths") if several else tr("&Copy path"), calling(_copy_paths, chosen)
        )
        menu.addSeparator()
        menu.addAction(self._commands["reload"])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _tidy(self) -> None:
        """Let go of lists that no longer lie on the desk."""
        for file in [one for one in self._lists if one not in self._desk.files]:
            shown = self._lists.pop(file)
            was_seen = self._parts.page() is shown.page
            shown.end()
            self._parts.drop_page(shown.page)
            if was_seen and self._desk.awaited is None and self._desk.front is None:
                self.room.give_back()
                self._current.close()  # so that the window shows that nothing is open


def _copy_paths(chosen: "list[Entry]") -> None:
    paths = dict.fromkeys(one.path for one in chosen)
    QGuiApplication.clipboard().setText("\n".join(map(str, paths)))
