"""The pages of a book put together to one."""

import posixpath
import re
from collections.abc import Iterator
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.formats.archive import Archive, opened
from reader.formats.content import Content
from reader.formats.document_pictures import Pictures
from reader.formats.encoding import decode
from reader.formats.epub_package import Package, package_of, place, tree_of_member
from reader.formats.html_limits import within_limits
from reader.formats.opening import SavedFile
from reader.formats.whole import whole_content
from reader.formats.xml_tree import text_of

# Written as XML, where any element may close itself; in HTML only a few may.
_CLOSED = re.compile(r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|wbr)\b)"
                     r"([A-Za-z][\w:.-]*)(\s[^<>]*)?/>")  # fmt: skip
_DRAWN = re.compile(r"<image\b([^<>]{0,500}?)(?:xlink:)?href=")  # a cover, set in a drawing
_PAGE_BREAKS = '[role="doc-pagebreak"], [epub\\:type~="pagebreak"]'
_NAVIGATION = '[epub\\:type~="toc"] a[href]'
_HEADINGS = "h1, h2, h3, h4, h5, h6"


def read_book(file: SavedFile) -> Content:
    """Read a book: its chapters in their order, and what it says of itself."""
    archive = opened(file.data, file.path)
    package = package_of(archive)
    book = _Book(archive, package)
    markup = "".join(book.chapters())
    return whole_content(markup, package.meta, book.pictures.notes())


class _Book:
    """Makes one page of all, with links from one to another leading to places in it."""

    def __init__(self, archive: Archive, package: Package) -> None:
        self.pictures = Pictures()
        self._archive = archive
        self._numbers = {name: number for number, name in enumerate(package.spine)}
        self._titles = _titles(archive, package.contents)
        self._shown: dict[str, str] = {}  # addresses of pictures by their names

    def chapters(self) -> Iterator[str]:
        for name, number in self._numbers.items():
            page = _page(self._archive, name)
            body = page.body
            if body is None:
                continue
            self._lead_within(page, name, number)
            title = self._titles.get(name, "")
            needs_title = title and body.css_first(_HEADINGS) is None and page.css_first("p")
            heading = f"<h2>{escape(title)}</h2>" if needs_title else ""
            yield f'<section id="{number}">{heading}{body.inner_html or ""}</section>'

    def _lead_within(self, page: LexborHTMLParser, name: str, number: int) -> None:
        """Make names unique, links lead to them, and pictures bring themselves along."""
        folder = posixpath.dirname(name)
        for gone in page.css(_PAGE_BREAKS):
            gone.decompose()
        for node in page.css("[id]"):
            node.attrs["id"] = f"{number}-{node.attributes.get('id')}"
        for node in page.css("a[href]"):
            node.attrs["href"] = self._target(node.attributes.get("href") or "", name, folder)
        for node in page.css("img[src]"):
            self._bring(node, place(node.attributes.get("src") or "", folder))

    def _target(self, href: str, name: str, folder: str) -> str:
        path, _, fragment = href.partition("#")
        number = self._numbers.get(place(path, folder) if path else name)
        if number is None or ":" in path:
            return href
        return f"#{number}-{fragment}" if fragment else f"#{number}"

    def _bring(self, node: LexborNode, picture: str) -> None:
        if picture not in self._archive:
            self.pictures.miss()
            node.decompose()
            return
        if picture not in self._shown:
            self._shown[picture] = self.pictures.address(self._archive.read(picture))
        node.attrs["src"] = self._shown[picture]


def _page(archive: Archive, name: str) -> LexborHTMLParser:
    text = decode(archive.read(name), labelled=True).text
    text = _CLOSED.sub(r"<\1\2></\1>", _DRAWN.sub(r"<img\1src=", text))
    return LexborHTMLParser(within_limits(text).text)


def _titles(archive: Archive, contents: str) -> dict[str, str]:
    """Return what the book's own list of chapters calls each page."""
    if contents not in archive:
        return {}
    folder = posixpath.dirname(contents)
    listed = (
        _of_ncx(archive, contents) if contents.endswith(".ncx") else _of_page(archive, contents)
    )
    titles: dict[str, str] = {}
    for href, title in listed:
        titles.setdefault(place(href, folder), title)
    return titles


def _of_ncx(archive: Archive, contents: str) -> Iterator[tuple[str, str]]:
    for point in tree_of_member(archive, contents).iter("navPoint"):
        target = point.find("./content")
        if target is not None:
            yield target.get("src", ""), text_of(point.find("./navLabel"))


def _of_page(archive: Archive, contents: str) -> Iterator[tuple[str, str]]:
    for link in _page(archive, contents).css(_NAVIGATION):
        yield link.attributes.get("href") or "", " ".join(link.text(deep=True).split())
