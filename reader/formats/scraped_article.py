"""The articles in a scraper's JSON.

Every tool calls things by other names. A text is taken as HTML when it is: its page was chosen
by the scraper, which leaves in what any page has around its article, so the rules still look.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape
from pathlib import Path

from reader.formats import plain
from reader.formats.content import Content
from reader.formats.encoding import Decoded, decode
from reader.formats.front_matter import FrontMatter, meta_of
from reader.formats.html_page import read_page
from reader.formats.opening import SavedFile
from reader.formats.refusals import DamagedDocumentError, LinkListError
from reader.model import Meta, Note
from reader.saying import saying
from reader.text.urls import web_address

KIND = "a JSON file"

# The fields that hold the words, the fullest first.
_TEXTS = (
    "content_html", "html_content", "article_html", "htmlContent", "content", "html", "articleBody",
    "body", "text", "cleaned_text", "textContent", "content_text", "article", "raw_text",
)  # fmt: skip
_LISTS = ("articles", "items", "entries", "results", "documents", "data", "list", "bookmarks")
# Names that only scrapers use, in the words that front matter has for the same.
_OTHER_NAMES = {
    "published_by": "author",
    "authors_list": "author",
    "date_published": "published",
    "published_date": "published",
    "datepublished": "published",
    "publishedtime": "published",
    "publishedat": "published",
    "published_at": "published",
    "publish_date": "published",
    "published_time": "published",
    "date": "published",
    "datemodified": "modified",
    "dek": "standfirst",
    "sitename": "site",
    "site_name": "site",
    "meta_lang": "language",
    "original_url": "url",
    "source_url": "url",
    "given_url": "url",
    "resolved_url": "url",
    "href": "url",
    "given_title": "title",
    "resolved_title": "title",
    "headline": "title",
}
_MARKUP = re.compile(
    r"<(?:p|div|article|section|h[1-6]|ul|ol|blockquote|figure|br|html|body)\b[^<>]*>",
    re.IGNORECASE,
)
_SHORTEST = 40  # characters of words; less is a label, not an article
_MOST = 1_000  # records of one file that are looked at

Record = Mapping[str, object]


def read_article(file: SavedFile) -> Content:
    """Read the first article of a scraper's JSON.

    Raises FileError when the file is broken, or lists addresses only.
    """
    decoded = decode(file.data, chosen=file.encoding)
    records = list(_records(_parsed(decoded, file.path)))
    articles = [record for record in records if _text(record)]
    if not articles:
        if any(_hints(record).url for record in records):
            raise LinkListError(file.path)
        return Content(tuple(plain.blocks_of(decoded.text)), decoded.encoding, notes=decoded.notes)
    content = _content(articles[0], decoded, file.path)
    others = len(articles) - 1
    if not others:
        return content
    words = saying(
        "This file holds {count} articles; the first is shown. "
        "Exporting them one by one from the program that made it shows the others.",
        count=others + 1,
    )
    return replace(content, notes=(*content.notes, Note("articles", words)))


def _parsed(decoded: Decoded, path: Path) -> object:
    try:
        return json.loads(decoded.text, strict=False)
    except (ValueError, RecursionError):
        pass
    try:  # one record a line
        lines = (line for line in decoded.text.splitlines() if line.strip())
        return [json.loads(line, strict=False) for line in lines]
    except (ValueError, RecursionError) as error:
        raise DamagedDocumentError(
            path, KIND, "it breaks off or is put together wrongly"
        ) from error


def _records(stated: object) -> Iterator[Record]:
    """Yield what may be articles: the file itself, or the entries of the list in it."""
    if isinstance(stated, dict) and not _text(stated):
        listed = (stated.get(name) for name in _LISTS)
        inner = next((one for one in listed if isinstance(one, list | dict)), [stated])
        # Pocket numbers its entries.
        stated = list(inner.values()) if isinstance(inner, dict) else inner
    entries = stated if isinstance(stated, list) else [stated]
    yield from (entry for entry in entries[:_MOST] if isinstance(entry, dict))


def _text(record: Record) -> str:
    """Return the words of a record, as HTML or as text."""
    found = (record.get(name) for name in _TEXTS)
    return next((text for text in found if isinstance(text, str) and len(text) > _SHORTEST), "")


def _content(record: Record, decoded: Decoded, path: Path) -> Content:
    text, hints = _text(record), _hints(record)
    if not _MARKUP.search(text):
        return Content(tuple(plain.blocks_of(text)), decoded.encoding, hints, decoded.notes)
    address = f'<link rel="canonical" href="{escape(hints.url)}">' if hints.url else ""
    page = f"<!doctype html><html><head>{address}</head><body>{text}</body></html>"
    read = read_page(SavedFile(path, page.encode("utf-8", "replace")))
    notes = (*decoded.notes, *read.notes)
    return Content(read.blocks, decoded.encoding, hints, notes)


def _hints(record: Record) -> Meta:
    front: FrontMatter = {}
    for name, value in record.items():
        known = _OTHER_NAMES.get(name.lower(), name.lower())
        values = tuple(_values(value))
        is_address = bool(values) and bool(web_address(values[0]))
        # Tools say "source" for the address, for the site, or for who sent it.
        if values and (known != "source" or is_address):
            front.setdefault(known, values)
    stated = front.get("author") or front.get("authors") or ()
    names = (part.strip() for name in stated for part in name.split(";"))
    return meta_of({**front, "author": tuple(filter(None, names))})


def _values(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        words = one.get("name") if isinstance(one, dict) else one
        if isinstance(words, str) and words.strip():
            yield words.strip()
