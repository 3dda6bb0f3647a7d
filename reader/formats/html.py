"""Web pages: saved by a browser, by a single-file tool, or fetched as they are."""

import re

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 4_096  # bytes in which a page gives itself away
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin as a web page does, in whatever encoding."""
    head = data[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return _MARKUP.match(head) is not None


def read(file: SavedFile) -> Content:
    """Read a web page: all its blocks, and what its head says of the article."""
    # The parser takes longer to load than a text to open, and most starts need no parser.
    from reader.formats.html_page import read_page  # noqa: PLC0415

    return read_page(file)
