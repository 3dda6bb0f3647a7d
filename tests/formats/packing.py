"""Packs a small page into every container, byte by byte where it matters."""

import base64
import gzip
import io
import quopri
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.formats.opening import SavedFile
from reader.formats.registry import document_of
from reader.model import Document

URL = "https://skarvik.example/pier/opens.html"
STORY = (
    "The new pier at Skarvik opens on Sunday, two years late and at twice the cost, the harbour "
    "master said when she had walked its length for the first time with the lamps lit."
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Pier opens</title></head><body>
<h1>Pier opens</h1><p>{STORY}</p><p><img src="lamp.png" alt="Lamps"></p>
<p>Åse Lønn’s café stays open. {STORY}</p></body></html>"""
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


def holding(picture: bytes = PICTURE, kind: str = "png") -> str:
    """Return the address that holds a picture."""
    return f"data:image/{kind};base64,{base64.b64encode(picture).decode()}"


def opened(data: bytes, name: str = "saved", part: int = 0) -> Document:
    return document_of(SavedFile(Path(name), data), part)


def pictures(document: Document) -> list[str]:
    return [block.image.src for block in document.blocks if block.image]


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if block.text]


def mime_part(content: bytes | str, kind: str = "text/html", **fields: str) -> bytes:
    """Return a part of a message; underscores in field names stand for hyphens."""
    content = content.encode() if isinstance(content, str) else content
    quoted = kind.startswith("text/")
    packed = quopri.encodestring(content) if quoted else base64.encodebytes(content)
    lines = {
        "Content-Type": kind,
        "Content-Transfer-Encoding": "quoted-printable" if quoted else "base64",
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return head.encode() + b"\r\n" + packed.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def message(parts: Sequence[bytes], *, mark: str = "--Mark--x--", **fields: str) -> bytes:
    """Return a page as Blink saves it, with other fields in its head where these are given."""
    lines = {
        "From": "<Saved by Blink>",
        "Snapshot-Content-Location": URL,
        "Subject": "=?utf-8?Q?=C3=85pning?=",
        "MIME-Version": "1.0",
        "Content-Type": f'multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{mark}"',
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    body = b"".join(b"--" + mark.encode() + b"\r\n" + part + b"\r\n" for part in parts)
    return head.encode() + b"\r\n\r\n" + body + b"--" + mark.encode() + b"--\r\n"


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def recorded(
    answers: Sequence[tuple[str, str, bytes]], *, fields: Sequence[tuple[str, str]] = ()
) -> bytes:
    """Return a WARC file of answers: address, media type, content."""
    records = []
    for url, kind, content in answers:
        lines = [("Content-Type", kind), *fields]
        head = "".join(f"{name}: {value}\r\n" for name, value in lines)
        records.append(record("response", url, f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + content))
    return b"".join(records)


def record(kind: str, url: str, content: bytes) -> bytes:
    """Return a record of a WARC file, packed on its own as crawlers do."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2024-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + content + b"\r\n\r\n", mtime=0)
