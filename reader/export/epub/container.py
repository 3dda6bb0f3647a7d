"""Puts the files of a book into one archive (EPUB 3.3, section 4: the Open Container Format)."""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import field

from reader.records import record

FOLDER = "EPUB/"
PACKAGE = "package.opf"
_CONTAINER = f"""\
<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="{FOLDER}{PACKAGE}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_MOMENT = (1980, 1, 1, 0, 0, 0)  # where an archive's clock begins: one article, one row of bytes
_UNIX = 3  # who made it, told alike on every system
_RIGHTS = 0o644 << 16


@record
class Item:
    """A file of a book."""

    name: str  # within the book's folder
    media_type: str
    data: bytes = field(repr=False)
    properties: str = ""


def packed(package: bytes, items: Iterable[Item]) -> bytes:
    """Return the archive: first, uncompressed, what kind it is; then all that is in it."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as book:
        _put(book, "mimetype", b"application/epub+zip", zipfile.ZIP_STORED)
        _put(book, "META-INF/container.xml", _CONTAINER.encode())
        _put(book, FOLDER + PACKAGE, package)
        for item in items:
            _put(book, FOLDER + item.name, item.data)
    return archive.getvalue()


def _put(
    book: zipfile.ZipFile, name: str, data: bytes, compression: int = zipfile.ZIP_DEFLATED
) -> None:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type = compression
    entry.create_system = _UNIX
    entry.external_attr = _RIGHTS
    book.writestr(entry, data)
