"""A disk that fails: the n-th thing done to the files of a folder goes wrong.

In a stretch of this process with `failing`, in all of it with `install`. What is done to other
files is none of its business.
"""

import builtins
import errno
import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES)
KILL = -signal.SIGKILL  # in the place of an error: the process dies
# What is called with a file's name or its descriptor first; two names for some.
_BY_NAME = (
    *("chmod", "ftruncate", "link", "listdir", "lstat", "mkdir", "open", "readlink", "remove"),
    *("rename", "replace", "rmdir", "scandir", "stat", "symlink", "truncate", "unlink", "utime"),
)
_BY_NUMBER = ("close", "fdatasync", "fstat", "fsync", "read", "write")


def _absolute(name: str | Path) -> str:
    return os.path.abspath(name)  # noqa: PTH100  # resolve() would look at the disk


@dataclass(slots=True)
class Disk:
    """Counts what is done, and fails."""

    folder: str
    nth: int
    error: int
    goes_on: bool = False  # every later thing fails, too
    also: str = ""  # another folder, whose files fail as well
    done: int = 0
    failed: str = ""  # what failed first
    _known: set[int] = field(default_factory=set)  # descriptors of files in the folder
    log: str = ""  # a file that what failed is written down in

    def holds(self, name: object) -> bool:
        """Tell whether a name or a descriptor is of a file in the folder, or the folder."""
        if isinstance(name, int):
            return name in self._known
        try:
            path = _absolute(os.fsdecode(name))  # type: ignore[arg-type]
        except TypeError:
            return False
        folders = (self.folder, self.also) if self.also else (self.folder,)
        return any(path == one or path.startswith(one + os.sep) for one in folders)

    def step(self, what: str, name: object) -> None:
        """Count one thing that is done; fail if it is its turn."""
        self.done += 1
        if self.done == self.nth or (self.goes_on and self.done > self.nth):
            self.failed = self.failed or what
            if self.log:
                descriptor = _REAL_OPEN(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
                _REAL_WRITE(descriptor, f"{what} {name!r}\n".encode("utf-8", "replace"))
                _REAL_CLOSE(descriptor)
            if self.error < 0:
                os.kill(os.getpid(), -self.error)
            raise OSError(self.error, os.strerror(self.error), os.fspath(self.folder))


_REAL_OPEN, _REAL_WRITE, _REAL_CLOSE, _REAL_IO = os.open, os.write, os.close, io.open


class _File(io.FileIO):
    """A file whose every read and write may fail; a write that fails has written half."""

    disk: Disk

    def write(self, data: Any) -> int:
        half = super().write(bytes(data)[: len(data) // 2])
        self.disk.step("file.write", self.name)
        return half + super().write(bytes(data)[half:])

    def readinto(self, buffer: Any) -> int:
        self.disk.step("file.read", self.name)
        return super().readinto(buffer)

    def readall(self) -> bytes:
        self.disk.step("file.read", self.name)
        return super().readall()

    def close(self) -> None:
        if self.closed:
            return
        descriptor = self.fileno()
        super().close()
        self.disk._known.discard(descriptor)  # noqa: SLF001
        self.disk.step("file.close", self.name)


def _opener(disk: Disk) -> Callable[..., Any]:
    def opened(file: Any, mode: str = "r", buffering: int = -1, *more: Any, **named: Any) -> Any:
        if not disk.holds(file) or buffering == 0:
            return _REAL_IO(file, mode, buffering, *more, **named)
        if not isinstance(file, int):
            disk.step("io.open", file)
        raw = _File(file, mode.replace("b", "").replace("t", ""))
        raw.disk = disk
        kind = io.BufferedReader if mode.startswith("r") and "+" not in mode else io.BufferedWriter
        buffered = kind(raw)
        return buffered if "b" in mode else io.TextIOWrapper(buffered, *more, **named)

    return opened


def _counted(disk: Disk, name: str, whole: Callable[..., Any]) -> Callable[..., Any]:
    def called(*given: Any, **named: Any) -> Any:
        # Of two names it is the second that is made.
        if not given or not any(disk.holds(one) for one in given[:2]):
            return whole(*given, **named)
        if name == "close":
            disk._known.discard(given[0])  # noqa: SLF001
            whole(*given, **named)  # whatever it says, it is closed
            disk.step(f"os.{name}", given[0])
            return None
        disk.step(f"os.{name}", given[0])
        result = whole(*given, **named)
        if name == "open":
            disk._known.add(result)  # noqa: SLF001
        return result

    return called


def install(disk: Disk, put: Callable[[Any, str, Any], object] = setattr) -> None:
    """Have everything that goes to the disk from here on counted."""
    for name in (*_BY_NAME, *_BY_NUMBER):
        put(os, name, _counted(disk, name, getattr(os, name)))
    opener = _opener(disk)
    put(io, "open", opener)
    put(builtins, "open", opener)


@contextmanager
def failing(folder: Path, nth: int, error: int, *, goes_on: bool = False) -> Iterator[Disk]:
    """Let the n-th thing fail that is done in this process to the files of a folder."""
    disk = Disk(_absolute(folder), nth, error, goes_on)
    before: list[tuple[Any, str, Any]] = []

    def put(owner: Any, name: str, new: Any) -> None:
        before.append((owner, name, getattr(owner, name)))
        setattr(owner, name, new)

    try:
        install(disk, put)
        yield disk
    finally:
        for owner, name, old in reversed(before):
            setattr(owner, name, old)
