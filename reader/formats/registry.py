"""The formats Standfirst opens, in the order they are tried."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.errors import NoTextError, UnknownFormatError, WrongEncodingError
from reader.formats import html, markdown, plain
from reader.formats.content import Content
from reader.formats.encoding import is_readable
from reader.formats.opening import SavedFile, printable, read_file
from reader.model import Document, Origin


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. `sniff` knows it by its first bytes, whatever the file is called."""

    name: str
    title: str  # as a file dialog says it
    noun: str  # as a sentence says it: "it is not …"
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[SavedFile], Content]


FORMATS = (
    Format(
        "html",
        "Web pages",
        "a web page",
        (".html", ".htm", ".xhtml", ".shtml"),
        html.sniff,
        html.read,
    ),
    Format(
        "markdown",
        "Markdown",
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        markdown.sniff,
        markdown.read,
    ),
    Format("text", "Plain text", "plain text", (".txt", ".text"), plain.sniff, plain.read),
)


def choose(path: Path, data: bytes) -> Format:
    """Choose by what the file holds; by its name only when that says nothing.

    Raises UnknownFormatError when it is none of FORMATS.
    """
    if not plain.sniff(data):
        raise UnknownFormatError(path, _kinds())
    *others, text = FORMATS
    named = (fmt for fmt in others if path.suffix.lower() in fmt.suffixes)
    return next((fmt for fmt in others if fmt.sniff(data)), None) or next(named, text)


def open_document(path: Path, encoding: str = "") -> Document:
    """Read every block of a file, in this encoding or the one that is found out.

    Raises FileError when it cannot be opened, or not in this encoding.
    """
    return document_of(read_file(path, encoding))


def document_of(file: SavedFile) -> Document:
    """Read every block of a file's bytes. Raises FileError when they hold no text."""
    chosen = choose(file.path, file.data)
    if file.encoding and not is_readable(file.data, file.encoding):
        raise WrongEncodingError(file.path)
    content = chosen.read(file)
    if not content.blocks:
        raise NoTextError(file.path)
    name = printable(file.path)
    origin = Origin(name, chosen.name, content.encoding, len(file.data), file.sha256)
    return Document(origin, content.blocks, content.hints, content.notes, content.finished)


def _kinds() -> str:
    *first, last = (fmt.noun for fmt in FORMATS)
    return f"{', '.join(first)} or {last}"
