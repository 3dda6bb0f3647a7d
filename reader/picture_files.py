"""Which file a picture of an article means: one inside the article's own folder, or none."""

import os
import re
from pathlib import Path
from stat import S_ISREG
from urllib.parse import unquote_to_bytes

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
    name = _file_name(src)
    if not name:
        return None
    try:
        found = (article.parent / name).resolve(strict=True)
        if not found.is_relative_to(article.parent.resolve(strict=True)) or not found.is_file():
            return None
        descriptor = os.open(found, _FLAGS)
    except (OSError, RuntimeError, ValueError):  # not there; links in a circle; no name of a file
        return None
    state = os.fstat(descriptor)
    if S_ISREG(state.st_mode) and state.st_size <= MAX_PICTURE:
        return descriptor
    os.close(descriptor)
    return None


def read_beside(article: Path, src: str) -> tuple[bytes, Path] | None:
    """Read the file that a picture's address means; return its bytes and where it lies."""
    descriptor = open_beside(article, src)
    if descriptor is None:
        return None
    try:
        with os.fdopen(descriptor, "rb") as file:
            return file.read(MAX_PICTURE), article.parent / _file_name(src)
    except OSError:  # the disk has gone, or a network in between
        return None


def _file_name(src: str) -> str:
    """Return the name an address gives a file, as the file system spells it, or ""."""
    address = safe_image(src)
    if ":" in address:  # it holds its picture itself
        return ""
    return os.fsdecode(unquote_to_bytes(_NAME_END.split(address, maxsplit=1)[0]))
