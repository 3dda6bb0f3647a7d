"""The file of the settings: read at start, written when something was chosen.

What cannot be read is never overwritten: a damaged file is set aside under another name.
"""

from pathlib import Path

from reader.errors import WriteError, reason
from reader.ui.settings import Settings, load, save
from reader.ui.words import tr


class SettingsFile:
    """Reads and writes one file; `trouble` is what a person should be told about it, or ""."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._may_write = True
        self.trouble = ""

    def load(self) -> Settings:
        """Return what is remembered; as on first start when nothing is, or it cannot be read."""
        try:
            return load(self._path)
        except OSError as error:
            self._may_write = False
            self.trouble = tr(
                "Standfirst may not read its settings in “{path}” ({why}). The usual ones "
                "are used, and what you choose will not be remembered. Check the permissions "
                "of that file.",
                path=self._path,
                why=reason(error),
            )
        except ValueError:
            self._set_aside()
        return Settings()

    def save(self, settings: Settings) -> str:
        """Write the settings. Return what to tell a person, the first time it is not possible."""
        if not self._may_write:
            return ""
        try:
            save(settings, self._path)
        except WriteError as error:
            self._may_write = False
            return tr(
                "What you choose will not be remembered when Standfirst is closed: it cannot "
                "write to “{parent}” ({why}). Make that folder writable to keep your "
                "settings.",
                parent=self._path.parent,
                why=error.why,
            )
        return ""

    def _set_aside(self) -> None:
        from reader.writing import set_aside  # noqa: PLC0415  # hardly ever

        try:
            aside = set_aside(self._path, self._path.suffix)
        except OSError as error:
            self._may_write = False
            self.trouble = tr(
                "The settings in “{path}” are damaged, and the file could not be set aside "
                "({why}). The usual ones are used, and what you choose will not be "
                "remembered.",
                path=self._path,
                why=reason(error),
            )
        else:
            self.trouble = tr(
                "Your settings were damaged and could not be read. The file is set aside as "
                "“{aside}”; the usual settings are used.",
                aside=aside,
            )
