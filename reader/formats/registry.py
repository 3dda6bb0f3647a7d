"""The formats Standfirst opens, in the order they are tried."""

from collections.abc import Callable
from pathlib import Path

from reader.errors import NoPartError, NoTextError, UnknownFormatError, WrongEncodingError
from reader.formats import (
    article_json,
    docx,
    epub,
    fb2,
    html,
    htmlz,
    jats,
    latex,
    maff,
    mail,
    markdown,
    mbox,
    mhtml,
    odt,
    org,
    pdf,
    plain,
    rtf,
    tei,
    wacz,
    warc,
    webarchive,
    zipped_page,
)
from reader.formats.content import Content
from reader.formats.crowding import uncrowded
from reader.formats.encoding import is_readable
from reader.formats.foreign import refuse_foreign
from reader.formats.foreign_media import refuse_medium
from reader.formats.legible import all_legible, legible_part
from reader.formats.opening import SavedFile, printable, read_file
from reader.formats.ordering import in_true_order, part_in_true_order
from reader.formats.pointers import refuse_pointer
from reader.formats.unpacking import inner_suffix, unpacked_file
from reader.model import Document, Origin, Part
from reader.records import record
from reader.saying import listed, saying


@record
class Format:
    """A kind of file. `sniff` knows it by its first bytes, whatever the file is called.

    A kind that may hold several articles tells their `parts`, and reads each by its number; `read`
    reads the first.
    """

    name: str
    title: str  # as a file dialog says it
    noun: str  # as a sentence says it: "it is not …"; "" when another row's says it already
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[SavedFile], Content]
    parts: Callable[[SavedFile], tuple[Part, ...]] | None = None
    read_part: Callable[[SavedFile, int], Content] | None = None
    is_text: bool = True
    by_name: bool = False  # nothing in the file need say what it is, so its name may


_PACKED = ""  # "a web page" says it

FORMATS = (
    Format(
        "mhtml",
        "Web pages in one file",
        _PACKED,
        (".mhtml", ".mht", ".mhtm"),
        mhtml.sniff,
        mhtml.read,
        is_text=False,
    ),
    Format(
        "webarchive",
        "Safari web archives",
        _PACKED,
        (".webarchive",),
        webarchive.sniff,
        webarchive.read,
        is_text=False,
    ),
    Format(
        "warc",
        "WARC web archives",
        _PACKED,
        (".warc", ".warc.gz"),
        warc.sniff,
        warc.read,
        warc.parts,
        warc.read_part,
        is_text=False,
    ),
    Format(
        "wacz",
        "WACZ web archives",
        _PACKED,
        (".wacz",),
        wacz.sniff,
        wacz.read,
        wacz.parts,
        wacz.read_part,
        is_text=False,
    ),
    Format(
        "maff",
        "Firefox web archives",
        _PACKED,
        (".maff",),
        maff.sniff,
        maff.read,
        maff.parts,
        maff.read_part,
        is_text=False,
    ),
    Format("htmlz", "HTMLZ", _PACKED, (".htmlz",), htmlz.sniff, htmlz.read, is_text=False),
    Format(
        "epub", "Electronic books", "an EPUB book", (".epub",), epub.sniff, epub.read, is_text=False
    ),
    Format(
        "docx",
        "Word documents",
        "a Word document",
        (".docx",),
        docx.sniff,
        docx.read,
        is_text=False,
    ),
    Format(
        "odt",
        "OpenDocument texts",
        "an OpenDocument text",
        (".odt", ".ott", ".fodt"),
        odt.sniff,
        odt.read,
        is_text=False,
    ),
    Format("rtf", "Rich text", "a rich text", (".rtf",), rtf.sniff, rtf.read, is_text=False),
    Format(
        "fb2",
        "FictionBooks",
        "a FictionBook",
        (".fb2", ".fb2.zip"),
        fb2.sniff,
        fb2.read,
        is_text=False,
    ),
    Format(
        "mbox",
        "Mailboxes",
        "a mailbox",
        (".mbox", ".mbx"),
        mbox.sniff,
        mbox.read,
        mbox.parts,
        mbox.read_part,
        is_text=False,
    ),
    Format("mail", "Letters", "a letter", (".eml", ".emlx"), mail.sniff, mail.read, is_text=False),
    Format("pdf", "PDF", "a PDF", (".pdf",), pdf.sniff, pdf.read, is_text=False),
    # Last of those that are zip archives: it takes any of them.
    Format(
        "zip",
        "Zipped web pages",
        _PACKED,
        (".zip",),
        zipped_page.sniff,
        zipped_page.read,
        is_text=False,
    ),
    Format(
        "html",
        "Web pages",
        "a web page",
        (".html", ".htm", ".xhtml", ".shtml", ".html.gz", ".htm.gz"),
        html.sniff,
        html.read,
        by_name=True,
    ),
    Format(
        "markdown",
        "Markdown",
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        markdown.sniff,
        markdown.read,
        by_name=True,
    ),
    Format("tei", "TEI texts", "TEI", (".tei", ".xml"), tei.sniff, tei.read),
    Format(
        "jats", "Journal articles", "a journal's article", (".nxml", ".jats"), jats.sniff, jats.read
    ),
    Format("org", "Org outlines", "an Org outline", (".org",), org.sniff, org.read, by_name=True),
    Format("latex", "LaTeX", "LaTeX", (".tex", ".latex"), latex.sniff, latex.read, by_name=True),
    Format(
        "json",
        "Articles in JSON",
        "an article in JSON",
        (".json", ".jsonl"),
        article_json.sniff,
        article_json.read,
    ),
    Format(
        "text",
        "Plain text",
        "plain text",
        (".txt", ".text", ".txt.gz"),
        plain.sniff,
        plain.read,
    ),
)


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
    return tuple(part_in_true_order(legible_part(part)) for part in told)


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
