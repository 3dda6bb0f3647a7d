"""PDF: pages on which every letter has its place, and nothing says what belongs together."""

from reader.formats.content import Content
from reader.formats.opening import SavedFile
from reader.formats.refusals import MissingExtraError

_SIGN = b"%PDF-"
_HEAD = 1_024  # bytes in which the sign may stand, says the standard
EXTRA = "pdf"  # of pyproject.toml: what has to be installed to read them


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin as a PDF does."""
    at = data[:_HEAD].find(_SIGN)
    # A text that speaks of the sign has words before it.
    return at >= 0 and not data[:at].strip(b"\0 \t\r\n\xef\xbb\xbf")


def read(file: SavedFile) -> Content:
    """Read the text of the pages as paragraphs.

    Raises FileError when there is none, when it is locked, or when the extra is not installed.
    """
    try:
        # It comes with the extra, and takes as long to load as a page to read.
        from reader.formats.pdf_file import read_file  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError(file.path, "a PDF", EXTRA) from error
    return read_file(file)
