"""What a format makes of a file."""

from dataclasses import field, replace

from reader.model import Block, Meta, Note
from reader.records import record


@record
class Content:
    """A file's blocks in order, what the file says of itself, and how its bytes were read.

    `finished` content is one of our own exports, `whole` content an article without a page
    around it: there is nothing to take away from either.
    """

    blocks: tuple[Block, ...]
    encoding: str
    hints: Meta = field(default=Meta())
    notes: tuple[Note, ...] = ()
    finished: bool = False
    whole: bool = False
    encoding_reason: str = ""  # why this encoding, in words

    def noting(self, *notes: Note) -> "Content":
        """Return the same content with more that a reader should know."""
        return replace(self, notes=(*self.notes, *notes))
