"""What files are made of before they are spoilt: pieces, and how they are packed into a file."""

import gzip
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import brotli

from tests import packing
from tests.formats import packing as web
from tests.formats.pdfs import Set, pdf

SEEDS = Path(__file__).parent / "seeds"
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_PAGE = (SEEDS / "page.html").read_bytes()
_SHORT = b"<html><body><h1>Pier</h1><p>The pier opens.</p><img src='lamp.png'></body></html>"
_URL = "https://coast.example/pier/opens.html"

Pieces = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Shape:
    """A well-made file in pieces. Each piece may be spoilt before they are put together."""

    name: str  # the file's
    pieces: Pieces
    pack: Callable[[Pieces], bytes] = lambda pieces: b"".join(pieces.values())

    def whole(self) -> bytes:
        """Return the file as it is meant to be."""
        return self.pack(self.pieces)


def seed(name: str) -> Shape:
    """Return a file of the folder of seeds, in one piece."""
    return Shape(name, {"": (SEEDS / name).read_bytes()})


def pdf_page() -> Shape:
    """Return a small PDF, in one piece: its parts are found by their places."""
    return Shape("page.pdf", {"": pdf([Set("Pier opens", 60, 700, 20), Set("It does.", 60, 660)])})


def zip_archives() -> tuple[Shape, ...]:
    """Return a file of every format that is a zip archive."""
    word, odt = packing.paragraph(packing.run("The pier")), "<text:p>The pier</text:p>"
    pages = {"a.xhtml": "<h1>Pier</h1><p>It opens.</p>", "b.xhtml": "<p>It closes.</p>"}
    files = {
        "book.epub": packing.epub(pages, "<dc:title>The pier</dc:title>"),
        "pier.docx": packing.docx(word * 2, word__styles__xml="<w:styles/>"),
        "pier.odt": packing.odt(odt * 2),
        "pier.fb2.zip": packing.packed({"a.fb2": (SEEDS / "book.fb2").read_bytes()}),
    }
    opened = {name: _members(data) for name, data in files.items()}
    rdf = (
        b'<RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/'
        b'1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root"><MAF:originalurl '
        b'RDF:resource="https://coast.example/"/><MAF:indexfilename RDF:resource="index.html"/>'
        b"</RDF:Description></RDF:RDF>"
    )
    listed = b'{"format": "json-pages-1.0"}\n{"url": "https://coast.example/pier/opens.html"}\n'
    opened |= {
        "kept.maff": {"1/index.rdf": rdf, "1/index.html": _PAGE, "1/lamp.png": _PNG},
        "calibre.htmlz": {"index.html": _SHORT, "metadata.opf": b"<package/>", "lamp.png": _PNG},
        "page.zip": {"page/index.html": _SHORT, "page/lamp.png": _PNG, "notes.txt": b"Words."},
        "kept.wacz": {
            "datapackage.json": b"{}",
            "archive/data.warc.gz": _recorded(),
            "pages/pages.jsonl": listed,
        },
    }
    return tuple(Shape(name, members, _zipped) for name, members in opened.items())


def _members(data: bytes) -> dict[str, bytes]:
    import zipfile  # noqa: PLC0415
    from io import BytesIO  # noqa: PLC0415

    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(pieces: Pieces) -> bytes:
    return packing.packed({name: content for name, content in pieces.items() if name})


def _recorded() -> bytes:
    return web.recorded([(_URL, "text/html", _SHORT)])


def messages() -> tuple[Shape, ...]:
    """Return pages as browsers save them in one file."""
    pieces = {
        "Subject": b"=?utf-8?Q?Pier?=",
        "mark": b"--Mark--x--",
        "kind": b"text/html; charset=utf-8",
        "page": _PAGE,
        "at": _URL.encode(),
        "picture": _PNG,
        "frame": _SHORT,
    }
    short = {**pieces, "page": _SHORT}
    return (
        Shape("page.mhtml", pieces, _message),
        Shape("short.mhtml", short, _message),
        Shape("short.mht", {"": _message(short)}),
    )


def _message(pieces: Pieces) -> bytes:
    mark, kind = (pieces[name].decode("latin-1") for name in ("mark", "kind"))
    at, subject = (pieces[name].decode("latin-1") for name in ("at", "Subject"))
    parts = [
        web.mime_part(pieces["page"], kind, Content_Location=at),
        web.mime_part(pieces["picture"], "image/png", Content_Location=f"{at[:-10]}lamp.png"),
        web.mime_part(pieces["frame"], "text/html", Content_ID="<frame@x>"),
    ]
    return web.message(parts, mark=mark, Subject=subject)


def records() -> tuple[Shape, ...]:
    """Return web archives whose pages servers had packed in every way there is."""
    ways = {"identity": bytes, "gzip": _gzipped, "br": brotli.compress}
    ways["deflate"] = zlib.compress
    pieces = {"page": _PAGE, "at": _URL.encode(), "kind": b"text/html", "other": _SHORT}
    return tuple(
        Shape(f"{encoding}.warc.gz", pieces, lambda p, e=encoding, w=way: _archive(p, e, w))
        for encoding, way in ways.items()
    )


def _archive(pieces: Pieces, encoding: str, way: Callable[[bytes], bytes]) -> bytes:
    at, kind = (pieces[name].decode("latin-1") for name in ("at", "kind"))
    first = [(at, kind, way(pieces["page"]))]
    rest = [(at + "?2", "text/html", pieces["other"])]
    return web.recorded(first, fields=[("Content-Encoding", encoding)]) + web.recorded(rest)


def _gzipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)  # the same at every time of day


def packed_whole() -> tuple[Shape, ...]:
    """Return files that were packed as one."""
    page, text = {"": _PAGE}, {"": (SEEDS / "dump.txt").read_bytes()}
    return (
        Shape("page.html.gz", page, lambda pieces: _gzipped(b"".join(pieces.values()))),
        Shape("dump.txt.gz", text, lambda pieces: zlib.compress(b"".join(pieces.values()))),
    )
