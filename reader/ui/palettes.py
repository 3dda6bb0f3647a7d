"""The themes beside light and dark, and which of them is worn."""

from dataclasses import replace

from reader.records import record
from reader.ui.theme import DARK, LIGHT, Colours, SpeakerColour, ThemeChoice

PAPER = replace(
    LIGHT,
    page="#fbfaf7",
    text="#1f1d1a",
    muted="#625e57",
    chrome="#f3f1eb",
    edge="#d8d4c9",
    frame="#86827a",
    hover="#e9e6de",
    selected="#e2e8f0",
    code="#f1efe8",
)

SEPIA = replace(
    LIGHT,
    page="#f4ecd8",
    text="#3f2e20",
    muted="#66513f",
    link="#7a3d00",
    chrome="#ede3cb",
    edge="#d6c8a8",
    frame="#8d7a61",
    hover="#e4d8bc",
    selected="#e3d2ad",
    accent="#7a3d00",
    trace="#7d4700",
    code="#ebe0c6",
    warning="#f7dfa4",
    found="#ffd966",
    speakers=(
        SpeakerColour("#d5e5bb", "#bcd69a", "#31702f"),
        SpeakerColour("#fbd3b4", "#f6bb8e", "#9f4310"),
        SpeakerColour("#e2d2e6", "#d1bade", "#6a4399"),
        SpeakerColour("#cedfe6", "#b0cddb", "#23598f"),
        SpeakerColour("#f7cdd2", "#f0b0ba", "#a42858"),
        SpeakerColour("#f7e293", "#efd362", "#795b00"),
    ),
    inks=(
        SpeakerColour("#f7e293", "#efd362", "#795b00"),
        SpeakerColour("#d5e5bb", "#bcd69a", "#31702f"),
        SpeakerColour("#cedfe6", "#b0cddb", "#23598f"),
        SpeakerColour("#f7cdd2", "#f0b0ba", "#a42858"),
    ),
)

BLACK = replace(
    DARK,
    page="#000000",
    text="#d6d6d6",
    muted="#a5a8ae",
    chrome="#0d0d0f",
    edge="#2b2b30",
    frame="#74777f",
    hover="#1d1d21",
    selected="#1d2b47",
    code="#141416",
    warning="#3d2f0c",
    speakers=(
        SpeakerColour("#143a1a", "#205228", "#6fc77d"),
        SpeakerColour("#4a2711", "#63341a", "#f0995e"),
        SpeakerColour("#342657", "#453272", "#b79cf5"),
        SpeakerColour("#163253", "#20456f", "#7fb4f5"),
        SpeakerColour("#4a1b2d", "#65253d", "#f288b0"),
        SpeakerColour("#453900", "#5a4b00", "#e0c040"),
    ),
    inks=(
        SpeakerColour("#453900", "#5a4b00", "#e0c040"),
        SpeakerColour("#143a1a", "#205228", "#6fc77d"),
        SpeakerColour("#163253", "#20456f", "#7fb4f5"),
        SpeakerColour("#4a1b2d", "#65253d", "#f288b0"),
    ),
)

# White on black, and no greys: whoever needs this needs every word and every line.
CONTRAST = replace(
    BLACK,
    text="#ffffff",
    muted="#e6e6e6",
    link="#ffee32",
    chrome="#000000",
    edge="#ffffff",
    frame="#ffffff",
    hover="#2e2e2e",
    selected="#003f7d",
    accent="#ffee32",
    trace="#ffb454",
    code="#262626",
    warning="#4d3900",
)

# The same the other way round, for a desktop of high contrast that is light.
CONTRAST_LIGHT = replace(
    LIGHT,
    text="#000000",
    muted="#2b2b2b",
    link="#0000b3",
    chrome="#ffffff",
    edge="#000000",
    frame="#000000",
    hover="#e0e0e0",
    selected="#cfe0ff",
    accent="#0000b3",
    trace="#6b3d00",
    code="#ececec",
    warning="#ffeeb8",
    found_text="#000000",
    speakers=(
        SpeakerColour("#d9f2d0", "#b9e3ac", "#1d5c2b"),
        SpeakerColour("#ffe4d1", "#ffcaa5", "#8a3a0d"),
        SpeakerColour("#e6dcff", "#cfbdfb", "#52309a"),
        SpeakerColour("#d6e7ff", "#b2d1fd", "#134b8f"),
        SpeakerColour("#ffd9e6", "#ffb8d0", "#8f1f50"),
        SpeakerColour("#fff3b0", "#ffe680", "#664d00"),
    ),
    inks=(
        SpeakerColour("#fff3b0", "#ffe680", "#664d00"),
        SpeakerColour("#d9f2d0", "#b9e3ac", "#1d5c2b"),
        SpeakerColour("#d6e7ff", "#b2d1fd", "#134b8f"),
        SpeakerColour("#ffd9e6", "#ffb8d0", "#8f1f50"),
    ),
)

PALETTES = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.PAPER: PAPER,
    ThemeChoice.SEPIA: SEPIA,
    ThemeChoice.DARK: DARK,
    ThemeChoice.BLACK: BLACK,
    ThemeChoice.CONTRAST: CONTRAST,
}


@record
class Desktop:
    """What the system says of itself."""

    dark: bool = False
    contrast: bool = False  # it is set to high contrast


def colours_for(choice: ThemeChoice, desktop: Desktop) -> Colours:
    """Return the colours of a theme choice on this desktop."""
    if choice is not ThemeChoice.SYSTEM:
        return PALETTES[choice]
    if desktop.contrast:
        return CONTRAST if desktop.dark else CONTRAST_LIGHT
    return DARK if desktop.dark else LIGHT
