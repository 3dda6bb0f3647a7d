"""Packs small documents for tests, as the programs that write them would."""

import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from reader import pipeline
from reader.formats.opening import SavedFile
from reader.formats.registry import document_of
from reader.model import Article, Document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(members: dict[str, str | bytes]) -> bytes:
    """Return a zip archive with these members in their order, the same at every time of day."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return data.getvalue()


def png(side: int = 24) -> bytes:
    """Return a picture with too many colours to be packed small."""
    rows = b"".join(
        b"\0" + bytes((x * y * 37 + x * 11 + y * 7) % 256 for x in range(side * 3))
        for y in range(side)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def opened(data: bytes, name: str = "file") -> Document:
    """Return what the program makes of these bytes."""
    return document_of(SavedFile(Path(name), data))


def article(data: bytes, name: str = "file") -> Article:
    """Return the article that the program finds in these bytes."""
    return pipeline.article_of(opened(data, name))


def told(data: bytes, name: str = "file") -> list[tuple[str, str]]:
    """Return the kinds and words of all blocks."""
    return [(block.kind.value, block.text) for block in opened(data, name).blocks]


def docx(body: str, **parts: str | bytes) -> bytes:
    """Return a Word document; `parts` are more of its members, "/" written "__"."""
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="png" ContentType="image/png"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    base = "http://schemas.openxmlformats.org/package/2006/relationships"
    links = (
        f'<Relationships xmlns="{base}"><Relationship Id="r1" Type="{R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    return packed(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": links,
            "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}" xmlns:m="urn:m">'
            f"<w:body>{body}</w:body></w:document>",
            **{name.replace("__", "/"): content for name, content in parts.items()},
        }
    )


def run(text: str, look: str = "") -> str:
    """Return a run of a Word document."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", more: str = "") -> str:
    """Return a paragraph of a Word document."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{''.join(runs)}</w:p>"


def epub(spine: dict[str, str], meta: str = "", *, more: str = "", **parts: str | bytes) -> bytes:
    """Return a book of these pages in their order; `more` goes into its list of parts."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(spine)
    )
    order = "".join(f'<itemref idref="i{n}"/>' for n in range(len(spine)))
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book/content.opf"/></rootfiles></container>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f"<metadata>{meta}</metadata><manifest>{items}{more}</manifest>"
        f"<spine>{order}</spine></package>"
    )
    pages = {f"book/{name}": f"<html><body>{page}</body></html>" for name, page in spine.items()}
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "book/content.opf": package,
            **{name.replace("__", "/"): content for name, content in parts.items()},
            **pages,
        }
    )


_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
    for prefix in ("office", "text", "style", "fo", "table", "draw", "meta")
)


def odt(body: str, styles: str = "", meta: str = "", **parts: str | bytes) -> bytes:
    """Return an OpenDocument text."""
    links = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    content = (
        f"<office:document-content {_ODF} {links}>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    inner = f"<office:meta>{meta}</office:meta>"
    about = f"<office:document-meta {_ODF} {links}>{inner}</office:document-meta>"
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "meta.xml": about,
            **{name.replace("__", "/"): part for name, part in parts.items()},
        }
    )
