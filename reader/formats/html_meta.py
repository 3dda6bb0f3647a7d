"""What the head of a page says about the article in it."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from selectolax.lexbor import LexborHTMLParser

from reader.formats.json_ld import Statement, article_statement
from reader.model import Block, Meta
from reader.text.dates import find_date
from reader.text.sameness import same_words, words
from reader.text.urls import safe_link

_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s+url:)\s*(\S{1,2000})"
)
_HEAD = 20_000  # characters in which a browser writes where it saved the page from
_TITLE_PARTS = re.compile(r"\s+[|–—·•»:-]\s+|\s+::\s+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_MAX_FIELD = 1_000  # characters; a longer value is no title and no name

OWN = "Standfirst"  # how our own export signs
_BETWEEN_NAMES = re.compile(r"\s*[,;&]\s*")
_AUTHOR = ("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author")
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "date",
    "dc.date",
    "dc.date.issued",
    "sailthru.date",
    "pubdate",
    "publish-date",
)
_MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "last-modified")
_DESCRIPTION = ("description", "og:description", "twitter:description")


def base_address(page: LexborHTMLParser, text: str) -> str:
    """Return the address the page was saved from, as far as it says; else ""."""
    saved = _SAVED_FROM.search(text[:_HEAD])
    stated = chain(
        (saved[1] if saved else "",),
        (_attribute(page, selector, name) for selector, name in _ADDRESSES),
    )
    found = (safe_link(address) for address in stated)
    return next((a for a in found if a.startswith("http")), "")


_ADDRESSES = (
    ('link[rel="canonical"]', "href"),
    ('meta[property="og:url"]', "content"),
    ('meta[name="savepage-url"]', "content"),
    ("base[href]", "href"),
)


def hints_of(page: LexborHTMLParser, base: str, blocks: Sequence[Block]) -> Meta:
    """Gather what meta tags and JSON-LD say. Unknown stays empty."""
    stated = _Head(page)
    ld = article_statement(_scripts(page))
    site = ld.site or stated.first("og:site_name", "application-name")
    return Meta(
        title=_title(page, stated, ld, site, blocks),
        standfirst=stated.first("description")
        if stated.is_our_own
        else _visible(ld.description, *stated.all(*_DESCRIPTION), blocks=blocks),
        authors=ld.authors or _authors(stated),
        published=_iso(ld.published, *stated.all(*_PUBLISHED), *_times(page, "datePublished")),
        modified=_iso(ld.modified, *stated.all(*_MODIFIED), *_times(page, "dateModified")),
        site=site,
        language=_language(page, stated, ld),
        direction=_direction(page),
        url=base,
        credits=tuple(stated.every("credit")),
    )


class _Head:
    """The meta tags of a page by name."""

    def __init__(self, page: LexborHTMLParser) -> None:
        self._fields: dict[str, list[str]] = {}
        for tag in page.css("meta[content]"):
            attributes = tag.attributes
            name = (
                attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            )
            value = _line(attributes.get("content"))
            if name and value:
                self._fields.setdefault(name.strip().lower(), []).append(value)

    def all(self, *names: str) -> Iterator[str]:
        return (self._fields[name][0] for name in names if name in self._fields)

    def every(self, name: str) -> list[str]:
        return self._fields.get(name, [])

    @property
    def is_our_own(self) -> bool:
        """Tell whether our own export wrote the page; then it says all it knows, and no more."""
        return self.first("generator").startswith(OWN)

    def first(self, *names: str) -> str:
        return next(self.all(*names), "")


def _line(value: str | None) -> str:
    line = " ".join((value or "").split())
    return line if len(line) <= _MAX_FIELD else ""


def _attribute(page: LexborHTMLParser, selector: str, name: str) -> str:
    node = page.css_first(selector)
    return (node.attributes.get(name) or "") if node is not None else ""


def _scripts(page: LexborHTMLParser) -> Iterator[str]:
    for script in page.css('script[type="application/ld+json"]'):
        yield script.text(deep=True)


def _title(
    page: LexborHTMLParser, stated: _Head, ld: Statement, site: str, blocks: Sequence[Block]
) -> str:
    """Return the headline: a top heading that the head confirms, or else what the head says."""
    if stated.is_our_own:
        heading = page.css_first('h1[itemprop="headline"]')
        return _line(heading.text(deep=True)) if heading is not None else ""
    node = page.css_first("head > title") or page.css_first("title")
    whole = _line(node.text(deep=True)) if node is not None else ""
    named = [ld.title, *stated.all("og:title", "twitter:title"), whole]
    shown = (block.text for block in blocks if block.level == 1)
    confirmed = (h for h in shown if any(_contains(name, h) for name in named))
    # The site's name may be a top heading, too, and stands in the title; the headline is longer.
    longest = max((h for h in confirmed if not same_words(h, site)), key=len, default="")
    stated_title = stated.first("og:title", "twitter:title") or ld.title or whole
    return longest or _without_site(stated_title, site)


def _contains(whole: str, part: str) -> bool:
    sought = words(part)
    return bool(sought) and f" {' '.join(sought)} " in f" {' '.join(words(whole))} "


def _without_site(title: str, site: str) -> str:
    """Drop the site's name from the end or the start of a title, where it is set apart."""
    pieces = _TITLE_PARTS.split(title)
    if site and len(pieces) > 1:
        if same_words(pieces[-1], site):
            return title[: title.rindex(pieces[-1])].rstrip(" |–—·•»:-")
        if same_words(pieces[0], site):
            return title[len(pieces[0]) :].lstrip(" |–—·•»:-")
    return title


def _visible(*descriptions: str, blocks: Sequence[Block]) -> str:
    """Return the description that the page also shows as a paragraph of its own.

    Others were written for search engines and are no part of the article.
    """
    for description in filter(None, descriptions):
        if any(same_words(block.text, description) for block in blocks):
            return description
    return ""


def _authors(stated: _Head) -> tuple[str, ...]:
    if stated.is_our_own:
        return tuple(stated.every("author"))
    for field in _AUTHOR:
        names = [name for name in stated.every(field) if "://" not in name and "@" not in name]
        if len(names) > 1:
            return tuple(dict.fromkeys(names))
        if names:
            return tuple(filter(None, _BETWEEN_NAMES.split(names[0])))
    return ()


def _times(page: LexborHTMLParser, name: str) -> Iterator[str]:
    for node in page.css(f'[itemprop="{name}"]'):
        yield node.attributes.get("datetime") or node.attributes.get("content") or ""
    if name == "datePublished":
        dates = {node.attributes.get("datetime") or "" for node in page.css("time[datetime]")}
        if len(dates) == 1:
            yield from dates


def _iso(*stated: str) -> str:
    return next((day for words in stated if (day := find_date(words or "", {})[0])), "")


def _language(page: LexborHTMLParser, stated: _Head, ld: Statement) -> str:
    named = (_attribute(page, "html", "lang"), ld.language, stated.first("og:locale", "language"))
    found = (_LANGUAGE.fullmatch(name.strip()) for name in named)
    return next((match[0].replace("_", "-") for match in found if match), "")


def _direction(page: LexborHTMLParser) -> str:
    stated = (_attribute(page, "html", "dir") or _attribute(page, "body", "dir")).lower()
    return stated if stated in {"ltr", "rtl"} else ""
