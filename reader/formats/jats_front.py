"""What the front matter of a journal's article says of it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.formats.xml_tree import text_of
from reader.model import Meta
from reader.text.dates import find_date
from reader.text.urls import web_address

_DOI = "https://doi.org/"


def meta_of(article: Element) -> Meta:
    """Return title, authors, date, journal, language and address of an article."""
    front = article.find("./front/article-meta")
    if front is None:
        return Meta(language=article.get("lang", ""))
    return Meta(
        title=text_of(front.find("./title-group/article-title")),
        standfirst=text_of(front.find("./title-group/subtitle")),
        authors=tuple(filter(None, _authors(front))),
        published=next(filter(None, map(_day, front.iterfind("./pub-date"))), ""),
        site=text_of(article.find("./front/journal-meta//journal-title")),
        language=article.get("lang", ""),
        url=_url(front),
    )


def _authors(front: Element) -> Iterator[str]:
    for person in front.iterfind("./contrib-group/contrib"):
        if person.get("contrib-type", "author") != "author":
            continue
        name = person.find("./name")
        if name is None:
            yield text_of(person.find("./string-name")) or text_of(person.find("./collab"))
        else:
            parts = (name.find("./given-names"), name.find("./surname"))
            yield " ".join(filter(None, map(text_of, parts)))


def _day(date: Element) -> str:
    """Return a date as precise as it is stated."""
    stated = find_date(date.get("iso-8601-date", ""), {})[0]
    if stated:
        return stated
    parts = []
    for name, width in (("year", 4), ("month", 2), ("day", 2)):
        figures = text_of(date.find(f"./{name}"))
        if not figures.isdecimal():
            break
        parts.append(figures.zfill(width))
    return "-".join(parts)


def _url(front: Element) -> str:
    own = front.find("./self-uri")
    stated = own.get("href", "") if own is not None else ""
    doi = text_of(front.find("./article-id[@pub-id-type='doi']"))
    return web_address(stated or (f"{_DOI}{doi}" if doi else ""))
