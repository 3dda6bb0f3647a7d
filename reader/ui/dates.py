"""Writes dates as the reader's language does, only as precise as they are known."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from reader.text.written_dates import date_words, day_of
from reader.ui.words import language, tr


def long_date(iso: str) -> str:
    """Return a date as a person writes it.

    >>> long_date("2016-08-22T10:00"), long_date("2016-08")
    ('22 August 2016', 'August 2016')
    """
    known = day_of(iso)
    if known is None or not language():
        return date_words(iso)
    if not known.month:
        return str(known.year)
    form = tr("d MMMM yyyy") if known.day else tr("MMMM yyyy")
    return QLocale().toString(QDate(known.year, known.month, known.day or 1), form)


def short_date(iso: str) -> str:
    """Return a date as a column shows it: the day, as precise as it is known.

    >>> short_date("2016-08-22T10:00:00Z"), short_date("2016-08")
    ('22 Aug 2016', '2016-08')
    """
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso[:10]
    if language():
        return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))
    return f"{day.day} {day:%b} {day.year}"
