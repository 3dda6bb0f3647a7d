"""Reads the bytes of a file a person named, and of nothing that is not a file."""

import errno
import hashlib
import os
import stat
from dataclasses import field
from pathlib import Path

from reader.errors import (
    EmptyFileError,
    MissingFileError,
    NotAFileError,
    TooLargeError,
    UnreadableFileError,
    reason,
)
from reader.records import record

MAX_BYTES = 64_000_000  # no article comes near; larger "complete" pages hold films

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)
_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG})
# A pipe must not block us, a terminal must not become ours; Windows has neither flag.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


@record
class SavedFile:
    """A file's name and everything in it."""

    path: Path
    data: bytes = field(repr=False)
    encoding: str = ""  # the one a person chose: AS_WRITTEN, or Python's name; empty to find it out

    @property
    def sha256(self) -> str:
        """Return the fingerprint of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def read_file(path: Path, encoding: str = "") -> SavedFile:
    """Read a regular file of up to MAX_BYTES, to be understood in an encoding if one is chosen.

    Raises FileError: missing, unreadable, not a file, too large, or empty.
    """
    try:
        # Looked at before it is opened: opening a device may already do something.
        _require_file(path, path.stat())
        data = _contents(path)
    except ValueError as error:  # a name with a NUL in it
        raise MissingFileError(path) from error
    except OSError as error:
        if error.errno in _NOT_THERE:
            raise MissingFileError(path) from error
        raise UnreadableFileError(path, reason(error)) from error
    if not data.strip(b"\0 \t\r\n\f\v"):
        raise EmptyFileError(path)
    return SavedFile(path, data, encoding)


def _contents(path: Path) -> bytes:
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        status = os.fstat(file.fileno())
        _require_file(path, status)
        if status.st_size > MAX_BYTES:
            raise TooLargeError(path, status.st_size, MAX_BYTES)
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise TooLargeError(path, len(data), MAX_BYTES)
    return data


def _require_file(path: Path, status: os.stat_result) -> None:
    for is_kind, name in _KINDS:
        if is_kind(status.st_mode):
            raise NotAFileError(path, name)


def printable(path: Path) -> str:
    r"""Return the whole path with bytes that are no text escaped.

    >>> printable(Path("/tmp/odd\udcff.txt"))
    '/tmp/odd\\xff.txt'
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")
