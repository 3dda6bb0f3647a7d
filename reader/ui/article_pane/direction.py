"""Which way a paragraph is read."""

from unicodedata import bidirectional

_LEFTWARD = frozenset({"R", "AL"})  # Hebrew and its kin; Arabic and its kin
_STRONG = _LEFTWARD | {"L"}
_LONGEST_LEAD = 500  # characters looked at: a table of figures may hold no letter at all


def reads_leftward(text: str, *, otherwise: bool = False) -> bool:
    """Tell whether a text begins at the right: by its first letter, as browsers do.

    A text without letters reads as what is around it does, which `otherwise` says.

    >>> reads_leftward("(2) שלום"), reads_leftward("2016", otherwise=True)
    (True, True)
    """
    if text[:_LONGEST_LEAD].isascii() and not otherwise:
        return False
    strong = (bidirectional(character) for character in text[:_LONGEST_LEAD])
    first = next((kind for kind in strong if kind in _STRONG), "")
    return first in _LEFTWARD if first else otherwise
