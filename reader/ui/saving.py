"""Asks where to write something made of the open article, and writes it there."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from reader.errors import FileError, OverwritesInputError, StandfirstError
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.export.written import Written


class Saving(QObject):
    """Writes files for one window, never over an article that is open in it."""

    written = Signal(object)  # Path: this file is there now
    told = Signal(str)  # how it went, for windows that stand above the main one

    def __init__(self, window: QMainWindow, opener: Opener, parts: Parts) -> None:
        super().__init__(window)
        self._opener = opener
        self._bar = parts.bar
        self._status = parts.status

    def ask(
        self,
        above: QWidget,
        title: str,
        kind: tuple[str, str],
        chosen: Callable[[Path], object],
        folder: Path | None = None,
    ) -> None:
        """Ask for a file name, without blocking; the kind is its name and its suffix."""
        path = self._opener.path
        if path is None:
            return
        name, suffix = kind
        proposed = self.proposed(folder or path.parent, suffix)
        dialog = QFileDialog(above, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setNameFilter(f"{name} (*{suffix})")
        dialog.setDirectory(str(proposed.parent))
        dialog.selectFile(proposed.name)
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def proposed(self, folder: Path, suffix: str) -> Path:
        """Return the name in a folder that is usual for the open file, never an open one's."""
        from reader.export.writing import export_name  # noqa: PLC0415  # not at start
        from reader.writing import identities  # noqa: PLC0415  # as above

        path, taken = self._opener.path or Path("article"), identities(self._opener.files)
        names = (folder / export_name(path, suffix, number) for number in count(1))
        return next(name for name in names if not identities([name]) & taken)

    def write(self, target: Path, data: bytes) -> None:
        """Write a file, and tell that it is written or why it is not."""
        from reader.export.written import Written  # noqa: PLC0415  # as above

        self.put(target, Written(data))

    def put(self, target: Path, export: "Written") -> None:
        """Write a file and those it points at, and tell alike."""
        from reader.export.writing import save  # noqa: PLC0415  # as above
        from reader.writing import identities, sweep  # noqa: PLC0415  # as above

        sweep(target.parent)
        try:
            save(export, target, identities(self._opener.files))
        except FileError as error:
            self.tell_error(error)
        else:
            self.tell(tr("Wrote {target}", target=target))
            self.written.emit(target)

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
        self._bar.say(tr(error.sentence))
        self.told.emit(tr(error.sentence))
