"""Electronic books: one article sent to a reading device, or a whole book."""

from reader.formats.archive import START
from reader.formats.content import Content
from reader.formats.opening import SavedFile

_SIGNS = (b"mimetypeapplication/epub+zip", b"META-INF/container.xml")


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are an archive that calls itself a book."""
    return data.startswith(START) and any(sign in data for sign in _SIGNS)


def read(file: SavedFile) -> Content:
    """Read a book: its chapters in their order, and what it says of itself."""
    from reader.formats.epub_chapters import read_book  # noqa: PLC0415

    return read_book(file)
