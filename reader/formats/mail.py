"""Letters and newsletters, one in a file, as mail programs save them (.eml, Apple's .emlx)."""

import re

from reader.formats import letter
from reader.formats.content import Content
from reader.formats.mime_parts import MAX_HEAD, MimePart, head_of
from reader.formats.opening import SavedFile

_COUNTED = re.compile(rb"(\d{1,10})[ \t]*\r?\n(?=[\w-]{1,60}:)")  # how an .emlx begins
_ONLY_OF_MAIL = (
    *("Received", "Message-ID", "Delivered-To", "Return-Path", "X-Mailer", "List-Unsubscribe"),
    "Content-Transfer-Encoding",
)
_ADDRESSED = ("From", "To", "Sender", "Reply-To")


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin with the head of a message."""
    message = _message(data[: 2 * MAX_HEAD])
    return message is not None and is_head(message)


def is_head(message: MimePart) -> bool:
    """Tell whether a head is a message's; articles begin with a title and an author as well."""
    if any(message.field(name) for name in _ONLY_OF_MAIL):
        return True
    addressed = [name for name in _ADDRESSED if "@" in message.field(name)]
    is_mime = bool(message.field("MIME-Version") and message.field("Content-Type"))
    return bool(addressed) and (is_mime or bool(message.field("Date") or message.field("Subject")))


def read(file: SavedFile) -> Content:
    """Read the letter: its text, and what its head says of it."""
    message = _message(file.data)
    if message is None:  # whoever sniffed it saw one
        return Content((), "")
    return letter.read(file, message)


def _message(data: bytes) -> MimePart | None:
    counted = _COUNTED.match(data)
    if counted is None:
        return head_of(data)
    return head_of(data[counted.end() : counted.end() + int(counted[1])])
