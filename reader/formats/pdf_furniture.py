"""What stands at the edge of every page of a PDF: its number, a running head or foot."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reader.formats.pdf_rows import Row
from reader.formats.plain_pages import PAGE_NUMBER, RUNNING_HEAD

_EDGE = 0.1  # of a page's height, at its top and at its foot
_MIN = 3  # pages that have it; of a document with two, both
_FEW = 2
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\W*(?:\w{1,6}\W+)?(\d{1,4})\W*(?:\w{1,4}\W+)?(?:\d{1,4}\W*)?")
_ENDS = re.compile(r"^\d{1,4}(?= |$)|(?<= )\d{1,4}$")
_OF_ALL = re.compile(r"(\d{1,4}) ?/ ?(\d{1,4})")


class Placed(NamedTuple):
    """A row and what it is at the page's edge, "" for a row of the text."""

    row: Row
    furniture: str


def set_aside(pages: Sequence[Sequence[Row]]) -> list[Placed]:
    """Return all rows in their order, those named that stand on every page."""
    alike: defaultdict[str, set[int]] = defaultdict(set)
    for page in pages:
        for row in page:
            if _is_at_edge(row):
                alike[_key(row)].add(row.page)
    needed = min(_MIN, max(_FEW, sum(map(bool, pages))))
    repeated = {key for key, numbers in alike.items() if len(numbers) >= needed}
    counting = _counting(pages, needed)
    return [
        Placed(
            row, _name(row, len(pages), is_known=_key(row) in repeated or _counts(row, counting))
        )
        for page in pages
        for row in page
    ]


def _counting(pages: Sequence[Sequence[Row]], needed: int) -> set[int]:
    """Return by how much the numbers printed on pages differ from their places in the file."""
    ahead: defaultdict[int, set[int]] = defaultdict(set)
    for row in (row for page in pages for row in page if _is_at_edge(row)):
        for number in _ENDS.findall(row.text):
            ahead[int(number) - row.page].add(row.page)
    return {by for by, numbers in ahead.items() if len(numbers) >= needed}


def _counts(row: Row, counting: set[int]) -> bool:
    """Tell whether a line begins or ends with the number of its page."""
    return any(int(number) - row.page in counting for number in _ENDS.findall(row.text))


def _is_at_edge(row: Row) -> bool:
    return not _EDGE * row.height < row.bottom < (1 - _EDGE) * row.height


def _key(row: Row) -> str:
    return _DIGITS.sub("#", row.text)


def _name(row: Row, pages: int, *, is_known: bool) -> str:
    if not _is_at_edge(row):
        return ""
    of_all = _OF_ALL.fullmatch(row.text)
    if of_all and (int(of_all[1]), int(of_all[2])) == (row.page + 1, pages):
        return PAGE_NUMBER
    if not is_known:
        return ""
    return PAGE_NUMBER if _NUMBER.fullmatch(row.text) else RUNNING_HEAD
