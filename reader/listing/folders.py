"""Finds the article files of a folder."""

import errno
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader import pipeline
from reader.annotations import store
from reader.errors import reason
from reader.listing.kept import KeptSummaries, Known
from reader.listing.refusals import FolderError, MissingFolderError
from reader.model import Found, Listed

MOST_FILES = 100_000  # a whole disk by mistake; its list would take half a gigabyte
_BATCH = 250  # files told of at once: the first screenful comes at once, the rest in few messages
_OF_A_PAGE = ("_files", ".files")  # how browsers call the folder that belongs to a saved page
_SUFFIXES = tuple(suffix for fmt in pipeline.FORMATS for suffix in fmt.suffixes)


def found_in(folder: Path, keep: Sequence[str] = (), *, deep: bool = False) -> Iterator[Found]:
    """Yield the article files of a folder, `deep` those of the folders in it as well.

    A file whose summary is known, and which is what it was then, comes with it. Raises FolderError
    when the folder itself cannot be read; those in it that cannot be are passed over.
    """
    waiting, batch, number, inner = [folder], list[Listed](), 0, False
    with KeptSummaries(keep) as kept:
        while waiting and number < MOST_FILES:
            here = waiting.pop()
            try:
                files, folders = _look_into(here)
            except OSError as error:
                if here == folder:
                    raise _refusal(folder, error) from error
                continue
            inner = inner or bool(folders)
            waiting += folders if deep else []
            known = kept.of_folder(here)
            for file in files:
                batch.append(_with_summary(file, known))
                number += 1
                if len(batch) == _BATCH:
                    yield Found(tuple(batch), more=True, inner=inner)
                    batch = []
    yield Found(tuple(batch), inner=inner, is_cut=number >= MOST_FILES)


def is_article_file(name: str) -> bool:
    """Tell whether a file is of a kind that can be opened, and is neither hidden nor our own.

    >>> is_article_file("tide.HTML"), is_article_file(".tide.html")
    (True, False)
    """
    return not name.startswith(".") and name.lower().endswith(_SUFFIXES) and not _is_ours(name)


def _is_ours(name: str) -> bool:
    return name.endswith(store.SUFFIX)


def _look_into(folder: Path) -> tuple[list[Listed], list[Path]]:
    """Return a folder's article files and the folders in it, both by name."""
    files, folders = [], []
    names = set()
    with os.scandir(folder) as entries:
        for entry in entries:
            names.add(entry.name)
            try:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                elif is_article_file(entry.name) and entry.is_file():
                    status = entry.stat()
                    files.append(Listed(Path(entry.path), status.st_size, status.st_mtime_ns))
            except OSError:  # gone since, or a link that leads nowhere
                continue
    folders = [one for one in folders if not _is_passed_over(one.name, names)]
    return sorted(files, key=lambda file: file.path), sorted(folders, reverse=True)


def _is_passed_over(folder: str, names: set[str]) -> bool:
    """Tell whether a folder is hidden, or holds the pictures and frames of a page beside it."""
    stems = [folder.removesuffix(ending) for ending in _OF_A_PAGE if folder.endswith(ending)]
    pages = (f"{stem}{suffix}" for stem in stems for suffix in (".html", ".htm", ".xhtml"))
    return folder.startswith(".") or any(page in names for page in pages)


def _with_summary(file: Listed, known: Known) -> Listed:
    found = known.get(file.path.name)
    same = found and (found.size, found.modified) == (file.size, file.modified)
    return found if found and same else file


def _refusal(folder: Path, error: OSError) -> FolderError:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return MissingFolderError(folder)
    return FolderError(folder, reason(error))
