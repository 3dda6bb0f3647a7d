"""One row of a list of articles: an article file of a folder, or one part of a file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reader.errors import shown
from reader.model import Listed, Part
from reader.records import record
from reader.ui.dates import short_date
from reader.ui.foreign_words import named
from reader.ui.searching import folded
from reader.ui.words import counted, number, tr
from reader.worker import WHOLE

UNKNOWN = -1  # words or quotes that nobody has counted

Key = tuple[Path, int]
Orderable = str | int


@record
class Entry:
    """What the list shows of an article; what it is sorted and found by is worked out once."""

    path: Path
    title: str
    below: str  # the title: where it lies, or what is wrong with it
    part: int = WHOLE
    outlet: str = ""  # or who wrote it
    published: str = ""  # ISO 8601
    words: int = UNKNOWN
    quotes: int = UNKNOWN
    size: int = 0
    modified: int = 0
    is_read: bool = True
    is_bad: bool = False
    sought: str = ""  # all of its words, folded
    by_title: str = ""
    by_outlet: str = ""

    @property
    def key(self) -> Key:
        """What tells it from all others."""
        return self.path, self.part

    def is_as(self, listed: Listed) -> bool:
        """Tell whether the file is still what it was."""
        return (self.size, self.modified) == (listed.size, listed.modified)


def of_file(listed: Listed, folder: Path) -> Entry:
    """Return the row of a file; until it has been read that is little more than its name."""
    name, where = shown(listed.path), _within(listed.path, folder)
    entry = Entry(
        listed.path,
        name,
        where,
        size=listed.size,
        modified=listed.modified,
        is_read=listed.summary is not None,
    )
    summary = listed.summary
    if summary is None:
        return _found_by(entry)
    if summary.parts > 1:
        return _found_by(replace(entry, below=f"{where} · {counted(summary.parts, 'article')}"))
    return _found_by(
        replace(
            entry,
            title=named(summary.title) or name,
            outlet=named(summary.site),
            published=summary.published,
            words=summary.words,
            quotes=summary.quotes,
        )
    )


def of_part(path: Path, number: int, part: Part) -> Entry:
    """Return the row of one article of a file."""
    title = named(part.title) or tr("Article {number}", number=number + 1)
    where, who = named(part.url), named(part.author)
    return _found_by(Entry(path, title, where, number, who, named(part.date)))


def refused(entry: Entry, sentence: str) -> Entry:
    """Return the row of a file that cannot be read, and why."""
    return _found_by(
        replace(entry, title=shown(entry.path), below=sentence, is_bad=True, is_read=True)
    )


def _found_by(entry: Entry) -> Entry:
    told = (entry.title, entry.outlet, short_date(entry.published), entry.published, entry.below)
    name = "" if entry.part >= 0 else shown(entry.path)
    return replace(
        entry,
        sought=folded(" ".join((*told, name))),
        by_title=folded(entry.title).lstrip("\"'([ "),
        by_outlet=folded(entry.outlet),
    )


def _within(path: Path, folder: Path) -> str:
    try:
        inside = path.relative_to(folder)
    except ValueError:
        inside = path
    return str(Path(*(shown(Path(part)) for part in inside.parts)))


@record
class Column:
    """One column: how it is called, what it says, and by what it is sorted."""

    name: str
    title: str
    says: Callable[[Entry], str]
    key: Callable[[Entry], Orderable]
    is_known: Callable[[Entry], bool]
    widest: str = ""  # what needs the most room; the first column has the rest
    is_number: bool = False
    least: int = 0  # letters of the whole list's width below which it is left out


def _title(name: str = "Title") -> Column:
    return Column("title", name, lambda one: one.title, lambda one: one.by_title, lambda _: True)


def _number(name: str, title: str, of: Callable[[Entry], int], least: int) -> Column:
    return Column(
        name,
        title,
        lambda one: number(of(one)) if of(one) != UNKNOWN else "",
        of,
        lambda one: of(one) != UNKNOWN,
        "000,000",
        is_number=True,
        least=least,
    )


def _outlet(title: str) -> Column:
    return Column(
        "outlet",
        title,
        lambda one: one.outlet,
        lambda one: one.by_outlet,
        lambda one: bool(one.outlet),
        "A newspaper’s name",
        least=64,
    )


_DATE = Column(
    "date",
    "Date",
    lambda one: short_date(one.published),
    lambda one: one.published,
    lambda one: bool(one.published),
    "00 Mmm 0000",
    least=40,
)
OF_FOLDER = (
    _title(),
    _outlet("Outlet"),
    _DATE,
    _number("words", "Words", lambda one: one.words, 52),
    _number("quotes", "Quotes", lambda one: one.quotes, 52),
)
OF_FILE = (_title(), _outlet("By"), _DATE)
