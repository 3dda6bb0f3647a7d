"""Markdown: CommonMark with tables and strike-through, and what clipping tools add to it."""

import re

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 4_096
# Front matter that names something, at the very start; a bare "---" opens many other files.
_SNIFFED = re.compile(
    rb"(?:---[ \t]*\r?\n(?:#[^\n]*+\n)*+\w[\w .-]*:|\+\+\+[ \t]*\r?\n\w[\w.-]* *=)"
)


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin with front matter, which only Markdown files have."""
    return _SNIFFED.match(data[:_HEAD].removeprefix(b"\xef\xbb\xbf")) is not None


def read(file: SavedFile) -> Content:
    """Read a Markdown file: its front matter as hints, its body as blocks."""
    # The parser takes longer to load than a text to open, and most starts need no parser.
    from reader.formats.markdown_file import read_file  # noqa: PLC0415

    return read_file(file)
