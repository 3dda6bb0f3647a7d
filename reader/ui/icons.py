"""Our own icons, drawn in the colour of the text they stand beside."""

from PySide6.QtGui import QIcon, QPixmap

from reader.assets import asset

_SIZES = (18, 36)  # at one and at two pixels a pixel
_INK = "currentColor"


def icon(name: str, colour: str) -> QIcon:
    """Return a shipped icon in a colour; whatever is not drawn in `currentColor` keeps its own."""
    drawing = asset(f"icons/{name}.svg").read_text(encoding="utf-8").replace(_INK, colour)
    found = QIcon()
    for size in _SIZES:
        sized = drawing.replace("<svg ", f'<svg width="{size}" height="{size}" ', 1)
        pixmap = QPixmap()
        pixmap.loadFromData(sized.encode(), "SVG")
        found.addPixmap(pixmap)
    return found


def picture(name: str, pixels: int, ratio: float) -> QPixmap:
    """Return a shipped icon as a picture of this size on a screen of this pixel ratio."""
    size = round(pixels * ratio)
    drawing = asset(f"icons/{name}.svg").read_text(encoding="utf-8")
    sized = drawing.replace("<svg ", f'<svg width="{size}" height="{size}" ', 1)
    found = QPixmap()
    found.loadFromData(sized.encode(), "SVG")
    found.setDevicePixelRatio(ratio)
    return found
