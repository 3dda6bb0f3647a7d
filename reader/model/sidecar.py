"""What is kept of a person's work on one article, as it stands on the disk."""

from dataclasses import field
from pathlib import Path

from reader.model.edits import Correction, Edits, Highlight
from reader.records import record


def known_as(path: Path, part: int) -> Path:
    """Return by which name work on one part of a file is kept; below 0, that on the whole file.

    >>> known_as(Path("letters.mbox"), 2).name
    'letters.mbox.3'
    """
    return path.with_name(f"{path.name}.{part + 1}") if part >= 0 else path


@record
class BlockAnchor:
    """A block that was put back or taken out, with what it takes to find it in a changed file."""

    id: int
    text: str
    before: str  # the end of the block above
    after: str  # the beginning of the block below


@record
class Sidecar:
    """All of a person's work on one article, hung on words instead of numbers.

    `odd` are entries nobody here understands; they are written back as they were read.
    """

    file: str = ""
    sha256: str = ""
    title: str = ""
    restored: tuple[BlockAnchor, ...] = ()
    removed: tuple[BlockAnchor, ...] = ()
    corrections: tuple[Correction, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    odd: tuple[tuple[str, str], ...] = ()  # the list it stood in; the entry as JSON

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        lists = (self.restored, self.removed, self.corrections, self.highlights, self.odd)
        return not any(lists)


@record
class Kept:
    """A sidecar with where it was found.

    `stamp` tells whether the file is still the one that was read. `refusal` is a sentence
    about why what is there was not read; then nothing may be written over it unless it was
    set aside.
    """

    path: str = ""  # "" when there is none yet
    sidecar: Sidecar = field(default_factory=Sidecar)
    stamp: tuple[int, ...] = ()
    refusal: str = ""
    may_write: bool = True


@record
class AsLeft:
    """A person's work, fitted to the article as it is now.

    What found no place in the article waits in `unplaced` and is kept.
    """

    edits: Edits = field(default_factory=Edits)
    kept: Kept = field(default_factory=Kept)
    unplaced: tuple[tuple[str, BlockAnchor], ...] = ()  # "restored" or "removed"; the block
