"""Dates as mails state them."""


def iso_date(stated: str) -> str:
    """Return such a date in ISO 8601, "" when it is none, or one of a year that never comes.

    >>> iso_date("Tue, 4 Mar 2025 10:00:00 +0100"), iso_date("4 Mar 99999999999"), iso_date("soon")
    ('2025-03-04T10:00:00+01:00', '', '')
    """
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  # slow to load; mails have dates

    try:
        return parsedate_to_datetime(stated).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
