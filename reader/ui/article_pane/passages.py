"""The words of a set article as a search goes through them: passage by passage, none of them long.

Nothing that was removed is among them, whether its trace or its faded words.
"""

from collections.abc import Iterator
from heapq import merge

from PySide6.QtGui import QTextBlock, QTextDocument

from reader.model import Span
from reader.records import record
from reader.ui.article_pane.excerpt import is_trace, joint_before
from reader.ui.article_pane.positions import Run, units, wide_places

LONGEST = 16_384  # characters: so much is folded and searched in a few milliseconds
OVERLAP = 1024  # what is found across the end of a passage is found whole in the next


@record
class Passage:
    """A paragraph, or a part of a long one, and where in the document it stands."""

    text: str
    position: int
    own: int  # characters from its start; a hit that begins behind them is the next one's
    # The characters that end a portion which the next goes on from without a sign between them.
    seams: tuple[int, ...] = ()

    def in_document(self, hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return where in the document these stretches of the passage stand."""
        if not hits:
            return []
        run = self._run()
        # An end is looked up one character back: what ends at a seam does not reach over it.
        return [
            (run.to_document(start), run.to_document(end - 1) + units(self.text[end - 1]))
            for start, end in hits
            if start < end
        ]

    def behind(self, offset: int) -> int:
        """Return the document position of an offset of the passage."""
        return self._run().to_document(offset)

    def _run(self) -> Run:
        extra = tuple(merge(wide_places(self.text), self.seams))
        return Run(Span(0, len(self.text)), self.position, extra)


class Passages:
    """All passages of one document, read when they are first gone through, and then kept."""

    def __init__(self, document: QTextDocument) -> None:
        self._known: list[Passage] = []
        self._coming = _passages(document)

    def __iter__(self) -> Iterator[Passage]:
        place = 0
        while place < len(self._known) or self._read_on():
            yield self._known[place]
            place += 1

    def _read_on(self) -> bool:
        """Read the next passage; tell whether there was one."""
        following = next(self._coming, None)
        if following is not None:
            self._known.append(following)
        return following is not None


def _passages(document: QTextDocument) -> Iterator[Passage]:
    """Read a document: every portion of a long paragraph goes on from the one before it."""
    left = Passage("", 0, 0)  # of the paragraph that is being read
    for block in _blocks(document):
        joint = joint_before(block)
        if joint is None:
            yield from _last(left)
            left = Passage("", block.position(), 0)
        left = _with(left, joint or "", block.text())
        while len(left.text) > LONGEST:
            passage, left = _divided(left)
            yield passage
    yield from _last(left)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Return the blocks of a document but those that tell of what was removed."""
    block = document.begin()
    while block.isValid():
        if not is_trace(block):
            yield block
        block = block.next()


def _last(left: Passage) -> Iterator[Passage]:
    if left.text:
        yield Passage(left.text, left.position, len(left.text), left.seams)


def _with(left: Passage, joint: str, text: str) -> Passage:
    """Return a passage with the next portion behind it."""
    is_seam = left.text and not joint
    seams = (*left.seams, len(left.text) - 1) if is_seam else left.seams
    return Passage(left.text + joint + text, left.position, 0, seams)


def _divided(left: Passage) -> tuple[Passage, Passage]:
    """Cut off a passage of full length; what is left begins with the end of it."""
    step = LONGEST - OVERLAP
    passage = Passage(left.text[:LONGEST], left.position, step, left.seams)
    behind = tuple(seam - step for seam in left.seams if seam >= step)
    return passage, Passage(left.text[step:], left.behind(step), 0, behind)
