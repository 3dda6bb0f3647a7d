"""WACZ: web archives in a zip archive, with a list of the pages a person chose to keep."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats import archive, warc
from reader.formats.archive import Archive
from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.formats.unpacking import unpacked_file
from reader.model import Part

if TYPE_CHECKING:
    from reader.formats.web_records import Answer, Records

_SHEET = "datapackage.json"
_RECORDS = "archive/"
_PAGES = "pages/pages.jsonl"
_LONGEST_LIST = 1_000_000  # characters of the list of pages


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are an archive of web archives."""
    names = archive.names_in(data)
    return _SHEET in names and any(name.startswith(_RECORDS) for name in names)


def read(file: SavedFile) -> Content:
    """Read the first page of the list."""
    return read_part(file, 0)


def parts(file: SavedFile) -> tuple[Part, ...]:
    """Return the pages of the list."""
    opened = archive.opened(file.data, file.path)
    titles = dict(_listed(opened))
    found = (warc.part_of(page) for page in _pages(opened, _records(opened)))
    return tuple(replace(part, title=titles.get(part.url) or part.title) for part in found)


def read_part(file: SavedFile, number: int) -> Content:
    """Read one of the pages of the list."""
    opened = archive.opened(file.data, file.path)
    records = _records(opened)
    return warc.content_of(file, records, _pages(opened, records), number)


def _records(opened: Archive) -> "Records":
    names = (name for name in opened.names if name.startswith(_RECORDS))
    packed = (SavedFile(opened.path, opened.read(name)) for name in names)
    return warc.records_of(opened.path, *(unpacked_file(file)[0].data for file in packed))


def _pages(opened: Archive, records: "Records") -> "list[Answer]":
    """Return the pages in the order of the list, or all there are when the list names none."""
    by_url = {page.url: page for page in reversed(records.pages)}
    listed = (by_url.get(url) for url, _ in _listed(opened))
    return [page for page in listed if page is not None] or records.articles()


def _listed(opened: Archive) -> Iterator[tuple[str, str]]:
    """Yield the address and the title of every page on the list."""
    if _PAGES not in opened:
        return
    for line in opened.read(_PAGES)[:_LONGEST_LIST].decode("utf-8", "replace").splitlines():
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(entry, dict) and isinstance(entry.get("url"), str):
            yield entry["url"], str(entry.get("title") or "")
