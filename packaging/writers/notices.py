"""The licences of everything in the frozen program, collected from what is installed."""

import platform
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from reader.ui.help.shipped import installed_parts, licence_of
from writers.identity import ROOT

_LICENCE_FILE = re.compile(r"(?i)^(LICEN[CS]E|COPYING|NOTICE|AUTHORS|COPYRIGHT)")
_COMMON = Path("/usr/share/common-licenses")  # where Debian keeps the texts that are long
_PACKAGE_NOTES = Path("/usr/share/doc")
_OF_QT = ("LGPL-3", "GPL-3")  # the first is a supplement to the second
_ALSO_FROZEN = ("pypdfium2", "PySide6_Addons", "pyinstaller")  # what no other part asks for
# What packages say of themselves, and what others call it (SPDX).
_SHORT = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "BSD License": "BSD-2-Clause",
    # What of PyInstaller goes into a program may be given on under any licence.
    "GNU General Public License v2 (GPLv2)": "GPL-2.0-or-later WITH Bootloader-exception",
}


@dataclass(frozen=True, slots=True)
class Component:
    """Something of others that goes into the program."""

    name: str
    version: str
    licence: str  # its short name (SPDX) where that is known, "" where only the text tells
    address: str  # as package URLs name it
    texts: tuple[tuple[str, bytes], ...]  # its files of licences: their names, what they say


def components(frozen: Path) -> list[Component]:
    """Return all that went into a frozen program, sorted by name."""
    every = (*_packages(), *_makers(), *_libraries(frozen))
    return sorted(
        {each.name.lower(): each for each in every}.values(), key=lambda c: c.name.lower()
    )


def write_texts(folder: Path, of: list[Component]) -> None:
    """Write the licence texts of the components below a folder, one folder for each."""
    fonts = ((path.parent.name, path) for path in ROOT.glob("resources/fonts/*/OFL.txt"))
    rows = [(each.name, name, text) for each in of for name, text in each.texts]
    rows += [(name, path.name, path.read_bytes()) for name, path in fonts]
    for name, file, text in rows:
        path = folder / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)


def _packages() -> Iterator[Component]:
    others = (metadata.distribution(name) for name in _ALSO_FROZEN)
    for found in (*installed_parts(), *others):
        stated = licence_of(found)
        address = f"pkg:pypi/{found.name.lower().replace('_', '-')}@{found.version}"
        texts = tuple(sorted(_texts(found)))
        yield Component(found.name, found.version, _SHORT.get(stated, stated), address, texts)


def _texts(found: metadata.Distribution) -> Iterator[tuple[str, bytes]]:
    for file in found.files or ():
        within = file.parts[file.parts.index("licenses") + 1 :] if "licenses" in file.parts else ()
        if within or (_LICENCE_FILE.match(file.name) and file.parent.suffix == ".dist-info"):
            yield "-".join(within or (file.name,)), Path(str(file.locate())).read_bytes()


def _makers() -> Iterator[Component]:
    """Yield what stands inside the packages: Qt and, around them all, Python."""
    qt, python = qVersion(), platform.python_version()
    texts = tuple((name, (_COMMON / name).read_bytes()) for name in _OF_QT)
    yield Component("Qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}", texts)
    notes = _PACKAGE_NOTES / f"libpython{python.rpartition('.')[0]}" / "copyright"
    told = (("copyright", notes.read_bytes()),) if notes.exists() else ()
    yield Component("CPython", python, "PSF-2.0", f"pkg:generic/cpython@{python}", told)


def _libraries(frozen: Path) -> Iterator[Component]:
    """Yield the packages of the system whose libraries were taken along."""
    found = (frozen / "_internal").glob("lib*.so*")
    names = sorted(path.name for path in found if not path.is_symlink())
    owners = {package for name in names for package in _owners(name)}
    for package in sorted(owners):
        version = _asked("dpkg-query", "-W", "-f=${Version}", package)
        notes = _PACKAGE_NOTES / package / "copyright"
        told = (("copyright", notes.read_bytes()),) if notes.exists() else ()
        yield Component(package, version, "", f"pkg:deb/debian/{package}@{version}", told)


def _owners(library: str) -> set[str]:
    lines = _asked("dpkg-query", "-S", f"*/{library}").splitlines()
    found = (line.split(":")[0] for line in lines if line.endswith(f"/{library}"))
    return {package for package in found if not package.startswith("libpython")}


def _asked(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip()
