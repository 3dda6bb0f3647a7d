"""The Notes tab: what a person highlighted and noted, by its place in the text.

What has lost its place is listed last, in a group of its own, with its words and why.
"""

from collections.abc import Generator
from operator import is_

from reader.model import BLOCK_GAP, Article, BlockAnchor, Placed, Removal
from reader.ui.reading import Course
from reader.ui.sidebar.rows import NEW_LINE, Row, RowLook, Shown, shortened
from reader.ui.words import counted, tr

PLACELESS = "No longer in the text"
LOST = "Changes to pieces no longer in the file"
_DEEDS = {
    "restored": "Put back by you. The file no longer has these words",
    "removed": "Taken out by you. The file no longer has these words",
}
_SIGN = "¶ "
GONE = "The file no longer has these words"
MANY = 400  # rows; Qt measures all that are not folded away
_PART = 100  # rows of which groups are made when there are more
_MOST_SOUGHT = 500  # of those without a place; more are those of another text altogether


def note_rows(shown: Shown) -> tuple[Row, ...]:
    """Return a row for each highlight, and a group of those whose words are gone."""
    return NoteRows().rows(shown)


class NoteRows:
    """Builds the rows, and hands out again those whose highlights did not change.

    While a note is written, the rows of ten thousand others must not be built at every letter.
    """

    def __init__(self) -> None:
        self._article: Article | None = None
        self._course: Course | None = None
        self._known: dict[str, tuple[Placed, Row]] = {}
        self._parts: dict[int, Row] = {}  # by the place of its first row
        self._group: tuple[tuple[Placed, ...], tuple[Row, ...]] = ((), ())

    def rows(self, shown: Shown) -> tuple[Row, ...]:
        """Return the rows of these highlights."""
        course = self._meet(shown.article)
        before, self._known = self._known, {}
        for placed in shown.notes:
            if placed.span is not None:
                name = placed.highlight.id
                known = before.get(name)
                is_same = known is not None and known[0] is placed
                row = known[1] if known and is_same else _row(placed, course)
                self._known[name] = (placed, row)
        rows = tuple(row for _, row in self._known.values())
        return (*self._in_parts(rows), *self._gone(shown), *_lost(shown.lost))

    def new(self, shown: Shown) -> list[Placed]:
        """Return the highlights whose rows have still to be built."""
        self._meet(shown.article)
        known = self._known
        return [
            placed
            for placed in shown.notes
            if placed.span is not None
            and (placed.highlight.id not in known or known[placed.highlight.id][0] is not placed)
        ]

    def built(self, shown: Shown, new: list[Placed]) -> Generator[None, None, None]:
        """Build the rows of new highlights, with a pause after some of them."""
        course = self._meet(shown.article)
        for number, placed in enumerate(new):
            self._known[placed.highlight.id] = (placed, _row(placed, course))
            if number % _PART == 0:
                yield

    def _meet(self, article: Article) -> Course:
        """Return the course through an article; of another one than before nothing is known."""
        if article is not self._article or self._course is None:
            self._article, self._course = article, Course(article)
            self._known, self._parts, self._group = {}, {}, ((), ())
        return self._course

    def _in_parts(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """Return many rows in folded groups, each the very one it was if all in it are."""
        if len(rows) <= MANY:
            self._parts = {}
            return rows
        before, self._parts = self._parts, {}
        for place in range(0, len(rows), _PART):
            part = rows[place : place + _PART]
            known = before.get(place)
            is_same = known is not None and all(map(is_, known.children, part))
            self._parts[place] = known if known and is_same else _part(part)
        return tuple(self._parts.values())

    def _gone(self, shown: Shown) -> tuple[Row, ...]:
        gone = tuple(placed for placed in shown.notes if placed.span is None)
        if gone != self._group[0]:
            self._group = (gone, (_group(gone, shown.article.removals),) if gone else ())
        return self._group[1]


def _row(placed: Placed, course: Course) -> Row:
    highlight = placed.highlight
    number = course.paragraph_at(placed.span.start) if placed.span else 0
    return Row(
        shortened(highlight.anchor.exact),
        look=RowLook.ALONE,
        aside=f"{_SIGN}{number}",
        figures=tr("paragraph {number}", number=number),
        note=_lines(highlight.note) if highlight.note else "",
        why=tr(highlight.colour),
        words=highlight.anchor.exact,
        spans=(placed.span,) if placed.span else (),
        highlight=highlight,
    )


def _part(rows: tuple[Row, ...]) -> Row:
    first, last = (row.aside.removeprefix(_SIGN) for row in (rows[0], rows[-1]))
    return Row(
        tr("Paragraph {first} to {last}", first=first, last=last)
        if first != last
        else tr("Paragraph {number}", number=first),
        look=RowLook.GROUP,
        aside=counted(len(rows), "highlight"),
        folded=True,
        children=rows,
    )


def _group(gone: tuple[Placed, ...], removals: tuple[Removal, ...]) -> Row:
    children = []
    for number, placed in enumerate(gone):
        removal = _removal_of(placed, removals) if number < _MOST_SOUGHT else None
        children.append(_gone_row(placed, removal))
    return Row(
        tr(PLACELESS),
        look=RowLook.GROUP,
        aside=counted(len(gone), "highlight"),
        children=tuple(children),
    )


def _lost(lost: tuple[tuple[str, BlockAnchor], ...]) -> tuple[Row, ...]:
    """Return a group of the pieces a person put back or took out that the file has lost."""
    if not lost:
        return ()
    pieces = tuple(
        Row(
            shortened(block.text) or tr("A picture"),
            note=_lines(tr(_DEEDS[deed])),
            words=block.text,
        )
        for deed, block in lost
    )
    return (
        Row(tr(LOST), look=RowLook.GROUP, aside=counted(len(pieces), "piece"), children=pieces),
    )


def _gone_row(placed: Placed, removal: Removal | None) -> Row:
    highlight = placed.highlight
    why = (
        tr("In a piece that was removed: {reason}", reason=tr(removal.reason))
        if removal
        else tr(GONE)
    )
    return Row(
        shortened(highlight.anchor.exact),
        note=_lines(highlight.note) + _lines(why),
        why=tr(highlight.colour),
        words=highlight.anchor.exact,
        removed=(removal.block.id,) if removal else (),
        highlight=highlight,
    )


def _lines(words: str) -> str:
    """Return lines as they stand below the words of a row, none of them empty."""
    return "".join(f"{NEW_LINE}{line}" for line in words.splitlines() if line.strip())


def _removal_of(placed: Placed, removals: tuple[Removal, ...]) -> Removal | None:
    """Return the removal that took a highlight's words away; of several blocks', the first's."""
    words = placed.highlight.anchor.exact.split(BLOCK_GAP)[0]
    holding = (removal for removal in removals if words and words in removal.block.text)
    return next(holding, None)
