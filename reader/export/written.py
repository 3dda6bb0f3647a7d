"""An export before it is on the disk: its bytes, and the files that it points at."""

from dataclasses import field
from pathlib import Path

from reader.records import record


@record
class Asset:
    """A file that goes with an export."""

    path: str  # from the folder of the export, parted by "/"
    data: bytes = field(repr=False)
    source: Path | None = None  # the file that it is a copy of; it must stay as it is


@record
class Written:
    """All of one export."""

    data: bytes = field(repr=False)
    assets: tuple[Asset, ...] = ()
