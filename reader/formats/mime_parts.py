r"""The parts of a MIME message that holds a web page, however badly it was written.

The standard library's parser reads the heads; it takes a second for a page with many pictures,
and loses what lies in a message whose marks between the parts are missing.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING

import webencodings

from reader.records import record

if TYPE_CHECKING:
    from email.message import Message

MAX_HEAD = 65_536  # bytes; of a letter that went through many servers, which all sign it
_LONGEST_LINE = 998  # bytes; what the standard allows
MAX_PARTS = 5_000
MAX_NESTING = 8

_HEAD_END = re.compile(rb"\r?\n[ \t]*\r?\n")
_FIELD = re.compile(rb"\s*[A-Za-z][\w-]{1,60}:")
_PART_HEAD = re.compile(rb"\s*(?:content|mime|x)-[a-z-]{1,40}:", re.IGNORECASE)
# What parts two parts when the head does not say: a line before a part's own head.
_ANY_MARK = re.compile(
    rb"^--(\S[^\r\n]{0,200}?)[ \t]*\r?\n(?=content-)", re.IGNORECASE | re.MULTILINE
)
_BROKEN_LINE = re.compile(rb"\n(?![ \t]|[\w-]{1,60}:)")  # belongs to the field above
_FOLD = re.compile(r"\r?\n[ \t]*")
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_QUANTUM = 4  # letters of base64 that make three bytes


@record
class MimePart:
    """One part of a message: its head, and its body as it stands there."""

    head: "Message[str, str]"
    body: bytes = field(repr=False)

    @property
    def type(self) -> str:
        """The media type, in lower case."""
        return self.head.get_content_type()

    @property
    def charset(self) -> str:
        """The charset that the head names, "" for none."""
        return self.head.get_content_charset("")

    @property
    def location(self) -> str:
        """The address that the part was saved from."""
        return self.address("Content-Location")

    @property
    def id(self) -> str:
        """The name by which other parts of the message speak of this one."""
        return self.field("Content-ID").strip(" <>\t\r\n")

    def field(self, name: str) -> str:
        """Return a field of the head as it is written, "" when there is none."""
        return str(self.head.get(name, ""))

    def address(self, name: str) -> str:
        """Return a field of the head that holds an address; long ones are folded."""
        return _FOLD.sub("", self.field(name)).strip()

    def words(self, name: str) -> str:
        """Return a field of the head as it reads."""
        return " ".join(_readable(self.field(name)).split())

    def content(self) -> bytes:
        """Return what the part holds, as much of it as can be made out."""
        match self.field("Content-Transfer-Encoding").strip().lower():
            case "base64":
                return _from_base64(self.body)
            case "quoted-printable":
                return binascii.a2b_qp(self.body)
        return self.body


def head_of(data: bytes) -> MimePart | None:
    """Return the message as one part, or None when the bytes do not begin with a head."""
    if not _FIELD.match(data[:MAX_HEAD]):
        return None
    start = len(data) - len(data.lstrip())
    end = _HEAD_END.search(data, start)
    if end is None:
        return None
    return MimePart(_read_head(_in_bounds(data[start : end.start()])), data[end.end() :])


def _in_bounds(written: bytes) -> bytes:
    """Return a head without the lines that no program writes, and no longer than any real one."""
    if len(written) <= MAX_HEAD:
        return written
    lines = (line for line in written.splitlines() if len(line) <= _LONGEST_LINE)
    return b"\n".join(lines)[:MAX_HEAD]


def _read_head(written: bytes) -> "Message[str, str]":
    from email.parser import HeaderParser  # noqa: PLC0415  # most articles are no messages

    whole = _BROKEN_LINE.sub(rb"\n ", written)
    return HeaderParser().parsestr(whole.decode("utf-8", "replace"))


def is_whole(message: MimePart) -> bool:
    """Tell whether a message goes on to the mark that closes it."""
    mark = str(message.head.get_boundary() or "").encode("utf-8", "replace")
    return not mark or b"--" + mark + b"--" in message.body


def parts_of(whole: MimePart, level: int = 0) -> Iterator[MimePart]:
    """Yield the parts of a message that hold something themselves, in their order."""
    if whole.head.get_content_maintype() != "multipart" or level == MAX_NESTING:
        yield whole
        return
    for piece in _pieces(whole):
        part = head_of(piece) if _PART_HEAD.match(piece[:MAX_HEAD]) else None
        yield from parts_of(part or MimePart(_read_head(b""), piece.lstrip()), level + 1)


def _pieces(whole: MimePart) -> Iterator[bytes]:
    mark = str(whole.head.get_boundary() or "").encode("utf-8", "replace")
    between = _marks(mark, whole.body) or _marks(_guessed_mark(whole.body), whole.body)
    if not between:
        yield whole.body
        return
    ends = [*(start for start, _ in between[1:]), len(whole.body)]
    for (_, start), end in zip(between, ends, strict=True):
        piece = whole.body[start:end]
        if piece.strip():
            # The line end before a mark is the mark's.
            yield piece.removesuffix(b"\n").removesuffix(b"\r")


def _marks(mark: bytes, body: bytes) -> list[tuple[int, int]]:
    """Return where each part's mark begins and ends, up to the one that closes the message."""
    if not mark.strip():
        return []
    pattern = re.compile(rb"(?m)^--" + re.escape(mark.rstrip()) + rb"(--)?[ \t]*\r?(?:\n|\Z)")
    found: list[tuple[int, int]] = []
    for match in pattern.finditer(body):
        if (match[1] and found) or len(found) > MAX_PARTS:
            found.append((match.start(), len(body)))
            break
        found.append((match.start(), match.end()))
    return found


def _guessed_mark(body: bytes) -> bytes:
    found = _ANY_MARK.search(body)
    return found[1] if found else b""


def _from_base64(body: bytes) -> bytes:
    letters = _NO_BASE64.sub(b"", body)
    over = len(letters) % _QUANTUM
    if over == 1:  # it was cut off there
        letters, over = letters[:-1], 0
    return binascii.a2b_base64(letters + b"=" * (-over % _QUANTUM))


def _readable(written: str) -> str:
    """Return a field's words with those undone that were encoded to pass as ASCII."""
    if "=?" not in written:
        return written
    from email.errors import HeaderParseError  # noqa: PLC0415
    from email.header import decode_header  # noqa: PLC0415

    try:
        pieces = decode_header(written)
    except (HeaderParseError, ValueError):
        return written
    return "".join(
        piece if isinstance(piece, str) else _decoded(piece, charset or "utf-8")
        for piece, charset in pieces
    )


def _decoded(piece: bytes, charset: str) -> str:
    encoding = webencodings.lookup(charset)
    name = encoding.codec_info.name if encoding is not None else "utf-8"
    return piece.decode(name, "replace")
