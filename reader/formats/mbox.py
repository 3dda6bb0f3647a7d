"""Mailboxes: many letters in one file, each behind a line that begins with "From "."""

import re
from collections.abc import Iterator

from reader.errors import NoPartError
from reader.formats import letter, mail
from reader.formats.content import Content
from reader.formats.mime_parts import MAX_HEAD, MimePart, head_of
from reader.formats.opening import SavedFile
from reader.model import Part

# The head that must follow tells the line from a sentence that begins so.
_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,400}\r?\n(?=[!-9;-~]{1,80}:)")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)  # lines of a letter that begin with "From "


def sniff(data: bytes) -> bool:
    """Tell whether the bytes begin as a mailbox does."""
    start = _START.match(data)
    first = head_of(data[start.end() : start.end() + MAX_HEAD]) if start else None
    return first is not None and mail.is_head(first)


def parts(file: SavedFile) -> tuple[Part, ...]:
    """Return every letter in the mailbox."""
    return tuple(map(letter.part_of, _letters(file.data)))


def read(file: SavedFile) -> Content:
    """Read the first letter."""
    return read_part(file, 0)


def read_part(file: SavedFile, number: int) -> Content:
    """Read one of the letters."""
    letters = list(_letters(file.data))
    if number >= len(letters):
        raise NoPartError(file.path, number + 1, len(letters))
    return letter.read(file, letters[number])


def _letters(data: bytes) -> Iterator[MimePart]:
    starts = list(_START.finditer(data))
    ends = [*(start.start() for start in starts[1:]), len(data)]
    for start, end in zip(starts, ends, strict=True):
        message = head_of(_QUOTED.sub(rb"\1", data[start.end() : end]))
        if message is not None:
            yield message
