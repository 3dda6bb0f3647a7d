"""WARC: what a crawler or an archiving browser recorded, often several pages in one file."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import NoPartError
from reader.formats import packed_page
from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.formats.packed_page import PackedPage
from reader.formats.refusals import NoPageError
from reader.model import Note, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.web_records import Answer, Records

_START = b"WARC/"
_NOT_WHOLE = Note("damage", "This web archive is damaged or too large: part of it was not read.")


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin as a record does."""
    return data.startswith(_START)


def read(file: SavedFile) -> Content:
    """Read the first page that was recorded."""
    return read_part(file, 0)


def parts(file: SavedFile) -> tuple[Part, ...]:
    """Return every page that was recorded."""
    return tuple(map(part_of, records_of(file.path, file.data).articles()))


def read_part(file: SavedFile, number: int) -> Content:
    """Read one of the pages that were recorded."""
    records = records_of(file.path, file.data)
    return content_of(file, records, records.articles(), number)


def part_of(page: "Answer") -> Part:
    """Return a recorded page as someone choosing sees it."""
    return Part(page.title or page.url, date=page.date, url=page.url)


def content_of(
    file: SavedFile, records: "Records", pages: "Sequence[Answer]", number: int
) -> Content:
    """Read a recorded page with the pictures that were recorded."""
    if not pages:
        raise NoPageError(file.path, "a web archive")
    if number >= len(pages):
        raise NoPartError(file.path, number + 1, len(pages))
    chosen = pages[number]
    page = _packed(chosen, records)
    frames = (_packed(other, records) for other in records.pages if other not in pages)
    content = packed_page.read(file, page, frames=frames)
    return content if records.is_whole else content.noting(_NOT_WHOLE)


def _packed(page: "Answer", records: "Records") -> PackedPage:
    return PackedPage(
        page.data,
        url=page.url,
        charset=page.charset,
        fetch=lambda key: records.files.get(key, b""),
    )


def records_of(path: Path, *files: bytes) -> "Records":
    """Return what was recorded in the files of one archive."""
    # It takes as long to load as to read a page, and few files are web archives.
    from reader.formats.web_records import Records  # noqa: PLC0415

    records = Records(path)
    for data in files:
        records.add(data)
    return records
