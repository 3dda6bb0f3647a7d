"""Text taken out of a page piece by piece: every link and every word in italics on its own line.

The lines of one sentence are put together again by the spaces that were left at their ends, and
by what no sentence begins with: a small letter, a comma.
"""

from collections.abc import Iterator, Sequence

from reader.formats.plain_lines import BULLET, RULE, Line
from reader.text.prose import ends_sentence, word_count

# Words in an unfinished line from which on it is a sentence and no heading or menu entry.
_SENTENCE_WORDS = 10
_NAME_WORDS = 2  # in a line; so few are a name or a label, whatever their letters

_OPENING = '“„«"'
_STEP = 1  # columns by which the pieces of one sentence may stand apart: a space
# Columns. Where no line is longer, the text may be verse, and its lines are whole as they are.
_LONG_LINE = 100


def is_fragmented(lines: Sequence[Line]) -> bool:
    """Tell whether lines may be pieces of sentences: some are whole paragraphs."""
    return any(line.width > _LONG_LINE for line in lines)


def singly(run: Sequence[Line]) -> Iterator[list[Line]]:
    """Give every line as a piece of its own."""
    return ([line] for line in run)


def joined(run: Sequence[Line]) -> Iterator[list[Line]]:
    """Cut a run of lines with no empty ones between them into the pieces that belong together."""
    piece: list[Line] = []
    for place, line in enumerate(run):
        below = run[place + 1] if place + 1 < len(run) else None
        if piece and not _belongs(piece, line, below):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _belongs(piece: Sequence[Line], line: Line, below: Line | None) -> bool:
    above = piece[-1]
    stands_apart = abs(line.indent - above.indent) > _STEP
    if stands_apart or BULLET.match(line.text) or RULE.fullmatch(line.text):
        return False
    touches = above.trails or line.leads
    if _is_paragraph(line) and (ends_sentence(above.text) or line.text[0] in _OPENING):
        return False
    if touches and not ends_sentence(above.text):
        return True
    if line.goes_on and (touches or _unfinished(piece)):
        return True
    if below is None or not (below.goes_on or below.leads or line.trails):
        return touches and line.leads
    # A link amid a sentence: what stands under it goes on, and what stands above had no end.
    return _unfinished(piece) or touches


def _is_paragraph(line: Line) -> bool:
    """Tell whether a line is too long to be a link or a word in italics amid a sentence."""
    is_long = word_count(line.text) >= _SENTENCE_WORDS
    return is_long and not line.leads and not line.goes_on


def _unfinished(piece: Sequence[Line]) -> bool:
    """Tell whether the lines so far are a sentence without an end, not a heading."""
    last = piece[-1].text
    if not piece[-1].is_open or last[-1] == "|":
        return False
    if last[-1] in ",;(“‘–—" or len(piece) > 1:
        return True
    words = last.split()
    return word_count(last) >= _SENTENCE_WORDS or (len(words) > _NAME_WORDS and words[-1].islower())
