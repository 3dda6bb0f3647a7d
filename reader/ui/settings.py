"""What the window remembers between two runs: one frozen value, one small file."""

import json
import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from reader.ui.theme import ThemeChoice

_log = logging.getLogger(__name__)

MOST_RECENT = 12
ZOOM_STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
USUAL_ZOOM = 100


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
    if known.get("theme") not in set(ThemeChoice):
        known.pop("theme", None)
    return replace(usual, **known)
