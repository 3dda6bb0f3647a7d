"""The article in our own JSON, by the contract of schema 1.

Other programs may have written the file, too, so nothing in it is taken on trust: what is not
as the contract says is passed over.
"""

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.front_matter import FrontMatter, meta_of
from reader.formats.html_place import MAX_NESTING
from reader.formats.html_tables import rows_of
from reader.formats.inline import CELL_END, LINE_END
from reader.formats.opening import SavedFile
from reader.formats.refusals import DamagedDocumentError
from reader.model import Block, BlockKind, Image, Link, Mark, MarkKind, Span
from reader.text.urls import safe_image, safe_link

KIND = "an article that Standfirst wrote as JSON"

_KINDS = {kind.value: kind for kind in BlockKind}
_MARKS = {kind.value: kind for kind in MarkKind}
_WORDLESS = frozenset({BlockKind.FIGURE, BlockKind.RULE})
_MAX_LEVEL = 6

Record = Mapping[str, object]


def read_article(file: SavedFile) -> Content:
    """Read an article that we wrote as JSON."""
    decoded = decode(file.data, chosen=file.encoding)
    try:
        stated = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        raise DamagedDocumentError(file.path, KIND, "it breaks off") from error
    blocks = filter(_shows_something, _blocks(stated))
    numbered = tuple(replace(block, id=number) for number, block in enumerate(blocks))
    hints = meta_of(_front(stated))
    return Content(numbered, decoded.encoding, hints, decoded.notes, finished=True)


def _blocks(stated: object) -> list[Block]:
    """Return every block with the marks and links that the file tells beside them."""
    records = list(_records(stated, "blocks"))
    images = {str(image.get("block")): image for image in _records(stated, "images")}
    blocks = [_block(record, images) for record in records]
    starts = [_number(record, "start") for record in records]
    for place, mark, span in _placed(_records(stated, "marks"), starts, blocks):
        kind = _MARKS.get(str(mark.get("kind")))
        if kind is not None:
            marks = (*blocks[place].marks, Mark(kind, span))
            blocks[place] = replace(blocks[place], marks=marks)
    for place, link, span in _placed(_records(stated, "links"), starts, blocks):
        if url := safe_link(str(link.get("url") or "")):
            links = (*blocks[place].links, Link(url, span))
            blocks[place] = replace(blocks[place], links=links)
    return blocks


def _shows_something(block: Block) -> bool:
    if block.image is not None:
        return bool(block.image.src)
    return bool(block.text) or block.kind is BlockKind.RULE


def _records(stated: object, name: str) -> Iterator[Record]:
    listed = stated.get(name) if isinstance(stated, dict) else None
    if isinstance(listed, list):
        yield from (one for one in listed if isinstance(one, dict))


def _number(record: Record, name: str) -> int:
    stated = record.get(name)
    return stated if isinstance(stated, int) and stated >= 0 else 0


def _block(record: Record, images: Mapping[str, Record]) -> Block:
    kind = _KINDS.get(str(record.get("kind")), BlockKind.PARAGRAPH)
    text = str(record.get("text") or "")
    rows = _rows(record) if kind is BlockKind.TABLE else ()
    if kind in _WORDLESS:
        text = ""
    elif rows and rows_of(text) != rows:
        text = LINE_END.join(map(CELL_END.join, rows))
    image = _image(images.get(str(record.get("id")))) if kind is BlockKind.FIGURE else None
    return Block(
        0,
        kind,
        text,
        level=min(_number(record, "level"), _MAX_LEVEL) if kind is BlockKind.HEADING else 0,
        depth=min(_number(record, "depth"), MAX_NESTING - 1),
        ordered=record.get("ordered") is True,
        lang=str(record.get("lang") or "")[:20],
        rows=rows,
        image=image,
    )


def _rows(record: Record) -> tuple[tuple[str, ...], ...]:
    stated = record.get("rows")
    rows = [row for row in stated if isinstance(row, list)] if isinstance(stated, list) else []
    return tuple(tuple(" ".join(str(cell).split()) for cell in row) for row in rows)


def _image(stated: Record | None) -> Image:
    if stated is None:
        return Image("")
    src = str(stated.get("src") or "")
    width, height = (_number(stated, side) or None for side in ("width", "height"))
    return Image(safe_image(src) or safe_link(src), str(stated.get("alt") or ""), width, height)


def _placed(
    records: Iterator[Record], starts: Sequence[int], blocks: Sequence[Block]
) -> Iterator[tuple[int, Record, Span]]:
    """Yield the place of the block that a mark or a link stands in, with its span there."""
    for record in records:
        start, end = _number(record, "start"), _number(record, "end")
        # Blocks without words begin where the next words do, and stand before them.
        place = bisect_right(starts, start) - 1
        if place < 0:
            continue
        span = Span(start, end).shifted(-starts[place])
        if 0 <= span.start < span.end <= len(blocks[place].text):
            yield place, record, span


def _front(stated: object) -> FrontMatter:
    meta = stated.get("meta") if isinstance(stated, dict) else None
    front: FrontMatter = {}
    for name, value in meta.items() if isinstance(meta, dict) else ():
        values = value if isinstance(value, list) else [value]
        front[name] = tuple(one for one in values if isinstance(one, str) and one)
    return front
