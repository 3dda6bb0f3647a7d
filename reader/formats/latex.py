"""LaTeX (.tex): articles as their writers set them, in the commands that prose needs."""

import re

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 65_536
_DOCUMENT = re.compile(
    rb"(?:\s*%[^\n]*\n)*\s*\\(?:documentclass|documentstyle|PassOptionsToPackage)\b"
)


def sniff(data: bytes) -> bool:
    """Tell whether the bytes open as a LaTeX document does."""
    return _DOCUMENT.match(data[:_HEAD].removeprefix(b"\xef\xbb\xbf")) is not None


def read(file: SavedFile) -> Content:
    """Read a LaTeX document: its words, and what it is called."""
    from reader.formats.latex_document import read_document  # noqa: PLC0415

    return read_document(file)
