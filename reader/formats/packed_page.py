"""A web page that was saved in one file with what it shows."""

import codecs
from collections.abc import Callable, Iterable
from dataclasses import field, fields, replace
from itertools import islice

from reader.errors import WrongEncodingError
from reader.formats.content import Content
from reader.formats.encoding import is_readable
from reader.formats.opening import SavedFile
from reader.model import Meta
from reader.records import record

_UNKNOWN = Meta()
_BRIEF = 400  # letters, as a menu has; a page with no more shows its article in a frame
_MAX_FRAMES = 20  # that are looked into


def _nothing(_: str) -> bytes:
    return b""


@record
class PackedPage:
    """The page, and what the file around it says of it.

    `fetch` returns the file that was saved with the page under this address, b"" when there
    is none; addresses that are not whole count from `location`.
    """

    data: bytes = field(repr=False)
    url: str = ""  # where on the web it was
    location: str = ""  # among the files saved with it; its address on the web if empty
    charset: str = ""  # as the file around it says
    fetch: Callable[[str], bytes] = _nothing


def surely_utf8(data: bytes) -> bytes:
    """Return text that is known to be UTF-8 with the mark that says so, whatever it claims."""
    return data if data.startswith(codecs.BOM_UTF8) else codecs.BOM_UTF8 + data


def read(
    file: SavedFile, page: PackedPage, hints: Meta = _UNKNOWN, frames: Iterable[PackedPage] = ()
) -> Content:
    """Read a packed page: its blocks, its pictures, and what it says of itself.

    `hints` are for what it does not say. It may show all it has in one of its `frames`; then the
    one with the most words is read.
    """
    if file.encoding and not is_readable(page.data, file.encoding):
        raise WrongEncodingError(file.path)
    content = _read(file, page)
    if _letters(content) < _BRIEF:
        within = (_read(file, frame) for frame in islice(frames, _MAX_FRAMES))
        content = max((content, *within), key=_letters)
    return replace(content, hints=filled(content.hints, hints))


def _read(file: SavedFile, page: PackedPage) -> Content:
    from reader.formats.html_page import read_page  # noqa: PLC0415  # as in html.read
    from reader.formats.packed_pictures import PackedPictures  # noqa: PLC0415

    pictures = PackedPictures(page.fetch, page.location or page.url)
    inside = SavedFile(file.path, page.data, file.encoding)
    content = read_page(inside, pictures, url=page.url, charset=page.charset)
    return content.noting(*pictures.notes())


def _letters(content: Content) -> int:
    return sum(len(block.text) for block in content.blocks)


def filled(hints: Meta, others: Meta) -> Meta:
    """Return the hints, what they leave empty taken from others."""
    names = [each.name for each in fields(Meta)]
    return Meta(**{name: getattr(hints, name) or getattr(others, name) for name in names})
