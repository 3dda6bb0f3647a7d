"""Word documents (.docx), from Word, LibreOffice, Google Docs or pandoc."""

from reader.formats.archive import START
from reader.formats.content import Content
from reader.formats.opening import SavedFile


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are an archive with the parts of a Word document."""
    return data.startswith(START) and b"[Content_Types].xml" in data and b"word/document" in data


def read(file: SavedFile) -> Content:
    """Read a Word document: its words as their styles name them."""
    from reader.formats.docx_markup import read_document  # noqa: PLC0415

    return read_document(file)
