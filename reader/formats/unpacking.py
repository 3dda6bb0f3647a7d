"""Unpacks files that were packed whole, as servers send pages and archivers keep them."""

import gzip
import zlib
from io import BytesIO
from pathlib import Path

from reader.errors import (
    EmptyFileError,
)
from reader.formats.archive import MAX_RATIO, SMALL
from reader.formats.opening import MAX_BYTES, SavedFile
from reader.formats.refusals import (
    ArchiveBombError,
    DamagedArchiveError,
)
from reader.model import Note
from reader.records import record

MAX_NESTING = 8  # layers; real files have one, carelessly saved ones two
MAX_RECORDS = 4 * MAX_BYTES  # of a web archive, whose pictures and scripts are not all kept
SUFFIX = ".gz"

_GZIP = b"\x1f\x8b\x08"
_ZLIB = (b"x\x01", b"x\x9c", b"x\xda")  # how deflate begins at each level but one, a text's "x^"
_CHUNK = 65_536
_RECORDS = b"WARC/"
_CUT_OFF = Note("damage", "This file is damaged or cut off: its end could not be unpacked.")


@record
class Unpacked:
    """What came out, and whether all of it did."""

    data: bytes
    is_whole: bool = True


def unpacked_file(file: SavedFile) -> tuple[SavedFile, tuple[Note, ...]]:
    """Return a file with what is inside, and what a reader should know of its packing.

    Raises FileError when nothing comes out of it, or far too much.
    """
    notes: tuple[Note, ...] = ()
    for _ in range(MAX_NESTING):
        encoding = _encoding_of(file.data)
        if not encoding:
            break
        unpacked = decoded(file.data, encoding, file.path)
        if not unpacked.data and unpacked.is_whole:
            raise EmptyFileError(file.path)
        if not unpacked.data:
            raise DamagedArchiveError(file.path, "it cannot be unpacked")
        file = SavedFile(file.path, unpacked.data, file.encoding)
        notes = notes if unpacked.is_whole else (_CUT_OFF,)
    return file, notes


def inner_suffix(path: Path) -> str:
    """Return the suffix that tells what is inside.

    >>> inner_suffix(Path("page.html.gz"))
    '.html'
    """
    return Path(path.name.lower().removesuffix(SUFFIX)).suffix


def _encoding_of(data: bytes) -> str:
    if data.startswith(_GZIP):
        return "gzip"
    if not data.startswith(_ZLIB):
        return ""
    try:
        return "deflate" if zlib.decompressobj().decompress(data[:_CHUNK], 1) else ""
    except zlib.error:
        return ""


def decoded(data: bytes, encoding: str, path: Path) -> Unpacked:
    """Undo a content encoding as HTTP names it. What it does not know it leaves as it is.

    Raises ArchiveBombError when far too much comes out.
    """
    match encoding.strip().lower():
        case "gzip" | "x-gzip":
            return _gunzipped(data, path)
        case "deflate":
            return _inflated(data, path)
        case "br":
            return _unbrotlied(data, path)
    return Unpacked(data)


def _require_little(packed: bytes, out: bytearray, path: Path) -> None:
    limit = MAX_RECORDS if out.startswith(_RECORDS) else MAX_BYTES
    if len(out) > limit or (len(out) > SMALL and len(out) > MAX_RATIO * len(packed)):
        raise ArchiveBombError(path, limit)


def _gunzipped(data: bytes, path: Path) -> Unpacked:
    out = bytearray()
    with gzip.GzipFile(fileobj=BytesIO(data)) as packed:
        try:
            while chunk := packed.read(_CHUNK):
                out += chunk
                _require_little(data, out, path)
        except (EOFError, OSError, zlib.error):
            return Unpacked(bytes(out), is_whole=False)
    return Unpacked(bytes(out))


def _inflated(data: bytes, path: Path) -> Unpacked:
    # Some servers leave the two bytes in front away, against the standard.
    with_head = data[:1] == _ZLIB[0][:1] and not int.from_bytes(data[:2]) % 31
    inflater = zlib.decompressobj(zlib.MAX_WBITS if with_head else -zlib.MAX_WBITS)
    out = bytearray()
    waiting = data
    try:
        while waiting and not inflater.eof:
            out += inflater.decompress(waiting, _CHUNK)
            waiting = inflater.unconsumed_tail
            _require_little(data, out, path)
    except zlib.error:
        return Unpacked(bytes(out), is_whole=False)
    return Unpacked(bytes(out), inflater.eof)


def _unbrotlied(data: bytes, path: Path) -> Unpacked:
    # Only pages in web archives are packed so; the others need not wait for it to load.
    import brotli  # noqa: PLC0415

    decoder = brotli.Decompressor()
    out = bytearray()
    waiting = data
    try:
        while not decoder.is_finished():
            chunk = decoder.process(waiting, output_buffer_limit=_CHUNK)
            if not chunk and not waiting:
                return Unpacked(bytes(out), is_whole=False)
            out += chunk
            waiting = b""
            _require_little(data, out, path)
    except brotli.error:
        return Unpacked(bytes(out), is_whole=False)
    return Unpacked(bytes(out))
