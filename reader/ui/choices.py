"""What the reader has chosen so far, and how it changes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.settings import LOOK, RANGES, USUAL_ZOOM, Settings
from reader.ui.settings_file import SettingsFile

_SETTLED_MS = 500  # a slider that is dragged chooses many times
# What the text shows besides type and colour.
_SEEN = ("mark_quotes", "speaker_colours", "show_removed")


class Choices(QObject):
    """Holds the settings of one window; each change makes new ones."""

    look_changed = Signal()  # theme, size of type, marks: what needs setting anew
    changed = Signal()  # anything else
    zoomed = Signal(int)  # a person chose this size of type, for what is in front
    unsaved = Signal(str)  # why nothing will be remembered, in a sentence

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = SettingsFile(path)
        self.settings: Settings = self._file.load()
        self._usual_zoom = self.settings.zoom  # for articles that have none of their own
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SETTLED_MS)
        self._saving.timeout.connect(self.save)

    @property
    def trouble(self) -> str:
        """What went wrong when the settings were read, in a sentence; "" when nothing did."""
        return self._file.trouble

    def save(self) -> None:
        """Write the settings down for the next start."""
        self._saving.stop()
        sentence = self._file.save(replace(self.settings, zoom=self._usual_zoom))
        if sentence:
            self.unsaved.emit(sentence)

    def put(self, name: str, value: object) -> None:
        """Choose one setting by its name, whatever it is about."""
        self.adopt(self.settings.having(name, value))

    def usual(self, names: Iterable[str]) -> None:
        """Set these back to what they were on first start."""
        self.adopt(self.settings.usual(names))

    def adopt(self, settings: Settings) -> None:
        """Use other settings."""
        before, look = self.settings, (*LOOK, *_SEEN)
        is_look = any(getattr(settings, name) != getattr(before, name) for name in look)
        is_other = settings.usual(look) != before.usual(look)
        self._keep_seen(settings)
        if is_look:
            self.look_changed.emit()
        if is_other:
            self.changed.emit()

    def zoom(self, steps: int) -> None:
        """Make type some steps larger or smaller."""
        self._change_look(self.settings.zoomed(steps))

    def wear_zoom(self, own: int) -> None:
        """Use the size of type that one article has of its own, with 0 the usual one."""
        zoom = RANGES["zoom"].held(own) if own else self._usual_zoom
        self._change(replace(self.settings, zoom=zoom))

    def reset_zoom(self) -> None:
        """Make type as large as it usually is."""
        self._change_look(replace(self.settings, zoom=USUAL_ZOOM))

    def choose(self, chosen: Mapping[str, object]) -> None:
        """Choose something about type or colour, by the names of its settings."""
        self._change_look(self._having(chosen))

    def set_up_export(self, chosen: Mapping[str, object]) -> None:
        """Choose something about exports, by the names of its settings."""
        self._change(self._having(chosen))

    def set_up_print(self, chosen: Mapping[str, object]) -> None:
        """Choose something about print, by the names of its settings."""
        self._change(self._having(chosen))

    def step(self, name: str, steps: int) -> None:
        """Make one number about type some steps larger or smaller."""
        self._change_look(self.settings.stepped(name, steps))

    def look_usual(self) -> None:
        """Use the type and colours of the first start."""
        self._change_look(self.settings.looking_usual())

    def toggle_marks(self) -> None:
        """Mark quotes, or stop marking them."""
        self._change_look(replace(self.settings, mark_quotes=not self.settings.mark_quotes))

    def toggle_removed(self) -> None:
        """Show removed pieces where they stood, or hide them."""
        self._change_look(replace(self.settings, show_removed=not self.settings.show_removed))

    def toggle_caret(self) -> None:
        """Show the keyboard's caret in the text, or hide it."""
        self._change(replace(self.settings, caret=not self.settings.caret))

    def toggle_tool_bar(self) -> None:
        """Show the tool bar, or put it away."""
        self._change(replace(self.settings, tool_bar=not self.settings.tool_bar))

    def toggle_status_bar(self) -> None:
        """Show the status bar, or put it away."""
        self._change(replace(self.settings, status_bar=not self.settings.status_bar))

    def group_quotes(self, by_speaker: bool) -> None:  # noqa: FBT001  # a signal's argument
        """List quotes by speaker or in order from now on."""
        self._change(replace(self.settings, quotes_by_speaker=by_speaker))

    def copy_quotes(self, style: str, template: str) -> None:
        """Copy quotes in this style from now on; `template` is the reader's own."""
        self._change(replace(self.settings, copy_style=style, copy_template=template))

    def choose_aloud(self, name: str, value: object) -> None:
        """Choose something about reading aloud, by the name of its setting."""
        self._change(self.settings.having(name, value))

    def opened(self, path: Path) -> None:
        """Put a file on top of the recent ones."""
        self._change(self.settings.having_opened(path))

    def forget_recent(self) -> None:
        """Forget which files were opened."""
        self._change(replace(self.settings, recent=()))

    def leave(self, geometry: str, sidebar: tuple[bool, int, str]) -> None:
        """Remember how the window was left; `sidebar` is whether shown, its width, its tab."""
        shown, width, tab = sidebar
        self._change(
            replace(
                self.settings,
                geometry=geometry,
                sidebar_visible=shown,
                sidebar_width=width,
                sidebar_tab=tab,
            )
        )

    def _having(self, chosen: Mapping[str, object]) -> Settings:
        settings = self.settings
        for name, value in chosen.items():
            settings = settings.having(name, value)
        return settings

    def _change(self, settings: Settings) -> None:
        if settings != self.settings:
            self._keep(settings)
            self.changed.emit()

    def _change_look(self, settings: Settings) -> None:
        if settings != self.settings:
            self._keep_seen(settings)
            self.look_changed.emit()

    def _keep_seen(self, settings: Settings) -> None:
        """Keep what a person chose; another size of type is from now on the usual one."""
        is_zoomed = settings.zoom != self.settings.zoom
        self._keep(settings)
        if is_zoomed:
            self._usual_zoom = settings.zoom
            self.zoomed.emit(settings.zoom)

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self._saving.start()
