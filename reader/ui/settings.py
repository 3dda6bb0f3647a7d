"""What the window remembers between two runs: one frozen value, one small file."""

import json
import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from reader.ui.fonts import READING_FACE
from reader.ui.theme import ThemeChoice

_log = logging.getLogger(__name__)

MOST_RECENT = 12
ZOOM_STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
USUAL_ZOOM = 100


class Pictures(StrEnum):
    """How large the pictures of an article are shown."""

    FIT = "fit"
    SMALL = "small"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Range:
    """Between what a number may be chosen, and in which steps."""

    least: int
    most: int
    step: int

    def held(self, value: int) -> int:
        """Return the nearest value that may be chosen."""
        return min(max(value, self.least), self.most)


RANGES = {
    "zoom": Range(ZOOM_STEPS[0], ZOOM_STEPS[-1], 10),
    "measure": Range(45, 90, 3),  # Bringhurst's good measures, and a little more
    "leading": Range(120, 220, 5),
    "gap": Range(20, 200, 10),  # WCAG 1.4.12: a reader may want twice the size of type
}
# What "Usual settings" sets back.
LOOK = ("theme", "zoom", "face", "measure", "leading", "gap", "indented", "justified", "pictures")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a reader chose. Every field has a value that suits a first start."""

    theme: str = ThemeChoice.SYSTEM.value
    zoom: int = USUAL_ZOOM  # percent
    mark_quotes: bool = True
    caret: bool = False
    sidebar_visible: bool = True
    sidebar_width: int = 0  # pixels; 0 before the first run
    sidebar_tab: str = "quotes"
    quotes_by_speaker: bool = True
    geometry: str = ""  # of the window, as Qt packs it, in base 64
    recent: tuple[str, ...] = ()
    tool_bar: bool = True
    status_bar: bool = True
    face: str = READING_FACE
    measure: int = 66  # characters in a line: Bringhurst's ideal
    leading: int = 155  # from line to line, percent of the size of type
    gap: int = 90  # between paragraphs, percent of the size of type
    indented: bool = False  # paragraphs are told apart as in books: by their first lines
    justified: bool = False
    pictures: str = Pictures.FIT.value
    show_removed: bool = False  # in the text, faded
    notes_beside: bool = True  # the article, where that folder may be written in
    copy_style: str = "plain"  # a row's name in export/attributed/styles.py
    copy_template: str = ""  # a reader's own; "" is the usual one

    def having_opened(self, path: Path) -> "Settings":
        """Return the settings with a file put on top of the recent ones."""
        name = str(path)
        others = [known for known in self.recent if known != name]
        return replace(self, recent=(name, *others)[:MOST_RECENT])

    def zoomed(self, steps: int) -> "Settings":
        """Return the settings with type some steps larger or smaller."""
        nearest = min(ZOOM_STEPS, key=lambda zoom: abs(zoom - self.zoom))
        place = ZOOM_STEPS.index(nearest) + steps
        return replace(self, zoom=ZOOM_STEPS[min(max(place, 0), len(ZOOM_STEPS) - 1)])

    def stepped(self, name: str, steps: int) -> "Settings":
        """Return the settings with one number some steps larger or smaller."""
        reach = RANGES[name]
        return self.having(name, getattr(self, name) + steps * reach.step)

    def having(self, name: str, value: object) -> "Settings":
        """Return the settings with one of them chosen anew; a number is held in its range."""
        if name in RANGES and isinstance(value, int):
            value = RANGES[name].held(value)
        return replace(self, **{name: value})  # type: ignore[arg-type]  # the name says which

    def looking_usual(self) -> "Settings":
        """Return the settings with everything about type and colour as on first start."""
        usual = Settings()
        return replace(self, **{name: getattr(usual, name) for name in LOOK})


def settings_file() -> Path:
    """Return where the settings are kept."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "settings.json"


def load(path: Path) -> Settings:
    """Return the remembered settings; what is missing or makes no sense is as on first start."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _understood(found) if isinstance(found, dict) else Settings()


def save(settings: Settings, path: Path) -> None:
    """Write the settings, whole or not at all. A disk that will not take them is no one's loss."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        _log.warning("settings not saved in %s: %s", path, error)


def _understood(found: dict[str, Any]) -> Settings:
    usual = Settings()
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value = found.get(field.name)
        if field.name == "recent" and isinstance(value, list):
            value = tuple(name for name in value if isinstance(name, str))
        if type(value) is type(getattr(usual, field.name)):
            known[field.name] = value
    for name, reach in RANGES.items():
        known[name] = reach.held(known.get(name, getattr(usual, name)))
    for name, allowed in (("theme", ThemeChoice), ("pictures", Pictures)):
        if known.get(name) not in set(allowed):
            known.pop(name, None)
    return replace(usual, **known)
