"""Articles in JSON: our own export, and what scrapers and read-later services write.

Among those are trafilatura, Mercury, newspaper, wallabag, Readwise Reader, Omnivore and Pocket.
"""

import re

from reader.formats.content import Content
from reader.formats.opening import SavedFile

_HEAD = 65_536
_OWN = re.compile(rb'\s*\{\s*"schema"\s*:\s*1\s*,\s*"source"\s*:')
_OPENING = re.compile(rb"\s*[\[{]\s*[{\"\]}]")
_NAME = re.compile(rb'"([A-Za-z][\w-]{1,30})"\s*:')
# Names of fields: a title beside a text or an address is an article's record.
_CALLED = frozenset(b"title url href headline resolved_title given_title".split())
_SAID_NAMES = b"""
    text raw_text content html article body content_html htmlContent textContent summary
    html_content articleBody given_url resolved_url source_url link article_html source
"""
_SAID = frozenset(_SAID_NAMES.split())


def sniff(data: bytes) -> bool:
    """Tell whether the bytes are JSON with the names of an article's fields."""
    head = _without_mark(data[:_HEAD])
    if not _OPENING.match(head):
        return False
    names = set(_NAME.findall(head)) | set(_NAME.findall(data[-_HEAD:]))
    return bool(names & _CALLED) and len(names & (_SAID | _CALLED)) > 1


def read(file: SavedFile) -> Content:
    """Read an article from JSON."""
    if _OWN.match(_without_mark(file.data[:_HEAD])):
        from reader.formats.own_json_article import read_article  # noqa: PLC0415
    else:
        from reader.formats.scraped_article import read_article  # noqa: PLC0415
    return read_article(file)


def _without_mark(data: bytes) -> bytes:
    return data.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
