"""Says where each export goes."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.batch.order import Input
from reader.export.writing import export_name, legal_name


def targets(wanted: Iterable[Input], folder: Path, suffix: str) -> Iterator[Path]:
    """Yield where the export of each input goes; the second of one name gets a number.

    What lay below a folder that was named lies below `folder` likewise.
    """
    wanted = tuple(wanted)
    # An export cannot be called like a folder of other exports.
    taken = {_key(_legal(parent)) for one in wanted for parent in (one.below, *one.below.parents)}
    last: dict[str, int] = {}
    for one in wanted:
        below = _legal(one.below)
        bare = _key(below / export_name(one.path, suffix))
        number = last.get(bare, 0) + 1
        while (key := _key(place := below / export_name(one.path, suffix, number))) in taken:
            number += 1
        last[bare] = number
        taken.add(key)
        yield folder / place


def _legal(below: Path) -> Path:
    return Path(*map(legal_name, below.parts))


def _key(place: Path) -> str:
    """Return what two names share that some file system takes for one.

    Such systems tell neither "A" from "a" nor an accent from a letter and its accent
    (Unicode 3.13, D145: canonical caseless matching).
    """
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", str(place)).casefold())
