"""Rich Text Format (.rtf), from Word, WordPad, TextEdit, mail programs and pandoc."""

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_SIGN = b"{\\rtf"


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin as rich text does."""
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_SIGN)


def read(file: SavedFile) -> Content:
    """Read a rich text: its paragraphs as their styles name them."""
    from reader.formats.rtf_document import read_document  # noqa: PLC0415

    return read_document(file)
