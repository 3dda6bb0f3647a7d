"""Reads books as reading systems do: what holds for every one of them."""

import io
import posixpath
import zipfile
from collections import Counter
from xml.etree import ElementTree as ET

from reader.export import as_epub
from reader.export.options import ExportOptions
from reader.model import Article, Outline

OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"
ROOT = "{urn:oasis:names:tc:opendocument:xmlns:container}rootfile"


class Book:
    """A book that keeps to the rules; one that does not cannot be opened."""

    def __init__(self, data: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        container = ET.fromstring(self.archive.read("META-INF/container.xml"))
        (place,) = (root.get("full-path", "") for root in container.iter(ROOT))
        self.folder = posixpath.dirname(place)
        self.package = ET.fromstring(self.archive.read(place))
        self.items = {item.get("href", ""): item.attrib for item in self.package.iter(f"{OPF}item")}
        self.pages = {
            href: ET.fromstring(self.read(href))
            for href, item in self.items.items()
            if item["media-type"] == "application/xhtml+xml"
        }
        self._check_files(place)
        self._check_links()

    def read(self, href: str) -> bytes:
        return self.archive.read(f"{self.folder}/{href}")

    def told(self, name: str) -> list[str]:
        return ["".join(found.itertext()) for found in self.package.iter(f"{DC}{name}")]

    def properties(self, name: str) -> list[str | None]:
        metas = self.package.iter(f"{OPF}meta")
        return [meta.text for meta in metas if meta.get("property") == name]

    def spine(self) -> list[str]:
        by_id = {item["id"]: href for href, item in self.items.items()}
        return [by_id[ref.get("idref", "")] for ref in self.package.iter(f"{OPF}itemref")]

    def words(self, href: str) -> str:
        (body,) = self.pages[href].iter(f"{XHTML}body")
        return " ".join("".join(body.itertext()).split())

    def nav(self, kind: str) -> ET.Element:
        return next(
            nav
            for page in self.pages.values()
            for nav in page.iter(f"{XHTML}nav")
            if nav.get(f"{OPS}type") == kind
        )

    def _check_files(self, place: str) -> None:
        names = self.archive.namelist()
        assert names[0] == "mimetype"
        assert self.archive.read("mimetype") == b"application/epub+zip"
        assert self.archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        assert not self.archive.getinfo("mimetype").extra
        listed = [f"{self.folder}/{href}" for href in self.items]
        assert sorted(names) == sorted(["mimetype", "META-INF/container.xml", place, *listed])
        ids = Counter(item["id"] for item in self.items.values())
        assert set(ids.values()) == {1}
        assert [href for href in self.items if self.items[href].get("properties") == "nav"]
        for name in ("identifier", "title", "language"):
            assert all(self.told(name))
            assert self.told(name)
        assert len(self.properties("dcterms:modified")) == 1

    def _check_links(self) -> None:
        """Every place a page leads to is there, every name in a page is there once."""
        names = {
            href: [e.get("id") for e in page.iter() if e.get("id")]
            for href, page in self.pages.items()
        }
        for href, page in self.pages.items():
            assert len(set(names[href])) == len(names[href])
            for element in page.iter():
                for target in (element.get("href"), element.get("src")):
                    if target is None or ":" in target:
                        continue
                    file, _, place = target.partition("#")
                    assert (file or href) in self.items, target
                    assert not place or place in names[file or href], target
            for picture in page.iter(f"{XHTML}img"):
                assert self.items[picture.get("src", "")]["media-type"].startswith("image/")


def book(article: Article, outline: Outline | None = None, *, quotes: bool = False) -> Book:
    return Book(as_epub.write(article, outline or Outline(), ExportOptions(quotes=quotes)))
