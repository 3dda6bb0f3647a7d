"""The file of the open article, watched: it may change or vanish while it is being read."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from reader.errors import shown
from reader.model import Body
from reader.records import record
from reader.ui.article_pane.pane import same_place
from reader.ui.article_pane.view import ArticleView
from reader.ui.current import CurrentArticle
from reader.ui.error_bar import ErrorBar
from reader.ui.opening import Opener
from reader.ui.reading_file import Bookmark
from reader.ui.words import tr

_QUIET_MS = 300  # programs save in several steps, some by taking the file away for a moment
_BEGIN_MS = 1000  # nobody who opens an article waits for it to be watched

State = tuple[int, int, int] | None  # what tells a file from what it was; None when it is gone


@record
class _Kept:
    """Where the reader was when the file was read again."""

    place: Bookmark
    body: Body


class Watching(QObject):
    """Says when the file is no longer what is shown; reads it again at the same place."""

    def __init__(
        self, opener: Opener, current: CurrentArticle, view: ArticleView, bar: ErrorBar
    ) -> None:
        super().__init__(bar)
        self._opener = opener
        self._current = current
        self._view = view
        self._bar = bar
        self._path: Path | None = None
        self._known: State = None
        self._read: dict[Path, State] = {}  # what each open file was when it was read
        self._kept: _Kept | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._quiet = _timer(self, _QUIET_MS, self.look)
        self._begin = _timer(self, _BEGIN_MS, self._watch)
        opener.opened.connect(self._opened)
        opener.brought.connect(self._brought)
        current.closed.connect(self._closed)

    def reload(self) -> None:
        """Read the open file again and stay at the same place."""
        self.reload_as(self._opener.encoding)

    def reload_as(self, encoding: str) -> None:
        """Read it again in another encoding, or with "" in the one that is found out."""
        article, path = self._current.article, self._opener.path
        if article is not None and path is not None:
            place = Bookmark.at(path, article.text, self._view.offset_here())
            self._kept = _Kept(place, article.body)
        self._opener.reload_as(encoding)

    @property
    def encoding(self) -> str:
        """The encoding that a person chose for the open file, "" when it was found out."""
        return self._opener.encoding

    def look(self) -> None:
        """Look whether the file is still what is shown, and say so if it is not."""
        if self._path is None:
            return
        now = _state(self._path)
        if now == self._known:
            return
        self._known = now
        name = shown(self._path)
        if now is None:
            self._bar.say(
                tr("“{name}” is no longer there. What you are reading stays here.", name=name)
            )
        else:
            self._bar.say(
                tr("“{name}” has changed since it was opened.", name=name),
                tr("&Reload"),
                self.reload,
            )
            self._begin.start()  # what is watched may be the file that was replaced

    def _opened(self, _opened: object, path: Path) -> None:
        self._path = path
        self._read[path] = self._known = _state(path)
        self._begin.start()
        kept, self._kept = self._kept, None
        article = self._current.article
        if kept is None or article is None or kept.place.path != str(path):
            return
        here = kept.place.place_in(article.text)
        if here < 0 <= kept.place.offset:  # the words have gone, their paragraph may be there
            here = same_place(kept.body, article.body, kept.place.offset)
        if here >= 0:
            self._view.go_to_offset(here)

    def _brought(self) -> None:
        self._kept = None
        self._path = self._opener.path
        self._known = self._read.get(self._path) if self._path else None
        self._begin.start()

    def _closed(self) -> None:
        self._path = None

    def _watch(self) -> None:
        if self._path is None:
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._quiet.start)
            self._watcher.directoryChanged.connect(self._quiet.start)
        wanted = [str(place) for place in (self._path, self._path.parent) if place.exists()]
        before = [*self._watcher.files(), *self._watcher.directories()]
        if before:
            self._watcher.removePaths(before)
        if wanted:
            self._watcher.addPaths(wanted)
        self._quiet.start()  # it may have changed before it was watched


def _timer(parent: Watching, pause: int, then: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(then)
    return timer


def _state(path: Path) -> State:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
