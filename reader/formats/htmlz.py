"""HTMLZ: calibre's zip archive of a page, its pictures and a sheet of what is known of it."""

from reader.formats import archive, zipped_page
from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.formats.packed_page import PackedPage
from reader.model import Meta
from reader.text.dates import find_date

_PAGE = "index.html"
_SHEET = "metadata.opf"
_UNDATED = "0101-01-01"  # what calibre writes for a book without a date


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are an archive with a page and calibre's sheet."""
    return {_PAGE, _SHEET} <= set(archive.names_in(data))


def read(file: SavedFile) -> Content:
    """Read the page, and what the sheet says where the page does not."""
    opened = archive.opened(file.data, file.path)
    page = PackedPage(opened.read(_PAGE), location=_PAGE)
    return zipped_page.read_page(file, opened, page, _hints(opened.read(_SHEET)))


def _hints(sheet: bytes) -> Meta:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  # as in html.read

    # A parser of HTML reads it well enough, and knows no entities that could lead anywhere.
    tree = LexborHTMLParser(sheet.decode("utf-8", "replace"))

    def said(name: str) -> list[str]:
        return [" ".join(node.text(deep=False).split()) for node in tree.css(f"dc\\:{name}")]

    date = next(iter(said("date")), "")
    return Meta(
        title=next(iter(said("title")), ""),
        authors=tuple(filter(None, said("creator"))),
        published="" if date.startswith(_UNDATED) else find_date(date, {})[0],
        language=next(iter(said("language")), ""),
    )
