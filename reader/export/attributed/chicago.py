"""Chicago: Manual of Style, 18th edition, by authors and dates or by notes.

12.10 long quotations; 13.74-13.81 authors, 13.107 authors in the text; 14.87-14.98 articles of
papers, 14.104 pages of sites, 14.160 words quoted in another work. Paragraphs count only where
the page numbers them.
"""

from collections.abc import Sequence

from reader.export.attributed.cited import Cited, in_double_marks, named_together
from reader.export.attributed.lines import Line, Paragraph, joined, line, stopped
from reader.export.attributed.manual import (
    NO_DATE,
    SEVERAL,
    Manual,
    address,
    day,
    ended,
    is_long,
    paper,
    run_in,
    set_apart,
    short_title_in_marks,
    title_in_marks,
    writers,
)
from reader.export.attributed.names import Author
from reader.text.written_dates import american

_MOST, _FIRST = 6, 3  # authors in the list; of more, the first three
_SIGN = "¹"  # of the note; a number of one's own replaces it anyway


def _place(cited: Cited) -> Line:
    """Return author and year."""
    names = [writer.family for writer in writers(cited)]
    who = line(_briefly(names)) or paper(cited) or line(short_title_in_marks(cited))
    known = day(cited)
    year = f" {known.year}" if known else f", {NO_DATE}"
    return line("(", "quoted in " if cited.is_spoken else "", who, f"{year})")


def _reference(cited: Cited) -> Line:
    """Return author, year, title, the paper in italics, date, address."""
    known = day(cited)
    year = f"{known.year}." if known else NO_DATE
    exact = american(known) if known and known.month else ""
    who, outlet, title = _listed(writers(cited)), paper(cited), title_in_marks(cited, ".")
    if who:
        front: tuple[Line | str, ...] = (stopped(who), year, title)
    elif outlet:  # the paper stands in for who wrote it
        front, outlet = (ended(outlet), year, title), ()
    else:
        front = (title, year)
    return joined((*front, ended(joined((outlet, exact), ", ")), ended(address(cited))))


def noted(cited: Cited) -> tuple[Paragraph, ...]:
    """Return the quotation with the sign of a note, and the note."""
    if is_long(cited, CHICAGO.long):
        quotation = set_apart(cited, line(_SIGN))
    else:
        words = in_double_marks(stopped(cited.words))
        quotation = (run_in(cited, line(words, _SIGN)),)
    heard = f"{cited.speakers[0].name}, quoted in " if cited.speakers else "Quoted in "
    return (*quotation, Paragraph(line("1. ", heard if cited.is_spoken else "", _source(cited))))


def _source(cited: Cited) -> Line:
    """Return a note's author, title, paper, date and address."""
    who = _briefly([writer.straight for writer in writers(cited)])
    known = day(cited)
    when = american(known) if known else NO_DATE
    rest = joined((paper(cited), when, address(cited)), ", ")
    # The comma after the title stands inside its marks.
    return ended(joined((f"{who}," if who else "", title_in_marks(cited, ","), rest)))


def _briefly(names: Sequence[str]) -> str:
    if not names:
        return ""
    return f"{names[0]} et al." if len(names) >= SEVERAL else named_together(names)


def _listed(signing: Sequence[Author]) -> str:
    names = [*(first.inverted for first in signing[:1]), *(one.straight for one in signing[1:])]
    if len(names) > _MOST:
        return f"{', '.join(names[:_FIRST])}, et al."
    # The comma after the inverted name stays even between two.
    return named_together(names) if len(names) >= SEVERAL else ", and ".join(names)


CHICAGO = Manual(100, _place, _reference)  # 12.10: a hundred words or more are set apart
