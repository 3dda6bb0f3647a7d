"""A Word document as mark-up.

Mammoth turns it into HTML by what its styles mean, which is how writers say what is a heading
or a quotation. It trusts what it is given, so this looks through every part beforehand.
"""

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

import mammoth

from reader.formats.archive import Archive, opened
from reader.formats.content import Content
from reader.formats.document_pictures import Pictures
from reader.formats.docx_styles import style_map
from reader.formats.encoding import decode
from reader.formats.opening import SavedFile
from reader.formats.refusals import DamagedDocumentError
from reader.formats.stated_title import with_title
from reader.formats.whole import whole_content
from reader.formats.xml_tree import sound_xml, text_of, tree_of
from reader.model import Meta

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from typing import IO, Protocol

    class _Picture(Protocol):
        """What mammoth gives of a picture."""

        alt_text: str | None
        open: Callable[[], AbstractContextManager[IO[bytes]]]


KIND = "a Word document"

# What a library runs into that expects documents to be in order.
_OUT_OF_ORDER = (
    ArithmeticError, AttributeError, ExpatError, LookupError, OSError, TypeError, ValueError,
)  # fmt: skip
_STYLES, _CORE = "word/styles.xml", "docProps/core.xml"
_XML = (".xml", ".rels")
_READ = re.compile(r"\[Content_Types\]\.xml|.*\.rels|word/.*|docProps/core\.xml")
# Formulas are a language of their own that mammoth passes over; their signs are better than none.
_SIGNS = re.compile(r"<m:t(?: [^<>]*)?>([^<]*)</m:t>")
_FORMULA = re.compile(r"</?m:[^<>]*>")
_FORMULA_LOOKS = re.compile(r"<(/?)(m:\w*Pr)>")
# How mammoth tells the notes at the end, each with an arrow that leads back.
_NOTE = re.compile(r'<li id="((?:foot|end)note)-(-?\d+)">')
_BACK = re.compile(r'(?:(?<!\s)\s++)?<a href="#(?:foot|end)note-ref--?\d+">↑</a>')
# Whose name a program writes when it was told none.
_NOBODY = frozenset(
    "administrator,admin,author,microsoft office user,owner,python-docx,un-named,unknown,user,"
    "windows user".split(",")
)


def read_document(file: SavedFile) -> Content:
    """Read a Word document: its words as their styles name them."""
    archive = opened(file.data, file.path)
    pictures = Pictures()
    markup = _with_notes_told(_converted(archive, pictures))
    content = whole_content(markup, Meta(authors=_authors(archive)), pictures.notes())
    return with_title(content, _core(archive, "title"))


def _converted(archive: Archive, pictures: Pictures) -> str:
    styles = tree_of(_text(archive, _STYLES), archive.path, KIND) if _STYLES in archive else None

    def shown(picture: "_Picture") -> dict[str, str]:
        try:
            with picture.open() as data:
                return {"src": pictures.address(data.read())}
        except (ValueError, KeyError):  # it lies outside the document, or is missing
            pictures.miss()
            return {"src": ""}

    try:
        made = mammoth.convert_to_html(
            _looked_through(archive),
            style_map=style_map(styles),
            convert_image=mammoth.images.img_element(shown),
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except _OUT_OF_ORDER as error:
        raise DamagedDocumentError(archive.path, KIND, "a part is missing or broken") from error
    except RecursionError as error:
        raise DamagedDocumentError(
            archive.path, KIND, "its parts are nested too deep, or too many"
        ) from error
    return str(made.value)


def _with_notes_told(markup: str) -> str:
    """Return the mark-up with its notes as paragraphs that begin with their numbers."""
    first = _NOTE.search(markup)
    if first is None:
        return markup
    body = markup[: first.start()].removesuffix("<ol>")
    parts = _NOTE.split(_BACK.sub("", markup[first.start() :].removesuffix("</ol>")))
    told = []
    for number, at in enumerate(range(1, len(parts), 3), 1):
        sort, name, words = parts[at : at + 3]
        back = f'<a href="#{sort}-ref-{name}">[{number}]</a> '
        words = words.removesuffix("</li>").replace("<p>", f"<p>{back}", 1)
        told.append(f'<div id="{sort}-{name}">{words}</div>')
    return "".join((body, *told))


def _looked_through(archive: Archive) -> BytesIO:
    """Return the document packed anew: within limits, no entities in it, formulas as words."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as copy:
        for name in filter(_READ.fullmatch, archive.names):
            if name.endswith(_XML):
                text = sound_xml(_text(archive, name), archive.path, KIND)
                copy.writestr(name, _without_formulas(text))
            else:
                copy.writestr(name, archive.read(name))
    packed.seek(0)
    return packed


def _text(archive: Archive, name: str) -> str:
    return decode(archive.read(name), labelled=True).text


def _without_formulas(text: str) -> str:
    if "<m:oMath" not in text:
        return text
    text = _SIGNS.sub(r'<w:r><w:t xml:space="preserve">\1</w:t></w:r>', _without_looks(text))
    return _FORMULA.sub("", text)


def _without_looks(text: str) -> str:
    """Return the text without what says how the parts of its formulas look."""
    kept, at, within = [], 0, ""
    for tag in _FORMULA_LOOKS.finditer(text):
        if not within and not tag[1]:
            kept.append(text[at : tag.start()])
            at, within = tag.start(), tag[2]
        elif tag[1] and tag[2] == within:
            at, within = tag.end(), ""
    return "".join((*kept, text[at:]))


def _core(archive: Archive, name: str) -> str:
    if _CORE not in archive:
        return ""
    return text_of(tree_of(_text(archive, _CORE), archive.path, KIND).find(f"./{name}"))


def _authors(archive: Archive) -> tuple[str, ...]:
    names = (name.strip() for name in _core(archive, "creator").split(";"))
    return tuple(name for name in names if name and name.lower() not in _NOBODY)
