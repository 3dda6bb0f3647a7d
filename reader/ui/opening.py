"""Opens files, one at a time, out of the list a person gave."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader import worker
from reader.errors import FileError, shown
from reader.model import Article, Outline
from reader.ui.background import OUTLINE_TIME_LIMIT_S, TIME_LIMIT_S, Background, Job


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was asked for last."""

    files: tuple[Path, ...] = ()
    place: int = 0
    again: bool = False  # the open file, to be cleaned by other rules


class Opener(QObject):
    """Asks the child for articles and outlines and tells what comes of it."""

    began = Signal(str)  # what is going on, in words
    ended = Signal()
    opened = Signal(object, object)  # Opened; Path
    cleaned_again = Signal(object, object)  # Opened; Path: the open file by other rules
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
        self._is_outline = False
        self._wanted = _Wanted()
        self.files: tuple[Path, ...] = ()
        self.place = 0

    @property
    def path(self) -> Path | None:
        """The file that is open."""
        return self.files[self.place] if self.files else None

    def open(self, paths: Sequence[Path]) -> None:
        """Open the first of these files; the others wait for `step`."""
        if paths:
            self._read(_Wanted(tuple(paths)))

    def reload(self) -> None:
        """Read the open file again."""
        if self.files:
            self._read(_Wanted(self.files, self.place))

    def clean_again(self, keep: tuple[str, ...]) -> None:
        """Use other rules from now on, for the open file and the one that is being read, too."""
        self.keep = keep
        if self._job is not None and not self._is_outline:
            self._read(self._wanted)
        elif self.files:
            self._read(_Wanted(self.files, self.place, again=True))

    def retry(self) -> None:
        """Ask once more for the file that was asked for last."""
        if self._wanted.files:
            self._read(self._wanted)

    def step(self, by: int) -> None:
        """Open the next or the previous of the files."""
        if self.can_step(by):
            self._read(_Wanted(self.files, self.place + by))

    def can_step(self, by: int) -> bool:
        """Tell whether there is such a file."""
        return 0 <= self.place + by < len(self.files)

    def find_outline(self, article: Article) -> None:
        """Ask for the outline of an article into which something was put back."""
        seconds = OUTLINE_TIME_LIMIT_S
        self._ask(worker.Analyse(article), Path(article.origin.path), self._outlined, seconds)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop what is being read; what is on screen stays."""
        if self._job is None:
            return
        self._background.cancel(self._job)
        was_outline = self._is_outline
        self._end()
        if was_outline:
            self.outline_refused.emit(None)

    def _ask(
        self,
        request: object,
        path: Path,
        answer: Callable[[object], None],
        seconds: float = TIME_LIMIT_S,
    ) -> None:
        if self._job is not None:
            self._background.cancel(self._job)
        self._is_outline = isinstance(request, worker.Analyse)
        self._job = self._background.submit(request, path, seconds)
        self._job.begun.connect(self._opened_early)
        self._job.done.connect(answer)
        self._job.failed.connect(self._failed)
        self.began.emit(f"Reading “{shown(path)}”")

    def _read(self, wanted: _Wanted) -> None:
        # What is open stays so until the new file has been read.
        self._wanted = wanted
        if self._job is not None and self._is_outline:
            self.cancel()  # whoever waits for that outline is told that it will not come
        path = wanted.files[wanted.place]
        self._ask(worker.Open(path, self.keep), path, self._opened)

    def _opened_early(self, opened: object) -> None:
        self._is_outline = True
        self.ended.emit()
        self._tell(opened)
        if self._job is not None:  # nobody has cancelled it upon that
            path = self._wanted.files[self._wanted.place]
            self.began.emit(f"Looking for quotes in “{shown(path)}”")

    def _opened(self, result: object) -> None:
        if isinstance(result, Outline):  # its article came before
            self._outlined(result)
            return
        self._end()
        self._tell(result)

    def _tell(self, opened: object) -> None:
        self.files, self.place = self._wanted.files, self._wanted.place
        told = self.cleaned_again if self._wanted.again else self.opened
        told.emit(opened, self.path)

    def _outlined(self, result: object) -> None:
        self._end()
        if isinstance(result, Outline):
            self.outlined.emit(result)

    def _failed(self, error: FileError) -> None:
        refused = self.outline_refused if self._is_outline else self.refused
        self._end()
        refused.emit(error)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
