"""All settings in one file: to another computer, or to be kept."""

import json
from dataclasses import asdict, fields, replace
from pathlib import Path

from reader.errors import FileError, UnreadableFileError, reason
from reader.ui.settings import Settings, understood
from reader.writing import sweep, write_atomically

SUGGESTED_NAME = "standfirst-settings.json"
# Of this screen and this person's files; it makes no sense elsewhere.
_LOCAL = ("geometry", "sidebar_width", "recent")


class NoSettingsError(FileError):
    """The file that was to be imported holds no settings."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "“{file}” holds no settings of Standfirst. Choose a file that was written with "
            "“Export settings”.",
        )


def export_settings(settings: Settings, path: Path) -> None:
    """Write the settings to a file of its own. Raises WriteError when the disk says no."""
    told = {name: value for name, value in asdict(settings).items() if name not in _LOCAL}
    sweep(path.parent)
    write_atomically(path, json.dumps(told, indent=1).encode())


def import_settings(path: Path, here: Settings) -> Settings:
    """Return the settings of such a file, with what belongs to this computer as it is here.

    Raises FileError when the file cannot be read or holds no settings.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(path, reason(error)) from error
    try:
        settings = understood(data)
        found = json.loads(data).keys()
    except ValueError as error:
        raise NoSettingsError(path) from error
    if found.isdisjoint(field.name for field in fields(Settings)):
        raise NoSettingsError(path)
    return replace(settings, **{name: getattr(here, name) for name in _LOCAL})
