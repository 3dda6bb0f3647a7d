"""The records of a web archive (WARC): what servers answered, and what was asked of them."""

import re
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass, field
from email.message import Message
from html import unescape
from io import BytesIO, StringIO
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataException, ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeadersParserException

from reader.formats.encoding import decode
from reader.formats.opening import MAX_BYTES
from reader.formats.packed_pictures import key_of
from reader.formats.refusals import (
    ArchiveBombError,
)
from reader.formats.unpacking import decoded
from reader.picture_kinds import kind_of
from reader.records import record

MAX_RECORDS = 50_000  # a day of browsing has a tenth
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,1000})", re.IGNORECASE)
_TITLE_WITHIN = 262_144  # bytes; it stands in the page's head
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_ANSWERS = frozenset({"response", "resource", "conversion"})
# Where a browser said it would put what it asked for; a page of its own is a "document".
_WITHIN_PAGES = frozenset({"iframe", "frame", "embed", "object", "empty", "script", "style"})
_FOUND = "200"
_BROKEN = (ArchiveLoadFailed, StatusAndHeadersParserException, ChunkedDataException, OSError)
_BROKEN_FIELDS = (ValueError, IndexError, AttributeError, EOFError)


@record
class Answer:
    """A page that a server sent."""

    url: str
    date: str  # when it was saved, in ISO 8601
    charset: str
    data: bytes = field(repr=False)

    @property
    def title(self) -> str:
        """The title that stands in its head, "" when there is none."""
        head = decode(self.data[:_TITLE_WITHIN], labelled=True, stated=self.charset).text
        found = _TITLE.search(head)
        return " ".join(unescape(found[1]).split()) if found else ""


@dataclass(slots=True)
class Records:
    """What matters of a web archive: its pages in their order, its pictures by their address."""

    path: Path
    pages: list[Answer] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    is_whole: bool = True
    _within: set[str] = field(default_factory=set)  # addresses of what pages loaded
    _bytes: int = 0

    def articles(self) -> list[Answer]:
        """Return the pages that a person opened, as far as the records tell, once each."""
        by_url: dict[str, Answer] = {}
        for page in self.pages:
            by_url.setdefault(page.url, page)
        pages = [page for url, page in by_url.items() if url not in self._within]
        return [page for page in pages if page.title] or pages or self.pages

    def add(self, data: bytes) -> None:
        """Take in the records of a file, as far as it can be read and there is room."""
        # What is wrong with a record, warcio tells whoever looks at a terminal.
        with redirect_stderr(StringIO()):
            try:
                for record in _records(data):
                    self._take(record)
            except (*_BROKEN, *_BROKEN_FIELDS):
                self.is_whole = False

    def _take(self, record: ArcWarcRecord) -> None:
        url = record.rec_headers.get_header("WARC-Target-URI") or ""
        url = url.strip("<>")  # an early edition of the standard asked for these
        if record.rec_type == "request":
            self._take_request(url, record)
        elif record.rec_type in _ANSWERS and _was_found(record):
            self._take_answer(url, record)

    def _take_request(self, url: str, record: ArcWarcRecord) -> None:
        asked = record.http_headers.get_header("Sec-Fetch-Dest") if record.http_headers else ""
        if (asked or "").lower() in _WITHIN_PAGES:
            self._within.add(url)

    def _take_answer(self, url: str, record: ArcWarcRecord) -> None:
        kind = _content_type(record)
        is_page = kind.get_content_type() in _PAGES
        if not is_page and kind.get_content_maintype() != "image":
            return
        data = self._body(record)
        if not data:
            return
        if self._bytes + len(data) > MAX_BYTES:
            self.is_whole = False
            return
        if is_page:
            date = record.rec_headers.get_header("WARC-Date") or ""
            self.pages.append(Answer(url, date, kind.get_content_charset(""), data))
        elif kind_of(data):
            self.files.setdefault(key_of(url), data)
        else:
            return
        self._bytes += len(data)

    def _body(self, record: ArcWarcRecord) -> bytes:
        """Return what was sent, as it was before it was packed for the way."""
        headers = record.http_headers
        stream = record.raw_stream
        if headers and (headers.get_header("Transfer-Encoding") or "").lower() == "chunked":
            stream = ChunkedDataReader(stream)
        packed = stream.read(MAX_BYTES)
        packing = (headers.get_header("Content-Encoding") or "") if headers else ""
        try:
            # Some recorders keep what a page was packed with and yet unpack it.
            return decoded(packed, packing, self.path).data or packed
        except ArchiveBombError:  # one of them does not spoil the others
            self.is_whole = False
            return b""


def _records(data: bytes) -> Iterator[ArcWarcRecord]:
    for count, one in enumerate(ArchiveIterator(BytesIO(data))):
        if count == MAX_RECORDS:
            return
        yield one


def _was_found(record: ArcWarcRecord) -> bool:
    return record.http_headers is None or record.http_headers.get_statuscode() == _FOUND


def _content_type(record: ArcWarcRecord) -> "Message[str, str]":
    headers = record.http_headers or record.rec_headers
    kind: Message[str, str] = Message()
    kind["Content-Type"] = headers.get_header("Content-Type") or ""
    return kind
