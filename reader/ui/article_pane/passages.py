"""The words of a set article as a search goes through them: passage by passage, none of them long.

Nothing that was removed is among them, whether its trace or its faded words.
"""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument

from reader.model import Span
from reader.records import record
from reader.ui.article_pane.excerpt import is_trace
from reader.ui.article_pane.positions import Run, units, wide_places

LONGEST = 16_384  # characters: so much is folded and searched in a few milliseconds
OVERLAP = 1024  # what is found across the end of a passage is found whole in the next


@record
class Passage:
    """A paragraph, or a part of a long one, and where in the document it stands."""

    text: str
    position: int
    own: int  # characters from its start; a hit that begins behind them is the next one's

    def in_document(self, hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return where in the document these stretches of the passage stand."""
        run = Run(Span(0, len(self.text)), self.position, wide_places(self.text))
        return [(run.to_document(start), run.to_document(end)) for start, end in hits]


class Passages:
    """All passages of one document, read when they are first gone through, and then kept."""

    def __init__(self, document: QTextDocument) -> None:
        self._known: list[Passage] = []
        self._next: QTextBlock | None = document.begin()

    def __iter__(self) -> Iterator[Passage]:
        place = 0
        while place < len(self._known) or self._read_on():
            yield self._known[place]
            place += 1

    def _read_on(self) -> bool:
        """Read up to the next passage; tell whether there was one."""
        known = len(self._known)
        while self._next is not None and len(self._known) == known:
            block = self._next
            if not is_trace(block):
                self._known.extend(_passages(block.text(), block.position()))
            following = block.next()
            self._next = following if following.isValid() else None
        return len(self._known) > known


def _passages(text: str, position: int) -> Iterator[Passage]:
    step = LONGEST - OVERLAP
    at = 0
    while len(text) - at > LONGEST:
        part = text[at : at + LONGEST]
        yield Passage(part, position, step)
        position += units(part[:step])
        at += step
    if text:
        yield Passage(text[at:], position, len(text) - at)
