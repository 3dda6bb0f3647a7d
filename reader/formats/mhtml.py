"""MHTML: a page with its pictures and frames as the parts of a message.

Chrome, Edge, Internet Explorer, Word and some extensions of Firefox write it, each in its way.
"""

import re
from collections.abc import Callable, Sequence

from reader.formats import html, packed_page, plain
from reader.formats.content import Content
from reader.formats.mime_parts import MAX_HEAD, MimePart, head_of, is_whole, parts_of
from reader.formats.opening import SavedFile
from reader.formats.packed_page import PackedPage
from reader.formats.packed_pictures import joined, key_of
from reader.model import Meta, Note

_SAVED = re.compile(r"saved by\b", re.IGNORECASE)
_CUT_OFF = Note("damage", "This file is damaged or cut off: its end is missing.")
_LIKE_A_MESSAGE = re.compile(rb"(?im)^(?:content-type|mime-version|from):")
_BLINK = "<saved by blink>"
_OF_MAIL = ("To", "Received", "Message-ID", "Delivered-To", "Newsgroups")
_OF_PAGES = frozenset({"multipart/related", "text/html", "multipart/alternative"})
_PAGES = frozenset({"text/html", "application/xhtml+xml", "application/xhtml", "text/xhtml"})


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin with the head of a saved page, and not with a letter's."""
    head = head_of(data) if _LIKE_A_MESSAGE.search(data[:MAX_HEAD]) else None
    if head is None or not head.field("Content-Type"):
        return False
    if head.field("Snapshot-Content-Location") or _SAVED.search(head.field("From")):
        return True
    is_letter = "@" in head.field("From") or any(head.field(name) for name in _OF_MAIL)
    return head.type in _OF_PAGES and bool(head.field("MIME-Version")) and not is_letter


def read(file: SavedFile) -> Content:
    """Read the page that a message holds."""
    message = head_of(file.data)
    parts = list(parts_of(message)) if message is not None else []
    if message is None or not parts:
        return Content((), "")
    main = _main(message, parts)
    if not _is_page(main):
        return plain.read(SavedFile(file.path, main.content(), file.encoding))
    files = _files(parts, main.location)

    def fetch(key: str) -> bytes:
        return files[key].content() if key in files else b""

    is_utf8 = message.field("From").strip().lower() == _BLINK and not file.encoding
    url = message.address("Snapshot-Content-Location") or main.location or message.location
    frames = (
        _page(part, is_utf8=is_utf8, fetch=fetch, url=part.location)
        for part in parts
        if part is not main and _is_page(part)
    )
    page = _page(main, is_utf8=is_utf8, fetch=fetch, url=url)
    content = packed_page.read(file, page, Meta(title=message.words("Subject")), frames)
    return content if is_whole(message) else content.noting(_CUT_OFF)


def _page(part: MimePart, *, is_utf8: bool, fetch: Callable[[str], bytes], url: str) -> PackedPage:
    data = part.content()
    # Blink writes UTF-8, says so nowhere, and leaves in the page what it said before.
    is_utf8 = is_utf8 and not part.charset
    data = packed_page.surely_utf8(data) if is_utf8 else data
    return PackedPage(data, url=url, charset=part.charset, fetch=fetch)


def _main(message: MimePart, parts: Sequence[MimePart]) -> MimePart:
    """Return the part that is the page: the one the head names, or else the first that may be."""
    start = str(message.head.get_param("start") or "").strip("<> ")
    location = message.address("Snapshot-Content-Location")
    pages = list(filter(_is_page, parts)) or list(parts)
    named = (part for part in pages if start and part.id == start)
    located = (part for part in pages if location and part.location == location)
    return next(named, None) or next(located, None) or pages[0]


def _is_page(part: MimePart) -> bool:
    return part.type in _PAGES or html.sniff(part.body)


def _files(parts: Sequence[MimePart], location: str) -> dict[str, MimePart]:
    """Return the parts by all that the page may call them."""
    files: dict[str, MimePart] = {}
    for part in parts:
        named = (part.location, joined(location, part.location)) if part.location else ()
        for name in (*named, f"cid:{part.id}"):
            files.setdefault(key_of(name), part)
    return files
