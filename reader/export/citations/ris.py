"""A citation in RIS, which nearly every reference manager takes: a line for each field."""

from collections.abc import Iterator

from reader.export.attributed.names import Author
from reader.export.citations.work import Work, WorkKind, work_of
from reader.export.options import ExportOptions
from reader.model import Article, Outline
from reader.text.written_dates import Day

_TYPES = {WorkKind.NEWS: "NEWS", WorkKind.BLOG: "BLOG", WorkKind.PAGE: "ELEC"}
_NOT_IN_BODIES = str.maketrans({",": " ", ";": " "})


def write(article: Article, outline: Outline, options: ExportOptions) -> bytes:  # noqa: ARG001
    """Write a citation of an article in RIS, in UTF-8."""
    lines = (f"{tag}  - {value}\r\n" for tag, value in _fields(work_of(article)))
    return f"{''.join(lines)}ER  - \r\n".encode()


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES[work.kind]
    yield "ID", work.key
    yield from (("AU", _name(author)) for author in work.authors)
    if work.published:
        yield "PY", f"{work.published.year:04}"
        yield "DA", _date(work.published)
    known = (
        ("TI", work.title),
        ("T2", work.site),
        ("AB", work.abstract),
        ("LA", work.language),
        ("UR", work.url),
    )
    yield from ((tag, value) for tag, value in known if value)


def _name(author: Author) -> str:
    """Return a name; the commas of a body's own would make its last word a first name."""
    if author.given:
        return author.inverted
    return " ".join(author.straight.translate(_NOT_IN_BODIES).split())


def _date(day: Day) -> str:
    """Return a date with a slash behind every part, whether it is known or not.

    >>> _date(Day(2016, 8, 2)), _date(Day(2016))
    ('2016/08/02/', '2016///')
    """
    month, date = (f"{part:02}" if part else "" for part in day[1:])
    return f"{day.year:04}/{month}/{date}/"
