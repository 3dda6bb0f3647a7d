"""What a book says of itself: its parts, their order, its title and who wrote it."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from reader.formats.archive import Archive
from reader.formats.encoding import decode
from reader.formats.refusals import DamagedDocumentError, LockedBookError
from reader.formats.xml_tree import text_of, tree_of
from reader.model import Meta
from reader.records import record
from reader.text.dates import find_date
from reader.text.urls import web_address

KIND = "an EPUB book"

_CONTAINER, _LOCKS = "META-INF/container.xml", "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/xml", "text/xml"})
_NCX = "application/x-dtbncx+xml"
# Fonts are scrambled in ways that need no key; the pages beside them are open.
_SCRAMBLED_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MAX_SUMMARY = 500  # characters; a longer description advertises the book


@record
class Package:
    """A book's parts by their names in the archive."""

    spine: tuple[str, ...]  # pages in the order they are read
    contents: str  # the page or file that lists the chapters, "" when there is none
    meta: Meta


def package_of(archive: Archive) -> Package:
    """Read what a book says of itself. Raises FileError when it is locked or no book."""
    _require_unlocked(archive)
    root = tree_of_member(archive, _CONTAINER).find(".//rootfile")
    name = unquote(root.get("full-path", "")) if root is not None else ""
    if name not in archive:
        raise DamagedDocumentError(archive.path, KIND, "its list of parts is missing")
    tree = tree_of_member(archive, name)
    items = {item.get("id", ""): item for item in tree.iterfind("./manifest/item")}
    contents = _contents(tree, items)
    folder = posixpath.dirname(name)
    spine = tuple(place(item.get("href", ""), folder) for item in _read(tree, items))
    listed = place(contents.get("href", ""), folder) if contents is not None else ""
    passed = {listed, *_listing(tree, folder)}
    pages = tuple(page for page in dict.fromkeys(spine) if page in archive and page not in passed)
    return Package(pages or spine, listed, _meta(tree))


def tree_of_member(archive: Archive, name: str) -> Element:
    """Read a part of the book that is XML."""
    return tree_of(decode(archive.read(name), labelled=True).text, archive.path, KIND)


def place(href: str, folder: str) -> str:
    """Return the name in the archive that an address in a file of this folder means.

    >>> place("../pictures/a%20b.png#top", "book/text")
    'book/pictures/a b.png'
    """
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _require_unlocked(archive: Archive) -> None:
    if _LOCKS not in archive:
        return
    for method in tree_of_member(archive, _LOCKS).iterfind("./EncryptedData/EncryptionMethod"):
        if method.get("Algorithm", "") not in _SCRAMBLED_FONTS:
            raise LockedBookError(archive.path)


def _read(tree: Element, items: dict[str, Element]) -> Iterator[Element]:
    """Yield the pages in the order they are read, those read out of order (notes) last."""
    listed = tree.findall("./spine/itemref")
    for reference in sorted(listed, key=lambda listed: listed.get("linear") == "no"):
        item = items.get(reference.get("idref", ""))
        if item is not None and item.get("media-type", "") in _PAGES:
            yield item


def _contents(tree: Element, items: dict[str, Element]) -> Element | None:
    """Return the item that lists the chapters: a page of EPUB 3, else a file of EPUB 2."""
    pages = (item for item in items.values() if "nav" in item.get("properties", "").split())
    spine = tree.find("./spine")
    named = items.get(spine.get("toc", "")) if spine is not None else None
    files = (item for item in items.values() if item.get("media-type") == _NCX)
    # An element without others in it counts as false, so "or" would pass it over.
    found = (item for item in (*pages, named, *files) if item is not None)
    return next(found, None)


def _listing(tree: Element, folder: str) -> Iterator[str]:
    """Yield the pages that only list the chapters."""
    for reference in tree.iterfind("./guide/reference"):
        if reference.get("type", "") == "toc" and "#" not in reference.get("href", ""):
            yield place(reference.get("href", ""), folder)


def _meta(tree: Element) -> Meta:
    def stated(name: str) -> str:
        return next(filter(None, map(text_of, tree.iterfind(f"./metadata//{name}"))), "")

    spine = tree.find("./spine")
    direction = spine.get("page-progression-direction", "") if spine is not None else ""
    summary = stated("description")
    return Meta(
        title=stated("title"),
        standfirst=summary if "<" not in summary and len(summary) <= _MAX_SUMMARY else "",
        authors=tuple(dict.fromkeys(_authors(tree))),
        published=_published(tree),
        site=stated("publisher"),
        language=stated("language"),
        direction=direction if direction in {"ltr", "rtl"} else "",
        url=web_address(stated("source")),
    )


def _authors(tree: Element) -> Iterator[str]:
    """Yield who wrote the book; a translator or an illustrator did not."""
    roles = {
        fact.get("refines", "").removeprefix("#"): text_of(fact)
        for fact in tree.iterfind("./metadata/meta[@property='role']")
    }
    for creator in tree.iterfind("./metadata//creator"):
        role = creator.get("role") or roles.get(creator.get("id", ""), "") or "aut"
        if role == "aut" and (name := text_of(creator)):
            yield name


def _published(tree: Element) -> str:
    """Return when the book was published, not when the file was made or changed."""
    dates = tree.findall("./metadata//date")
    for event in ("publication", None):
        for date in dates:
            if date.get("event") == event and (day := find_date(text_of(date), {})[0]):
                return day
    return ""
