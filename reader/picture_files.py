"""Which file a picture of an article means: one inside the article's own folder, or none."""

import os
import re
from pathlib import Path
from stat import S_ISREG
from urllib.parse import unquote_to_bytes

from reader.errors import NOT_THERE, UnreadableFileError, reason
from reader.text.urls import MAX_PICTURE, safe_image

_NAME_END = re.compile(r"[?#]")
# A pipe must not keep us waiting, nor a link made since we looked lead us out of the folder.
# Not every system has these flags.
_FLAGS = os.O_RDONLY
for _flag in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"):
    _FLAGS |= getattr(os, _flag, 0)


def open_beside(article: Path, src: str) -> int | None:
    """Open the file that a picture's address means beside an article's file, for reading.

    Return its descriptor, or None unless it is a regular file of at most MAX_PICTURE bytes that
    really lies in the folder of the article's file or in one below, wherever links lead.
    """
    try:
        return _opened(article, _file_name(src))
    except OSError:  # not there, or not for us
        return None


def read_beside(article: Path, src: str) -> tuple[bytes, Path] | None:
    """Read the file that a picture's address means; return its bytes and where it lies.

    Raises UnreadableFileError when it lies in the article's folder and cannot be read.
    """
    name = _file_name(src)
    try:
        descriptor = _opened(article, name)
        if descriptor is None:
            return None
        with os.fdopen(descriptor, "rb") as file:
            return file.read(MAX_PICTURE), article.parent / name
    except OSError as error:
        # An address that leads out of the folder must not hold up an export.
        if error.errno in NOT_THERE or ".." in Path(name).parts or Path(name).is_absolute():
            return None
        path = article.parent / name
        raise UnreadableFileError(path, reason(error)) from error


def is_missing(article: Path, src: str) -> bool:
    """Tell whether a picture's address means a file beside an article's, and none is there."""
    name = _file_name(src)
    if not name:
        return False
    try:
        descriptor = _opened(article, name)
    except OSError as error:
        return error.errno in NOT_THERE
    if descriptor is not None:
        os.close(descriptor)
    return descriptor is None


def _opened(article: Path, name: str) -> int | None:
    """Return a descriptor of what may be shown, None of anything else. Raises OSError."""
    if not name:
        return None
    try:
        found = (article.parent / name).resolve(strict=True)
    except (RuntimeError, ValueError):  # links in a circle; no name of a file
        return None
    if not found.is_relative_to(article.parent.resolve(strict=True)):
        return None
    if not S_ISREG(found.stat().st_mode):
        return None
    descriptor = os.open(found, _FLAGS)
    try:
        state = os.fstat(descriptor)
    except OSError:
        os.close(descriptor)
        raise
    if S_ISREG(state.st_mode) and state.st_size <= MAX_PICTURE:
        return descriptor
    os.close(descriptor)
    return None


def _file_name(src: str) -> str:
    """Return the name an address gives a file, as the file system spells it, or ""."""
    address = safe_image(src)
    if ":" in address:  # it holds its picture itself
        return ""
    return os.fsdecode(unquote_to_bytes(_NAME_END.split(address, maxsplit=1)[0]))
