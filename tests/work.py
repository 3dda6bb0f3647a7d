"""Counts what Python does, which is the same on every machine and however busy it is."""

import sys
from collections.abc import Callable


def calls(do: Callable[[], object]) -> int:
    """Return how many functions were called, in Python and in C, to do something."""
    count = 0

    def counting(_frame: object, event: str, _of: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        do()
    finally:
        sys.setprofile(before)
    return count
