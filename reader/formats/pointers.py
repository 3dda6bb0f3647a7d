"""Files that lead to articles and hold none: links, bookmarks, reading lists, news feeds."""

import re
from pathlib import Path
from xml.parsers.expat import ExpatError

from reader.formats.encoding import decode
from reader.formats.refusals import ForeignKindError, LinkListError, PointerError
from reader.model import AS_WRITTEN
from reader.text.urls import safe_link

_HEAD = 8_192  # bytes; files of one link are smaller, lists give themselves away at once
_SHORTCUT = re.compile(r"\s*\[(?:InternetShortcut|Desktop Entry|DEFAULT)\]", re.IGNORECASE)
_URL_LINE = re.compile(r"^(?:BASE)?URL(?:\[[\w-]+\])?\s*=\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_IS_LAUNCHER = re.compile(r"^(?:Exec|Type\s*=\s*Application)\b", re.MULTILINE)
_BOOKMARKS = re.compile(r"\s*<!DOCTYPE NETSCAPE-Bookmark-file", re.IGNORECASE)
# What the pages in which reading lists are exported tell of each link, and no other page does.
_SAVED_LINK = re.compile(r"<a\s[^<>]{0,2000}?\btime_added\s*=", re.IGNORECASE)
_XML_ROOT = re.compile(
    r"(?:<!--.*?-->|<\?[^>]*>|<!DOCTYPE[^>]*>|\s)*+<(?:\w+:)?([A-Za-z]\w*)",
    re.DOTALL,
)
_LISTS = frozenset({"opml", "xbel", "urlset", "sitemapindex"})
_FEEDS = frozenset({"rss", "RDF", "feed"})
_CARDS = (
    ("BEGIN:VCARD", "an address card"),
    ("BEGIN:VCALENDAR", "a calendar"),
    ("#EXTM3U", "a list of films or recordings"),
)
_URL_COLUMNS = frozenset({"url", "link", "href", "address"})
# What the standard library's reader lets through of property lists that are none.
_NO_PLIST = (
    ExpatError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    OverflowError,
    RecursionError,
)
_PLIST = (b"bplist00", b"<?xml", b"<!DOCTYPE plist", b"<plist")


def refuse_pointer(path: Path, data: bytes) -> None:
    """Raise FileError when the bytes lead to articles and hold none."""
    head = decode(data[:_HEAD], labelled=True, chosen=AS_WRITTEN).text.lstrip("\ufeff")
    _refuse_link(path, data, head)
    if _is_list(head):
        raise LinkListError(path)
    root = _XML_ROOT.match(head)
    if root and root[1] in _FEEDS:
        raise ForeignKindError(
            path,
            "a news feed, which tells of articles and changes with them",
            "Open the article you want in a browser and save that page.",
        )
    card = next((what for start, what in _CARDS if head.lstrip().startswith(start)), "")
    if card:
        raise ForeignKindError(path, card, "Open the file of the article itself.")


def _refuse_link(path: Path, data: bytes, head: str) -> None:
    if _SHORTCUT.match(head):
        url = _URL_LINE.search(head)
        if url is None and _IS_LAUNCHER.search(head):
            raise ForeignKindError(
                path, "a shortcut that starts a program", "Open the file of the article itself."
            )
        raise PointerError(path, safe_link(url[1]) if url else "")
    is_plist = data.startswith(_PLIST) and (data.startswith(b"bplist") or b"<plist" in data)
    if is_plist and len(data) <= _HEAD:
        url_of_bookmark = _bookmarked(data)
        if url_of_bookmark:
            raise PointerError(path, url_of_bookmark)


def _bookmarked(data: bytes) -> str:
    """Return the address in a bookmark of macOS (.webloc), "" when it is something else."""
    import plistlib  # noqa: PLC0415  # most articles are no bookmarks

    try:
        told = plistlib.loads(data)
    except _NO_PLIST:
        return ""
    url = told.get("URL") if isinstance(told, dict) else None
    return safe_link(url) if isinstance(url, str) else ""


def _is_list(head: str) -> bool:
    if _BOOKMARKS.match(head) or _SAVED_LINK.search(head):
        return True
    root = _XML_ROOT.match(head)
    return bool(root and root[1] in _LISTS) or _is_table_of_links(head)


def _is_table_of_links(head: str) -> bool:
    """Tell whether a file names its columns and one of them is for addresses."""
    first, _, rest = head.lstrip().partition("\n")
    columns = {name.strip().strip('"').casefold() for name in first.split(",")}
    second = rest.partition("\n")[0]
    return len(columns) > 1 and not columns.isdisjoint(_URL_COLUMNS) and "://" in second
