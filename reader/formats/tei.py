"""TEI, the scholars' XML, which trafilatura also writes, and trafilatura's own plainer XML."""

import re

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 4_096
_ROOT = re.compile(rb"<(?:\w+:)?TEI(?:\.2)?[\s>]|<doc\s[^<>]*\bfingerprint=")


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are TEI, or what trafilatura calls XML."""
    head = data[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith(b"<") and _ROOT.search(head) is not None


def read(file: SavedFile) -> Content:
    """Read a TEI text: its body as blocks, its header as hints."""
    from reader.formats.tei_text import read_text  # noqa: PLC0415

    return read_text(file)
