"""What becomes of an article's pictures in formats that point at files.

An article whose pictures lie elsewhere is just another article: writers need not know of it.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from reader.export.options import Images
from reader.export.writing import legal_name
from reader.export.written import Asset
from reader.model import Article, Block, BlockKind, Body
from reader.picture_files import is_missing, read_beside
from reader.picture_kinds import kind_of, suffixes_of
from reader.records import record
from reader.text.urls import MAX_PICTURE, safe_image

_FOLDER = "_assets"
_MOST_EMBEDDED = 40_000_000  # characters in one export, which we want to open again ourselves
_MOST_COPIED = 400_000_000  # bytes beside one export; they are in memory before they are written
_MARKER = ";base64,"


@record
class _Picture:
    """A picture that is at hand."""

    data: bytes
    kind: str
    name: str  # fit for a file
    source: Path | None = None


def with_images(
    article: Article, images: Images, source: Path, name: str
) -> tuple[Article, tuple[Asset, ...]]:
    """Return the article with its pictures where they are wanted, and the files to put there.

    `source` is the file the article came from, `name` what the export is called. A picture that
    is not at hand stays what it is, named and told to be missing.
    """
    match images:
        case Images.KEEP:
            return _told_missing(article, source), ()
        case Images.NONE:
            kept = (block for block in article.body.blocks if block.kind is not BlockKind.FIGURE)
            return replace(article, body=Body.joining(kept)), ()
        case Images.COPY:
            assets = _copies(article, source, f"{legal_name(name)}{_FOLDER}")
            places = {src: _address(asset.path) for src, asset in assets.items()}
            rest = _told_missing(article, source)
            return _moved(rest, places), tuple(assets[src] for src in places if places[src])
        case Images.EMBED:
            return _moved(_told_missing(article, source), dict(_embedded(article, source))), ()


def _told_missing(article: Article, source: Path) -> Article:
    """Return the article with a word at every picture whose file is not there."""
    blocks = article.body.blocks
    addresses = {block.image.src for block in blocks if block.image}
    missing = {src for src in addresses if is_missing(source, src)}
    if not missing:
        return article

    def told(block: Block) -> Block:
        shown = block.image
        if shown is None or shown.src not in missing:
            return block
        return replace(block, image=replace(shown, missing=True))

    return replace(article, body=Body.joining(map(told, blocks)))


def _moved(article: Article, places: dict[str, str]) -> Article:
    """Return the article with its pictures at other addresses. Its text stays the same."""

    def moved(block: Block) -> Block:
        shown = block.image
        place = places.get(shown.src) if shown else None
        return replace(block, image=replace(shown, src=place)) if shown and place else block

    return replace(article, body=Body.joining(map(moved, article.body.blocks)))


def _copies(article: Article, source: Path, folder: str) -> dict[str, Asset]:
    assets: dict[str, Asset] = {}
    taken: set[str] = set()
    room = _MOST_COPIED
    for src, picture in _at_hand(article, source):
        room -= len(picture.data)
        if room < 0:
            break
        stem, suffix = _stem_and_suffix(picture)
        name, number = f"{stem}{suffix}", 1
        # Some file systems take "A.png" and "a.png" for one.
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        taken.add(name.casefold())
        assets[src] = Asset(f"{folder}/{name}", picture.data, picture.source)
    return assets


def _embedded(article: Article, source: Path) -> Iterator[tuple[str, str]]:
    room = _MOST_EMBEDDED
    for src, picture in _at_hand(article, source):
        address = f"data:image/{picture.kind}{_MARKER}{b64encode(picture.data).decode()}"
        if len(address) <= min(room, MAX_PICTURE):
            room -= len(address)
            yield src, address


def _at_hand(article: Article, source: Path) -> Iterator[tuple[str, _Picture]]:
    """Yield each picture of an article that can be read, once, by its address."""
    addresses = (block.image.src for block in article.body.blocks if block.image)
    for number, src in enumerate(dict.fromkeys(addresses), start=1):
        found = _carried(src) or read_beside(source, src)
        if found is None:
            continue
        data, path = found
        kind = kind_of(data)
        if kind:
            name = f"picture-{number}" if path is None else PurePosixPath(path).name
            yield src, _Picture(data, kind, name, path)


def _carried(src: str) -> tuple[bytes, None] | None:
    """Return the picture that stands in an address itself."""
    head, marker, letters = safe_image(src).partition(_MARKER)
    if not marker or not head.lower().startswith("data:"):
        return None
    try:
        return b64decode(letters), None
    except ValueError:
        return None


def _stem_and_suffix(picture: _Picture) -> tuple[str, str]:
    """Return a name for the picture's file, with the suffix that its content asks for."""
    stem, dot, suffix = legal_name(picture.name).rpartition(".")
    suffixes = suffixes_of(picture.kind)
    if stem and f"{dot}{suffix}".lower() in suffixes:
        return stem, f"{dot}{suffix}"
    return legal_name(picture.name), suffixes[0]


def _address(path: str) -> str:
    """Return the address of a file beside the export, "" when no address may say that."""
    for sign in "%#?":
        path = path.replace(sign, f"%{ord(sign):02X}")
    return safe_image(path)
