"""Finds the files to export in the files and folders that a person named."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from reader.annotations.store import SUFFIX as SIDECAR
from reader.batch.order import Input
from reader.errors import FileError, NothingToExportError, UnreadableFileError, reason
from reader.export.signature import HEAD, is_signed
from reader.lexicon.saved_pages import FOLDER_ENDINGS
from reader.pipeline import FORMATS

_KINDS = tuple(suffix for row in FORMATS for suffix in row.suffixes)
_PAGES = (".html", ".htm", ".xhtml")  # what a browser saves with a folder beside it


def inputs(named: Sequence[Path], folder: Path | None) -> Iterator[Input | FileError]:
    """Yield every file to export, those of a folder in the order of their names.

    A file that is named is always one of them. Of a folder go along all files of known kinds
    at any depth, but nothing hidden, no notes and no exports of ours, not `folder`, where the
    exports go, and not what belongs to a saved page.
    """
    seen: set[str] = set()
    out = os.path.realpath(folder) if folder is not None else ""
    for path in named:
        if not is_folder(path):
            seen.add(os.path.realpath(path))
            yield Input(path)
            continue
        empty = True
        for found in _within(path, out):
            empty = False
            if isinstance(found, FileError):
                yield found
            elif (real := os.path.realpath(found)) not in seen:
                seen.add(real)
                yield Input(found, found.parent.relative_to(path))
        if empty:
            yield NothingToExportError(path)


def is_folder(path: Path) -> bool:
    """Tell whether a name leads to a folder; one that no file system takes does not."""
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False


def _within(folder: Path, out: str) -> Iterator[Path | FileError]:
    refused: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=refused.append):
        yield from _told(refused)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and os.path.realpath(os.path.join(parent, name)) != out  # noqa: PTH118  # text is quicker
            and not _belongs_to_a_page(name, names)
        )
        for path in (Path(parent, name) for name in sorted(names) if _is_wanted(name)):
            try:
                if path.is_file() and not _is_ours(path):
                    yield path
            except OSError as error:
                yield UnreadableFileError(path, reason(error))
    yield from _told(refused)


def _told(refused: list[OSError]) -> Iterator[FileError]:
    while refused:
        error = refused.pop()
        yield UnreadableFileError(Path(os.fsdecode(error.filename)), reason(error))


def _is_wanted(name: str) -> bool:
    is_known = name.lower().endswith(_KINDS)
    return is_known and not name.startswith(".") and not name.endswith(SIDECAR)


def _belongs_to_a_page(folder: str, beside: Sequence[str]) -> bool:
    """Tell whether a browser made this folder for what a page beside it loads.

    >>> _belongs_to_a_page("Pier_files", ["Pier.html"]), _belongs_to_a_page("Pier_files", [])
    (True, False)
    """
    stems = [folder.removesuffix(ending) for ending in FOLDER_ENDINGS if folder.endswith(ending)]
    return any(f"{stem}{suffix}" in beside for stem in stems for suffix in _PAGES)


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return is_signed(file.read(HEAD))
    except OSError:
        return False  # reading it will say what is wrong
