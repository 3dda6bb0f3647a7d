"""MLA: Handbook, 9th edition.

5.3-5.22 authors, 5.23-5.30 titles, 5.68-5.98 dates and addresses, 6.3 and 6.30 the text,
6.35 long quotations, 6.77 words at second hand. Paragraphs count only where the page numbers
them, and what is not known is left out.
"""

from collections.abc import Sequence

from reader.export.attributed.cited import Cited, named_together
from reader.export.attributed.lines import Line, joined, line, stopped
from reader.export.attributed.manual import (
    SEVERAL,
    Manual,
    address,
    day,
    ended,
    paper,
    short_title_in_marks,
    title_in_marks,
    writers,
)
from reader.export.attributed.names import Author
from reader.text.written_dates import Day

_UNCUT = frozenset({"May", "June", "July"})
_MONTHS = {"September": "Sept."}  # the others lose all but three letters


def _place(cited: Cited) -> Line:
    """Return the author, or what the entry begins with."""
    names = [writer.family for writer in _signing(cited)]
    if names:
        who = f"{names[0]} et al." if len(names) >= SEVERAL else named_together(names)
    else:
        who = short_title_in_marks(cited)
    return line("(", "qtd. in " if cited.is_spoken else "", who, ")")


def _reference(cited: Cited) -> Line:
    """Return author, title, the paper in italics, date, address."""
    signing, known = _signing(cited), day(cited)
    who = ""
    if signing:
        second = f", and {signing[1].straight}" if len(signing) == SEVERAL - 1 else ""
        others = ", et al." if len(signing) >= SEVERAL else ""
        who = stopped(f"{signing[0].inverted}{second}{others}")
    container = joined((paper(cited), _date(known) if known else "", address(cited)), ", ")
    return joined((who, title_in_marks(cited, "."), ended(container)))


def _signing(cited: Cited) -> Sequence[Author]:
    """Return the authors but for a body that publishes what it writes (5.20)."""
    return [writer for writer in writers(cited) if writer.straight != cited.meta.site]


def _date(known: Day) -> str:
    """Return a date with its month cut short.

    >>> _date(Day(2025, 9, 4)), _date(Day(2025, 5))
    ('4 Sept. 2025', 'May 2025')
    """
    name = known.month_name
    short = name if name in _UNCUT or not name else _MONTHS.get(name, f"{name[:3]}.")
    return " ".join(filter(None, (str(known.day or ""), short, str(known.year))))


# 6.35: block quotations are those of more than four lines, of some dozen words each.
MLA = Manual(50, _place, _reference)
