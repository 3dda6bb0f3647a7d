"""A small saved page with a picture beside it, and how its export is looked at."""

import struct
import zlib
from pathlib import Path

WORDS = "The port will stay closed until April, the harbour authority said on Monday."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A pier reopens</title>
</head><body><article><h1>A pier reopens</h1><p>{WORDS}</p>
<figure><img src="pier_files/pier.png" alt="The pier"><figcaption>The pier</figcaption></figure>
<p>“We have no date,” said Ada Lunn, the harbour master. “Ask the ministry.”</p>
</article></body></html>
"""
SIDE = 200  # pixels


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def picture() -> bytes:
    """Return a grey PNG."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", SIDE, SIDE, 8, 0, 0, 0, 0))
    rows = zlib.compress((b"\0" + b"\x80" * SIDE) * SIDE)
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def put_page(folder: Path, name: str = "pier", more: str = "") -> Path:
    """Save the page in a folder, with its picture; `more` paragraphs make it another."""
    page = folder / f"{name}.html"
    (folder / "pier_files").mkdir(parents=True, exist_ok=True)
    page.write_text(PAGE.replace("</article>", f"{more}</article>"), encoding="utf-8")
    (folder / "pier_files" / "pier.png").write_bytes(picture())
    return page


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder, by its name from there."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def is_temporary(name: str) -> bool:
    """Tell whether a file is one of those that are put in the place of another when whole."""
    last = name.rpartition("/")[2]
    return last.startswith(".standfirst-") and last.endswith(".tmp")
