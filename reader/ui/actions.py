"""Every menu item and every key, one row each.

What a row does is said in main_window.py, or in the `handlers` of the parts it names.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.ui import commands_notes
from reader.ui.command import Command, Key, keys_of, spoken
from reader.ui.commands_file import FILE_COMMANDS
from reader.ui.commands_look import LOOK_COMMANDS
from reader.ui.words import tr

_ROLES = {
    "preferences": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "about_qt": QAction.MenuRole.AboutQtRole,
}

_ALOUD = "Go/Read aloud"
_CORRECT = "Edit/Correct"
COMMANDS = (
    *FILE_COMMANDS,
    Command("undo", "Edit", 1, "&Undo", (Key.Undo,)),
    Command("redo", "Edit", 1, "Re&do", (Key.Redo, "Ctrl+Y")),
    Command("copy", "Edit", 2, "&Copy", (Key.Copy,), needs_article=True),
    Command(
        "copy_quote",
        "Edit",
        2,
        "Copy &quote with attribution",
        ("Ctrl+Shift+C",),
        "Copy the selected words or the quote you are at, with who said it and where",
        needs_article=True,
    ),
    Command("copy_plain", "Edit/Copy as", 2, "&Plain text", needs_article=True),
    Command("copy_markdown", "Edit/Copy as", 2, "&Markdown", needs_article=True),
    Command("copy_html", "Edit/Copy as", 2, "&HTML", needs_article=True),
    *(
        Command(f"cite_{name}", "Edit/Copy as/Citation", 3, text, needs_article=True)
        for name, text in (
            ("plain", "&Plain line"),
            ("markdown", "&Markdown block quote"),
            ("html", "&HTML block quote"),
            ("apa", "&APA"),
            ("chicago", "&Chicago, author and date"),
            ("chicago_note", "Chicago, &note"),
            ("mla", "M&LA"),
            ("own", "&Own template"),
        )
    ),
    Command("select_all", "Edit", 2, "Select &all", (Key.SelectAll,), needs_article=True),
    Command(
        "find",
        "Edit",
        3,
        "&Find…",
        (Key.Find, "/"),
        "Find words in the article",
        needs_article=True,
    ),
    Command("find_next", "Edit", 3, "Find &next", (Key.FindNext, "Ctrl+G"), needs_article=True),
    Command(
        "find_previous",
        "Edit",
        3,
        "Find &previous",
        (Key.FindPrevious, "Ctrl+Shift+G"),
        needs_article=True,
    ),
    Command(
        "remove",
        "Edit",
        4,
        "Remo&ve this paragraph",
        ("Ctrl+Backspace", "Ctrl+Del"),
        "Take the paragraph you are at, or the selected ones, out of the text",
        needs_article=True,
    ),
    Command("restore", "Edit", 4, "&Restore all that was removed"),
    Command(
        "change_speaker",
        _CORRECT,
        4,
        "Change &speaker…",
        ("Ctrl+I",),
        "Say who said this",
        needs_article=True,
    ),
    Command("mark_quote", _CORRECT, 4, "&Mark as quote…", ("Ctrl+K",), needs_article=True),
    Command("unmark_quote", _CORRECT, 4, "&Not a quote", ("Ctrl+Shift+K",), needs_article=True),
    Command("edit_source", _CORRECT, 5, "Name and &role of a source…", needs_article=True),
    Command("merge_sources", _CORRECT, 5, "Mer&ge sources…", needs_article=True),
    Command("corrections", _CORRECT, 6, "&Corrections…", ("Ctrl+Shift+I",), needs_article=True),
    Command(
        "preferences",
        "Edit",
        5,
        "Pr&eferences…",
        (Key.Preferences, "Ctrl+,"),
        "Change the settings",
    ),
    *commands_notes.HIGHLIGHTING,
    Command("sidebar", "View", 1, "&Outline", ("F9",), "Show the outline", checkable=True),
    Command("tool_bar", "View", 1, "&Toolbar", checkable=True),
    Command("status_bar", "View", 1, "Status &bar", checkable=True),
    Command("tab_sections", "View", 1, "Show &sections", ("Ctrl+1",)),
    Command("tab_quotes", "View", 1, "Show &quotes", ("Ctrl+2",)),
    Command("tab_sources", "View", 1, "Show s&ources", ("Ctrl+3",)),
    Command("tab_removed", "View", 1, "Show &removed pieces", ("Ctrl+4",)),
    Command("tab_notes", "View", 1, "Show &notes", ("Ctrl+5",)),
    Command("zoom_in", "View", 2, "Zoom &in", (Key.ZoomIn, "Ctrl+="), "Larger type"),
    Command("zoom_out", "View", 2, "Zoom o&ut", (Key.ZoomOut,), "Smaller type"),
    Command("zoom_reset", "View", 2, "Usual si&ze", ("Ctrl+0",)),
    Command("zoom_to", "View", 2, "T&ype size", tip="Choose the size of type"),
    Command(
        "text_look",
        "View",
        3,
        "Text and &colours…",
        ("Ctrl+Shift+A",),
        "Type, column, theme and pictures",
        checkable=True,
    ),
    *LOOK_COMMANDS,
    Command("mark_quotes", "View", 4, "&Mark quotes", checkable=True),
    Command(
        "show_removed",
        "View",
        4,
        "Show removed text in p&lace",
        ("Ctrl+Shift+R",),
        "Show what was removed, faded, where it stood",
        checkable=True,
    ),
    Command("caret", "View", 4, "&Keyboard caret in the text", ("F7",), checkable=True),
    Command("full_screen", "View", 5, "&Full screen", (Key.FullScreen, "F11"), checkable=True),
    Command("back", "Go", 1, "&Back", (Key.Back, "Alt+Left"), "Back to where you jumped from"),
    Command("forward", "Go", 1, "&Forward", (Key.Forward, "Alt+Right"), "Forward again"),
    Command("next_section", "Go", 2, "Next &section", ("Alt+Down",), needs_article=True),
    Command("previous_section", "Go", 2, "P&revious section", ("Alt+Up",), needs_article=True),
    Command("next_quote", "Go", 2, "Next &quote", ("Alt+Shift+Down",), needs_article=True),
    Command("previous_quote", "Go", 2, "Pre&vious quote", ("Alt+Shift+Up",), needs_article=True),
    Command(
        "next_mention",
        "Go",
        2,
        "Next &mention",
        ("Alt+PgDown",),
        "To the next words of the chosen source",
        needs_article=True,
    ),
    Command(
        "previous_mention",
        "Go",
        2,
        "Previous ment&ion",
        ("Alt+PgUp",),
        "To the words of the chosen source before these",
        needs_article=True,
    ),
    *commands_notes.GOING,
    Command("paragraph", "Go", 3, "Go to &paragraph…", ("Ctrl+L",), needs_article=True),
    Command("start", "Go", 3, "S&tart", ("Ctrl+Home",), needs_article=True),
    Command("end", "Go", 3, "&End", ("Ctrl+End",), needs_article=True),
    Command("next_article", "Go", 4, "&Next article", ("Ctrl+Tab", "Ctrl+PgDown")),
    Command("previous_article", "Go", 4, "&Previous article", ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    Command("tab_later", "Go", 4, "Move tab ri&ght", ("Ctrl+Shift+PgDown",)),
    Command("tab_earlier", "Go", 4, "Move tab &left", ("Ctrl+Shift+PgUp",)),
    Command("next_pane", "Go", 5, "Next p&ane", ("F6",)),
    Command("previous_pane", "Go", 5, "Previous pan&e", ("Shift+F6",)),
    Command("aloud", _ALOUD, 6, "&Read aloud", ("F8",), needs_article=True),
    Command("aloud_here", _ALOUD, 6, "Read from &here", ("Shift+F8",), needs_article=True),
    Command("aloud_stop", _ALOUD, 6, "&Stop reading", ("Ctrl+F8",)),
    Command("aloud_next", _ALOUD, 7, "&Next sentence", ("Alt+Shift+Right",)),
    Command("aloud_previous", _ALOUD, 7, "Pre&vious sentence", ("Alt+Shift+Left",)),
    Command("aloud_next_paragraph", _ALOUD, 7, "N&ext paragraph", ("Alt+Shift+PgDown",)),
    Command("aloud_previous_paragraph", _ALOUD, 7, "Previous para&graph", ("Alt+Shift+PgUp",)),
    Command("aloud_faster", _ALOUD, 8, "&Faster"),
    Command("aloud_slower", _ALOUD, 8, "S&lower"),
    Command(
        "source_audit",
        "Tools",
        1,
        "Source &audit",
        ("Ctrl+U",),
        "Who the article draws on, and how much of what is quoted is theirs",
        needs_article=True,
    ),
    Command("help", "Help", 1, "&Guide", (Key.HelpContents, "F1"), "How everything works"),
    Command("why_removed", "Help", 1, "&What was removed and why"),
    Command("shortcuts", "Help", 1, "&Keyboard shortcuts", ("Ctrl+?", "Ctrl+/")),
    Command("sample", "Help", 1, "&Sample article"),
    Command("report", "Help", 2, "&Report a cleaning mistake…", needs_article=True),
    Command("about_qt", "Help", 3, "About &Qt"),
    Command("about", "Help", 3, "&About Standfirst"),
)

Handler = Callable[[], object]
T = TypeVar("T")


class Actions:
    """The actions of one window by name. When nobody does one yet, `make_rest` makes who does."""

    def __init__(self, parent: QObject, make_rest: Callable[[], object]) -> None:
        self._make_rest = make_rest
        self._handlers: dict[str, Handler] = {}
        self._actions = {command.name: _action(command, parent) for command in COMMANDS}
        for name, action in self._actions.items():
            action.triggered.connect(without_argument(partial(self._do, name)))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> Iterable[QAction]:
        """Return every action, in the order of the table."""
        return self._actions.values()

    def offered(self) -> list[Command]:
        """Return the commands there are for a person: hidden ones lack something to do them."""
        return [command for command in COMMANDS if self._actions[command.name].isVisible()]

    def connect(self, handlers: dict[str, Handler]) -> None:
        """Say what each command does. Every command must be given a handler, once."""
        self._handlers |= handlers

    def is_done(self, name: str) -> bool:
        """Tell whether what does a command has been made."""
        return name in self._handlers

    def give_keys(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        """Let commands be asked for by other keys."""
        for command in COMMANDS:
            _give_keys(self._actions[command.name], command, keys[command.name])

    def article_is(self, *, open_now: bool) -> None:
        """Enable what needs an article when there is one."""
        for command in COMMANDS:
            if command.needs_article:
                self._actions[command.name].setEnabled(open_now)

    def _do(self, name: str) -> None:
        if name not in self._handlers:
            self._make_rest()
        self._handlers[name]()


def without_argument(handler: Handler) -> Callable[[], None]:
    """Return a slot that does not take the truth value Qt sends along with `triggered`."""

    def call() -> None:
        handler()

    return call


def add_item(menu: QMenu, text: str, chosen: Handler) -> None:
    """Add an item to a menu made for this moment."""
    menu.addAction(text).triggered.connect(without_argument(chosen))


def calling(function: Callable[[T], object], value: T) -> Callable[[], None]:
    """Return a slot that calls a function with this value, whatever the signal brings."""

    def call() -> None:
        function(value)

    return call


def _action(command: Command, parent: QObject) -> QAction:
    action = QAction(tr(command.text), parent)
    action.setObjectName(command.name)
    action.setCheckable(command.checkable)
    action.setMenuRole(_ROLES.get(command.name, QAction.MenuRole.NoRole))
    _give_keys(action, command, keys_of(command))
    return action


def _give_keys(action: QAction, command: Command, keys: Sequence[QKeySequence]) -> None:
    action.setShortcuts(keys)
    tip = tr(command.tip) or spoken(command)
    shortcut = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    action.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
