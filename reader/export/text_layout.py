"""How blocks look in plain text, with letters of one width: at a terminal, in an editor.

No line is broken: whoever shows the text knows how wide it may be.
"""

from collections.abc import Sequence
from itertools import zip_longest
from textwrap import indent
from unicodedata import category, east_asian_width

_CODE_INDENT = "    "
_GAP = "  "  # between two columns
_STEP = "   "  # of a list within a list: under the first word behind "1. "
# Of two columns both then fit a terminal of 80. A cell that is wider pushes only its own row.
_WIDEST_COLUMN = 39


def underlined(line: str, sign: str = "-") -> str:
    """Return a heading with a line under it as long as it is.

    >>> print(underlined("A pier", "="))
    A pier
    ======
    """
    return f"{line}\n{sign * max(map(_width, line.splitlines()), default=0)}"


def quoted(text: str, depth: int) -> str:
    """Return quoted lines as letters quote them; `depth` 0 is the outermost."""
    return indent(text, "> " * (depth + 1), lambda _: True)


def set_apart(code: str) -> str:
    """Return code away from the edge, its own blanks untouched."""
    return indent(code, _CODE_INDENT)


def hanging(text: str, sign: str, depth: int) -> str:
    r"""Return a list item, its further lines under its first word.

    >>> print(hanging("one\ntwo", "10.", 0))
    10. one
        two
    """
    edge = _STEP * depth
    further = "\n" + " " * (len(edge) + len(sign) + 1)
    return f"{edge}{sign} {text.replace(chr(10), further)}"


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Return a table with its columns under one another and a line under its head.

    >>> print(aligned([["Pier", "Cost"], ["North", "3"]]))
    Pier   Cost
    -----  ----
    North  3
    """
    widths = [
        min(max(map(_width, column)), _WIDEST_COLUMN) for column in zip_longest(*rows, fillvalue="")
    ]
    head, *others = (_row(row, widths) for row in rows)
    under = [_GAP.join("-" * width for width in widths)] if others else []
    return "\n".join((head, *under, *others))


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=False)
    )
    return _GAP.join(padded).rstrip()


def _width(text: str) -> int:
    """Return how many places a terminal gives a text: Chinese signs take two, accents none."""
    seen = (char for char in text if category(char) not in {"Cc", "Cf", "Me", "Mn"})
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in seen)
