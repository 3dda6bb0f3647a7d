"""Puts a file on the disk: whole or not at all, and never over an article."""

import os
import re
import secrets
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from itertools import count
from pathlib import Path

from reader.errors import OverwritesInputError, WriteError

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NEW_FILE_MODE = 0o666  # less what the person's umask takes away
_TEMPORARY = re.compile(r"\.standfirst-[0-9a-f]{16}\.tmp")
_LEFT_OVER = 600  # seconds; nobody writes one file for so long


def identities(paths: Iterable[Path]) -> frozenset[tuple[int, int]]:
    """Return what files these names lead to, whatever links they go through."""
    found = set()
    for path in paths:
        with suppress(OSError, ValueError):
            status = path.stat()
            found.add((status.st_dev, status.st_ino))
    return frozenset(found)


def write_atomically(
    target: Path, data: bytes, inputs: Collection[tuple[int, int]] = frozenset()
) -> None:
    """Write a file so that its name always leads to all of the old bytes or all of the new.

    The folder is made if need be. Raises OverwritesInputError when the name leads to one of
    `inputs`, and WriteError when the disk says no; then nothing has changed.
    """
    if identities([target]) & frozenset(inputs):
        raise OverwritesInputError(target)
    temporary = target.with_name(f".standfirst-{secrets.token_hex(8)}.tmp")
    try:
        if target.exists() and not target.is_file():
            # A rename would put a file in the place of a device, for all who use it.
            raise WriteError(target, "it is no ordinary file")
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(temporary, data)
        temporary.replace(target)
    except OSError as error:
        raise WriteError(target, (error.strerror or str(error)).lower()) from error
    finally:
        # Gone already when all went well.
        with suppress(OSError):
            temporary.unlink()


def sweep(folder: Path) -> None:
    """Remove what a writer that was killed has left in a folder a while ago."""
    before = time.time() - _LEFT_OVER
    # Whatever cannot be looked at or removed stays; it harms nobody.
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _TEMPORARY.fullmatch(entry.name):
                with suppress(OSError):
                    if entry.stat(follow_symlinks=False).st_mtime < before:
                        os.unlink(entry.path)  # noqa: PTH108  # as scandir names it


def set_aside(path: Path, suffix: str) -> Path:
    """Give a file that cannot be read a free name beside it, and return that. Raises OSError."""
    stem = path.name.removesuffix(suffix)
    for number in count(1):
        aside = path.with_name(f"{stem}.damaged-{number}{suffix}")
        if not os.path.lexists(aside):
            break
    return path.rename(aside)


def _write(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _NEW_FILE, _NEW_FILE_MODE), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
