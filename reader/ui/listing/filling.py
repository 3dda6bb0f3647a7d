"""Fills a list with the articles of a folder: looks what there is, reads it, watches it."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader import worker
from reader.errors import FileError
from reader.model import Found, Listed
from reader.ui.background import Background, Job
from reader.ui.listing.articles import ArticlesModel
from reader.ui.listing.entries import Entry, Key, of_file, refused
from reader.ui.words import tr

_LOOK_LIMIT_S = 600.0  # a hundred thousand files on a slow share
_READ_LIMIT_S = 30.0  # for one file; the list says of it that it takes too long
_SHOWN_MS = 300  # between two showings of what was read meanwhile
_QUIET_MS = 700  # programs that save or unpack change a folder many times
_MOST_WATCHED = 200  # folders; systems allow only so many


class Filling(QObject):
    """Reads one file after the other in a child of its own; what is in sight comes first."""

    changed = Signal()  # how far it has come
    refused = Signal(str)  # why the folder cannot be listed, in a sentence

    def __init__(
        self,
        folder: Path,
        articles: ArticlesModel,
        background: Background,
        sight: Callable[[], tuple[int, int]],
    ) -> None:
        super().__init__(articles)
        self._folder = folder
        self._articles = articles
        self._background = background
        self._sight = sight
        self._keep: tuple[str, ...] = ()
        self._deep = False
        self._job: Job | None = None
        self._looked = False  # whether the folder has been looked through since it was asked for
        self._seen: set[Key] = set()  # while it is being looked through
        self._fresh: list[Entry] = []  # found or read, and not shown yet
        self._answers: deque[Found] = deque()  # looked through one by one, with air between
        self._watcher: QFileSystemWatcher | None = None
        self.has_inner = False
        self.is_cut = False
        self.is_stopped = False
        self._show_soon = self._timer(_SHOWN_MS, self._show)
        self._look_soon = self._timer(_QUIET_MS, self.look)
        self._take_soon = self._timer(0, self._take)

    @property
    def is_looking(self) -> bool:
        """Whether it is not yet known which files there are."""
        return not self._looked

    @property
    def is_going_on(self) -> bool:
        """Whether something is being read."""
        return self._job is not None or bool(self._answers)

    def read(self, keep: tuple[str, ...], *, deep: bool, anew: bool = False) -> None:
        """Fill the list; `anew`, what was read before is read again."""
        if anew or keep != self._keep:
            self._articles.take_away(self._articles.keys())
            self._fresh.clear()
        self._keep, self._deep, self.is_stopped = keep, deep, False
        self._drop_job()
        self.look()

    def look(self) -> None:
        """Look what has come, gone and changed, once what is being read now has been."""
        self._looked = False
        if self._job is None and not self.is_stopped:
            self._next()

    def stop(self) -> None:
        """Read no more; what has been read stays."""
        self.is_stopped = True
        self._drop_job()
        self._background.stop()
        self._show()

    def go_on(self) -> None:
        """Read what is not read yet."""
        self.is_stopped = False
        self._next()

    def end(self) -> None:
        """Stop for good."""
        self.is_stopped = True
        for timer in (self._show_soon, self._look_soon):
            timer.stop()
        self._drop_job()
        self._background.stop()

    def _next(self) -> None:
        if self._job is not None or self._answers or self.is_stopped:
            return
        if not self._looked:
            self._seen = set()
            request = worker.Enlist(self._folder, self._keep, self._deep)
            self._ask(request, self._folder, _LOOK_LIMIT_S)
            return
        path = self._articles.next_unread(*self._sight())
        if path is not None:
            self._ask(worker.Summarise(path, self._keep), path, _READ_LIMIT_S)
        else:
            self._background.stop()  # nothing to do for a while, and it may hold much memory
            self._show()

    def _ask(self, request: object, path: Path, seconds: float) -> None:
        self._job = job = self._background.submit(request, path, seconds)
        job.begun.connect(self._found)
        job.done.connect(self._done)
        job.failed.connect(partial(self._failed, path))
        self.changed.emit()

    def _done(self, result: object) -> None:
        self._job = None
        if isinstance(result, Found):
            self._found(result)
        elif isinstance(result, Listed):
            self._fresh.append(of_file(result, self._folder))
            self._show_later()
        self._next()

    def _failed(self, path: Path, error: FileError) -> None:
        self._job = None
        if path == self._folder:
            self._looked = True
            self.is_stopped = True
            self.refused.emit(tr(error.sentence))
            self.changed.emit()
            return
        entry = self._articles.entry(path)
        if entry is not None:
            self._fresh.append(refused(entry, tr(error.sentence)))
            self._show_later()
        self._next()

    def _found(self, found: Found) -> None:
        self._answers.append(found)
        if not self._take_soon.isActive():
            self._take_soon.start()

    def _take(self) -> None:
        """Put into the list what is new there, or another file than it was."""
        found = self._answers.popleft()
        entries = []
        for listed in found.files:
            known = self._articles.entry(listed.path)
            if known is None or not known.is_as(listed):
                entries.append(of_file(listed, self._folder))
            self._seen.add((listed.path, worker.WHOLE))
        self.has_inner = found.inner
        self._fresh += entries
        if not self._articles.total:
            self._show()  # the first screenful at once
        elif entries:
            self._show_later()
        if not found.more:
            self._looked_through(found)
        if self._answers:
            self._take_soon.start()
        else:
            self._next()

    def _looked_through(self, found: Found) -> None:
        self._looked = True
        self.is_cut = found.is_cut
        self._show()
        gone = self._articles.keys() - self._seen
        if gone:
            self._articles.take_away(gone)
        self._watch()

    def _show_later(self) -> None:
        if not self._show_soon.isActive():
            self._show_soon.start()

    def _show(self) -> None:
        self._show_soon.stop()
        fresh, self._fresh = self._fresh, []
        if fresh:
            self._articles.put(fresh)
        self.changed.emit()

    def _drop_job(self) -> None:
        self._take_soon.stop()
        self._answers.clear()
        job, self._job = self._job, None
        if job is not None:
            self._background.cancel(job)
            self._articles.put_back(job.path)

    def _watch(self) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._look_soon.start)
        known = self._articles.keys()
        inside = sorted({str(path.parent) for path, _ in known})
        wanted = {str(self._folder), *inside[:_MOST_WATCHED]}
        before = set(self._watcher.directories())
        if before - wanted:
            self._watcher.removePaths(sorted(before - wanted))
        if wanted - before:
            self._watcher.addPaths(sorted(wanted - before))

    def _timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer
