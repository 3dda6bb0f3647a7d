"""What the file of an export is called, and how it and its pictures get on the disk."""

import os
import unicodedata
from collections.abc import Collection
from pathlib import Path

from reader.export.written import Written
from reader.writing import Identity, identities, sweep, write_atomically

MAX_NAME = 200  # bytes of a file's name; file systems take 255, and ours gets a suffix
# Microsoft, "Naming Files, Paths, and Namespaces": devices, whatever the suffix.
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{device}{number}" for device in ("COM", "LPT") for number in "123456789¹²³"}
)
_NOT_IN_NAMES = frozenset('<>:"/\\|?*')


def save(export: Written, target: Path, inputs: Collection[Identity] = frozenset()) -> None:
    """Put an export on the disk, the files it points at first. Raises FileError."""
    sources = identities(asset.source for asset in export.assets if asset.source)
    for folder in {(target.parent / asset.path).parent for asset in export.assets}:
        sweep(folder)
    for asset in export.assets:
        beside = target.parent / asset.path
        # Exporting anew what lies there already: it is the picture's own file.
        if not _holds(beside, asset.data):
            write_atomically(beside, asset.data, sources | frozenset(inputs))
    write_atomically(target, export.data, inputs)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def export_name(path: Path, suffix: str, number: int = 1) -> str:
    """Return the name of an export: the input's without its last suffix, with the new one.

    >>> export_name(Path("talks/harbour.html"), ".md"), export_name(Path("a.txt"), ".md", 2)
    ('harbour.md', 'a-2.md')
    """
    counter = f"-{number}" if number > 1 else ""
    return f"{legal_name(path.stem)}{counter}{suffix}"


def legal_name(stem: str) -> str:
    """Return a file name, without its suffix, that every system takes.

    >>> legal_name("CON"), legal_name("what? ")
    ('_CON', 'what_')
    """
    kept = "".join("_" if _is_illegal(c) else c for c in stem)
    kept = _shortened(kept).rstrip(" .") or "article"
    device = kept.partition(".")[0].rstrip(" ").upper()
    return _shortened(f"_{kept}").rstrip(" .") if device in _RESERVED else kept


def _is_illegal(char: str) -> bool:
    return char in _NOT_IN_NAMES or unicodedata.category(char) in {"Cc", "Cs"}


def _shortened(name: str) -> str:
    return os.fsencode(name)[:MAX_NAME].decode("utf-8", "ignore")
