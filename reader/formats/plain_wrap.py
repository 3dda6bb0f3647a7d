"""Text whose lines were cut at a column: finds the column and joins what was cut."""

from collections.abc import Iterator, Sequence

from reader.formats.plain_lines import BULLET, RULE, Line, neighbours

_WIDTHS = range(55, 101)  # columns at which programs and people wrap; 60-80 are usual
_NEAR = 14  # columns a wrapped line may fall short by: one long word
_SLACK = 8  # columns a line may stick out: first lines that are set in, wide letters
_SHARE = 0.6  # of the long lines that have another right under them
_MIN = 4  # such lines; fewer prove nothing
_GOES_ON = 0.3  # of the lines below those begin with a small letter; in English prose 3 of 4
_LONG = 0.7  # of the width: a shorter line was not cut, it ended
_WIDEST = 0.98  # of the lines are within the width; addresses and tables stand out


def wrap_width(lines: Sequence[Line]) -> int:
    """Return the column the text is wrapped at, or 0 when it is not.

    Only lines with another right under them tell: the last of a paragraph is short anyway. A
    page's dump holds menus as well, whose lines are short for another reason.
    """
    followed = [pair for pair in neighbours(lines) if _may_be_cut(pair[0])]
    if len(followed) < _MIN:
        return 0
    width = _almost_widest(sorted(above.width for above, _ in followed))
    long = [pair for pair in followed if pair[0].width >= _LONG * width]
    near = [pair for pair in long if pair[0].width >= width - _NEAR]
    goes_on = sum(line.text[0].islower() for _, line in near)
    widest = _almost_widest(sorted(line.width for line in lines if _may_be_cut(line)))
    fits = width in _WIDTHS and widest <= width + _SLACK
    is_cut = len(near) >= max(_MIN, _SHARE * len(long)) and goes_on >= _GOES_ON * len(near)
    return width if fits and is_cut else 0


def _may_be_cut(line: Line) -> bool:
    """Tell whether a line could have been cut: addresses are not, and make lines of any length."""
    return " " in line.text and "://" not in line.text


def _almost_widest(widths: Sequence[int]) -> int:
    return widths[int((len(widths) - 1) * _WIDEST)]


def unwrapped(paragraph: Sequence[Line], width: int) -> Iterator[list[Line]]:
    """Cut a run of wrapped lines where a new thought starts; the lines of one belong together."""
    piece: list[Line] = []
    for line in paragraph:
        if piece and not _was_cut(piece, line, width):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _was_cut(piece: Sequence[Line], line: Line, width: int) -> bool:
    """Tell whether a line goes on where the one above it was cut for want of room."""
    above = piece[-1]
    if BULLET.match(line.text) or RULE.fullmatch(line.text):
        return False
    first_word = line.text.partition(" ")[0]
    was_full = width + _SLACK >= above.width > width - _NEAR // 2 - len(first_word) - 1
    # Book style has no empty lines: a new paragraph's first line stands further in. The second
    # line of a list item does, too.
    is_hanging = len(piece) == 1 and BULLET.match(above.text)
    return was_full and (line.indent <= above.indent or bool(is_hanging))
