"""Puts an export on the disk: whole or not at all, and never over an article."""

import os
import secrets
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from reader.errors import OverwritesInputError, WriteError

MAX_NAME = 200  # bytes of a file's name; file systems take 255, and ours gets a suffix
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NEW_FILE_MODE = 0o666  # less what the person's umask takes away
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL"} | {f"{d}{n}" for d in ("COM", "LPT") for n in range(1, 10)}
)
_NOT_IN_NAMES = frozenset('<>:"/\\|?*')


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
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(temporary, data)
        temporary.replace(target)
    except OSError as error:
        raise WriteError(target, (error.strerror or str(error)).lower()) from error
    finally:
        # Gone already when all went well.
        with suppress(OSError):
            temporary.unlink()


def _write(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _NEW_FILE, _NEW_FILE_MODE), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def export_name(path: Path, suffix: str, number: int = 1) -> str:
    """Return the name of an export: the input's without its last suffix, with the new one.

    >>> export_name(Path("talks/harbour.html"), ".md"), export_name(Path("a.txt"), ".md", 2)
    ('harbour.md', 'a-2.md')
    """
    counter = f"-{number}" if number > 1 else ""
    return f"{legal_name(path.stem)}{counter}{suffix}"


def legal_name(stem: str) -> str:
    """Return a file name, without its suffix, that every system takes.

    >>> legal_name("CON"), legal_name("what? ")
    ('_CON', 'what_')
    """
    kept = "".join("_" if c in _NOT_IN_NAMES or ord(c) < 0x20 else c for c in stem)  # noqa: PLR2004
    kept = _shortened(kept).rstrip(" .") or "article"
    return f"_{kept}" if kept.partition(".")[0].upper() in _RESERVED else kept


def _shortened(name: str) -> str:
    while len(os.fsencode(name)) > MAX_NAME:
        name = name[:-1]
    return name
