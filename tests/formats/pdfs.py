"""Small PDFs, written by hand: words at places, in a size and a weight."""

from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 600, 800  # points
LEADING = 1.2
_FONTS = ("Helvetica", "Helvetica-Bold")


class Set(NamedTuple):
    """Words on a page, from its lower left."""

    text: str
    left: float
    bottom: float
    size: float = 11
    is_bold: bool = False


def column(lines: Sequence[str], left: float = 60, top: float = 700, size: float = 11) -> list[Set]:
    """Set lines below one another."""
    return [Set(line, left, top - n * size * LEADING, size) for n, line in enumerate(lines)]


def pdf(*pages: Sequence[Set], title: str = "", extra: str = "", picture: bool = False) -> bytes:
    """Write pages as a PDF; `extra` goes into its trailer."""
    count = len(pages)
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(count))
    image = "/XObject << /I 4 0 R >>" if picture else ""
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        3: f"<< /Title ({title}) >>",
        4: _stream(
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
            "/BitsPerComponent 8",
            "x",
        ),
    }
    fonts = " ".join(
        f"/F{n} << /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
        for n, name in enumerate(_FONTS)
    )
    for n, page in enumerate(pages):
        drawn = "q 500 0 0 700 50 50 cm /I Do Q" if picture else ""
        objects[5 + 2 * n] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
            f"/Resources << /Font << {fonts} >> {image} >> /Contents {6 + 2 * n} 0 R >>"
        )
        objects[6 + 2 * n] = _stream("<<", drawn + "\n".join(map(_shown, page)))
    return _written(objects, extra)


def _shown(words: Set) -> str:
    text = words.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return (
        f"BT /F{int(words.is_bold)} {words.size} Tf {words.left} {words.bottom} Td ({text}) Tj ET"
    )


def _stream(head: str, content: str) -> str:
    length = len(content.encode("cp1252"))
    return f"{head} /Length {length} >>\nstream\n{content}\nendstream"


def _written(objects: dict[int, str], extra: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    start = len(out)
    rows = [f"{places[number]:010} 00000 n \n" for number in sorted(places)]
    out += f"xref\n0 {len(rows) + 1}\n0000000000 65535 f \n{''.join(rows)}".encode()
    trailer = f"<< /Size {len(rows) + 1} /Root 1 0 R /Info 3 0 R {extra} >>"
    out += f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode("latin-1")
    return bytes(out)
