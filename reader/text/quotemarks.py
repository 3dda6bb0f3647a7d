"""Find what stands between quotation marks, whatever marks a text uses.

One pass over a paragraph with a small stack: an opening mark is put on it, a closing mark
takes its partner off. Apostrophes, inches and marks that never close do no harm.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Opening mark -> the marks that may close it. German „ closes with “, and agency copy
# closes a curly mark with a straight one.
PARTNERS = {
    "“": '”"“',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    "‘": "’'",
    "‚": "‘’",
    '"': '"”',
    "''": "''",
    "``": "''",
    "'": "'’",
}
SINGLE = frozenset("'‘’‚")
CLOSE_ONLY = frozenset("”›」』’")
STRAIGHT = frozenset(('"', "'", "''"))
MARKS = frozenset("“”„«»‹›「」『』‘’‚\"'`")
_MARK = re.compile(rf"''|``|[{''.join(sorted(MARKS))}]")
DEEPEST = 4  # quotes in quotes in quotes; beyond that it is a text of marks, not of quotes

_BEFORE_CLOSING = frozenset(",.;:")  # what American usage puts inside the marks


_DOUBLE = '“”„«»「」"'


def with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch by the quotation marks around it, and the stop before the closing one.

    >>> text = 'She said "it is over," and left.'
    >>> first, last = with_marks(text, 10, 20)
    >>> text[first:last]
    '"it is over,"'
    """
    if start > 0 and text[start - 1] in MARKS:
        start -= 1
    stop = end + 1 if text[end : end + 1] in _BEFORE_CLOSING else end
    if text[stop : stop + 1] in MARKS:
        end = stop + 1
    return start, end


def in_marks(words: str, *, whole: bool) -> str:
    """Return quoted words in quotation marks.

    Unless the `whole` is quotation, marks of its own say which of the words are.

    >>> in_marks("We have no date", whole=True), in_marks('there is "no date"', whole=False)
    ('“We have no date”', 'there is "no date"')
    """
    has_own = not whole and any(mark in words for mark in _DOUBLE)
    return words if has_own else f"“{words}”"


class Marked(NamedTuple):
    """A stretch between marks: `start` to `end` with its marks, `inner` without."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    mark: str  # the opening mark
    depth: int = 0  # 0 is not inside other marks
    closed: bool = True  # False: runs to the end of the paragraph without a closing mark


class _Open(NamedTuple):
    mark: str
    at: int
    found: int  # how many pairs had been found when it opened


def marked(text: str) -> list[Marked]:
    """Return the marked stretches of one paragraph in their order.

    >>> [(pair.inner_start, pair.inner_end) for pair in marked('It is "over," he said.')]
    [(7, 12)]
    """
    stack: list[_Open] = []
    pairs: list[Marked] = []
    for at, mark in _marks(text):
        if _closes(stack, text, at, mark):
            _close(stack, pairs, at, mark)
        elif _opens(stack, text, at, mark):
            stack.append(_Open(mark, at, len(pairs)))
            del stack[:-DEEPEST]
    _run_on(stack, pairs, len(text))
    return sorted(_with_depth(pairs))


def _marks(text: str) -> Iterator[tuple[int, str]]:
    """Yield every mark and its place; two apostrophes or grave accents count as one mark."""
    for found in _MARK.finditer(text):
        if found.group() != "`":
            yield found.start(), found.group()


def _closes(stack: list[_Open], text: str, at: int, mark: str) -> bool:
    """Tell whether the mark closes one that is open."""
    partner = _partner(stack, mark)
    if partner is None:
        return False
    before, after = text[at - 1 : at], text[at + len(mark) : at + len(mark) + 1]
    if mark in SINGLE:
        return not after.isalnum() and not before.isspace()
    if mark in STRAIGHT or mark in "“»":
        return not _leans_right(before, after)
    return True


def _opens(stack: list[_Open], text: str, at: int, mark: str) -> bool:
    """Tell whether the mark opens a stretch."""
    if mark not in PARTNERS or mark in CLOSE_ONLY:
        return False
    before, after = text[at - 1 : at], text[at + len(mark) : at + len(mark) + 1]
    if not after or (after.isspace() and mark != "«"):
        return False
    if mark in SINGLE:
        return not (before.isalnum() or after.isdigit())
    if mark == "»":
        return _leans_right(before, after)
    if mark in STRAIGHT:
        # After a letter or figure it is an inch, a second, or a stray closing mark.
        return not before.isalnum() and (not stack or _leans_right(before, after))
    return True


def _leans_right(before: str, after: str) -> bool:
    """Tell whether a mark stands at the beginning of a word rather than at the end of one."""
    opens_after = not before or before.isspace() or before in "([{—–-/"
    return opens_after and bool(after) and not after.isspace() and after not in ",.;:!?)]"


def _partner(stack: list[_Open], mark: str) -> int | None:
    """Return the place on the stack of the mark that this one would close."""
    for place in range(len(stack) - 1, -1, -1):
        partners = PARTNERS[stack[place].mark]
        if mark == partners or (len(mark) == 1 and partners != "''" and mark in partners):
            return place
    return None


def _close(stack: list[_Open], pairs: list[Marked], at: int, mark: str) -> None:
    """Take the partner off the stack, and whatever was left open inside it."""
    place = _partner(stack, mark)
    if place is None:
        return
    opened = stack[place]
    del stack[place:]
    inner = opened.at + len(opened.mark)
    if at > inner:
        pairs.append(Marked(opened.at, at + len(mark), inner, at, mark=opened.mark))


def _run_on(stack: list[_Open], pairs: list[Marked], end: int) -> None:
    """Keep a double mark that never closes, when nothing is marked after it."""
    for opened in stack:
        inner = opened.at + len(opened.mark)
        if opened.mark not in SINGLE and opened.found == len(pairs):
            pairs.append(Marked(opened.at, end, inner, end, closed=False, mark=opened.mark))
            return


def _with_depth(pairs: list[Marked]) -> Iterator[Marked]:
    """Yield the pairs with how deep each stands in others."""
    holding: list[int] = []
    for pair in sorted(pairs, key=lambda pair: (pair.start, -pair.end)):
        while holding and holding[-1] <= pair.start:
            holding.pop()
        yield pair._replace(depth=len(holding))
        holding.append(pair.end)
