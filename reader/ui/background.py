"""Work that takes time, done by a child process that can be stopped at any moment.

A thread would freeze the window for as long as one bad pattern runs; a child can be killed.
"""

import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from reader import worker
from reader.errors import FileError, MemoryLimitError, TimeLimitError, WorkerDiedError
from reader.limits import LOOK_EVERY, MEMORY, SECONDS
from reader.model import Found, Opened
from reader.ui.child import Child

_FIRST_LOOK_S = 0.5  # after which we see what memory a file takes; most have been read by then

_log = logging.getLogger(__name__)

TIME_LIMIT_S = 120.0  # until there is a text; fifty megabytes of prose take a quarter of that
OUTLINE_TIME_LIMIT_S = SECONDS  # until it has its outline; meanwhile it is read


class Job(QObject):
    """One thing the child was asked to do. Says once how it went, unless it was cancelled."""

    begun = Signal(object)  # Opened, without the outline that `done` will bring; Found, with more
    done = Signal(object)
    failed = Signal(object)  # a FileError

    def __init__(self, request: object, path: Path, seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self.request = request
        self.path = path
        self.seconds = seconds
        self.is_long = isinstance(request, worker.Analyse | worker.Write) and request.is_long


class Background(QObject):
    """Keeps one child process and gives it one job at a time, in the order they came."""

    # From the listening thread to ours; the child says which child it was.
    _answered = Signal(object, object)
    _ended = Signal(object)

    def __init__(
        self,
        command: Callable[[], list[str]] = worker.command,
        parent: QObject | None = None,
        memory: int = MEMORY,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._memory = memory
        self._child: Child | None = None
        self._sent: object = None  # a request the child was sent before it became ours
        self._job: Job | None = None
        self._waiting: deque[Job] = deque()
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._out_of_time)
        self._look = QTimer(self)
        self._look.timeout.connect(self._look_at_memory)
        self._answered.connect(self._take_answer)
        self._ended.connect(self._take_end)

    def patient(self, parent: QObject) -> "Background":
        """Return another one, whose child gives way to whatever else runs."""
        return type(self)(worker.patient_command, parent)

    def adopt(self, child: Child, sent: object = None) -> None:
        """Take over a child that was started early, and perhaps sent its first request."""
        self._child = child
        self._sent = sent
        child.listen(partial(_tell, self._answered, child), partial(_tell, self._ended, child))

    def another(self, parent: QObject) -> "Background":
        """Return another one, whose child need not wait for what ours is doing."""
        return type(self)(self._command, parent)

    def submit(self, request: object, path: Path, seconds: float = TIME_LIMIT_S) -> Job:
        """Ask the child for something about a file, and allow it this many seconds."""
        job = Job(request, path, seconds, self)
        self._waiting.append(job)
        self._next()
        return job

    def cancel(self, job: Job) -> None:
        """Stop a job, whatever it is doing; nothing more is heard of it."""
        if job in self._waiting:
            self._waiting.remove(job)
        elif job is self._job:
            self._forget_job()
            self._kill()
            self._next()

    def stop(self) -> None:
        """End the child for good."""
        self._waiting.clear()
        self._forget_job()
        self._kill()

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._job = job = self._waiting.popleft()
        self._limit.start(round(job.seconds * 1000))
        self._look.start(round(_FIRST_LOOK_S * 1000))
        sent, self._sent = self._sent, None
        if sent is not None and sent != job.request:
            self._kill()  # or its answer to the other request would be taken for ours
        if self._child is None and not self._start():
            # Later, when whoever asked has connected to the job.
            QTimer.singleShot(0, self, partial(self._lose, WorkerDiedError))
        elif self._child is not None and sent != job.request:
            self._child.send(job.request)

    def _start(self) -> bool:
        try:
            self.adopt(Child(self._command()))
        except OSError as error:
            _log.warning("the reading process did not start: %s", error)
            return False
        return True

    def _take_answer(self, child: Child, answer: object) -> None:
        # A killed child may have answered a moment before.
        if child is not self._child:
            return
        if self._job is not None and isinstance(answer, Opened) and answer.outline_follows:
            self._job.is_long = True
            self._job.seconds = OUTLINE_TIME_LIMIT_S
            self._limit.start(round(OUTLINE_TIME_LIMIT_S * 1000))
            self._job.begun.emit(answer)
        elif self._job is not None and isinstance(answer, Found) and answer.more:
            self._job.begun.emit(answer)
        else:
            self._finish(answer)

    def _take_end(self, child: Child) -> None:
        if child is self._child:
            _log.warning("the reading process ended by itself")
            was_refused = child.was_refused_memory
            self._kill()
            self._lose(self._over_memory if was_refused else WorkerDiedError)

    def _finish(self, result: object) -> None:
        job = self._forget_job()
        if job is None:
            return
        if isinstance(result, FileError):
            job.failed.emit(result)
        else:
            job.done.emit(result)
        job.deleteLater()
        if job.is_long:
            self._kill()  # or it would keep the memory that a long article took
        self._next()

    def _lose(self, reason: Callable[[Path], FileError]) -> None:
        if self._job is not None:
            self._finish(reason(self._job.path))

    def _out_of_time(self) -> None:
        job = self._job
        if job is not None:
            self._kill()
            self._finish(TimeLimitError(job.path, job.seconds))

    def _look_at_memory(self) -> None:
        self._look.setInterval(round(LOOK_EVERY * 1000))
        if self._child is not None and self._child.memory > self._memory:
            self._kill()
            self._lose(self._over_memory)

    def _over_memory(self, path: Path) -> FileError:
        return MemoryLimitError(path, self._memory)

    def _forget_job(self) -> Job | None:
        job, self._job = self._job, None
        self._limit.stop()
        self._look.stop()
        return job

    def _kill(self) -> None:
        child, self._child = self._child, None
        self._sent = None
        if child is not None:
            child.kill()


def _tell(signal: SignalInstance, *what: object) -> None:
    # When the display dies, Qt may be gone before the listening thread is.
    with suppress(RuntimeError):
        signal.emit(*what)
