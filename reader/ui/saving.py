"""Asks where to write something made of the open article, and writes it there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from reader.errors import FileError, OverwritesInputError, StandfirstError
from reader.ui.opening import Opener
from reader.ui.parts import Parts


class Saving(QObject):
    """Writes files for one window, never over an article that is open in it."""

    told = Signal(str)  # how it went, for windows that stand above the main one

    def __init__(self, window: QMainWindow, opener: Opener, parts: Parts) -> None:
        super().__init__(window)
        self._opener = opener
        self._bar = parts.bar
        self._status = parts.status

    def ask(
        self, above: QWidget, title: str, kind: tuple[str, str], chosen: Callable[[Path], object]
    ) -> None:
        """Ask for a file name, without blocking; the kind is its name and its suffix."""
        from reader.export.writing import export_name  # noqa: PLC0415  # not at start

        path = self._opener.path
        if path is None:
            return
        name, suffix = kind
        dialog = QFileDialog(above, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setNameFilter(f"{name} (*{suffix})")
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(export_name(path, suffix))
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, target: Path, data: bytes) -> None:
        """Write a file, and tell that it is written or why it is not."""
        from reader.writing import identities, write_atomically  # noqa: PLC0415  # as above

        try:
            write_atomically(target, data, identities(self._opener.files))
        except FileError as error:
            self.tell_error(error)
        else:
            self.tell(f"Wrote {target}")

    def tell(self, words: str) -> None:
        """Tell in every window what was done."""
        self._status.tell(words)
        self.told.emit(words)

    def may_replace(self, target: Path) -> bool:
        """Tell whether a name leads to none of the open articles; if it does, say so."""
        from reader.writing import identities  # noqa: PLC0415  # as above

        if identities([target]) & identities(self._opener.files):
            self.tell_error(OverwritesInputError(target))
            return False
        return True

    def tell_error(self, error: StandfirstError) -> None:
        """Say in the bar above the text what went wrong."""
        self._bar.say(str(error))
        self.told.emit(str(error))
