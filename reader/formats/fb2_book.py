"""What a FictionBook holds, once it is known to be one."""

from base64 import b64decode
from binascii import Error as NoBase64
from collections.abc import Iterator
from html import escape
from xml.etree.ElementTree import Element

from reader.formats.archive import START, opened
from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.markup import element
from reader.formats.opening import SavedFile
from reader.formats.refusals import DamagedDocumentError
from reader.formats.whole import whole_content
from reader.formats.xml_markup import Vocabulary, Writer, linked, verse
from reader.formats.xml_tree import text_of, tree_of
from reader.model import Meta
from reader.text.dates import find_date
from reader.text.urls import web_address

KIND = "a FictionBook"

_NOTES = frozenset({"notes", "comments", "footnotes"})
_NAMES = ("first-name", "middle-name", "last-name")
_TAGS = {
    "p": "p",
    "text-author": "p",
    "cite": "blockquote",
    "epigraph": "blockquote",
    "table": "table",
    "tr": "tr",
    "th": "th",
    "td": "td",
    "strong": "strong",
    "emphasis": "em",
    "strikethrough": "s",
    "sub": "sub",
    "sup": "sup",
    "code": "code",
}


def read_book(file: SavedFile) -> Content:
    """Read a FictionBook."""
    decoded = decode(_unpacked(file), labelled=True, chosen=file.encoding)
    tree = tree_of(decoded.text, file.path, KIND)
    writer = Writer(_VOCABULARY, dict(_pictures(tree)))
    markup = "".join(_body(writer, body) for body in tree.iterfind("./body"))
    notes = (*decoded.notes, *writer.pictures.notes())
    return whole_content(markup, _meta(tree), notes, decoded.encoding)


def _unpacked(file: SavedFile) -> bytes:
    if not file.data.startswith(START):
        return file.data
    archive = opened(file.data, file.path)
    books = [name for name in archive.names if name.lower().endswith(".fb2")]
    if not books:
        raise DamagedDocumentError(file.path, KIND, "the book is missing from its archive")
    return archive.read(books[0])


def _body(writer: Writer, body: Element) -> str:
    if body.get("name", "").lower() not in _NOTES:
        return writer.inner(body)
    return "".join(_note(writer, section) for section in body.iter("section"))


def _note(writer: Writer, note: Element) -> str:
    """Return a note that begins with its number, which is its title here."""
    number = escape(text_of(note.find("./title")).strip("[]. "))
    words = "".join(writer.any(child) for child in note if child.tag != "title")
    begun = words.replace("<p>", f"<p>[{number}] ", 1) if number else words
    return element("div", begun, id=note.get("id", ""))


def _title(writer: Writer, title: Element) -> str:
    """Return a title; its paragraphs are its lines."""
    lines = (line for line in title.iterfind("./p"))
    words = "<br>".join(filter(None, map(writer.inner, lines)))
    return element(f"h{min(writer.level, 6)}", words)


def _subtitle(writer: Writer, subtitle: Element) -> str:
    if not any(map(str.isalnum, text_of(subtitle))):
        return "<hr>"  # asterisks between two parts of a chapter
    return element(f"h{min(writer.level + 1, 6)}", writer.inner(subtitle))


def _link(writer: Writer, link: Element) -> str:
    href = link.get("href", "")
    written = linked(writer, link, href) if href else writer.inner(link)
    return element("sup", written) if link.get("type") == "note" else written


def _picture(writer: Writer, image: Element) -> str:
    return writer.picture(image.get("href", ""), image.get("alt", "") or image.get("title", ""))


def _stanza(writer: Writer, stanza: Element) -> str:
    return verse(writer, stanza.findall("./v"))


_VOCABULARY = Vocabulary(
    _TAGS,
    sections=frozenset({"section", "poem"}),
    passed=frozenset({"binary", "stylesheet"}),
    special={
        "title": _title,
        "subtitle": _subtitle,
        "a": _link,
        "image": _picture,
        "stanza": _stanza,
        "empty-line": lambda _writer, _line: "",
    },
)


def _pictures(tree: Element) -> Iterator[tuple[str, bytes]]:
    for binary in tree.iterfind("./binary"):
        try:
            yield binary.get("id", ""), b64decode("".join((binary.text or "").split()))
        except (NoBase64, ValueError):
            continue


def _meta(tree: Element) -> Meta:
    info = tree.find("./description/title-info")
    if info is None:
        return Meta()
    date = info.find("./date")
    stated = (date.get("value", ""), text_of(date)) if date is not None else ()
    return Meta(
        title=text_of(info.find("./book-title")),
        authors=tuple(filter(None, map(_name, info.iterfind("./author")))),
        published=next(filter(None, (find_date(day, {})[0] for day in stated)), ""),
        language=text_of(info.find("./lang")),
        url=web_address(text_of(tree.find("./description/document-info/src-url"))),
    )


def _name(author: Element) -> str:
    parts = " ".join(filter(None, (text_of(author.find(f"./{part}")) for part in _NAMES)))
    return parts or text_of(author.find("./nickname"))
