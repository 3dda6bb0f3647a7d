"""Type and colour: what the menu's items choose, and the popover in which all of it is chosen."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from reader.ui.actions import Actions, Handler, calling
from reader.ui.choices import Choices
from reader.ui.fonts import BUNDLED, CLEAR_FACE, READING_FACE
from reader.ui.settings import Pictures, Settings
from reader.ui.settling import Settling
from reader.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from reader.ui.text_popover import TextPopover

Choice = tuple[str, object]  # the name of a setting and the value it gets

# Of each of these sets, one item is ticked.
_SETS: tuple[dict[str, Choice], ...] = (
    {f"theme_{theme}": ("theme", theme.value) for theme in ThemeChoice},
    {"face_literata": ("face", READING_FACE), "face_atkinson": ("face", CLEAR_FACE)},
    {"set_spaced": ("indented", False), "set_indented": ("indented", True)},
    {"set_ragged": ("justified", False), "set_justified": ("justified", True)},
    {f"pictures_{size}": ("pictures", size.value) for size in Pictures},
)
_STEPS = {
    "wider": ("measure", 1),
    "narrower": ("measure", -1),
    "more_leading": ("leading", 1),
    "less_leading": ("leading", -1),
    "more_gap": ("gap", 1),
    "less_gap": ("gap", -1),
}


class TextLook(QObject):
    """Connects menu, popover and choices; each shows what the others chose."""

    def __init__(self, choices: Choices, commands: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._choices = choices
        self._commands = commands
        self._window = window
        self._popover: TextPopover | None = None
        self._settling = Settling(choices, self)
        self._group()
        commands.connect(dict(self._handlers()))
        choices.look_changed.connect(self._show)
        self._show()

    def _group(self) -> None:
        for commands in _SETS:
            group = QActionGroup(self)
            for name in commands:
                group.addAction(self._commands[name])
            if "face_literata" in commands:
                group.addAction(self._commands["face_other"])

    def _handlers(self) -> Iterator[tuple[str, Handler]]:
        for commands in _SETS:
            for name, choice in commands.items():
                yield name, calling(self._choose, choice)
        for name, step in _STEPS.items():
            yield name, calling(self._step, step)
        yield "look_usual", self._choices.look_usual
        yield "face_other", self._ask_for_face
        yield "text_look", self._toggle

    # What the signals mean

    def _choose(self, choice: Choice) -> None:
        name, value = choice
        self._choices.choose({name: value})

    def _step(self, step: tuple[str, int]) -> None:
        self._choices.step(*step)

    def _toggle(self) -> None:
        popover = self._furnished()
        if popover.isHidden():
            popover.open_below(self._button())
        else:
            popover.hide()

    def _ask_for_face(self) -> None:
        self._show()  # the tick stays with what is worn until something else is chosen
        popover = self._furnished()
        popover.open_below(self._button())
        popover.ask_for_face()

    def _button(self) -> QWidget:
        """Return what the popover opens below."""
        bar = self._window.findChild(QToolBar, "tools")
        button = bar.widgetForAction(self._commands["text_look"]) if bar else None
        return button if button and button.isVisible() else self._window.menuBar()

    # What is shown

    def _show(self) -> None:
        settings = self._choices.settings
        for commands in _SETS:
            for name, (setting, value) in commands.items():
                self._commands[name].setChecked(getattr(settings, setting) == value)
        self._commands["face_other"].setChecked(settings.face not in BUNDLED)
        self._show_popover(settings)

    def _show_popover(self, settings: Settings) -> None:
        if self._popover and not self._settling.is_waiting:
            self._popover.show_settings(settings)

    def _furnished(self) -> "TextPopover":
        """Return the popover, built now if it was not."""
        if self._popover is None:
            from reader.ui.text_popover import TextPopover  # noqa: PLC0415  # only when asked for

            self._popover = popover = TextPopover(self._window)
            popover.chosen.connect(self._settling.draw)
            popover.usual_wanted.connect(self._choices.look_usual)
            popover.shown_or_hidden.connect(self._commands["text_look"].setChecked)
            self._show_popover(self._choices.settings)
        return self._popover
