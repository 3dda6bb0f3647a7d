"""Has exports made by a child of their own: the window stays free, and any can be stopped."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader import worker
from reader.errors import FileError
from reader.export.written import Written
from reader.model import Opened, Placed
from reader.records import record
from reader.ui.background import OUTLINE_TIME_LIMIT_S, Background, Job
from reader.ui.exporting.formats import Format
from reader.ui.settings import Settings


@record
class Subject:
    """What is to be exported: what was open, as it stood at that moment."""

    opened: Opened
    placed: tuple[Placed, ...]
    path: Path

    def order(self, wanted: Format, settings: Settings, name: str) -> worker.Write:
        """Return what to ask of the child; `name` is the export's, without its suffix."""
        options = wanted.options(settings, self.placed)
        return worker.Write(self.opened, self.path, wanted.name, options, name)


class Maker(QObject):
    """Makes one export at a time; one that is asked for takes the place of the one before."""

    began = Signal(str)  # what is going on, in words
    ended = Signal()
    failed = Signal(object)  # a FileError

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._here: Callable[[], None] | None = None  # does in this process what the job does

    def make(self, words: str, order: worker.Write, done: Callable[[Written], object]) -> None:
        """Have an export made, and hand it over."""
        self.cancel()
        job = self._background.submit(order, order.path, OUTLINE_TIME_LIMIT_S)
        self._job = job
        self._here = partial(self._make_here, order, done)
        job.done.connect(partial(self._done, job, done))
        job.failed.connect(partial(self._failed, job))
        self.began.emit(words)

    def cancel(self) -> None:
        """Leave undone what is going on; nothing more is heard of it."""
        job, self._job = self._job, None
        if job is None:
            return
        # What takes a blink is not worth another child.
        if job.is_long:
            self._background.cancel(job)
        self.ended.emit()

    def hurry(self) -> None:
        """Make here and now what is going on: the window, and the child with it, goes."""
        if self._job is not None and self._here is not None:
            self.cancel()
            self._here()

    def _make_here(self, order: worker.Write, done: Callable[[Written], object]) -> None:
        made = worker.answer(order)
        if isinstance(made, Written):
            done(made)

    def _done(self, job: Job, done: Callable[[Written], object], written: Written) -> None:
        if self._finish(job):
            done(written)

    def _failed(self, job: Job, error: FileError) -> None:
        if self._finish(job):
            self.failed.emit(error)

    def _finish(self, job: Job) -> bool:
        """Tell whether somebody still waits for this."""
        if job is not self._job:
            return False
        self._job = None
        self.ended.emit()
        return True
