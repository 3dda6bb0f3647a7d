"""OpenDocument texts (.odt, or flat in one file .fodt), from LibreOffice and pandoc."""

import re

from reader.formats.archive import START
from reader.formats.content import Content
from reader.formats.opening import SavedFile

_KIND = b"application/vnd.oasis.opendocument.text"
_HEAD = 4_096
_FLAT = re.compile(rb"<office:document\s[^<>]*office:mimetype=[\"']" + re.escape(_KIND))


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are an OpenDocument text."""
    if data.startswith(START):
        return data[:_HEAD].find(b"mimetype" + _KIND) >= 0
    return _FLAT.search(data[:_HEAD]) is not None


def read(file: SavedFile) -> Content:
    """Read an OpenDocument text: its words as their styles name them."""
    from reader.formats.odt_document import read_document  # noqa: PLC0415

    return read_document(file)
