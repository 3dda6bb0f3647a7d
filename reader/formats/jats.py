"""JATS, the XML in which journals publish and archive their articles."""

import re

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 8_192
_ROOT = re.compile(
    rb"<!DOCTYPE\s+article\s[^<>]*(?:JATS|NLM)"
    rb"|<article\s[^<>]*(?:article-type|dtd-version)=|<article(?:\s[^<>]*)?>\s*<front>",
    re.IGNORECASE,
)


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are a journal's article."""
    head = data[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith(b"<") and _ROOT.search(head) is not None


def read(file: SavedFile) -> Content:
    """Read a journal's article: its body as blocks, its front matter as hints."""
    from reader.formats.jats_article import read_article  # noqa: PLC0415

    return read_article(file)
