"""Where the words of a PDF's page stand: one row for each line of each column."""

import ctypes
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from reader.text.urls import safe_link

_LINE = re.compile(r"[^\r\n]+")
_UNREADABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BROKEN_OFF = re.compile("[\x02\ufffe]$")  # how a hyphen at a line's end is told of
_GUTTER = 1.8  # of the size of type: a wider gap in a line parts two columns
_BOLD = 600  # of 900, as type designers count
_MAX_NAME = 200  # bytes of a typeface's name
MOST_LINES = 5_000  # of a page; every cell of a table may be one
_MAX_LINKS = 200  # on a page


class Row(NamedTuple):
    """Words that stand beside one another; distances in points, from the page's lower left."""

    text: str
    left: float
    right: float
    bottom: float
    size: float  # of the type
    is_bold: bool
    page: int  # the first is 0
    height: float  # of the page
    links: tuple[tuple[str, str], ...] = ()  # words and the addresses they lead to
    reach: float = 0.0  # how far to the right the rows around it go


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float


def rows_of(page: pypdfium2.PdfPage, number: int) -> Iterator[Row]:
    """Yield what stands on a page, in the order it was written there."""
    from statistics import median  # noqa: PLC0415  # not at start: it takes long to load

    text_page = page.get_textpage()
    links = tuple(_links(page, text_page))
    height = page.get_height()
    for found in islice(_LINE.finditer(_text(text_page)), MOST_LINES):
        samples = (found.start(), (found.start() + found.end()) // 2, found.end() - 1)
        size = median(pdfium.FPDFText_GetFontSize(text_page, at) for at in samples)
        is_bold = all(_is_bold(text_page, at) for at in samples)
        boxes = list(_boxes(text_page, found.start(), len(found[0])))
        for text, box in _parted(text_page, found[0], boxes, size):
            words = _words(text)
            if words:
                within = tuple(link for at, *link in links if _is_within(at, box))
                size = size if size > 1 else box.top - box.bottom  # scaled by the page's matrix
                where = (box.left, box.right, box.bottom, size, is_bold, number, height)
                yield Row(words, *where, tuple((said, url) for said, url in within))
    text_page.close()


def _text(page: pypdfium2.PdfTextPage) -> str:
    """Return all that is written, one sign for each that PDFium counts."""
    count = page.count_chars()
    text = page.get_text_range(0, count) if count > 0 else ""
    if len(text) != count:
        codes = (pdfium.FPDFText_GetUnicode(page, place) for place in range(count))
        text = "".join(map(chr, codes))
    return text


def _is_bold(page: pypdfium2.PdfTextPage, place: int) -> bool:
    """Tell whether a letter is bold, by its weight or by what its typeface is called."""
    weight = int(pdfium.FPDFText_GetFontWeight(page, place))
    if weight > 0:
        return weight >= _BOLD
    buffer, flags = ctypes.create_string_buffer(_MAX_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(page, place, buffer, _MAX_NAME, ctypes.byref(flags))
    return b"bold" in buffer.value.lower()


def _words(text: str) -> str:
    text = _BROKEN_OFF.sub("-", text.rstrip())
    return " ".join(_UNREADABLE.sub(" ", text).split())


def _boxes(page: pypdfium2.PdfTextPage, start: int, length: int) -> Iterator[_Box]:
    sides = tuple(ctypes.c_double() for _ in range(4))
    for place in range(pdfium.FPDFText_CountRects(page, start, length)):
        if pdfium.FPDFText_GetRect(page, place, *map(ctypes.byref, sides)):
            yield _Box(*(side.value for side in sides))


def _parted(
    page: pypdfium2.PdfTextPage, text: str, boxes: list[_Box], size: float
) -> Iterator[tuple[str, _Box]]:
    """Yield what stands in a line, parted where a gap goes through it as between columns."""
    groups: list[list[_Box]] = []
    for box in boxes:
        gap = max(size, box.top - box.bottom) * _GUTTER
        if groups and -gap <= box.left - groups[-1][-1].right <= gap:
            groups[-1].append(box)
        else:
            groups.append([box])
    if len(groups) == 1:
        yield text, _around(groups[0])
        return
    for group in groups:
        whole = _around(group)
        yield page.get_text_bounded(*_as_pdfium(whole)), whole


def _around(boxes: list[_Box]) -> _Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return _Box(min(lefts), max(tops), max(rights), min(bottoms))


def _as_pdfium(box: _Box) -> tuple[float, float, float, float]:
    return box.left, box.bottom, box.right, box.top


def _links(
    page: pypdfium2.PdfPage, text_page: pypdfium2.PdfTextPage
) -> Iterator[tuple[_Box, str, str]]:
    """Yield where each link is, its words and its address."""
    place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(_MAX_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(place), ctypes.byref(link)):
            return
        rect = pdfium.FS_RECTF()
        url = safe_link(_address(page, link))
        if url and pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            box = _Box(rect.left, rect.top, rect.right, rect.bottom)
            words = _words(text_page.get_text_bounded(*_as_pdfium(box)))
            if words:
                yield box, words, url


def _address(page: pypdfium2.PdfPage, link: object) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action:
        return ""
    length = pdfium.FPDFAction_GetURIPath(page.pdf, action, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(page.pdf, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def _is_within(link: _Box, row: _Box) -> bool:
    middle = (link.top + link.bottom) / 2
    return row.bottom <= middle <= row.top and link.left < row.right and link.right > row.left
