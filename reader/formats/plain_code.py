"""Code in plain text: between fences (``` or ~~~), or set in by four columns or more.

The fences are Markdown's, the indentation is what READMEs, RFCs and mailing lists use. A text set
in may as well be a quotation, so its signs must say that it is code: brackets and semicolons at
line ends, assignments, calls, prompts. Nothing is known of languages here.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter

from reader.formats.plain_lines import PRINTED_BULLETS, Line, paragraphs
from reader.formats.plain_pieces import Piece, Portion, as_they_stand
from reader.model import BlockKind
from reader.text.prose import ends_sentence

_FENCE = re.compile(r"(`{3,}|~{3,})[ \t]*([\w+#.-]{0,20})")
_SET_IN = 4  # columns
# Signs that prose does not have.
_CODE = re.compile(
    r"[{};]$|^[\])}]+[;,]*$|\)\s*:$|\w\($"
    r"|^[\w.\[\]\"'$@-]+\s(?:[-+*/|&:.]?=)\s\S|\s(?:===?|!=|<=|>=|&&|\|\||:=|=>)\s|\w->\w|\w::\w"
    r"|^(?:\$|>>>|\.\.\.|#!|//|/\*|\*/|[\w.-]+@[\w.-]+:\S*\$)(?:\s|$)|^#!/"
    r"|^</?[A-Za-z][^<>]*>|[\w\]]\([^()]*\)(?:[.;,:{)]|$)|^\"[\w-]+\":\s"
    r"|^[\w./-]+(?:\s\S+)?\s--?[a-z]"
)
_SIGNS = re.compile(r"[{}()\]<>=;:$#/-]")
_SEMICOLON = re.compile(r"[^(){}\[\]=<>]*;")  # closes a line of verse as well
_SHARE = 0.7  # of the lines have such signs where code is not set in
_LONGEST = 200  # columns; nobody writes longer lines of code, and paragraphs are
_SHORT_LINE = 50  # columns
_SHARE_SET_IN = 0.4
_MIN_LINES = 3


def fenced(lines: list[Line]) -> Iterator[Portion]:
    """Take what stands between fences as code; a fence that nothing closes is no fence."""
    start = 0
    place = 0
    marks = {p: m for p, line in enumerate(lines) if (m := _FENCE.fullmatch(line.text))}
    closing = _closing(marks)
    while place < len(lines):
        end = closing.get(place, 0)
        if not end:
            place += 1
            continue
        if start < place:
            yield lines[start:place]
        code = lines[place + 1 : end]
        yield Piece(code, BlockKind.CODE, as_they_stand(code), lang=marks[place][2])
        start = place = end + 1
    if start < len(lines):
        yield lines[start:]


def _closing(marks: dict[int, re.Match[str]]) -> dict[int, int]:
    """Return where the fence that opens at a line is closed."""
    found: dict[int, int] = {}
    opened = -1
    for place, mark in marks.items():
        if opened < 0:
            opened = place
        elif mark[1] == marks[opened][1] and not mark[2]:
            if place > opened + 1:
                found[opened] = place
            opened = -1
    return found


def coded(lines: list[Line]) -> Iterator[Portion]:
    """Part runs of code from the other lines. What empty lines part stays one where all is code."""
    runs = list(paragraphs(lines))
    marks = _marks(runs, _usual_indent(lines))
    if not any(marks):
        yield lines
        return
    for is_code, group in groupby(zip(marks, runs, strict=True), key=itemgetter(0)):
        stretch = [line for _, run in group for line in run]
        yield Piece(stretch, BlockKind.CODE, as_they_stand(stretch)) if is_code else stretch


def _marks(runs: Sequence[list[Line]], body: int) -> list[bool]:
    """Return which runs are code: by their own signs, or by what stands above or below."""
    marks = [_is_code(run, body) for run in runs]
    if not any(marks):
        return marks
    for place in range(1, len(runs)):
        above, run = runs[place - 1], runs[place]
        if marks[place] and not marks[place - 1]:
            marks[place - 1] = _leads_to(above, run, body)
        elif marks[place - 1] and not marks[place]:
            marks[place] = _goes_on(above, run, body)
    return marks


def _leads_to(run: Sequence[Line], code: Sequence[Line], body: int) -> bool:
    """Tell whether a run without signs is the begin of the code below: short, set in as that is."""
    is_level = run[0].indent == code[0].indent and _is_set_in(run, body)
    return is_level and not any(
        ends_sentence(line.text) or len(line.text) > _SHORT_LINE for line in run
    )


def _usual_indent(lines: Sequence[Line]) -> int:
    """Return how far in running text stands; code and quotations stand further in."""
    indents = sorted(line.indent for line in lines)
    return indents[len(indents) // 5]


def _is_code(run: Sequence[Line], body: int) -> bool:
    is_set_in = _is_set_in(run, body)
    share = _SHARE_SET_IN if is_set_in else _SHARE
    if not (is_set_in or len(run) >= _MIN_LINES) or not _may_be_code(run, share):
        return False
    found = [line.text for line in run if _CODE.search(line.text)]
    signs = len(found)
    if not signs or any(line.text[0] in PRINTED_BULLETS for line in run):
        return False
    sure = sum(_SEMICOLON.fullmatch(text) is None for text in found)
    return signs >= share * len(run) and (2 * sure >= len(run) or (is_set_in and sure > 0))


def _may_be_code(run: Sequence[Line], share: float) -> bool:
    """Tell cheaply whether so many lines have a sign that code has and prose seldom."""
    if len(run[0].text) > _LONGEST:
        return False
    return sum(_SIGNS.search(line.text) is not None for line in run) >= share * len(run)


def _is_set_in(run: Sequence[Line], body: int) -> bool:
    edge = body + _SET_IN
    return run[0].indent >= edge and all(line.indent >= edge for line in run)


def _goes_on(code: Sequence[Line], run: Sequence[Line], body: int) -> bool:
    """Tell whether a run without signs belongs to the code above: set in, and not by steps."""
    return (
        _is_set_in(run, body)
        and run[0].indent >= code[0].indent
        and any(b.indent != a.indent for a, b in pairwise((code[-1], *run)))
    )
