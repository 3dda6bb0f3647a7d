"""Puts a file on the disk: whole or not at all, and never over an article."""

import os
import re
import secrets
import sys
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from stat import S_ISREG
from typing import IO, TypeAlias

from reader.errors import NOT_THERE, OverwritesInputError, WriteError, reason

if sys.platform != "win32":
    import fcntl

Identity: TypeAlias = tuple[int, int]  # device and inode: which file it is, whatever its names

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NEW_FILE_MODE = 0o666  # less what the person's umask takes away
_TEMPORARY = re.compile(r"\.standfirst-[0-9a-f]{16}\.tmp")
_OURS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FRESH = 0.1  # seconds; a file that has just been made is about to be held
_LEFT_OVER = 600  # seconds; nobody writes one file for so long. Only where nothing can be held


def identity(path: Path) -> Identity | None:
    """Return which file a name leads to, whatever links it goes through; None if to none.

    Raises OSError when there is no telling.
    """
    status = _status(path)
    return None if status is None else (status.st_dev, status.st_ino)


def identities(paths: Iterable[Path]) -> frozenset[Identity]:
    """Return which files these names lead to; of a file that cannot be reached, nothing."""
    found = set()
    for path in paths:
        with suppress(OSError):
            found.add(identity(path))
    return frozenset(one for one in found if one is not None)


def write_atomically(target: Path, data: bytes, inputs: Collection[Identity] = frozenset()) -> None:
    """Write a file so that its name always leads to all of the old bytes or all of the new.

    The folder is made if need be. Raises OverwritesInputError when the name leads to one of
    `inputs`, and WriteError when the disk says no; then nothing has changed.
    """
    try:
        _require_replaceable(target, inputs)
        target.parent.mkdir(parents=True, exist_ok=True)
        with _temporary(target.parent) as (path, file):
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            file.close()  # some network drives say only now that they are full
            path.replace(target)
    except OSError as error:
        raise WriteError(target, reason(error)) from error


def sweep(folder: Path) -> None:
    """Remove what writers that were killed have left in a folder."""
    # Whatever cannot be looked at or removed stays; it harms nobody.
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _TEMPORARY.fullmatch(entry.name):
                with suppress(OSError):
                    _remove_abandoned(entry)


def set_aside(path: Path, suffix: str) -> Path:
    """Give a file that cannot be read a free name beside it, and return that. Raises OSError."""
    stem = path.name.removesuffix(suffix)
    for number in count(1):
        aside = path.with_name(f"{stem}.damaged-{number}{suffix}")
        if not os.path.lexists(aside):
            break
    return path.rename(aside)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except ValueError:  # a NUL in it, or letters that no file system takes
        return None
    except OSError as error:
        if error.errno in NOT_THERE:
            return None
        raise


def _require_replaceable(target: Path, inputs: Collection[Identity]) -> None:
    # Looked at once: what could not be seen on one look might be seen, and lost, on the next.
    status = _status(target)
    if status is None:
        return
    if (status.st_dev, status.st_ino) in inputs:
        raise OverwritesInputError(target)
    if not S_ISREG(status.st_mode):
        # A rename would put a file in the place of a device, for all who use it.
        raise WriteError(target, "it is no ordinary file")


@contextmanager
def _temporary(folder: Path) -> Iterator[tuple[Path, IO[bytes]]]:
    """Make a file that no sweep takes while it is in use; unless it is renamed, none is left."""
    path = folder / f".standfirst-{secrets.token_hex(8)}.tmp"
    held = -1
    try:
        with os.fdopen(os.open(path, _NEW_FILE, _NEW_FILE_MODE), "wb") as file:
            held = _held(file.fileno())
            yield path, file
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    finally:
        if held >= 0:
            with suppress(OSError):
                os.close(held)


if sys.platform == "win32":

    def _held(_descriptor: int) -> int:
        """Hold nothing: here a file that is open can be neither removed nor renamed."""
        return -1

    def _remove_abandoned(entry: os.DirEntry[str]) -> None:
        if entry.stat(follow_symlinks=False).st_mtime < time.time() - _LEFT_OVER:
            os.unlink(entry.path)  # noqa: PTH108  # as scandir names it

else:

    def _held(descriptor: int) -> int:
        """Return a second descriptor of a file that tells every sweep that its writer lives.

        The system lets go of it when the writer dies, however it dies.
        """
        with suppress(OSError):  # some network drives know no locks: there age has to tell
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.dup(descriptor)

    def _remove_abandoned(entry: os.DirEntry[str]) -> None:
        status = entry.stat(follow_symlinks=False)
        age = time.time() - status.st_mtime
        if age < _FRESH or not S_ISREG(status.st_mode):
            return
        descriptor = os.open(entry.path, _OURS)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
            is_abandoned = True
        except BlockingIOError:
            is_abandoned = False
        except OSError:
            is_abandoned = age > _LEFT_OVER
        finally:
            os.close(descriptor)
        if is_abandoned:
            os.unlink(entry.path)  # noqa: PTH108  # as above
