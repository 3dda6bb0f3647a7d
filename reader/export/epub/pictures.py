"""Lays the pictures that an article carries in itself into the book, as files of their own."""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator
from dataclasses import replace

from reader.export.epub.container import Item
from reader.model import Block, BlockKind, Image
from reader.text.urls import safe_image, safe_link

# Every reading system shows these; of others a book would need a second copy.
_KINDS = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png", "png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg", "jpg"),
    (re.compile(rb"GIF8[79]a"), "image/gif", "gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp", "webp"),
)


def with_pictures(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Item, ...]]:
    """Return the blocks with their pictures at their places in the book, and those files.

    What a picture shows that cannot come along is told in words. One that lies on the web stays
    a link: opening a book tells no site so.
    """
    sources = (block.image.src for block in blocks if block.image)
    items = dict(_items(dict.fromkeys(sources)))
    return tuple(_placed(block, items) for block in blocks), tuple(items.values())


def _items(sources: dict[str, None]) -> Iterator[tuple[str, Item]]:
    for number, src in enumerate(sources, start=1):
        data = _carried(src)
        for begins, media_type, suffix in _KINDS:
            if begins.match(data):
                yield src, Item(f"pictures/{number}.{suffix}", media_type, data)


def _carried(src: str) -> bytes:
    """Return the picture that stands in an address itself, nothing when it does not."""
    address = safe_image(src)
    if address[:5].lower() != "data:":
        return b""
    try:
        return b64decode(address.partition(",")[2])
    except NotBase64:
        return b""


def _placed(block: Block, items: dict[str, Item]) -> Block:
    shown = block.image
    if shown is None:
        return block
    if item := items.get(shown.src):
        return replace(block, image=replace(shown, src=item.name))
    if safe_link(shown.src):
        return block
    return _told(block, shown)


def _told(block: Block, shown: Image) -> Block:
    """Return what a picture shows as the caption it then is; without words, an empty figure."""
    if not shown.alt:
        return replace(block, image=None)
    return replace(block, kind=BlockKind.CAPTION, text=f"[{shown.alt}]", image=None)
