"""Reads calendar dates as people write them."""

import re
from collections.abc import Mapping
from datetime import date, datetime

_ISO = re.compile(
    r"\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?))?"
)
_DAY_MONTH = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?([^\W\d_]{3,12})\.?,? (\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)")
_EARLIEST, _LATEST = 1600, 2200  # a year outside is a number, not a year


def _iso(year: int, month: int, day: int) -> str:
    """Return the date in ISO 8601, or nothing when the calendar has no such day."""
    if not _EARLIEST <= year <= _LATEST:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def find_date(text: str, months: Mapping[str, int]) -> tuple[str, str]:
    """Return the first date in ISO 8601 and the words that state it; empty strings without one.

    `months` gives the number of each month's name, case folded. Dates in figures other than
    ISO's are left alone: 3/4/2025 is two different days on two sides of an ocean.

    >>> find_date("Fri, 19th Dec 2025", {"dec": 12})
    ('2025-12-19', '19th Dec 2025')
    """
    found = _ISO.search(text)
    if found:
        stated = _iso(*(int(part) for part in found.groups()[:3]))
        clock = found[4]
        if stated and clock:
            stated = _with_clock(stated, clock)
        return stated, found[0] if stated else ""
    for pattern, order in ((_DAY_MONTH, (3, 2, 1)), (_MONTH_DAY, (3, 1, 2))):
        for found in pattern.finditer(text):
            year, month, day = (found[place] for place in order)
            number = months.get(month.casefold())
            stated = _iso(int(year), number, int(day)) if number else ""
            if stated:
                return stated, found[0]
    return "", ""


def _with_clock(day: str, clock: str) -> str:
    try:
        return datetime.fromisoformat(f"{day}T{clock}").isoformat()
    except ValueError:
        return day
