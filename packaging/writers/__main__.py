"""Run as `python -m writers WHAT FOLDER`: writes the files of one purpose below a folder.

desktop: what goes below /usr/share, on any Linux. debian: that and the package's own notes, about
the frozen program in $FROZEN. control: what the package needs and is, from $DEPENDS, $RECOMMENDS,
$KILOBYTES and $ARCHITECTURE. windows, apple: what their installers need.
"""

import gzip
import os
import plistlib
import sys
from pathlib import Path

from writers import apple, completion, debian, icons, windows
from writers.bill_of_materials import bill_of_materials
from writers.desktop_entry import desktop_entry
from writers.identity import ID, PROGRAM
from writers.man_page import man_page
from writers.metainfo import metainfo
from writers.mime_definitions import mime_definitions
from writers.notices import components, write_texts


def _desktop(share: Path) -> None:
    _write(share / "applications" / f"{ID}.desktop", desktop_entry())
    _write(share / "metainfo" / f"{ID}.metainfo.xml", metainfo())
    _write(share / "mime" / "packages" / f"{ID}.xml", mime_definitions())
    packed = gzip.compress(man_page().encode(), 9, mtime=0)
    _write(share / "man" / "man1" / f"{PROGRAM}.1.gz", packed)
    _write(share / "bash-completion" / "completions" / PROGRAM, completion.bash())
    _write(share / "zsh" / "vendor-completions" / f"_{PROGRAM}", completion.zsh())
    _write(share / "fish" / "vendor_completions.d" / f"{PROGRAM}.fish", completion.fish())
    icons.hicolor(share, ID)


def _debian(share: Path) -> None:
    _desktop(share)
    found = components(Path(os.environ["FROZEN"]))
    notes = share / "doc" / PROGRAM
    write_texts(notes / "licences", found)
    _write(notes / "copyright", debian.copyright_file(found))
    _write(notes / "changelog.gz", debian.changelog())
    _write(notes / "sbom.cdx.json", bill_of_materials(found))


def _control(folder: Path) -> None:
    asked = ("DEPENDS", "RECOMMENDS", "KILOBYTES", "ARCHITECTURE")
    _write(folder / "control", debian.control(*(os.environ[name] for name in asked)))


def _windows(folder: Path) -> None:
    _write(folder / "standfirst.ico", icons.ico())
    _write(folder / "associations.iss", windows.associations())
    for name in windows.PROGRAMS:
        _write(folder / f"{name}.version", windows.version_resource(name))


def _apple(folder: Path) -> None:
    _write(folder / "standfirst.icns", icons.icns())
    _write(folder / "Info.plist", plistlib.dumps(apple.info_plist()))


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


_PURPOSES = {
    "desktop": _desktop,
    "debian": _debian,
    "control": _control,
    "windows": _windows,
    "apple": _apple,
}

if __name__ == "__main__":
    what, folder = sys.argv[1:]
    _PURPOSES[what](Path(folder))
