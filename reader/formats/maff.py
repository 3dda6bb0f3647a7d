"""MAFF: the zip archive of Firefox's old extension, a folder for every page that was kept."""

from collections.abc import Mapping

from reader.errors import NoPartError
from reader.formats import archive, zipped_page
from reader.formats.archive import Archive
from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.formats.packed_page import PackedPage
from reader.formats.refusals import NoPageError
from reader.formats.sent_dates import iso_date
from reader.model import Meta, Part

_SHEET = "/index.rdf"


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are an archive with the sheet of a kept page."""
    return any(name.endswith(_SHEET) for name in archive.names_in(data))


def read(file: SavedFile) -> Content:
    """Read the first page that was kept."""
    return read_part(file, 0)


def parts(file: SavedFile) -> tuple[Part, ...]:
    """Return every page that was kept."""
    opened = archive.opened(file.data, file.path)
    return tuple(
        Part(
            said.get("title", "") or folder,
            date=iso_date(said.get("archivetime", "")),
            url=said.get("originalurl", ""),
        )
        for folder, said in ((folder, _sheet(opened, folder)) for folder in _folders(opened))
    )


def read_part(file: SavedFile, number: int) -> Content:
    """Read one of the pages that were kept."""
    opened = archive.opened(file.data, file.path)
    folders = _folders(opened)
    if number >= len(folders):
        raise NoPartError(file.path, number + 1, len(folders))
    folder = folders[number]
    said = _sheet(opened, folder)
    named = f"{folder}/{said.get('indexfilename', '')}"
    inside = [name for name in opened.names if name.startswith(f"{folder}/")]
    main = named if named in opened else zipped_page.main_page(inside)
    if not main:
        raise NoPageError(file.path, "an archive of Firefox")
    page = PackedPage(
        opened.read(main),
        url=said.get("originalurl", ""),
        location=main,
        charset=said.get("charset", ""),
    )
    return zipped_page.read_page(file, opened, page, Meta(title=said.get("title", "")))


def _folders(opened: Archive) -> list[str]:
    return [name.removesuffix(_SHEET) for name in opened.names if name.endswith(_SHEET)]


def _sheet(opened: Archive, folder: str) -> Mapping[str, str]:
    """Return what the sheet of a page says, by the names of its elements in lower case."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  # as in html.read

    # As with calibre's: a parser of HTML follows no entity.
    tree = LexborHTMLParser(opened.read(folder + _SHEET).decode("utf-8", "replace"))
    return {
        (node.tag or "").rpartition(":")[2]: node.attributes.get("rdf:resource") or ""
        for node in tree.css("*")
    }
