"""What a person changed in a cleaned article, by the ids of blocks."""

from dataclasses import dataclass

_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Edits:
    """Which removed blocks were put back, and which kept ones were taken out by hand.

    Ids never change, so edits hold for the file however often it is cleaned.
    """

    restored: frozenset[int] = _NONE
    removed: frozenset[int] = _NONE
