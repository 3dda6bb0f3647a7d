"""Where the settings lie, and what of them is needed before there is any Qt."""

import os
import sys
from pathlib import Path

_FOLDER = "standfirst"


def settings_file() -> Path:
    """Return where the settings are kept: the folder that Qt names for them, too."""
    return _configuration() / _FOLDER / "settings.json"


def _configuration() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Preferences"
    stated = os.environ.get("XDG_CONFIG_HOME", "")
    return Path(stated) if stated.startswith("/") else Path.home() / ".config"


def rules_off(path: Path) -> tuple[str, ...]:
    """Return the names of the rules that are switched off; a file in disorder names none.

    The child that reads articles is sent the first before Qt is there.
    """
    return names_in(_found(path).get("rules_off"))


def is_on(name: str, path: Path) -> bool:
    """Tell whether a switch that is on at first start is still on."""
    return _found(path).get(name) is not False


def word(name: str, path: Path) -> str:
    """Return a setting that is a word, "" when it was never chosen."""
    found = _found(path).get(name)
    return found if isinstance(found, str) else ""


def _found(path: Path) -> dict[str, object]:
    import json  # noqa: PLC0415  # while the child starts, not before

    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def names_in(found: object) -> tuple[str, ...]:
    """Return the strings of a list as it stands in JSON."""
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()
