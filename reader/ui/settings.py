"""What the window remembers between two runs: one frozen value, one small file."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from reader.export.options import Images
from reader.records import record
from reader.ui.fonts import READING_FACE
from reader.ui.settings_place import names_in
from reader.ui.theme import ThemeChoice

MOST_RECENT = 12
ZOOM_STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
USUAL_ZOOM = 100
_PAIR = 2


class Pictures(StrEnum):
    """How large the pictures of an article are shown."""

    FIT = "fit"
    SMALL = "small"
    NONE = "none"


@record
class Range:
    """Between what a number may be chosen, and in which steps."""

    least: int
    most: int
    step: int

    def held(self, value: int) -> int:
        """Return the nearest value that may be chosen."""
        return min(max(value, self.least), self.most)


RANGES = {
    "zoom": Range(ZOOM_STEPS[0], ZOOM_STEPS[-1], 10),
    "measure": Range(45, 90, 3),  # Bringhurst's good measures, and a little more
    "leading": Range(120, 220, 5),
    "gap": Range(20, 200, 10),  # WCAG 1.4.12: a reader may want twice the size of type
    "aloud_speed": Range(50, 200, 25),  # what engines of speech can do: half and double
    "print_points": Range(10, 24, 1),
    "paper_sides": Range(10, 60, 5),
    "paper_ends": Range(10, 60, 5),
}
# What "Usual settings" sets back.
LOOK = ("theme", "zoom", "face", "measure", "leading", "gap", "indented", "justified", "pictures")
# Settings that are one of a few words.
_AMONG = (("theme", ThemeChoice), ("pictures", Pictures), ("export_images", Images))


@record
class Settings:
    """Everything a reader chose. Every field has a value that suits a first start."""

    theme: str = ThemeChoice.SYSTEM.value
    zoom: int = USUAL_ZOOM  # percent
    mark_quotes: bool = True
    caret: bool = False
    sidebar_visible: bool = True
    sidebar_width: int = 0  # pixels; 0 before the first run
    sidebar_tab: str = "quotes"
    quotes_by_speaker: bool = True
    geometry: str = ""  # of the window, as Qt packs it, in base 64
    recent: tuple[str, ...] = ()
    tool_bar: bool = True
    status_bar: bool = True
    face: str = READING_FACE
    measure: int = 66  # characters in a line: Bringhurst's ideal
    leading: int = 155  # from line to line, percent of the size of type
    gap: int = 90  # between paragraphs, percent of the size of type
    indented: bool = False  # paragraphs are told apart as in books: by their first lines
    justified: bool = False
    pictures: str = Pictures.FIT.value
    show_removed: bool = False  # in the text, faded
    speaker_colours: bool = True  # each speaker's quotes in a colour of their own
    rules_off: tuple[str, ...] = ()  # names of rules of cleaning whose removals stay
    keys: tuple[tuple[str, str], ...] = ()  # of commands that got others: name, keys as Qt lists
    notes_beside: bool = True  # the article, where that folder may be written in
    remember_places: bool = True  # where each file was left, by its contents
    single_instance: bool = True  # files go to the window that is open
    restore_session: bool = True  # the tabs that were open
    copy_style: str = "plain"  # a row's name in export/attributed/styles.py
    copy_template: str = ""  # a reader's own; "" is the usual one
    aloud_speed: int = 100  # of reading aloud, percent of the usual
    aloud_voices: tuple[str, ...] = ()  # chosen for reading aloud, the last one first
    print_marks: bool = False
    print_quotes: bool = False  # and sources, after the article
    print_addresses: bool = False  # of links, after the article
    print_points: int = 11
    paper: str = ""  # as Qt calls it; "" is what the country uses
    paper_landscape: bool = False
    paper_sides: int = 30  # millimetres: with 11 points, lines of good length on A4
    paper_ends: int = 15  # millimetres above the head and below the foot
    list_order: str = "title"  # a column of lists of articles, with a "-" from its end
    list_deep: bool = False  # lists of articles look into the folders of their folder
    export_format: str = "md"  # the one used last: a row's name in export/registry.py, or "pdf"
    export_folder: str = ""  # used last; "" before the first export
    export_quotes: bool = False  # and sources, after the article
    export_highlights: bool = True  # a person's, with their notes
    export_images: str = Images.KEEP.value
    export_book_pictures: bool = True  # in e-books
    export_json_ld: bool = False
    language: str = ""  # of the window, as "de"; "" is the system's

    def having_opened(self, path: Path) -> "Settings":
        """Return the settings with a file put on top of the recent ones."""
        name = str(path)
        others = [known for known in self.recent if known != name]
        return replace(self, recent=(name, *others)[:MOST_RECENT])

    def zoomed(self, steps: int) -> "Settings":
        """Return the settings with type some steps larger or smaller."""
        nearest = min(ZOOM_STEPS, key=lambda zoom: abs(zoom - self.zoom))
        place = ZOOM_STEPS.index(nearest) + steps
        return replace(self, zoom=ZOOM_STEPS[min(max(place, 0), len(ZOOM_STEPS) - 1)])

    def stepped(self, name: str, steps: int) -> "Settings":
        """Return the settings with one number some steps larger or smaller."""
        reach = RANGES[name]
        return self.having(name, getattr(self, name) + steps * reach.step)

    def having(self, name: str, value: object) -> "Settings":
        """Return the settings with one of them chosen anew; a number is held in its range."""
        if name in RANGES and isinstance(value, int):
            value = RANGES[name].held(value)
        return replace(self, **{name: value})  # type: ignore[arg-type]  # the name says which

    def usual(self, names: Iterable[str]) -> "Settings":
        """Return the settings with these as on first start."""
        usual = Settings()
        return replace(self, **{name: getattr(usual, name) for name in names})

    def looking_usual(self) -> "Settings":
        """Return the settings with everything about type and colour as on first start."""
        return self.usual(LOOK)


def load(path: Path) -> Settings:
    """Return the remembered settings, as on first start when there are none.

    A setting that is missing or makes no sense is as on first start. Raises OSError when the
    file cannot be read and ValueError when it holds no settings at all.
    """
    try:
        return understood(path.read_bytes())
    except FileNotFoundError:
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Write the settings, whole or not at all. Raises WriteError when the disk says no.

    A link stays one, and what it leads to is written: many keep such files in a folder of theirs.
    """
    from reader.writing import sweep, write_atomically  # noqa: PLC0415  # not at start

    file = Path(os.path.realpath(path))
    sweep(file.parent)
    write_atomically(file, json.dumps(asdict(settings), indent=1).encode())


def understood(data: bytes) -> Settings:
    """Return the settings that a file's bytes hold. Raises ValueError when they hold none."""
    try:
        found = json.loads(data)
    except RecursionError as error:
        raise ValueError from error
    if not isinstance(found, dict):
        message = "settings are an object"
        raise ValueError(message)
    return _understood(found)


def _understood(found: dict[str, Any]) -> Settings:
    usual = Settings()
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value = found.get(field.name)
        if field.name == "keys":
            pairs = map(names_in, value if isinstance(value, list) else ())
            value = tuple(pair for pair in pairs if len(pair) == _PAIR)
        elif isinstance(getattr(usual, field.name), tuple):
            value = names_in(value)
        if type(value) is type(getattr(usual, field.name)):
            known[field.name] = value
    for name, reach in RANGES.items():
        known[name] = reach.held(known.get(name, getattr(usual, name)))
    for name, allowed in _AMONG:
        if known.get(name) not in set(allowed):
            known.pop(name, None)
    return replace(usual, **known)
