"""What colours there are, and how they get on the window. The other themes are in palettes.py.

Contrast with the page is 7:1 or more for body text, 4.5:1 for muted text and links, 3:1 for
lines that mean something; tests/ui/test_theme.py holds every theme to it.
"""

import re
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reader.assets import asset
from reader.records import record


class ThemeChoice(StrEnum):
    """What a person chose in View ▸ Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    PAPER = "paper"
    SEPIA = "sepia"
    DARK = "dark"
    BLACK = "black"
    CONTRAST = "contrast"


@record
class SpeakerColour:
    """How one speaker's quotes are set apart: tint behind words, a stronger one, a line."""

    tint: str
    chosen: str
    line: str


@record
class Colours:
    """Every colour of the window, in #rrggbb."""

    page: str
    text: str
    muted: str
    link: str
    chrome: str  # menus, bars, sidebar
    edge: str  # hairlines between parts of the chrome
    frame: str  # lines that mean something: around fields and cells, beside block quotes
    hover: str
    selected: str  # behind the chosen row of a list
    accent: str
    trace: str  # the line and words where something was removed
    code: str  # behind code
    warning: str  # behind the bar above the text
    found: str  # behind every hit of a search
    found_current: str
    found_text: str  # on found_current
    speakers: tuple[SpeakerColour, ...]
    inks: tuple[SpeakerColour, ...]  # of highlights: yellow, green, blue, pink


LIGHT = Colours(
    page="#ffffff",
    text="#1b1b1f",
    muted="#5f6368",
    link="#0b57b0",
    chrome="#f7f7f8",
    edge="#d9dade",
    frame="#82868d",
    hover="#ececef",
    selected="#e6eefb",
    accent="#0b57b0",
    trace="#8a5a00",
    code="#f4f4f6",
    warning="#fff3d6",
    found="#ffe08a",
    found_current="#ff9f43",
    found_text="#1b1b1f",
    speakers=(
        SpeakerColour("#d9f2d0", "#b9e3ac", "#2e8540"),
        SpeakerColour("#ffe4d1", "#ffcaa5", "#b2531b"),
        SpeakerColour("#e6dcff", "#cfbdfb", "#6d48b5"),
        SpeakerColour("#d6e7ff", "#b2d1fd", "#1f63b5"),
        SpeakerColour("#ffd9e6", "#ffb8d0", "#b5306b"),
        SpeakerColour("#fff3b0", "#ffe680", "#8a6a00"),
    ),
    inks=(
        SpeakerColour("#fff3b0", "#ffe680", "#8a6a00"),
        SpeakerColour("#d9f2d0", "#b9e3ac", "#2e8540"),
        SpeakerColour("#d6e7ff", "#b2d1fd", "#1f63b5"),
        SpeakerColour("#ffd9e6", "#ffb8d0", "#b5306b"),
    ),
)

DARK = Colours(
    page="#1c1b22",
    text="#e3e3e6",
    muted="#afb3ba",
    link="#8ab8ff",
    chrome="#26252d",
    edge="#3b3a44",
    frame="#7b7e88",
    hover="#33323b",
    selected="#2c3a55",
    accent="#8ab8ff",
    trace="#d9a94a",
    code="#26252d",
    warning="#4a3a12",
    found="#6b5200",
    found_current="#ffb454",
    found_text="#1b1b1f",
    speakers=(
        SpeakerColour("#1f4a25", "#2b6133", "#6fc77d"),
        SpeakerColour("#5a3118", "#75411f", "#f0995e"),
        SpeakerColour("#41306b", "#523d86", "#b79cf5"),
        SpeakerColour("#1d3f66", "#275280", "#7fb4f5"),
        SpeakerColour("#5c2338", "#782d49", "#f288b0"),
        SpeakerColour("#504200", "#6b5900", "#e0c040"),
    ),
    inks=(
        SpeakerColour("#504200", "#6b5900", "#e0c040"),
        SpeakerColour("#1f4a25", "#2b6133", "#6fc77d"),
        SpeakerColour("#1d3f66", "#275280", "#7fb4f5"),
        SpeakerColour("#5c2338", "#782d49", "#f288b0"),
    ),
)


def system_is_dark() -> bool:
    """Tell whether the desktop is dark; a platform that does not say is judged by its palette."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Dark
    palette = QGuiApplication.palette()
    return palette.color(QPalette.ColorRole.Window).lightness() < (
        palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def palette_of(colours: Colours) -> QPalette:
    """Return the palette that gives every standard widget these colours."""
    roles = QPalette.ColorRole
    palette = QPalette(QColor(colours.text), QColor(colours.chrome))
    for role, name in (
        (roles.Window, colours.chrome),
        (roles.WindowText, colours.text),
        (roles.Base, colours.page),
        (roles.AlternateBase, colours.code),
        (roles.Text, colours.text),
        (roles.Button, colours.chrome),
        (roles.ButtonText, colours.text),
        (roles.PlaceholderText, colours.muted),
        (roles.ToolTipBase, colours.chrome),
        (roles.ToolTipText, colours.text),
        (roles.Link, colours.link),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.page),
        (roles.Mid, colours.edge),
        (roles.Midlight, colours.hover),
    ):
        palette.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def style_sheet(colours: Colours) -> str:
    """Return the chrome's style sheet with these colours filled in."""
    sheet = asset("styles/chrome.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda found: str(getattr(colours, found[1])), sheet)


def dress(app: QApplication, colours: Colours) -> None:
    """Give the whole program these colours."""
    app.setPalette(palette_of(colours))
    app.setStyleSheet(style_sheet(colours))
