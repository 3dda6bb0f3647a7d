"""Decides when an article came out, by what its file states and what its lines show."""

from collections.abc import Sequence

from reader.anatomy.near_title import Told
from reader.lexicon import english_page
from reader.model import Meta
from reader.text.dates import find_date

_DAY = len("2025-12-19")


def published_on(hints: Meta, told: Sequence[Told]) -> str:
    """Return when the article was published; "" when nothing says so.

    What the file states in figures goes first. What it states in words is often the day the
    page was last built; what stands by the title goes before it.
    """
    shown = next((tale.imprint.published for tale in told if tale.imprint.published), "")
    if not find_date(hints.published, {})[0]:
        return shown or _in_words(hints.published)
    return shown if _goes_before(shown, hints) else hints.published


def modified_on(hints: Meta, told: Sequence[Told]) -> str:
    """Return when the article was last changed; "" when nothing says so."""
    shown = next((tale.imprint.modified for tale in told if tale.imprint.modified), "")
    return hints.modified or shown


def _in_words(stated: str) -> str:
    return find_date(stated, english_page.MONTHS)[0]


def _goes_before(shown: str, hints: Meta) -> bool:
    """Tell whether the date by the title is surer than the stated one.

    So it is when the stated one is the day of the last change, too, and was set by a machine;
    but not when it is itself the day of the last change.
    """
    day, stated, changed = shown[:_DAY], hints.published[:_DAY], hints.modified[:_DAY]
    return bool(day and changed) and day not in {stated, changed}
