"""Makes the package compile every regular expression it has, and writes them all down.

A program of its own: what is compiled on import is seen only by whoever was there before.
Qt, if it is loaded, needs no screen. Prints one JSON list.
"""

import importlib
import inspect
import json
import os
import pkgutil
import re
import subprocess
import sys
from dataclasses import dataclass
from types import FrameType

from patterns.sites import ANCHORED, READER, WHOLE, Site, methods, sites

ROOT = READER.parent


@dataclass(frozen=True, slots=True)
class Recorded:
    """A pattern, where it was made, and the ways in which it is used."""

    site: Site
    pattern: re.Pattern
    methods: tuple[str, ...]


def recorded() -> list[Recorded]:
    """Return every pattern that the package compiles, each once for each of its sites."""
    paths = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    told = subprocess.run(
        [sys.executable, "-m", "patterns.recording"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    known = {(site.module, site.line): site for site in sites()}
    used = methods()
    return [
        Recorded(site, _compiled(source, flags, is_bytes=is_bytes), _methods_of(site, used))
        for module, line, source, flags, is_bytes in json.loads(told.stdout)
        if (site := known.get((module, line)))
    ]


def _compiled(source: str, flags: int, *, is_bytes: bool) -> re.Pattern:
    return re.compile(source.encode("latin-1") if is_bytes else source, flags)


def _methods_of(site: Site, used: dict[tuple[str, str], frozenset[str]]) -> tuple[str, ...]:
    """Return how a pattern is used; only a name without an underscore is used in other modules."""
    if site.function != "compile":
        return (site.function if site.function in ANCHORED else WHOLE,)
    found = frozenset[str]().union(
        *(
            done
            for (module, name), done in used.items()
            if name in site.names and (module == site.module or name[0] != "_")
        )
    )
    # Searching the whole text does all that matching at its beginning does.
    return tuple(sorted(found - {"match"} if WHOLE in found else found)) or (WHOLE,)


def record() -> None:
    """Write down every pattern as it is compiled, with the place of the call."""
    found: dict[tuple[str, int, str, int, bool], None] = {}
    compile_ = re._compile  # noqa: SLF001  # all functions of the module come by it

    def noting(pattern: str | bytes | re.Pattern, flags: int) -> re.Pattern:
        made = compile_(pattern, flags)
        frame = inspect.currentframe().f_back
        while frame.f_globals["__name__"] == "re":
            frame = frame.f_back
        is_bytes = isinstance(made.pattern, bytes)
        source = made.pattern.decode("latin-1") if is_bytes else made.pattern
        found[frame.f_globals["__name__"], _first_line(frame), source, made.flags, is_bytes] = None
        return made

    re._compile = noting  # noqa: SLF001
    for module in pkgutil.walk_packages([str(READER)], "reader."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    importlib.import_module("patterns.exercise").everything()
    sys.stdout.write(json.dumps([one for one in found if one[0].startswith("reader")]))


def _first_line(frame: FrameType) -> int:
    """Return the line on which the call begins that a frame is in."""
    position = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    return position[0] or frame.f_lineno


if __name__ == "__main__":
    record()
