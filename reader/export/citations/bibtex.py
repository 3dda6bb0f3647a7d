"""A citation for BibTeX and biblatex: an entry that both take as it is."""

import re
from collections.abc import Iterator

from reader.export.attributed.names import Author
from reader.export.citations.work import Work, WorkKind, work_of
from reader.export.options import ExportOptions
from reader.model import Article, Outline
from reader.text.written_dates import Day

# What TeX reads as an order; "<" and ">" are other signs in its oldest fonts. So is "|", but not
# every program that reads BibTeX knows its name.
_ESCAPES = str.maketrans(
    {char: rf"\{char}" for char in "#$%&_{}"}
    | {
        "\\": r"\textbackslash{}",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
    }
)
# BibTeX counts braces even behind a backslash: those that do not pair go by their names, which
# fewer programs know.
_NAMED_BRACES = _ESCAPES | {ord("{"): r"\textbraceleft{}", ord("}"): r"\textbraceright{}"}
_BRACES_IN_ADDRESSES = str.maketrans({"{": "%7B", "}": "%7D"})
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_PARTS_NAMES = re.compile(r",|\band\b", re.IGNORECASE)  # signs that BibTeX takes names apart by


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:  # noqa: ARG001
    """Write a citation of an article for BibTeX, in UTF-8."""
    work = work_of(article)
    # What biblatex calls @online, BibTeX does not know; both print @misc as they would that.
    kind = "article" if work.kind is WorkKind.NEWS else "misc"
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(work))
    return f"@{kind}{{{work.key},\n{fields}}}\n".encode()


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    if work.authors:
        yield "author", f"{{{' and '.join(map(_name, work.authors))}}}"
    if work.title:
        # Twice braced, it keeps its capitals: nobody can tell the names from the other words.
        yield "title", f"{{{{{_escaped(work.title)}}}}}"
    yield from _published_in(work)
    if work.published:
        yield from _dates(work.published)
    if work.url:
        yield "url", f"{{{work.url.translate(_BRACES_IN_ADDRESSES)}}}"
    if work.language:
        yield "language", f"{{{_escaped(work.language)}}}"
    if work.abstract:
        yield "abstract", f"{{{_escaped(work.abstract)}}}"


def _published_in(work: Work) -> Iterator[tuple[str, str]]:
    site = f"{{{_escaped(work.site)}}}"
    if work.kind is WorkKind.NEWS:
        yield "journal", site
        yield "entrysubtype", "{newspaper}"
    elif work.site:
        yield "howpublished", site


def _dates(day: Day) -> Iterator[tuple[str, str]]:
    yield "date", f"{{{day.iso}}}"
    yield "year", f"{{{day.year}}}"
    if day.month:
        yield "month", _MONTHS[day.month - 1]  # a name BibTeX knows, and so without braces


def _name(author: Author) -> str:
    """Return a name as BibTeX takes it apart; what cannot be taken apart stands in braces."""
    if not author.given:
        return f"{{{_escaped(author.straight)}}}"
    parts = filter(None, (author.family, author.suffix, author.given))
    return ", ".join(map(_part, parts))


def _part(part: str) -> str:
    return f"{{{_escaped(part)}}}" if _PARTS_NAMES.search(part) else _escaped(part)


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES if _pairs(text) else _NAMED_BRACES)


def _pairs(text: str) -> bool:
    """Tell whether every brace of a text has its partner.

    >>> _pairs("{a} {{b}}"), _pairs("}{")
    (True, False)
    """
    open_ = 0
    for char in text:
        open_ += (char == "{") - (char == "}")
        if open_ < 0:
            return False
    return not open_
