"""Reads files for the desk, one at a time: what is on screen stays until another has been read."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader import worker
from reader.errors import FileError, shown
from reader.model import Article, Opened, Outline
from reader.records import record
from reader.ui.background import OUTLINE_TIME_LIMIT_S, TIME_LIMIT_S, Background, Job
from reader.ui.desk import Desk, OpenFile
from reader.ui.words import tr


@record
class _Asked:
    """What was asked for last."""

    file: OpenFile
    encoding: str = ""  # the one a person chose
    again: bool = False  # the open file, to be cleaned by other rules


class Opener(QObject):
    """Asks the child for articles and outlines and tells what comes of it."""

    began = Signal(str)  # what is going on, in words
    ended = Signal()
    opened = Signal(object, object)  # Opened; Path, of what is in front now
    cleaned_again = Signal(object, object)  # Opened; Path: the open file by other rules
    brought = Signal()  # what was read before is in front again
    listed = Signal(object)  # OpenFile: a list of articles is in front
    given_up = Signal()  # nothing has come of a file: what is on screen stays
    outlined = Signal(object)  # Outline
    refused = Signal(object)  # FileError, about a file to be opened
    outline_refused = Signal(object)  # FileError, about the article on screen

    def __init__(
        self, background: Background, keep: tuple[str, ...] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.keep = keep  # names of the rules of cleaning that are switched off
        self._background = background
        self._job: Job | None = None
        self._asked: _Asked | None = None
        self._is_reading = False  # a file, which comes before outlines
        self.desk = Desk(self)

    def patient_background(self, parent: QObject) -> Background:
        """Return a background for what can wait, so that nothing asked for here waits for it."""
        return self._background.patient(parent)

    @property
    def path(self) -> Path | None:
        """The file that is open."""
        return self.desk.front.path if self.desk.front else None

    @property
    def part(self) -> int:
        """Which part of the file that is open, WHOLE when it holds but one article."""
        return self.desk.front.part if self.desk.front else worker.WHOLE

    @property
    def encoding(self) -> str:
        """The encoding that a person chose for it, empty when it was found out."""
        return self.desk.front.encoding if self.desk.front else ""

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that lie open."""
        return tuple(file.path for file in self.desk.files)

    def open(self, paths: Sequence[Path]) -> None:
        """Put files and folders on the desk and show the first of them."""
        self.open_files([OpenFile(path) for path in paths])

    def open_files(self, wanted: Sequence[OpenFile]) -> None:
        """Put files, or parts of them, on the desk and show the first."""
        files = self.desk.put(wanted)
        if files:
            self.show(files[0])

    def show(self, file: OpenFile) -> None:
        """Bring a file to the front, as soon as it has been read."""
        if file is self.desk.awaited:
            return
        if not file.is_read:
            self._read(_Asked(file, file.encoding))
            return
        if self._is_reading:
            self.cancel()
        if file is not self.desk.front:
            self._stop()
            self.desk.bring(file)
            if file.is_list:
                self.listed.emit(file)
                return
            self.brought.emit()
            if file.keep != self.keep:
                self._read(_Asked(file, file.encoding, again=True))

    def reload(self) -> None:
        """Read the open file again."""
        self.reload_as(self.encoding)

    def reload_as(self, encoding: str) -> None:
        """Read the open file again in another encoding, or in the one that is found out."""
        if self.desk.front and not self.desk.front.is_list:
            self._read(_Asked(self.desk.front, encoding))

    def clean_again(self, keep: tuple[str, ...]) -> None:
        """Use other rules from now on, for the open file and the one that is being read, too."""
        self.keep = keep
        if self._is_reading and self._asked:
            self._read(self._asked)
        elif self.desk.front and not self.desk.front.is_list:
            self._read(_Asked(self.desk.front, self.encoding, again=True))

    def retry(self) -> None:
        """Ask once more for the file that was asked for last."""
        if self._asked:
            self._read(replace(self._asked, again=False))

    def step(self, by: int) -> None:
        """Show the next or the previous of the files, from the one that is on its way."""
        here = self.desk.awaited or self.desk.front
        file = self.desk.beside(here, by) if here else None
        if file:
            self.show(file)

    def another_background(self, parent: QObject) -> Background:
        """Return a child for work that is not to wait while files are read."""
        return self._background.another(parent)

    def find_outline(self, article: Article) -> None:
        """Ask for the outline of an article into which something was put back."""
        if self._is_reading:  # it will be asked for again when nothing has come of that
            return
        path = Path(article.origin.path)
        self._ask(worker.Analyse(article), path, self._outlined, OUTLINE_TIME_LIMIT_S)
        self.began.emit(tr("Looking for quotes in “{path}”", path=shown(path)))

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop what is being read; what is on screen stays."""
        if self._job is None:
            return
        was_reading = self._is_reading
        self._stop()
        if was_reading:
            self._give_up()
        else:
            self.outline_refused.emit(None)

    def forget_outline(self) -> None:
        """Look for no outline any more: its article was closed."""
        if not self._is_reading:
            self._stop()

    def _read(self, asked: _Asked) -> None:
        # What is open stays so until the new file has been read.
        self._asked = asked
        self.desk.wait_for(asked.file)
        self._is_reading = True
        path = asked.file.path
        request = worker.Open(path, self.keep, asked.encoding, asked.file.part)
        self._ask(request, path, self._opened)
        self.began.emit(tr("Reading “{path}”", path=shown(path)))

    def _ask(
        self,
        request: object,
        path: Path,
        answer: Callable[[object], None],
        seconds: float = TIME_LIMIT_S,
    ) -> None:
        if self._job is not None:
            self._background.cancel(self._job)
        self._job = self._background.submit(request, path, seconds)
        self._job.begun.connect(self._opened_early)
        self._job.done.connect(answer)
        self._job.failed.connect(self._failed)

    def _opened_early(self, opened: Opened) -> None:
        self.ended.emit()
        self._bring(opened)
        if self._job is not None:  # nobody has cancelled it upon that
            self.began.emit(
                tr("Looking for quotes in “{path}”", path=shown(Path(opened.article.origin.path)))
            )

    def _opened(self, result: object) -> None:
        if isinstance(result, Opened):
            self._end()
            self._bring(result)
        elif isinstance(result, worker.Several):
            self._end()
            self._list(result)
        else:  # an outline, whose article came before
            self._outlined(result)

    def _bring(self, opened: Opened) -> None:
        self._is_reading = False
        if self._asked is None:
            return
        file = self._asked.file
        file.encoding, file.keep, file.is_read = self._asked.encoding, self.keep, True
        self.desk.bring(file)
        told = self.cleaned_again if self._asked.again else self.opened
        told.emit(opened, file.path)

    def _list(self, several: worker.Several) -> None:
        self._is_reading = False
        if self._asked is None:
            return
        file = self._asked.file
        file.parts, file.is_read = several.parts, True
        self.desk.bring(file)
        self.listed.emit(file)

    def _outlined(self, result: object) -> None:
        self._end()
        if isinstance(result, Outline):
            self.outlined.emit(result)

    def _failed(self, error: FileError) -> None:
        self._end()
        if not self._is_reading:
            self.outline_refused.emit(error)
            return
        file = self.desk.awaited
        if file is not None and not file.is_read:
            self.desk.take_away(file)
        self._give_up()
        self.refused.emit(error)

    def _give_up(self) -> None:
        """Go back to what is on screen: nothing has come of the file that was asked for."""
        self._is_reading = False
        file = self.desk.awaited
        self.desk.wait_for(None)
        if file is not None and not (file.is_read or file.was_restored):
            self.desk.take_away(file)
        self.given_up.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._background.cancel(self._job)
            self._end()

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
