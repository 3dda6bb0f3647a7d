"""Org, the outlines of Emacs (.org)."""

import re

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 4_096
_KEYWORD = re.compile(
    rb"\s*(?:#[ \t][^\n]*+\s+)*+#\+(?:title|author|date|options|startup):", re.IGNORECASE
)


def sniff(data: bytes) -> bool:
    """Tell whether the bytes open with a keyword that only Org has."""
    return _KEYWORD.match(data[:_HEAD].removeprefix(b"\xef\xbb\xbf")) is not None


def read(file: SavedFile) -> Content:
    """Read an Org file: its keywords as hints, its outline as blocks."""
    from reader.formats.org_outline import read_outline  # noqa: PLC0415

    return read_outline(file)
