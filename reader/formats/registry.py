"""Chooses the format of a file and reads it."""

from pathlib import Path

from reader.errors import NoPartError, NoTextError, UnknownFormatError, WrongEncodingError
from reader.formats import plain
from reader.formats.content import Content
from reader.formats.crowding import uncrowded
from reader.formats.encoding import is_readable
from reader.formats.foreign import refuse_foreign
from reader.formats.foreign_media import refuse_medium
from reader.formats.legible import all_legible, legible
from reader.formats.opening import SavedFile, printable, read_file
from reader.formats.ordering import in_true_order
from reader.formats.pointers import refuse_pointer
from reader.formats.table import FORMATS, Format
from reader.formats.unpacking import inner_suffix, unpacked_file
from reader.model import Document, Origin, Part
from reader.saying import listed, saying
from reader.text.controls import in_order


def choose(path: Path, data: bytes) -> Format:
    """Choose by what the file holds; by its name only when that says nothing.

    Raises FileError when it is none of FORMATS.
    """
    refuse_pointer(path, data)
    for fmt in FORMATS:
        if not fmt.is_text and fmt.sniff(data):
            return fmt
    refuse_foreign(path, data)
    refuse_medium(path, data)
    if not plain.sniff(data):
        raise UnknownFormatError(path, _kinds())
    *others, text = (fmt for fmt in FORMATS if fmt.is_text)
    named = (fmt for fmt in others if fmt.by_name and inner_suffix(path) in fmt.suffixes)
    return next((fmt for fmt in others if fmt.sniff(data)), None) or next(named, text)


def open_document(path: Path, encoding: str = "", part: int = 0) -> Document:
    """Read every block of a file, or of one of its `parts`, in this encoding or the right one.

    Raises FileError when it cannot be opened, or not in this encoding.
    """
    return document_of(read_file(path, encoding), part)


def document_of(file: SavedFile, part: int = 0) -> Document:
    """Read every block of a file's bytes, or of one of the articles in them.

    Raises FileError when they hold no text.
    """
    inside, notes = unpacked_file(file)
    chosen = choose(inside.path, inside.data)
    content = uncrowded(in_true_order(all_legible(_content(chosen, inside, part))))
    if not content.blocks:
        raise NoTextError(file.path)
    name = printable(file.path)
    origin = Origin(
        name,
        chosen.name,
        content.encoding,
        len(file.data),
        file.sha256,
        content.encoding_reason,
    )
    notes = (*notes, *content.notes)
    return Document(origin, content.blocks, content.hints, notes, content.finished, content.whole)


def parts(path: Path) -> tuple[Part, ...]:
    """Return the articles of a file that may hold several, nothing for any other kind.

    Raises FileError when it cannot be opened.
    """
    inside, _ = unpacked_file(read_file(path))
    tell = choose(inside.path, inside.data).parts
    told = tell(inside) if tell is not None else ()
    return tuple(part.respelled(legible).respelled(in_order) for part in told)


def _content(chosen: Format, file: SavedFile, part: int) -> Content:
    if chosen.is_text and file.encoding and not is_readable(file.data, file.encoding):
        raise WrongEncodingError(file.path)
    if chosen.read_part is not None:
        return chosen.read_part(file, part)
    if part:
        raise NoPartError(file.path, part + 1, 1)
    return chosen.read(file)


def _kinds() -> str:
    # What people open most comes first.
    rows = sorted(FORMATS, key=lambda fmt: not fmt.by_name)
    *first, last = (saying(fmt.noun) for fmt in rows if fmt.noun)
    return saying("{some} or {last}", some=listed(first), last=last)
