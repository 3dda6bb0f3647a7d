"""A page in a zip archive with its files: zipped by hand, or by an extension such as SingleFile.

SingleFile's may unpack themselves: mark-up before the archive and behind it makes them a page
of their own. What that shows is nothing but the archive's.
"""

from collections.abc import Sequence

from reader.errors import FileError
from reader.formats import archive, html, packed_page
from reader.formats.archive import Archive
from reader.formats.content import Content
from reader.formats.foreign import refuse_foreign
from reader.formats.opening import SavedFile
from reader.formats.packed_page import PackedPage
from reader.formats.packed_pictures import key_of
from reader.formats.refusals import NoPageError
from reader.model import Meta

_PAGES = (".html", ".htm", ".xhtml")
_INDEX = "index"
_BESIDE = ("_files/", ".files/")  # how browsers call the folder beside a page, in English
_UNKNOWN = Meta()


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are a zip archive, or a page that carries one."""
    if data.startswith(archive.START):
        return True
    at = data.find(archive.START)
    return at > 0 and html.sniff(data) and main_page(archive.names_in(data[at:])) != ""


def read(file: SavedFile) -> Content:
    """Read the page in an archive.

    Raises FileError when there is none.
    """
    opened = archive.opened(file.data, file.path)
    main = main_page(opened.names)
    if not main:
        refuse_foreign(file.path, file.data)
        raise NoPageError(file.path, "a zip archive")
    return read_page(file, opened, PackedPage(opened.read(main), location=main))


def main_page(names: Sequence[str]) -> str:
    """Return which of the files is the page, "" when none is.

    >>> main_page(["notes.txt", "pier/frames/ad.html", "pier/pier.html"])
    'pier/pier.html'
    """
    pages = [name for name in names if name.lower().endswith(_PAGES)]
    return min(pages, key=_likelihood, default="")


def _likelihood(name: str) -> tuple[bool, int, bool]:
    """Return what sorts the page first: it lies highest, and is called index."""
    is_index = name.rpartition("/")[2].lower().startswith(f"{_INDEX}.")
    return any(folder in name for folder in _BESIDE), name.count("/"), not is_index


def read_page(
    file: SavedFile, opened: Archive, page: PackedPage, hints: Meta = _UNKNOWN
) -> Content:
    """Read a page of an archive with the archive's other files."""
    files = {key_of(name): name for name in opened.names}

    def fetch(key: str) -> bytes:
        try:
            return opened.read(files[key]) if key in files else b""
        except FileError:  # a broken picture; its page is whole
            return b""

    def fetching(page: PackedPage) -> PackedPage:
        return PackedPage(page.data, page.url, page.location, page.charset, fetch)

    folder = page.location.rpartition("/")[0]
    frames = (
        fetching(PackedPage(fetch(key_of(name)), location=name))
        for name in opened.names
        if name != page.location and name.startswith(folder) and name.lower().endswith(_PAGES)
    )
    return packed_page.read(file, fetching(page), hints, frames)
