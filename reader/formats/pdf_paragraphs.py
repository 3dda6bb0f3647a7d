"""The paragraphs and headings of a PDF, from where its rows stand and how large they are."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.formats.pdf_furniture import Placed
from reader.formats.pdf_rows import Row
from reader.formats.plain_hyphens import Joiner
from reader.formats.plain_lines import BULLET, Line
from reader.model import Block, BlockKind, Evidence, Link, Span
from reader.records import record
from reader.text.prose import ends_sentence, word_count

_LARGER = 1.12  # times the size of the text: a heading
_SAME_SIZE = 0.08  # of the size; programs round
_GAP = 1.25  # times the usual distance of two rows: a paragraph ends there
_INDENT = 0.8  # of the size of type; printers set the first row of a paragraph in by one
_HEADING_MAX_WORDS = 30
_BOLD_MAX_WORDS = 14
_LEVELS = 6
_MUCH_ROOM = 0.25  # of the width: no word is so long that it left so much
_USUAL_DISTANCE = 1.2  # of the size, where too few rows tell


@record
class _Type:
    """How the text of the whole file is set."""

    size: float
    distances: Mapping[int, float]  # from row to row, by size

    def distance(self, size: float) -> float:
        return self.distances.get(round(size), size * _USUAL_DISTANCE)


def blocks_of(placed: Sequence[Placed]) -> Iterator[Block]:
    """Yield the paragraphs; what stands at a page's edge follows the one it would cut."""
    rows = [row for row, furniture in placed if not furniture]
    setting = _setting(rows)
    joiner = Joiner("\n".join(row.text for row in rows))
    levels = _levels(rows, setting)
    blocks = (_block(piece, joiner, setting, levels) for piece in _pieces(placed, setting))
    return (replace(block, id=number) for number, block in enumerate(blocks))


def _pieces(placed: Sequence[Placed], setting: _Type) -> Iterator[list[Placed]]:
    piece: list[Placed] = []
    waiting: list[Placed] = []
    for each in placed:
        if each.furniture:
            waiting.append(each)
            continue
        if piece and _begins(piece, each.row, setting):
            yield piece
            yield from ([one] for one in waiting)
            piece, waiting = [], []
        piece.append(each)
    if piece:
        yield piece
    yield from ([one] for one in waiting)


def _begins(piece: Sequence[Placed], row: Row, setting: _Type) -> bool:
    """Tell whether a paragraph begins with this row."""
    above = piece[-1].row
    if BULLET.match(row.text) and (row.left - above.left < row.size or ends_sentence(above.text)):
        return True
    if abs(above.size - row.size) > _SAME_SIZE * row.size or above.is_bold != row.is_bold:
        return not _goes_on(above, row, setting)
    if above.page != row.page or row.bottom > above.bottom:
        return _begins_on_page(above, row)
    is_far = above.bottom - row.bottom > _GAP * setting.distance(row.size)
    return is_far or (not _is_larger(row, setting) and _begins_below(piece, row))


def _begins_below(piece: Sequence[Placed], row: Row) -> bool:
    """Tell whether a paragraph begins with a row that stands right under the last one."""
    above = piece[-1].row
    if row.left - above.left > _INDENT * row.size:  # items of a list hang, others are set in
        return len(piece) > 1 or BULLET.match(piece[0].row.text) is None
    return _ended_early(above, row)


def _goes_on(above: Row, row: Row, setting: _Type) -> bool:
    """Tell whether a sentence goes on in another type: bold or small words within a line."""
    if _is_larger(above, setting) or _is_larger(row, setting) or above.page != row.page:
        return False
    if not 0 < above.bottom - row.bottom <= _GAP * setting.distance(max(row.size, above.size)):
        return False
    is_like = above.is_bold == row.is_bold and not _ended_early(above, row)
    return not ends_sentence(above.text) and (row.text[0].islower() or is_like)


def _begins_on_page(above: Row, row: Row) -> bool:
    if row.text[0].islower():
        return False
    return ends_sentence(above.text) or _ended_early(above, row)


def _ended_early(above: Row, row: Row) -> bool:
    """Tell whether the next word would have had room in the row above: then it was the last."""
    if row.text[0].islower():
        return False
    letter = (above.right - above.left) / max(len(above.text), 1)
    first = row.text.split(maxsplit=1)[0]
    room = above.reach - above.right - letter * (len(first) + 1) - row.size
    is_closed = ends_sentence(above.text) or above.text[-1] == ":"
    return room > (0 if is_closed else _MUCH_ROOM * (above.reach - above.left))


def _setting(rows: Sequence[Row]) -> _Type:
    from statistics import median  # noqa: PLC0415  # not at start: it takes long to load

    letters: Counter[float] = Counter()
    distances: defaultdict[int, list[float]] = defaultdict(list)
    above: Row | None = None
    for row in rows:
        letters[round(row.size, 1)] += len(row.text)
        if above and above.page == row.page and above.size == row.size:
            apart = above.bottom - row.bottom
            if 0 < apart < 2 * row.size:
                distances[round(row.size)].append(apart)
        above = row
    usual = letters.most_common(1)[0][0] if letters else 0
    return _Type(usual, {size: median(apart) for size, apart in distances.items()})


def _is_larger(row: Row, setting: _Type) -> bool:
    return row.size > _LARGER * setting.size


def _levels(rows: Iterable[Row], setting: _Type) -> dict[int, int]:
    """Return the level of a heading by its size: the largest type is the title's."""
    sizes = sorted({round(row.size) for row in rows if _is_larger(row, setting)}, reverse=True)
    return {size: min(level, _LEVELS - 1) for level, size in enumerate(sizes, start=1)}


def _block(
    piece: Sequence[Placed], joiner: Joiner, setting: _Type, levels: Mapping[int, int]
) -> Block:
    rows = [row for row, _ in piece]
    text = joiner.joined([Line(row.text, 0, 0, False, False, row.text) for row in rows])  # noqa: FBT003
    furniture = piece[0].furniture
    bullet = BULLET.match(text)
    if bullet is not None and not furniture:
        words = text[bullet.end() :]
        item = Block(0, BlockKind.LIST_ITEM, words, ordered=bool(bullet[1]))
        return _linked(item, rows)
    level = 0 if furniture else _heading_level(rows, text, setting, levels)
    kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
    block = Block(0, kind, text, level, evidence=Evidence(furniture=furniture))
    return _linked(block, rows)


def _heading_level(
    rows: Sequence[Row], text: str, setting: _Type, levels: Mapping[int, int]
) -> int:
    words = word_count(text)
    if _is_larger(rows[0], setting) and words <= _HEADING_MAX_WORDS:
        return levels.get(round(rows[0].size), 1)
    is_bold = all(row.is_bold for row in rows) and abs(rows[0].size / setting.size - 1) < _SAME_SIZE
    is_line = words <= _BOLD_MAX_WORDS and not ends_sentence(text) and text[-1] not in ":,;"
    return min(len(levels) + 1, _LEVELS) if is_bold and is_line and text[0].isalnum() else 0


def _linked(block: Block, rows: Sequence[Row]) -> Block:
    """Return the block with its links: words that stand in it, each in its turn."""
    links: list[Link] = []
    start = 0
    for words, url in (link for row in rows for link in row.links):
        at = block.text.find(words, start)
        if at >= 0:
            links.append(Link(url, Span(at, at + len(words))))
            start = at + len(words)
    return replace(block, links=tuple(links)) if links else block
