"""Reads calendar dates as people write them."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from reader.records import record

_CLOCK = r"(?:T|,? )(\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)"
_ISO = re.compile(rf"(?<!\d)(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}})(?!\d)(?:{_CLOCK})?")
_WORD = r"([^\W\d_]{3,40})"  # a month, perhaps grown together with the word before it
_YEAR = r"(\d{4})(?!\d)"
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.)?[ /-](?:of |de )?{_WORD}\.?,?[ /-]{_YEAR}"
)
_MONTH_DAY = re.compile(rf"{_WORD}\.?[ -](\d{{1,2}})(?:st|nd|rd|th)?(?:, ?|[ -]){_YEAR}")
_IN_FIGURES = re.compile(rf"(?<![\d./-])(\d{{1,2}})([./-])(\d{{1,2}})\2{_YEAR}")
_FOUR_FIGURES = re.compile(r"\d{4}")
_SHORTEST_MONTH, _LONGEST_MONTH = 3, 12  # letters
_MONTHS_IN_YEAR = 12
_EARLIEST, _LATEST = 1600, 2200  # a year outside is a number, not a year


@record
class Dated:
    """A date that a text states, in ISO 8601, and where it does."""

    iso: str
    start: int
    end: int


def find_date(text: str, months: Mapping[str, int]) -> tuple[str, str]:
    """Return the first date in ISO 8601 and the words that state it; empty strings without one.

    >>> find_date("Fri, 19th Dec 2025", {"dec": 12})
    ('2025-12-19', '19th Dec 2025')
    """
    first = next(iter(find_dates(text, months)), None)
    return (first.iso, text[first.start : first.end]) if first else ("", "")


def may_hold_date(text: str) -> bool:
    """Tell cheaply whether a text has the figures of a year, without which it states no date."""
    return _FOUR_FIGURES.search(text) is not None


def find_dates(text: str, months: Mapping[str, int]) -> list[Dated]:
    """Return every date of a text in its order.

    `months` gives the number of each month's name, case folded. Dates in figures with the year
    last are read only when the calendar leaves one reading: 3/4/2025 is two different days on
    two sides of an ocean, 19.12.2025 is one.
    """
    found: list[Dated] = []
    if not may_hold_date(text):
        return found
    for dated in sorted(_stated(text, months), key=lambda dated: dated.start):
        if not found or dated.start >= found[-1].end:
            found.append(dated)
    return found


def _stated(text: str, months: Mapping[str, int]) -> Iterator[Dated]:
    for match in _ISO.finditer(text):
        day = _iso(int(match[1]), int(match[3]), int(match[4]))
        if day:
            yield Dated(_with_clock(day, match[5]) if match[5] else day, *match.span())
    for match in _IN_FIGURES.finditer(text):
        day = _sure_day(int(match[1]), int(match[3]), int(match[4]))
        if day:
            yield Dated(day, *match.span())
    for pattern, month_at, day_at in ((_DAY_MONTH, 2, 1), (_MONTH_DAY, 1, 2)) if months else ():
        for match in pattern.finditer(text):
            name = _month_in(match[month_at], months)
            day = _iso(int(match[3]), months[name.casefold()], int(match[day_at])) if name else ""
            if day:
                start = match.end(1) - len(name) if month_at == 1 else match.start()
                yield Dated(day, start, match.end())


def _month_in(word: str, months: Mapping[str, int]) -> str:
    """Return the month a word is, or that has grown together with the word before it.

    >>> _month_in("LunnMay", {"may": 5}), _month_in("Dismay", {"may": 5})
    ('May', '')
    """
    if word.casefold() in months:
        return word
    for length in range(min(len(word) - 1, _LONGEST_MONTH), _SHORTEST_MONTH - 1, -1):
        tail = word[-length:]
        if tail[0].isupper() and word[-length - 1].islower() and tail.casefold() in months:
            return tail
    return ""


def _sure_day(first: int, second: int, year: int) -> str:
    """Return the day two figures and a year name, when they can name but one."""
    if first == second or second > _MONTHS_IN_YEAR:
        return _iso(year, first, second)
    return _iso(year, second, first) if first > _MONTHS_IN_YEAR else ""


def _iso(year: int, month: int, day: int) -> str:
    """Return the date in ISO 8601, or nothing when the calendar has no such day."""
    if not _EARLIEST <= year <= _LATEST:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _with_clock(day: str, clock: str) -> str:
    try:
        return datetime.fromisoformat(f"{day}T{clock.replace(' ', '')}").isoformat()
    except ValueError:
        return day
