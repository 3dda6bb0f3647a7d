"""Text whose lines were cut at a column: finds the column and joins what was cut."""

import re
from collections.abc import Iterator, Sequence

from reader.formats.plain_lines import BULLET, RULE, Line, neighbours
from reader.formats.plain_lists import opens_lettered

_WIDTHS = range(55, 101)  # columns at which programs and people wrap; 60-80 are usual
_USUAL_WIDTHS = range(60, 81)
_NEAR = 14  # columns a wrapped line may fall short by: one long word
_SLACK = 8  # columns a line may stick out: first lines that are set in, wide letters
_TOO_WIDE = _WIDTHS[-1] + _SLACK
_SHARE = 0.6  # of the long lines that have another right under them
_MIN = 4  # such lines; of fewer, more is asked
_GOES_ON = 0.3  # of the lines below those begin with a small letter; in English prose 3 of 4
_LONG = 0.7  # of the width: a shorter line was not cut, it ended
_GUTTER = " " * 4  # columns
_MIN_HANGING = 2  # lines; a second line set in may be anything
_NOTE = re.compile(r"\[(?:\d{1,3}|\*{1,3})\] ")  # before each note at the end of a text
_WIDEST = 0.98  # of the lines are within the width; addresses and tables stand out


def wrap_width(lines: Sequence[Line]) -> int:
    """Return the column the text is wrapped at, or 0 when it is not.

    Only lines with another right under them tell: the last of a paragraph is short anyway. A
    page's dump holds menus as well, whose lines are short for another reason.
    """
    wide = sum(len(line.text) > _TOO_WIDE and _may_be_cut(line) for line in lines)
    if wide > (1 - _WIDEST) * len(lines) + 1:
        return 0
    followed = [pair for pair in neighbours(lines) if _may_be_cut(pair[0])]
    if not followed:
        return 0
    width = _almost_widest(sorted(above.width for above, _ in followed))
    long = [pair for pair in followed if pair[0].width >= _LONG * width]
    near = [pair for pair in long if pair[0].width >= width - _NEAR]
    if len(near) < _MIN:
        return _width_of_few(lines, followed)
    goes_on = sum(line.text[0].islower() for _, line in near)
    widest = _almost_widest(sorted(line.width for line in lines if _may_be_cut(line)))
    fits = width in _WIDTHS and widest <= width + _SLACK
    is_cut = len(near) >= _SHARE * len(long) and goes_on >= _GOES_ON * len(near)
    return width if fits and is_cut else 0


def _may_be_cut(line: Line) -> bool:
    """Tell whether a line could have been cut: addresses are not, and make lines of any length."""
    return " " in line.text and "://" not in line.text


def _almost_widest(widths: Sequence[int]) -> int:
    return widths[int((len(widths) - 1) * _WIDEST)]


def _width_of_few(lines: Sequence[Line], followed: Sequence[tuple[Line, Line]]) -> int:
    """Return the column where a letter of a few lines is wrapped: every full line goes on."""
    widest = max((line.width for line in lines if _may_be_cut(line)), default=0)
    full = [pair for pair in followed if pair[0].width >= widest - _NEAR]
    goes_on = all(above.is_open and line.text[0].islower() for above, line in full)
    return widest if full and goes_on and widest in _USUAL_WIDTHS else 0


def unwrapped(paragraph: Sequence[Line], width: int) -> Iterator[list[Line]]:
    """Cut a run of wrapped lines where a new thought starts; the lines of one belong together."""
    hanging = _hanging_indent(paragraph)
    piece: list[Line] = []
    for line in paragraph:
        if piece and not (line.goes_over or _was_cut(piece, line, width, hanging)):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _hanging_indent(paragraph: Sequence[Line]) -> int:
    """Return how far in all lines but the first of each entry stand, as in a bibliography.

    Books set the first line in instead; there most lines stand at the edge.
    """
    if len(paragraph) <= _MIN_HANGING or paragraph[0].indent >= paragraph[1].indent:
        return 0
    edge, hanging = paragraph[0].indent, paragraph[1].indent
    inner = sum(line.indent == hanging for line in paragraph)
    outer = sum(line.indent == edge for line in paragraph)
    return hanging if inner >= outer and inner + outer == len(paragraph) else 0


def _opens(piece: Sequence[Line], line: Line) -> bool:
    """Tell whether a line has the mark of a new item or note before it."""
    text, above = line.text, piece[-1].text
    if BULLET.match(text) or RULE.fullmatch(text) or RULE.fullmatch(above):
        return True
    if _NOTE.match(text) and _NOTE.match(piece[0].text):
        return True
    return opens_lettered(text) and above[-1] in ".,;:"


def _is_parted(above: Line, line: Line) -> bool:
    """Tell whether two lines have words far apart in them, as columns and tables do."""
    return _GUTTER in above.raw.strip() and _GUTTER in line.raw.strip()


def _was_cut(piece: Sequence[Line], line: Line, width: int, hanging: int) -> bool:
    """Tell whether a line goes on where the one above it was cut for want of room."""
    above = piece[-1]
    first_word = line.text.partition(" ")[0]
    was_full = width + _SLACK >= above.width > width - _NEAR // 2 - len(first_word) - 1
    if not was_full or _opens(piece, line) or (above.is_spaced and _is_parted(above, line)):
        return False
    if hanging:
        return line.indent == hanging
    # Book style has no empty lines: a new paragraph's first line stands further in. The second
    # line of a list item does, too.
    is_item = len(piece) == 1 and BULLET.match(above.text)
    return line.indent <= above.indent or bool(is_item)
