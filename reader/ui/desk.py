"""The files that lie open, side by side, one of them in front."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.foreign_words import file_named, named
from reader.worker import WHOLE

if TYPE_CHECKING:
    from reader.model import Part

_MOST_CLOSED = 20  # that can be opened again


class OpenFile:
    """One file that lies open, or one part of it; a folder or a file of several is a list.

    It is itself, whatever its neighbours are called.
    """

    def __init__(
        self, path: Path, title: str = "", part: int = WHOLE, *, was_restored: bool = False
    ) -> None:
        self.path = path
        self.part = part
        self.parts: tuple[Part, ...] = ()  # of a file that holds several articles
        self.is_folder = _is_folder(path)
        self.real = os.path.realpath(path)  # resolve() refuses loops
        self.title = named(title) or file_named(path)
        self.encoding = ""  # the one a person chose for it
        self.keep: tuple[str, ...] = ()  # the rules that were off when it was read
        self.zoom = 0  # percent, where a person chose a size of type for it
        self.was_restored = was_restored  # from the last session, and not read yet
        self.left: object = None  # how it was left, once it has been read and another is shown
        self.is_read = self.is_folder  # there is nothing to wait for

    @property
    def is_list(self) -> bool:
        """Whether it is no article but a list of some."""
        return self.is_folder or bool(self.parts)

    def is_same(self, other: "OpenFile") -> bool:
        """Tell whether this is the same file and part, by whatever name."""
        return (self.real, self.part) == (other.real, other.part)


class Desk(QObject):
    """Keeps the open files in their order. It reads none of them."""

    changed = Signal()  # which lie open, in which order, what they are called, which is in front

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[OpenFile] = []
        self._closed: list[tuple[int, OpenFile]] = []  # with where they lay
        self.front: OpenFile | None = None
        self.awaited: OpenFile | None = None  # the one that is being read

    @property
    def files(self) -> Sequence[OpenFile]:
        """All of them, from left to right."""
        return tuple(self._files)

    @property
    def closed(self) -> Sequence[OpenFile]:
        """Those that were closed and can be opened again, the last one last."""
        return tuple(file for _, file in self._closed)

    @property
    def can_reopen(self) -> bool:
        """Whether one was closed."""
        return bool(self._closed)

    def put(self, wanted: Iterable[OpenFile]) -> list[OpenFile]:
        """Put files beside the one in front and return them; what lies open already stays."""
        place = self._files.index(self.front) + 1 if self.front in self._files else len(self._files)
        found = []
        for file in wanted:
            known = self._like(file)
            if known is None:
                self._files.insert(place, file)
                place += 1
            found.append(known or file)
        self.changed.emit()
        return found

    def restore(self, files: Sequence[OpenFile]) -> None:
        """Put what lay open last time before what lies there now."""
        self._files[:0] = [file for file in files if self._like(file) is None]
        self.changed.emit()

    def bring(self, file: OpenFile) -> None:
        """Have a file in front."""
        if file not in self._files:
            self._files.append(file)
        file.was_restored = False
        self.front = file
        self.awaited = None
        self.changed.emit()

    def wait_for(self, file: OpenFile | None) -> None:
        """Know which file is being read, if any."""
        if file is not None and file not in self._files:
            self._files.append(file)
        self.awaited = file
        self.changed.emit()

    def name(self, file: OpenFile, title: str) -> None:
        """Call a file by the title of its article."""
        file.title = title
        self.changed.emit()

    def beside(self, file: OpenFile, by: int = 1) -> OpenFile | None:
        """Return the next or previous file, round the ends; None when it is alone."""
        if len(self._files) <= 1 or file not in self._files:
            return None
        return self._files[(self._files.index(file) + by) % len(self._files)]

    def heir(self, file: OpenFile) -> OpenFile | None:
        """Return who comes to the front when a file is closed: the next one, or the last."""
        others = [one for one in self._files if one is not file]
        return others[min(self._files.index(file), len(others) - 1)] if others else None

    def take_away(self, file: OpenFile, *, closed: bool = False) -> None:
        """Take a file off the desk; one that a person `closed` can be opened again."""
        if file not in self._files:
            return
        if closed:
            self._closed = [*self._closed, (self._files.index(file), file)][-_MOST_CLOSED:]
        self._files.remove(file)
        if self.front is file:
            self.front = None
        if self.awaited is file:
            self.awaited = None
        self.changed.emit()

    def reopen(self) -> OpenFile | None:
        """Put the file that was closed last back where it lay and return it.

        When it has been opened again since, that one is returned.
        """
        if not self._closed:
            return None
        place, file = self._closed.pop()
        again = self._like(file)
        if again is None:
            self._files.insert(min(place, len(self._files)), file)
            self.changed.emit()
        return again or file

    def move(self, start: int, end: int) -> None:
        """Move a file to another place among its neighbours."""
        self._files.insert(end, self._files.pop(start))
        self.changed.emit()

    def _like(self, file: OpenFile) -> OpenFile | None:
        return next((one for one in self._files if one.is_same(file)), None)


def _is_folder(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False
