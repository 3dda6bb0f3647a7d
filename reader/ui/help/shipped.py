"""What Standfirst is made of, asked of what is installed: versions and licences."""

import platform
import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import PySide6
from PySide6.QtCore import QStandardPaths, qVersion

from reader import __version__
from reader.assets import asset
from reader.ui.fonts import BUNDLED
from reader.ui.words import tr

PARTS = (
    "PySide6_Essentials",
    "bleach",
    "selectolax",
    "mammoth",
    "markdown-it-py",
    "charset-normalizer",
    "webencodings",
    "warcio",
    "brotli",
    "ftfy",
    "platformdirs",
    "tqdm",
    "psutil",
)
_FONT_FOLDERS = {face: face.lower().replace(" ", "-") for face in BUNDLED}
_FONT_LICENCE = "SIL Open Font License 1.1"
_INSIDE = ("lexbor, inside selectolax: Apache 2.0",)
_NAME = re.compile(r"[\w.-]+")
_LONGEST_LICENCE = 80  # some packages put the whole text where its name belongs


def version_words() -> str:
    """Return the versions that a problem report needs."""
    return (
        f"Standfirst {__version__}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}\n"
        f"{platform.platform()}"
    )


def folder_words() -> str:
    """Return where settings and data are kept, without telling who the person is."""
    locations = QStandardPaths.StandardLocation
    places = (
        (tr("Settings"), locations.AppConfigLocation),
        (tr("Data"), locations.AppDataLocation),
    )
    return "\n".join(
        f"{name}: {_from_home(QStandardPaths.writableLocation(place))}" for name, place in places
    )


def licence_words() -> str:
    """Return everything that is shipped, with its version and licence, a line each."""
    packages = (f"{found.name} {found.version}: {licence_of(found)}" for found in installed_parts())
    fonts = (
        f"{face}: {_FONT_LICENCE}. {_first_line(folder)}" for face, folder in _FONT_FOLDERS.items()
    )
    return "\n".join((f"Standfirst {__version__}: MIT", *packages, *_INSIDE, *fonts))


def installed_parts() -> Iterator[metadata.Distribution]:
    """Yield the packages Standfirst uses and those they need, each once."""
    waiting, known = list(PARTS), set()
    while waiting:
        name = waiting.pop(0)
        if name.lower() in known:
            continue
        known.add(name.lower())
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # in a frozen build only what is inside is told of
            continue
        yield found
        needs = (need for need in found.requires or () if "extra ==" not in need)
        waiting += [spelled[0] for need in needs if (spelled := _NAME.match(need))]


def licence_of(found: metadata.Distribution) -> str:
    """Return what a package says of its licence."""
    about = found.metadata
    names = (name for name in ("License-Expression", "License") if name in about)
    stated = next((about[name] for name in names), "")
    if stated and len(stated) <= _LONGEST_LICENCE:
        return stated
    classes = about.get_all("Classifier") or []
    known = [one.rpartition(" :: ")[2] for one in classes if one.startswith("License ::")]
    return ", ".join(known) or tr("see the package")


def _first_line(folder: str) -> str:
    text = asset(f"fonts/{folder}/OFL.txt").read_text(encoding="utf-8")
    return text.partition("\n")[0].strip()


def _from_home(folder: str) -> str:
    home = Path.home()
    path = Path(folder)
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else folder
