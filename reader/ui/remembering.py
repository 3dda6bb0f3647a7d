"""Going on where a reader stopped: the place, size and tab of every file, and what lay open."""

import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import shown
from reader.records import record
from reader.ui import reading_file
from reader.ui.actions import calling
from reader.ui.desk import OpenFile
from reader.ui.editing import Around
from reader.ui.encodings import CHOICES
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.reading_file import Bookmark, Lying, Reading, ReadingFileError, Session
from reader.ui.words import tr

_QUIET_MS = 2000  # without scrolling; a program that is killed loses no more than that


@record
class Bookshelf:
    """Where things are kept, and whether this window is the one whose tabs are."""

    file: Path
    session: bool = True


class Remembering(QObject):
    """Keeps how files are left, and knows it when they are opened again."""

    told = Signal(str)  # what a person should know
    reread_wanted = Signal(str)  # the encoding in which the file is to be read again

    def __init__(self, parts: Parts, around: Around, opener: Opener, shelf: Bookshelf) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._current = around.current
        self._choices = around.choices
        self._opener = opener
        self._desk = opener.desk
        self._shelf = shelf
        self._reading: Reading | None = None
        self._changed: dict[str, Bookmark] = {}  # by what the file holds
        self._saved: Session | None = None
        self._trouble = ""  # what was wrong with the file, told once
        self.recalled: Bookmark | None = None  # how the file that is being shown was left
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.save)
        parts.view.place_changed.connect(calling(self._quiet.start, _QUIET_MS))
        opener.desk.changed.connect(self._quiet.start)

    def restore_session(self) -> None:
        """Put on the desk what lay there last time; read only what was in front."""
        if not (self._shelf.session and self._choices.settings.restore_session):
            return
        session = self._load().session
        there = [lying for lying in session.tabs if _is_there(Path(lying.path))]
        self._desk.restore(
            [OpenFile(Path(one.path), one.title, one.part, was_restored=True) for one in there]
        )
        if self._desk.awaited is None and self._desk.front is None and self._desk.files:
            front = session.tabs[session.front] if session.front < len(session.tabs) else None
            place = there.index(front) if front in there else 0
            self._opener.show(self._desk.files[place])
        self._tell_missing([one for one in session.tabs if one not in there])

    def recall(self, sha256: str, file: OpenFile) -> Bookmark | None:
        """Return how a file was left that has just been read, None when nobody knows."""
        self.recalled = None
        if self._choices.settings.remember_places:
            key = _key(sha256, file)
            known = self._changed.get(key)
            self.recalled = known or self._load().of(key, file.path, file.part)
        return self.recalled

    def reread(self) -> None:
        """Have a file read again in the encoding that a person once chose for it."""
        kept, article = self.recalled, self._current.article
        if kept is None or article is None or kept.encoding not in CHOICES:
            return
        if kept.encoding != article.origin.encoding and not self._opener.encoding:
            self.reread_wanted.emit(kept.encoding)

    def note(self, file: OpenFile) -> None:
        """Note how the file on screen is left now."""
        article = self._current.article
        if article is None or not self._choices.settings.remember_places:
            return
        offset = self._parts.view.offset_here()
        self._changed[_key(article.origin.sha256, file)] = replace(
            Bookmark.at(file.path, article.text, offset),
            zoom=file.zoom,
            tab=self._parts.sidebar.tab_name,
            encoding=file.encoding,
            part=file.part,
            when=int(time.time()),
        )

    def save(self) -> None:
        """Write down what is not yet written."""
        front = self._desk.front
        if front is not None and front.is_read:
            self.note(front)
        session = self._session() if self._shelf.session else None
        if session == self._saved:
            session = None
        if not self._changed and session is None:
            return
        try:
            reading_file.save(self._shelf.file, self._changed, session)
        except ReadingFileError as error:
            self._tell(tr(error.sentence))
        else:
            self._saved = session or self._saved
            self._reading = None  # others may have written as well
            self._changed.clear()

    def _session(self) -> Session:
        if not self._choices.settings.restore_session:
            return Session()
        files = self._desk.files
        place = files.index(self._desk.front) if self._desk.front in files else 0
        return Session(tuple(Lying(str(file.path), file.title, file.part) for file in files), place)

    def _load(self) -> Reading:
        if self._reading is None:
            self._reading = Reading()
            try:
                self._reading = reading_file.load(self._shelf.file)
            except ReadingFileError as error:
                self._tell(tr(error.sentence))
        return self._reading

    def _tell(self, sentence: str) -> None:
        if sentence != self._trouble:
            self._trouble = sentence
            self.told.emit(sentence)

    def _tell_missing(self, missing: list[Lying]) -> None:
        if not missing:
            return
        names = ", ".join(f"“{shown(Path(one.path))}”" for one in missing)
        self._tell(
            tr(
                "No longer there since you last read: {names}. Perhaps moved or renamed.",
                names=names,
            )
        )


def _key(sha256: str, file: OpenFile) -> str:
    return f"{sha256}.{file.part + 1}" if file.part >= 0 else sha256


def _is_there(path: Path) -> bool:
    return path.is_file() or path.is_dir()
