"""One child process that reads files, watched so that none of them takes too much."""

import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import FileError, MemoryLimitError, TimeLimitError, WorkerDiedError
from reader.frames import pack, read_message
from reader.limits import Limits, filled_by
from reader.worker import OUT_OF_MEMORY, Job, Prepare, command

# Ctrl-C at a terminal goes to a whole group of processes; when we stop is for the parent to say.
_OWN_GROUP = None if sys.platform == "win32" else 0
_OWN_GROUP_WINDOWS = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)


class StoppedError(Exception):
    """The batch has ended; there will be no answer."""


@dataclass(slots=True)
class Child:
    """One child process; started when first needed, and again after it was stopped.

    A thread sends a job and waits for its answer; another may `watch` and `close`.
    """

    limits: Limits
    took: float = 0.0  # seconds for the last answer
    _process: subprocess.Popen[bytes] | None = None
    _job: Job | None = None
    _begun: float = 0.0  # monotonic; 0 while no job is under way
    _answered: int = 0  # jobs of this process
    _guilty: type[TimeLimitError | MemoryLimitError] | None = None  # why it was killed
    _closed: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def send(self, job: Job) -> None:
        """Begin a job. Raises StoppedError after `close`."""
        self._job = job
        try:
            _write(self._running(), pack(job))
        except OSError:  # it died after its last answer
            self._stop()
            with suppress(OSError):  # waiting for the answer will say so
                _write(self._running(), pack(job))
        with self._lock:
            self._begun = time.monotonic() if self._answered else 0.0

    def receive(self, path: Path) -> object:
        """Return the answer to the job; an error that is about the file is an answer, too."""
        try:
            return self._received()
        except (EOFError, OSError):
            self.took = time.monotonic() - self._begun if self._begun else 0.0
            error = self._told(path)
            again = self._answered and isinstance(error, MemoryLimitError)
            self._stop()
            if again and self._job is not None:
                # It may have been full of what the files before left there.
                self.send(self._job)
                return self.receive(path)
            return error

    def watch(self) -> None:
        """Kill the process when the file it reads takes more than is allowed."""
        with self._lock:
            if self._process is None or not self._begun:
                return
            seconds, memory = self.limits.seconds, self.limits.memory
            if seconds is not None and time.monotonic() - self._begun > seconds:
                self._guilty = TimeLimitError
            elif memory is not None and filled_by(self._process.pid) > memory:
                self._guilty = MemoryLimitError
            if self._guilty:
                self._process.kill()

    def close(self) -> None:
        """End the process now, and start no other."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def bury(self) -> None:
        """Let go of a process that has been told to end."""
        self._stop()

    def _received(self) -> object:
        process = self._process
        if process is None or process.stdout is None:
            raise EOFError
        if not self._answered:
            read_message(process.stdout)  # it is ready: the file's own time begins
            with self._lock:
                self._begun = time.monotonic()
        answer = read_message(process.stdout)
        with self._lock:
            self.took = time.monotonic() - self._begun
            self._begun = 0.0
            self._answered += 1
            late = self._guilty is not None
        if late:
            self._stop()
        return answer

    def _told(self, path: Path) -> FileError:
        if self._guilty is TimeLimitError and self.limits.seconds is not None:
            return TimeLimitError(path, self.limits.seconds)
        if self._is_over_memory() and self.limits.memory is not None:
            return MemoryLimitError(path, self.limits.memory)
        return WorkerDiedError(path)

    def _is_over_memory(self) -> bool:
        """Tell whether it was killed for that, or was refused what it asked for at one go."""
        gave_up = self._process is not None and self._process.wait() == OUT_OF_MEMORY
        return self._guilty is MemoryLimitError or gave_up

    def _running(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._closed:
                raise StoppedError
            if self._process is None:
                self._process = subprocess.Popen(
                    command(self.limits.memory),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,  # it dies of a bug: the sentence says which file
                    process_group=_OWN_GROUP,
                    creationflags=_OWN_GROUP_WINDOWS,
                )
                _write(self._process, pack(Prepare()))
            return self._process

    def _stop(self) -> None:
        with self._lock:
            process, self._process = self._process, None
            self._begun, self._answered, self._guilty = 0.0, 0, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):  # a job half sent to a child that has died
                    pipe.close()


def _write(process: subprocess.Popen[bytes], frame: bytes) -> None:
    if process.stdin is None:
        raise BrokenPipeError
    process.stdin.write(frame)
    process.stdin.flush()
