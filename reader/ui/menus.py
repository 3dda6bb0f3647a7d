"""The menu bar and the tool bar, built from the table of commands."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from reader.ui.actions import COMMANDS, Actions, Handler, without_argument
from reader.ui.command import without_key
from reader.ui.words import tr

_TITLES = {
    "File": "&File",
    "Edit": "&Edit",
    "View": "&View",
    "Go": "&Go",
    "Tools": "&Tools",
    "Help": "&Help",
}
_HANGING = {
    "View/Text": "Te&xt",
    "View/Font": "Fo&nt",
    "Edit/Copy as": "Cop&y as",
    "Go/Read aloud": "Read al&oud",
    "Edit/Correct": "C&orrect",
    "File/Export": "E&xport",
}  # menus whose first letter is taken
_RECENT_GROUP = 2  # Open Recent stands above this group of File
_ICON_PIXELS = 18
_SHORT = {
    "text_look": "Aa",
    "copy_quote": "Copy quote",
    "export": "Export",
}  # what stands on the tool bar where the menu says more


def title_of(path: str) -> str:
    """Return what a menu is called in English, with its access key."""
    own = path.rpartition("/")[2]
    return _TITLES.get(path) or _HANGING.get(path) or f"&{own}"


def path_shown(path: str) -> str:
    """Return where a menu hangs, as the reader sees it: "View ▸ Theme"."""
    parts = path.split("/")
    paths = ("/".join(parts[: count + 1]) for count in range(len(parts)))
    return " ▸ ".join(without_key(tr(title_of(one))) for one in paths)


class Menus:
    """The menus of one window; those whose items change are attributes."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._window = window
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, int] = {}  # by menu, the group that is being filled
        self.recent = QMenu(tr("Open &recent"), window)
        for title in _TITLES:
            self._fill(title, actions)
        # Actions in no visible menu still need their keys.
        window.addActions(list(actions.all()))
        self.export = self._menus["File/Export"]

    def _fill(self, title: str, actions: Actions) -> None:
        self._menus[title] = self._window.menuBar().addMenu(tr(_TITLES[title]))
        for command in COMMANDS:
            if command.menu.split("/")[0] == title:
                self._menu(command.menu, command.group).addAction(actions[command.name])

    def _before(self, title: str, group: int) -> None:
        if title == "File" and group == _RECENT_GROUP:
            self._menus[title].addMenu(self.recent)

    def _menu(self, path: str, group: int) -> QMenu:
        """Return a menu, with a line drawn where another group begins in it."""
        if path not in self._menus:
            above = path.rpartition("/")[0]
            self._menus[path] = self._menu(above, group).addMenu(tr(title_of(path)))
        if self._groups.get(path) != group:
            if path in self._groups:
                self._menus[path].addSeparator()
            self._groups[path] = group
            self._before(path, group)
        return self._menus[path]


def tool_bar(window: QMainWindow, actions: Actions, export: QMenu) -> QToolBar:
    """Build the tool bar: what is used most, in words."""
    bar = QToolBar(tr("Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
    bar.toggleViewAction().setVisible(False)
    for name in ("open", "back", "forward", "", "sidebar", "find", "text_look"):
        _add(bar, actions[name] if name else None)
    bar.addSeparator()
    bar.addAction(actions["copy_quote"])
    space = QWidget(bar)
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    bar.addAction(actions["export"])
    button = bar.widgetForAction(actions["export"])
    if isinstance(button, QToolButton):
        button.setMenu(export)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    for name, short in _SHORT.items():
        actions[name].setIconText(tr(short))
        words = without_key(actions[name].text())
        bar.widgetForAction(actions[name]).setAccessibleName(words)
    window.addToolBar(bar)
    return bar


def refill(menu: QMenu, items: Sequence[tuple[str, Handler] | None], nothing: str) -> None:
    """Put other items in a menu, None for a line; with none, one that says so and does nothing."""
    menu.clear()
    for item in items:
        if item is None:
            menu.addSeparator()
            continue
        text, chosen = item
        # An "&" in a file's name is no access key.
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(without_argument(chosen))
    if not items:
        menu.addAction(nothing).setEnabled(False)


def emptied(menu: QMenu) -> QActionGroup:
    """Empty a menu for other items, of which one may be marked, and return their group."""
    menu.clear()
    for old in (*menu.findChildren(QMenu), *menu.findChildren(QActionGroup)):
        old.deleteLater()
    return QActionGroup(menu)


def _add(bar: QToolBar, action: QAction | None) -> None:
    if action is None:
        bar.addSeparator()
    else:
        bar.addAction(action)
