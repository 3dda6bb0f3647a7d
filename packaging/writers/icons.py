"""The program's icon in the sizes and files that each system asks for, drawn from the SVG."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from writers.identity import ROOT

DRAWING = ROOT / "resources" / "icons" / "standfirst.svg"
SYMBOLIC = ROOT / "resources" / "icons" / "standfirst-symbolic.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What a picture of each size is called inside an .icns file.
_APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def png(pixels: int) -> bytes:
    """Return the icon as a PNG of this size."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]  # it is bytes that are refused
    return bytes(held.data().data())


def ico() -> bytes:
    """Return the icon as Windows takes it: a table, then a PNG of each size."""
    pictures = [png(size) for size in _WINDOWS]
    table = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(table) + 16 * len(pictures)
    for size, picture in zip(_WINDOWS, pictures, strict=True):
        side = size % 256  # 256 is written 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(pictures)


def icns() -> bytes:
    """Return the icon as macOS takes it: a PNG of each size, each with its name and length."""
    pictures = [(name, png(size)) for size, name in _APPLE.items()]
    body = b"".join(name + struct.pack(">I", 8 + len(data)) + data for name, data in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def hicolor(share: Path, name: str) -> None:
    """Write the icon theme's files below a folder like /usr/share."""
    theme = share / "icons" / "hicolor"
    for size in SIZES:
        _write(theme / f"{size}x{size}" / "apps" / f"{name}.png", png(size))
    _write(theme / "scalable" / "apps" / f"{name}.svg", DRAWING.read_bytes())
    _write(theme / "symbolic" / "apps" / f"{name}-symbolic.svg", SYMBOLIC.read_bytes())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
