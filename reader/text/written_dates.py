"""Writes calendar dates as people write them, only as precise as they are known."""

from datetime import date
from typing import NamedTuple

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAY_LENGTH = len("2016-08-22")


class Day(NamedTuple):
    """A date; month and day are 0 where they are not known."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def month_name(self) -> str:
        """The month's name, "" where it is not known."""
        return _MONTHS[self.month - 1] if self.month else ""

    @property
    def iso(self) -> str:
        """The date in ISO 8601, as precise as it is: "2016-08"."""
        return "-".join((f"{self.year:04}", *(f"{part:02}" for part in self[1:] if part)))


def day_of(iso: str) -> Day | None:
    """Return the day that stands in ISO 8601, None when it is none of the calendar's.

    >>> day_of("2016-08-22T10:00"), day_of("2016-13")
    (Day(year=2016, month=8, day=22), None)
    """
    parts = iso[:_DAY_LENGTH].split("-")
    if not all(part.isdecimal() for part in parts):
        return None
    figures = [int(part) for part in parts]
    try:
        date(*(*figures, 1, 1)[:3])
    except ValueError:
        return None
    return Day(*figures[:3])


def date_words(iso: str) -> str:
    """Return a date as a person writes it, only as precise as it is.

    >>> date_words("2016-08"), date_words("2016"), date_words("last week")
    ('August 2016', '2016', 'last week')
    """
    known = day_of(iso)
    if known is None:
        return iso
    return " ".join(filter(None, (str(known.day or ""), known.month_name, str(known.year))))


def american(known: Day) -> str:
    """Return a date with the month first.

    >>> american(Day(2025, 3, 4)), american(Day(2025, 3)), american(Day(2025))
    ('March 4, 2025', 'March 2025', '2025')
    """
    if not known.day:
        return f"{known.month_name} {known.year}".strip()
    return f"{known.month_name} {known.day}, {known.year}"
