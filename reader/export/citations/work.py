"""What a list of works says of an article, whatever program keeps the list.

What is not known is left out: a field that somebody has to fill in is seen, a guess is not.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from reader import lexicon
from reader.export.attributed.names import Author, authors
from reader.lexicon.function_words import FUNCTION_WORDS
from reader.lexicon.site_names import BLOGS
from reader.model import Article, Meta
from reader.records import record
from reader.text.controls import printable
from reader.text.urls import web_address
from reader.text.written_dates import Day, day_of

_WORD = re.compile(r"\w+")
_NO_YEAR = "nd"
_NO_NAME = "article"
_SHORT_SUM = 8  # figures of a checksum; two works of one list will not share so many


class WorkKind(Enum):
    """What an article is to those programs: all of them tell these three apart."""

    NEWS = auto()
    BLOG = auto()
    PAGE = auto()


@record
class Work:
    """An article in a list of works; every text is on one line."""

    key: str  # letters and figures of ASCII
    kind: WorkKind
    title: str
    authors: tuple[Author, ...]
    site: str
    published: Day | None
    language: str
    url: str
    abstract: str


def work_of(article: Article) -> Work:
    """Return what a list of works says of an article."""
    meta = article.meta
    site = _line(meta.site)
    signing = authors(list(filter(None, map(_line, meta.authors))), site, meta.language)
    published = day_of(meta.published)
    return Work(
        key=_key(article, signing, published),
        kind=_kind(site, meta.language),
        title=_line(meta.title),
        authors=signing,
        site=site,
        published=published,
        language=_line(meta.language),
        url=web_address(meta.url),
        abstract=_line(meta.standfirst),
    )


def _line(text: str) -> str:
    return " ".join(printable(text).split()).encode("utf-8", "replace").decode("utf-8")


def _kind(site: str, language: str) -> WorkKind:
    """Tell by the name of a site what its articles are; most sites are just that."""
    words = _words(site)
    if not BLOGS.isdisjoint(words):
        return WorkKind.BLOG
    known = lexicon.of(language), lexicon.of("en")
    news = any(word in rows.NEWS_NAMES | rows.NEWS_OUTLETS for rows in known for word in words)
    return WorkKind.NEWS if news else WorkKind.PAGE


def _key(article: Article, signing: Iterable[Author], published: Day | None) -> str:
    """Return author, year and the first telling word, as people name a work in their text."""
    meta = article.meta
    who = next(filter(None, map(_ascii, (*(one.family for one in signing), meta.site))), _NO_NAME)
    year = str(published.year) if published else _NO_YEAR
    # In another script nothing is left to tell the works of one list apart.
    word = next(_telling_words(meta), article.origin.sha256[:_SHORT_SUM])
    return f"{who}{year}{word}"


def _telling_words(meta: Meta) -> Iterator[str]:
    small = FUNCTION_WORDS.get(meta.language.partition("-")[0].lower(), frozenset())
    for word in _words(meta.title):
        plain = _ascii(word)
        if plain and not plain.isdecimal() and word not in small:
            yield plain


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _ascii(text: str) -> str:
    """Return the letters and figures of a text without their accents, in lower case.

    >>> _ascii("Õun-Grün"), _ascii("漢")
    ('oungrun', '')
    """
    bare = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return "".join(filter(str.isalnum, bare))
