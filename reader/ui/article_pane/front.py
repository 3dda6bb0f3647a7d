"""The words above the body: title and the line saying who, when and how long."""

from pathlib import Path

from reader.model import Article, Meta
from reader.text.written_dates import date_words
from reader.ui.foreign_words import file_named, named
from reader.ui.words import language, tr

LONGEST_STANDFIRST = 4000  # letters: what is longer is none, and its setting would be felt


def title_words(article: Article) -> str:
    """Return the article's title, or the file's name when it has none, fit to be a name."""
    return named(article.meta.title) or file_named(Path(article.origin.path))


def standfirst_words(meta: Meta) -> str:
    """Return the standfirst, cut if it is longer than any."""
    return named(meta.standfirst, LONGEST_STANDFIRST)


def byline_words(meta: Meta, minutes: int) -> str:
    """Return who wrote it, when, and how long it takes; what is unknown is said to be.

    >>> byline_words(Meta(authors=("Ada Lunn",), published="2016-08-22"), 3)
    'Ada Lunn · 22 August 2016 · 3 min'
    >>> byline_words(Meta(authors=("Ada Lunn",), modified="2016-08-24"), 3)
    'Ada Lunn · updated 24 August 2016 · 3 min'
    """
    who = ", ".join(meta.authors) or meta.site or ", ".join(meta.credits)
    when = _date(meta.published) or _changed_words(meta.modified)
    length = tr("{minutes} min", minutes=minutes) if minutes else ""
    return " · ".join(part for part in (named(who), named(when), length) if part)


def _changed_words(modified: str) -> str:
    return tr("updated {date}", date=_date(modified)) if modified else tr("no date in this file")


def _date(iso: str) -> str:
    if not language():
        return date_words(iso)
    from reader.ui.dates import long_date  # noqa: PLC0415  # not at an English start

    return long_date(iso)
