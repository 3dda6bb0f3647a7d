"""Reads the layout of a plain text: which lines belong together, and what their setting says.

Each convention has a module of its own, and a row here. They are asked in order, each about the
lines that none before it knew; what nobody knows is running text. A file without a trace of a
convention is not searched for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from reader.formats.plain_code import coded, fenced
from reader.formats.plain_columns import column_by_column
from reader.formats.plain_fragments import is_fragmented, joined, singly
from reader.formats.plain_headings import chapters, underlined
from reader.formats.plain_lines import RULE, RULE_SIGNS, Line, paragraphs
from reader.formats.plain_lists import listed
from reader.formats.plain_pages import set_aside
from reader.formats.plain_pieces import Piece, Portion, Recogniser, recognised
from reader.formats.plain_quoting import quoted
from reader.formats.plain_tables import tables
from reader.formats.plain_verse import verses
from reader.formats.plain_wrap import unwrapped, wrap_width
from reader.model import BlockKind

# Signs of which any file with such a thing has one ("" is in all), and who knows what they mean.
RECOGNISERS: tuple[tuple[tuple[str, ...], Recogniser], ...] = (
    # Headings first: which sign underlines the highest is seen in the whole file.
    (("",), underlined),
    (("",), chapters),
    (("  ",), column_by_column),
    (("```", "~~~"), fenced),
    ((">",), quoted),
    ((";", "{", "()", "= ", "$ ", ">>> ", " --"), coded),
    (("|", "\t", "  ", "│", "-+-"), tables),
    ((",", ";", "1", "2"), verses),
)


def pieces_of(text: str, lines: Sequence[Line]) -> Iterator[Piece]:
    """Cut lines into pieces, each the lines of one block."""
    paged = set_aside(list(lines))
    portions: Iterable[Portion] = [paged.lines] if paged.lines else []
    for signs, recognise in RECOGNISERS:
        if any(sign in text for sign in signs):
            portions = list(recognised(portions, recognise))
    pieces = listed(list(_cut(list(portions))))
    yield from _with_furniture(pieces, paged.furniture) if paged.furniture else pieces


def _cut(portions: Sequence[Portion]) -> Iterator[Piece]:
    """Cut the lines that nobody knew where a paragraph ends."""
    lines = [line for portion in portions if not isinstance(portion, Piece) for line in portion]
    width = wrap_width(lines)
    cut = partial(unwrapped, width=width) if width else joined if is_fragmented(lines) else singly
    for portion in portions:
        if isinstance(portion, Piece):
            yield portion
        else:
            yield from map(_named, chain.from_iterable(map(cut, paragraphs(portion))))


def _named(lines: list[Line]) -> Piece:
    """Return running text as a piece, or the rule that it is."""
    text = lines[0].text
    is_rule = text[0] in RULE_SIGNS and len(lines) == 1 and RULE.fullmatch(text)
    return Piece(lines, BlockKind.RULE) if is_rule else Piece(lines)


def _with_furniture(
    pieces: Iterable[Piece], furniture: Sequence[tuple[Line, str]]
) -> Iterator[Piece]:
    """Put the furniture of pages back, each after the paragraph it stood in."""
    waiting = iter(furniture)
    line, label = next(waiting, (None, ""))
    for piece in pieces:
        while line and line.at < piece.lines[0].at:
            yield Piece((line,), BlockKind.PARAGRAPH, furniture=label)
            line, label = next(waiting, (None, ""))
        yield piece
    while line:
        yield Piece((line,), BlockKind.PARAGRAPH, furniture=label)
        line, label = next(waiting, (None, ""))
