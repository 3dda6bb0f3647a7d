"""The pictures that were saved in one file with a page, found by what the page calls them.

They become addresses that hold the picture itself, so that nobody further on need know of the
file they lay in.
"""

import binascii
from collections.abc import Callable
from urllib.parse import unquote, urljoin

from reader.model import Note
from reader.picture_kinds import kind_of
from reader.saying import saying_of
from reader.text.urls import MAX_PICTURE

MAX_PICTURES = 1_000  # of one page; the window looks for no more
MAX_TOTAL = 32_000_000  # bytes: some sixty photographs as sites show them
MAX_TRIED = 4 * MAX_PICTURES  # addresses that are looked for
TINY = 300  # bytes; what stands in for a picture until it has loaded, or counts visitors

_LARGEST = (MAX_PICTURE - 100) // 4 * 3  # bytes that make an address of MAX_PICTURE characters


def key_of(address: str) -> str:
    """Return an address as all spellings of it are looked up.

    >>> key_of("page_files/my%20pier.png#top")
    'page_files/my pier.png'
    """
    return unquote(address.strip().partition("#")[0])


def joined(base: str, address: str) -> str:
    """Return an address as it counts from another, "" when that makes no sense."""
    try:
        return urljoin(base, address)
    except ValueError:  # "http://[" and the like
        return ""


class PackedPictures:
    """Finds the pictures of one page in what it was saved with, as long as there is room.

    `fetch` returns the file that a key means, b"" when there is none; `location` is where the
    page itself stands among these files.
    """

    def __init__(self, fetch: Callable[[str], bytes], location: str) -> None:
        self._fetch = fetch
        self._location = location
        self._found: dict[str, str] = {}
        self._count = 0
        self._bytes = 0
        self._left_out = 0

    def find(self, stated: str, base: str) -> str:
        """Return the address that holds the picture which the page calls so, or ""."""
        if stated[:5].lower() == "data:":  # it holds its picture itself
            return ""
        spellings = (stated, joined(self._location, stated), joined(base, stated))
        keys = dict.fromkeys(key_of(spelling) for spelling in spellings)
        return next(filter(None, map(self._holding, keys)), "")

    def notes(self) -> tuple[Note, ...]:
        """Return what a reader should know of what is missing."""
        if not self._left_out:
            return ()
        words = saying_of(
            self._left_out,
            "%Ln picture in this file was left out: Standfirst shows up to {most} of one page, "
            "of {size} MB together.",
            "%Ln pictures in this file were left out: Standfirst shows up to {most} of one page, "
            "of {size} MB together.",
            most=MAX_PICTURES,
            size=round(MAX_TOTAL / 1e6),
        )
        return (Note("pictures", words),)

    def _holding(self, key: str) -> str:
        if key not in self._found:
            if not key or len(self._found) >= MAX_TRIED:
                return ""
            self._found[key] = self._written(self._fetch(key))
        return self._found[key]

    def _written(self, data: bytes) -> str:
        kind = kind_of(data)
        if not kind or len(data) <= TINY:
            return ""
        total = self._bytes + len(data)
        if len(data) > _LARGEST or total > MAX_TOTAL or self._count >= MAX_PICTURES:
            self._left_out += 1
            return ""
        self._count += 1
        self._bytes = total
        return f"data:image/{kind};base64,{binascii.b2a_base64(data, newline=False).decode()}"
