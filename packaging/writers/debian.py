"""The files of the Debian package that speak of the package itself."""

import calendar
import gzip
import textwrap
import time
from collections.abc import Iterator

from writers.identity import (
    AUTHORS,
    DESCRIPTION,
    HOME,
    NAME,
    PROGRAM,
    ROOT,
    SUMMARY,
    VERSION,
    moment,
)
from writers.notices import Component
from writers.releases import releases

MAINTAINER = f"{AUTHORS} <standfirst@users.noreply.github.com>"
_LICENCE = (ROOT / "LICENSE").read_text("utf-8")
_WIDTH = 74  # of a line
_RECOMMENDED = "fonts-noto-core, fonts-noto-cjk, speech-dispatcher, xdg-utils"


def control(depends: str, recommends: str, kilobytes: str, architecture: str) -> str:
    """Return the control file."""
    return "\n".join(
        (
            f"Package: {PROGRAM}",
            f"Version: {VERSION}",
            f"Architecture: {architecture}",
            f"Maintainer: {MAINTAINER}",
            f"Installed-Size: {kilobytes}",
            f"Depends: {depends}",
            f"Recommends: {', '.join(filter(None, (recommends, _RECOMMENDED)))}",
            "Section: text",
            "Priority: optional",
            f"Homepage: {HOME}",
            f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}",
            *_description(),
            "",
        )
    )


def copyright_file(components: list[Component]) -> str:
    """Return whose work the package holds, and where the texts of their licences lie."""
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\nSource: {HOME}\n"
        "Comment: The program is frozen together with what it is made of. The licences of all\n"
        f" parts lie, whole, in /usr/share/doc/{PROGRAM}/licences.\n\n"
        f"Files: *\n{_own_notice()}\nLicense: MIT\n\n"
        "Files: usr/lib/standfirst/_internal/reader/resources/fonts/*\n"
        "Copyright: the makers of Literata and of Atkinson Hyperlegible, see their OFL.txt\n"
        "License: OFL-1.1\n\n"
    )
    parts = "".join(
        f"Files: usr/lib/standfirst/_internal/*\n"
        f"Copyright: the makers of {part.name} {part.version}\n"
        f"License: {_short(part)}\n\n"
        for part in components
    )
    names = sorted({_short(part) for part in components} | {"MIT", "OFL-1.1"})
    texts = "".join(f"License: {name}\n{_where(name)}\n" for name in names)
    return head + parts + texts


def changelog() -> bytes:
    """Return the history as Debian writes it, packed."""
    entries = []
    for release in releases():
        stamp = moment() if release.day == _today() else _seconds(release.day)
        date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(stamp))
        items = "".join(f"  * {_wrapped(item)}\n" for _, rows in release.parts for item in rows)
        entries.append(
            f"{PROGRAM} ({release.version}) unstable; urgency=medium\n\n{items}\n"
            f" -- {MAINTAINER}  {date}\n"
        )
    return gzip.compress("\n".join(entries).encode(), 9, mtime=0)


def _description() -> Iterator[str]:
    for number, paragraph in enumerate(DESCRIPTION):
        if number:
            yield " ."
        yield from (f" {line}" for line in textwrap.wrap(paragraph, _WIDTH))


def _short(part: Component) -> str:
    return part.licence.replace(" ", "-") or f"see-licences-{part.name}"


def _where(name: str) -> str:
    if name == "MIT":
        return _own_terms()
    folder = f"/usr/share/doc/{PROGRAM}/licences"
    common = {"Apache-2.0": "Apache-2.0", "LGPL-3.0-only": "LGPL-3", "MPL-2.0": "MPL-2.0"}
    lines = [f" The text lies in {folder}, in the folder of each part."]
    if name in common:
        lines.append(f" On Debian systems it is also in /usr/share/common-licenses/{common[name]}.")
    return "\n".join(lines) + "\n"


def _own_notice() -> str:
    """Return whose work the program itself is, as LICENSE says it."""
    (line,) = (line for line in _LICENCE.splitlines() if line.startswith("Copyright"))
    return line.replace("Copyright", "Copyright:", 1)


def _own_terms() -> str:
    """Return the terms of LICENSE, set in as the format wants it."""
    _, _, terms = _LICENCE.partition(_own_notice().replace("Copyright:", "Copyright", 1))
    rows = (f" {line}" if line else " ." for line in terms.strip().splitlines())
    return "\n".join(rows) + "\n"


def _wrapped(words: str) -> str:
    rows = textwrap.wrap(words, _WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n    ".join(rows)


def _today() -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(moment()))


def _seconds(day: str) -> int:
    return calendar.timegm(time.strptime(day, "%Y-%m-%d"))
