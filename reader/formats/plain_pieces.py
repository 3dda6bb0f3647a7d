"""The lines of one block, and what their layout says it is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.formats.plain_lines import Line
from reader.model import BlockKind


class Piece(NamedTuple):
    """Lines that make one block.

    Where `text` is given it stands as it is; otherwise the lines are joined to one.
    """

    lines: Sequence[Line]
    kind: BlockKind = BlockKind.PARAGRAPH
    text: str = ""
    level: int = 0
    depth: int = 0
    lang: str = ""
    furniture: str = ""

    @property
    def is_plain(self) -> bool:
        """Tell whether nothing but words is known of it so far."""
        return self.kind is BlockKind.PARAGRAPH and not self.text


Portion = Piece | list[Line]  # lines that nobody has recognised yet
Recogniser = Callable[[list[Line]], Iterable[Portion]]


def recognised(portions: Iterable[Portion], recognise: Recogniser) -> Iterator[Portion]:
    """Let a recogniser have a look at every stretch of lines that is still unknown."""
    for portion in portions:
        if isinstance(portion, Piece):
            yield portion
        else:
            yield from recognise(portion)


def as_they_stand(lines: Sequence[Line]) -> str:
    """Return lines with their empty ones and their columns, but what all are set in by."""
    rows = [line.columns for line in lines]
    shared = min(len(row) - len(row.lstrip()) for row in rows)
    parts = [rows[0][shared:]]
    for line, row in zip(lines[1:], rows[1:], strict=True):
        parts.append("\n" * (line.blank_before + 1) + row[shared:])
    return "".join(parts)
