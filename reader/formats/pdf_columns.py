"""The order in which the rows of a page are read: column by column, what spans them in between."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.formats.pdf_rows import Row

_MIN_ROWS = 5  # in a column; fewer are a table, or words beside a picture
_MIN_AT_EDGE = 3  # of a column's rows begin at its left edge; the others are set in
_MOST_ROWS = 2_000  # on a page; more are a drawing or a trap
_FILLED = 0.55  # of a column's width, by most of its rows; cells of a table are narrower
_SAME_LINE = 0.4  # of the size of type: rows whose feet are nearer stand in one line
_MOST_SPANNING = 0.35  # of the rows of a page may cross the gap: titles, pictures' captions
_MAX_COLUMNS = 6
_AROUND = 2  # rows
_SAME_EDGE = 2.5  # of the size of type: the first row of a paragraph is set in by less


def in_order(rows: Sequence[Row], level: int = 0) -> tuple[Row, ...]:
    """Return the rows of a page as they are read."""
    gap = _gap(rows) if level < _MAX_COLUMNS else None
    if gap is None:
        return _joined(rows)
    ordered: list[Row] = []
    waiting: list[Row] = []
    for row in _from_top(rows):
        if row.left < gap < row.right:
            ordered += _columns(waiting, gap, level)
            ordered.append(row)
            waiting = []
        else:
            waiting.append(row)
    return (*ordered, *_columns(waiting, gap, level))


def with_reach(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows in their order, each with how far those around it go that begin below it.

    Beside a picture all rows are short: only near ones tell where a row could have gone on.
    """
    return tuple(
        row._replace(
            reach=max(
                r.right
                for r in rows[max(at - _AROUND, 0) : at + _AROUND + 1]
                if abs(r.left - row.left) <= row.size * _SAME_EDGE
            )
        )
        for at, row in enumerate(rows)
    )


def _columns(rows: Sequence[Row], gap: float, level: int) -> tuple[Row, ...]:
    left = [row for row in rows if row.right <= gap]
    right = [row for row in rows if row.left >= gap]
    return (*in_order(left, level + 1), *in_order(right, level + 1))


def _gap(rows: Sequence[Row]) -> float | None:
    """Return where a page is parted into columns, as seen from its left edge; None for nowhere."""
    if not 2 * _MIN_ROWS <= len(rows) <= _MOST_ROWS:
        return None
    # Where a column begins, its rows begin at one place; the gap is right before it.
    begin = Counter(round(row.left) for row in rows)
    starts = [start for start, count in sorted(begin.items())[1:] if count >= _MIN_AT_EDGE]
    parted = ((start - 1.0, _sides(rows, start - 1.0)) for start in starts)
    fitting = [(len(rows) - spanning, at) for at, spanning in parted if spanning is not None]
    return max(fitting)[1] if fitting else None


def _sides(rows: Sequence[Row], at: float) -> int | None:
    """Return how many rows cross a line down the page, None when it parts no columns."""
    left = [row for row in rows if row.right <= at]
    right = [row for row in rows if row.left >= at]
    spanning = len(rows) - len(left) - len(right)
    if spanning > _MOST_SPANNING * len(rows) or min(len(left), len(right)) < _MIN_ROWS:
        return None
    both = _is_column(left) and _is_column(right) and _stand_side_by_side(left, right)
    return spanning if both else None


def _is_column(rows: Sequence[Row]) -> bool:
    from statistics import median  # noqa: PLC0415  # not at start: it takes long to load

    widths = [row.right - row.left for row in rows]
    return median(widths) >= _FILLED * max(widths)


def _stand_side_by_side(left: Sequence[Row], right: Sequence[Row]) -> bool:
    top, bottom = max(r.bottom for r in right), min(r.bottom for r in right)
    return sum(bottom <= row.bottom <= top for row in left) >= _MIN_ROWS


def _from_top(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-round(row.bottom), row.left))


def _joined(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows of one column from its top; those that stand in one line as one."""
    joined: list[Row] = []
    for row in sorted(rows, key=lambda row: -row.bottom):
        above = joined[-1] if joined else None
        if above and above.bottom - row.bottom <= _SAME_LINE * min(above.size, row.size):
            first, last = sorted((above, row), key=lambda each: each.left)
            joined[-1] = first._replace(
                text=f"{first.text} {last.text}",
                right=max(first.right, last.right),
                size=max(first.size, last.size),
                is_bold=first.is_bold and last.is_bold,
                links=first.links + last.links,
            )
        else:
            joined.append(row)
    return tuple(joined)
