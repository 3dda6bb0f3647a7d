"""FictionBook (.fb2, also packed as .fb2.zip): books and articles sent to reading devices."""

import re

from reader.formats.archive import START
from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 4_096
_ROOT = re.compile(rb"<FictionBook[\s>]")


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are a FictionBook, or an archive of one."""
    if data.startswith(START):
        return b".fb2" in data[:300]
    return _ROOT.search(data[:_HEAD].replace(b"\0", b"")) is not None


def read(file: SavedFile) -> Content:
    """Read a FictionBook."""
    from reader.formats.fb2_book import read_book  # noqa: PLC0415

    return read_book(file)
