"""The bundled faces, and how large the system likes its letters."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from reader.assets import asset

READING_FACE = "Literata"
CLEAR_FACE = "Atkinson Hyperlegible"
BUNDLED = (READING_FACE, CLEAR_FACE)
_FILES = {
    READING_FACE: "fonts/literata/Literata",
    CLEAR_FACE: "fonts/atkinson-hyperlegible/AtkinsonHyperlegible",
}
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
READING_PIXELS = 19.0  # at 96 dpi, for a system that sets its menus at 15 pixels or less
_USUAL_SYSTEM_PIXELS = 15.0  # GNOME's 11 points; whoever has more wants larger letters


def register() -> None:
    """Make the usual face known to Qt. To be called before the first widget."""
    _register(READING_FACE)


def reading_face(wanted: str) -> str:
    """Return the face to set articles in: the wanted one, or the usual one when it is not there."""
    if wanted == CLEAR_FACE:
        _register(CLEAR_FACE)
    return wanted if wanted in BUNDLED or QFontDatabase.hasFamily(wanted) else READING_FACE


def faces() -> list[str]:
    """Return the faces that can be chosen: the bundled ones first, then the system's by name."""
    _register(CLEAR_FACE)
    others = (
        face
        for face in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(face) and not QFontDatabase.isPrivateFamily(face)
    )
    return [*BUNDLED, *(face for face in others if face not in BUNDLED)]


@cache
def _register(face: str) -> None:
    for style in _STYLES:
        QFontDatabase.addApplicationFont(str(asset(f"{_FILES[face]}-{style}.ttf")))


def reading_pixels(system: QFont) -> float:
    """Return the size of body type in pixels: larger where the system's own type is large."""
    return READING_PIXELS * max(1.0, QFontInfo(system).pixelSize() / _USUAL_SYSTEM_PIXELS)
