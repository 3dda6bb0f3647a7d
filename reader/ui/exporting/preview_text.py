"""An export as text that a view can show at once, however long it is."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile

from PySide6.QtCore import QLocale

from reader.ui.words import counted, language

MOST_SHOWN = 400_000  # characters; a view takes twenty milliseconds for so many
LONGEST_LINE = 20_000  # characters; a view lays out a line whole, and JSON is one long line
_MOST_READ = 4_000_000  # characters: pictures that stand in the text take most of them
_EMBEDDED = re.compile(r"(;base64,[A-Za-z0-9+/]{40})[A-Za-z0-9+/=]{40,}")
_PAGE = ".xhtml"
_CUT = "…"


def text_of(data: bytes) -> str:
    """Return what the bytes of an export say, without a mark of their order."""
    return data.decode("utf-8-sig", "replace")


def shown_text(text: str) -> str:
    """Return a text with pictures that stand in it, overlong lines and its end cut.

    >>> shown_text("[a](data:image/png;base64," + "A" * 99 + ")")[-8:]
    'AAAAAA…)'
    """
    begun = _EMBEDDED.sub(rf"\1{_CUT}", text[:_MOST_READ])
    lines = (_cut(line, LONGEST_LINE) for line in _cut(begun, MOST_SHOWN).split("\n"))
    return "\n".join(lines)


def book_text(data: bytes) -> str:
    """Return what the pages of an e-book say, one after the other, each under its name."""
    return "\n".join(_pages(data))


def size_words(size: int) -> str:
    """Return how large a file is.

    >>> size_words(12_345)
    '12.3 kB (12,345 bytes)'
    """
    if size < 1000:  # noqa: PLR2004  # a kilobyte
        return counted(size, "byte")
    rounded = (QLocale() if language() else QLocale.c()).formattedDataSize(
        size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )
    return f"{rounded} ({counted(size, 'byte')})"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}{_CUT}"


def _pages(data: bytes) -> Iterator[str]:
    with ZipFile(BytesIO(data)) as book:
        for item in book.infolist():
            if PurePosixPath(item.filename).suffix == _PAGE:
                yield f"――― {item.filename} ―――\n"
                yield text_of(book.read(item))
