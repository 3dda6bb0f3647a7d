"""What the manuals of style share: a quotation in a text, the parts of an entry for its source.

Titles keep their capitals: nobody can tell the names in them from the other words.
"""

from collections.abc import Callable

from reader.export.attributed.cited import Cited, in_double_marks
from reader.export.attributed.lines import Line, Paragraph, Words, line, stopped
from reader.export.attributed.names import Author, authors
from reader.records import record
from reader.text.urls import web_address
from reader.text.written_dates import Day, day_of

UNTITLED = "Untitled article"  # the manuals want a description where there is no title
NO_DATE = "n.d."
SEVERAL = 3  # authors, from whom on all three manuals name but the first in the text
_SHORT_TITLE = 4  # words; Chicago 13.34 seldom shortens titles of no more


@record
class Manual:
    """What one manual asks for. From `long` words on, a quotation stands by itself."""

    long: int
    place: Callable[[Cited], Line]  # in brackets behind the words
    reference: Callable[[Cited], Line]


def cited_by(manual: Manual, cited: Cited) -> tuple[Paragraph, ...]:
    """Return the quotation as it stands in a text, then the entry of the list of works."""
    place = manual.place(cited)
    if is_long(cited, manual.long):
        quotation = set_apart(cited, line(" ", place))
    else:
        words = in_double_marks(cited.words.removesuffix("."))
        quotation = (run_in(cited, line(f"{words} ", place, ".")),)
    return (*quotation, Paragraph(manual.reference(cited)))


def is_long(cited: Cited, words: int) -> bool:
    """Tell whether words are too many, or in too many paragraphs, to run on in a sentence."""
    return len(cited.words.split()) >= words or len(cited.paragraphs) > 1


def run_in(cited: Cited, words: Line) -> Paragraph:
    """Return a short quotation with who says it before."""
    lead = _lead_in(cited)
    return Paragraph(line(f"{lead} " if lead else "", words))


def set_apart(cited: Cited, behind: Line) -> tuple[Paragraph, ...]:
    """Return a long quotation, which needs no marks, with something behind its last stop."""
    *before, last = cited.paragraphs
    apart = [Paragraph(line(paragraph), apart=True) for paragraph in before]
    apart.append(Paragraph(line(stopped(last), behind), apart=True))
    lead = _lead_in(cited)
    return (*([Paragraph(line(lead))] if lead else ()), *apart)


def _lead_in(cited: Cited) -> str:
    """Return who says what follows, with a colon; "" for the article's own words."""
    if cited.kind is None or not cited.speakers:
        return ""
    cue = f": “{cited.cue}”" if cited.cue else ""
    reported = f" (in reported speech{cue})" if cited.is_reported else ""
    return f"{cited.speakers[0].line}{reported}:"


def writers(cited: Cited) -> tuple[Author, ...]:
    """Return who wrote the article."""
    return authors(cited.meta.authors, cited.meta.site, cited.meta.language)


def day(cited: Cited) -> Day | None:
    """Return when it was published."""
    return day_of(cited.meta.published)


def paper(cited: Cited, stop: str = "") -> Line:
    """Return the name of what it was published in."""
    site = cited.meta.site
    return line(Words(site, italic=True), stop) if site else ()


def address(cited: Cited) -> Line:
    """Return where it is on the web, linked."""
    url = web_address(cited.meta.url)
    return line(Words(url, url=url)) if url else ()


def ended(words: Line) -> Line:
    """Return a line with a full stop, even behind an address."""
    return line(words, "" if words[-1].text.endswith(".") else ".") if words else ()


def title_in_marks(cited: Cited, stop: str) -> str:
    """Return the title in marks, the stop within them as American usage has it."""
    title = cited.meta.title
    return in_double_marks(stopped(title, stop)) if title else f"{UNTITLED}{stop}"


def short_title_in_marks(cited: Cited, stop: str = "") -> str:
    """Return the beginning of the title in marks, for the text."""
    title = cited.meta.title
    return in_double_marks(f"{shortened(title)}{stop}") if title else f"{UNTITLED}{stop}"


def shortened(title: str) -> str:
    """Return the beginning of a title, by which it is found in the list of works.

    >>> shortened("Harbour reopens: the cost"), shortened("When the old harbour reopens")
    ('Harbour reopens', 'When the old harbour')
    """
    main = title.split(": ", maxsplit=1)[0].split()
    return " ".join(main[:_SHORT_TITLE]).rstrip(".,;:–—- ")
