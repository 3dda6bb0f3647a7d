"""Compare names: whether a surname can stand for a full name."""

from collections.abc import Sequence


def names_person(short: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether a shorter name can mean the person of the full name.

    A run of words at the end will do (a surname, of one word or two), and so will the first
    name or its initial with the surname.

    >>> names_person(["Britt", "Lunn"], ["Ada", "Britt", "Lunn"])
    True
    >>> names_person(["Ada", "Lunn"], ["Ivo", "Lunn"])
    False
    """
    short = [word.casefold().rstrip(".") for word in short]
    full = [word.casefold().rstrip(".") for word in full]
    if not short or not full or short[-1] != full[-1]:
        return False
    if short == full[-len(short) :]:
        return True
    first, other = short[0], full[0]
    return first == other or (min(len(first), len(other)) == 1 and first[0] == other[0])
