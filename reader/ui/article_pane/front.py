"""The words above the body: title and the line saying who, when and how long."""

from pathlib import PurePath

from reader.model import Article, Meta
from reader.ui.dates import long_date
from reader.ui.words import tr


def title_words(article: Article) -> str:
    """Return the article's title, or the file's name when it has none."""
    return article.meta.title or PurePath(article.origin.path).name


def byline_words(meta: Meta, minutes: int) -> str:
    """Return who wrote it, when, and how long it takes; what is unknown is said to be.

    >>> byline_words(Meta(authors=("Ada Lunn",), published="2016-08-22"), 3)
    'Ada Lunn · 22 August 2016 · 3 min'
    >>> byline_words(Meta(authors=("Ada Lunn",), modified="2016-08-24"), 3)
    'Ada Lunn · updated 24 August 2016 · 3 min'
    """
    who = ", ".join(meta.authors) or meta.site or ", ".join(meta.credits)
    when = long_date(meta.published) or _changed_words(meta.modified)
    length = tr("{minutes} min", minutes=minutes) if minutes else ""
    return " · ".join(part for part in (who, when, length) if part)


def _changed_words(modified: str) -> str:
    return (
        tr("updated {date}", date=long_date(modified)) if modified else tr("no date in this file")
    )
