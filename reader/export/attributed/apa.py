"""APA: Publication Manual, 7th edition.

8.6 words that another work quotes, 8.17 authors in the text, 8.27 long quotations, 8.28
paragraphs instead of pages, 9.8 authors in the list, 9.12 and table 9.1 what is missing,
10.1 and 10.16 articles of papers and pages of sites.
"""

from reader.export.attributed.cited import Cited
from reader.export.attributed.lines import Line, Words, joined, line, stopped
from reader.export.attributed.manual import (
    NO_DATE,
    SEVERAL,
    UNTITLED,
    Manual,
    address,
    day,
    paper,
    short_title_in_marks,
    shortened,
    writers,
)
from reader.text.written_dates import american

_MOST = 20  # authors in the list; of more, the first nineteen and the last


def _place(cited: Cited) -> Line:
    """Return author, year and paragraph."""
    known = day(cited)
    year = str(known.year) if known else NO_DATE
    many = "para." if cited.first == cited.last else "paras."
    numbers = f", {many} {cited.numbers}" if cited.first else ""
    second_hand = "as cited in " if cited.is_spoken else ""
    return line("(", second_hand, _who(cited), f"{year}{numbers})")


def _who(cited: Cited) -> Line:
    """Return the authors, or what stands in their place, with a comma behind."""
    names = [writer.family for writer in writers(cited)]
    if names:
        first = f"{names[0]} et al." if len(names) >= SEVERAL else " & ".join(names)
        return line(f"{first}, ")
    title = cited.meta.title
    if not title:
        return line(f"[{UNTITLED}], ")
    if cited.meta.site:
        return line(f"{short_title_in_marks(cited, ',')} ")
    return line(Words(shortened(title), italic=True), ", ")


def _reference(cited: Cited) -> Line:
    """Return authors, date, title, the paper in italics, address.

    What appeared nowhere but on a page of its own has its title in italics.
    """
    names = [writer.initialled for writer in writers(cited)]
    title = line(f"[{UNTITLED}].")
    if cited.meta.title:
        title = line(Words(stopped(cited.meta.title), italic=not cited.meta.site))
    front = (line(stopped(_listed(names))), _when(cited), title) if names else (title, _when(cited))
    is_own = names == [cited.meta.site]  # 9.24: whoever writes and publishes is named once
    return joined((*front, () if is_own else paper(cited, "."), address(cited)))


def _listed(names: list[str]) -> str:
    if len(names) > _MOST:
        return f"{', '.join(names[: _MOST - 1])}, . . . {names[-1]}"
    return ", & ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _when(cited: Cited) -> Line:
    known = day(cited)
    if known is None:
        return line(f"({NO_DATE}).")
    in_year = american(known).removesuffix(str(known.year)).rstrip(", ")
    return line(f"({', '.join(filter(None, (str(known.year), in_year)))}).")


APA = Manual(40, _place, _reference)  # 8.27: block quotations begin at forty words
