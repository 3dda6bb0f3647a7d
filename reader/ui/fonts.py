"""The bundled faces, and how large the system likes its letters."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from reader.assets import asset

READING_FACE = "Literata"
_FILES = (
    "fonts/literata/Literata-Regular.ttf",
    "fonts/literata/Literata-Bold.ttf",
    "fonts/literata/Literata-Italic.ttf",
    "fonts/literata/Literata-BoldItalic.ttf",
)
READING_PIXELS = 19.0  # at 96 dpi, for a system that sets its menus at 15 pixels or less
_USUAL_SYSTEM_PIXELS = 15.0  # GNOME's 11 points; whoever has more wants larger letters


def register() -> None:
    """Make the bundled faces known to Qt. To be called before the first widget."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(asset(name)))


def reading_pixels(system: QFont) -> float:
    """Return the size of body type in pixels: larger where the system's own type is large."""
    return READING_PIXELS * max(1.0, QFontInfo(system).pixelSize() / _USUAL_SYSTEM_PIXELS)
