"""Find where sentences end.

A full stop ends a sentence when what follows can begin one and the word before it is no
abbreviation. Stretches that must stay whole (quotes) are given by the caller.
"""

import re
from collections.abc import Collection, Iterator, Sequence

_STOPS = re.compile(r"[.!?…。！？]+|\n+")
_CLOSERS = frozenset(")]”’»“\"'")
_MOST_CLOSERS = 4
_LONGEST_ABBREVIATION = 12  # letters looked at before a full stop


def sentences(
    text: str,
    abbreviations: Collection[str] = (),
    whole: Sequence[tuple[int, int]] = (),
) -> list[tuple[int, int]]:
    """Return the start and end of each sentence, white space at both ends left out.

    `abbreviations` are lower case and without their stop; `whole` holds sorted stretches
    that no sentence may end inside.

    >>> sentences("Dr. Lunn left. She won.", {"dr"})
    [(0, 14), (15, 23)]
    """
    found: list[tuple[int, int]] = []
    start = 0
    for end in _ends(text, abbreviations, whole):
        _add(found, text, start, end)
        start = end
    _add(found, text, start, len(text))
    return found


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _ends(
    text: str, abbreviations: Collection[str], whole: Sequence[tuple[int, int]]
) -> Iterator[int]:
    """Yield the places where one sentence ends and another may begin."""
    stretch = 0
    for stop in _STOPS.finditer(text):
        at = stop.end()
        while stretch < len(whole) and whole[stretch][1] < at:
            stretch += 1
        inside = stretch < len(whole) and whole[stretch][0] < stop.start()
        if inside:
            at = whole[stretch][1]
            if not _only_closers(text, stop.end(), at):
                continue
        else:
            at = _past_closers(text, at)
        if _may_end(text, stop, at, abbreviations):
            yield at


def _only_closers(text: str, start: int, end: int) -> bool:
    return end - start <= _MOST_CLOSERS and all(c in _CLOSERS for c in text[start:end])


def _past_closers(text: str, at: int) -> int:
    for _ in range(_MOST_CLOSERS):
        if text[at : at + 1] not in _CLOSERS:
            break
        at += 1
    return at


def _may_end(text: str, stop: re.Match[str], at: int, abbreviations: Collection[str]) -> bool:
    """Tell whether a stop that reaches to `at` ends its sentence."""
    mark = stop.group()
    if mark[0] == "\n" or mark[-1] in "。！？":
        return True
    if not text[at : at + 1].isspace():
        return at == len(text)
    following = text[at : at + 40].lstrip()[:1]
    if following.islower() or following in ",;:)":
        return False
    return mark != "." or not _abbreviated(text, stop.start(), abbreviations)


def _abbreviated(text: str, stop: int, abbreviations: Collection[str]) -> bool:
    """Tell whether the word before the stop is an abbreviation or an initial."""
    start = stop
    while start > 0 and stop - start < _LONGEST_ABBREVIATION and _in_word(text[start - 1]):
        start -= 1
    word = text[start:stop]
    return (len(word) == 1 and word.isupper()) or word.lower() in abbreviations


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "."
