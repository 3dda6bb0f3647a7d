"""Pictures that a document brings with it, as addresses that hold the picture themselves."""

from base64 import b64encode
from html import escape

from reader.model import Note
from reader.picture_kinds import kind_of
from reader.saying import saying_of
from reader.text.urls import MAX_PICTURE

MAX_ALL = 32_000_000  # characters; an illustrated article stays below a tenth


class Pictures:
    """Turns pictures into addresses as long as there is room, and counts the others."""

    def __init__(self) -> None:
        self._room = MAX_ALL
        self._left_out = 0

    def address(self, data: bytes) -> str:
        """Return an address that holds the picture; "" when it is no picture or too large."""
        kind = kind_of(data)
        size = len(data) * 4 // 3 + 40
        if not kind or size > min(self._room, MAX_PICTURE):
            self._left_out += 1
            return ""
        self._room -= size
        return f"data:image/{kind};base64,{b64encode(data).decode('ascii')}"

    def tag(self, data: bytes, alt: str = "") -> str:
        """Return the mark-up that shows a picture; "" when it cannot be shown."""
        address = self.address(data)
        return f'<img src="{address}" alt="{escape(alt)}">' if address else ""

    def miss(self) -> None:
        """Count a picture that the file names and does not hold."""
        self._left_out += 1

    def notes(self) -> tuple[Note, ...]:
        """Return what a reader should know of pictures left out."""
        if not self._left_out:
            return ()
        words = saying_of(
            self._left_out,
            "%Ln picture of this file is missing, too large or of a kind that is not shown.",
            "%Ln pictures of this file are missing, too large or of a kind that is not shown.",
        )
        return (Note("pictures", words),)
