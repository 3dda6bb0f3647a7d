"""The body of an OpenDocument text as mark-up."""

from base64 import b64decode
from binascii import Error as NoBase64
from html import escape
from typing import TYPE_CHECKING, Protocol
from xml.etree.ElementTree import Element

from reader.formats.document_pictures import Pictures
from reader.formats.markup import Footnotes, element
from reader.formats.odt_styles import Styles
from reader.formats.style_names import in_style, joined
from reader.formats.xml_tree import text_of

if TYPE_CHECKING:
    from collections.abc import Callable

_PASSED_NAMES = """
    tracked-changes annotation annotation-end forms sequence-decls user-field-decls variable-decls
    table-of-content illustration-index table-index alphabetical-index object-index user-index
    bibliography-source soft-page-break note-citation binary-data title desc hidden-text
    database-display event-listeners
"""
_PASSED = frozenset(_PASSED_NAMES.split())
_MAX_SPACES = 200  # that one sign stands for
_MAX_SPAN = 100  # columns


class Objects(Protocol):
    """What lies beside the text."""

    def data(self, name: str) -> bytes | None:
        """Return a part of the document, None when there is none of this name."""

    def tree(self, name: str) -> Element | None:
        """Return a part of the document that is XML."""


class Writing:
    """Writes the body down element by element."""

    def __init__(self, styles: Styles, objects: Objects) -> None:
        self.pictures = Pictures()
        self._styles = styles
        self._objects = objects
        self._notes = Footnotes()
        self._lists: list[str] = []  # the styles of the lists we are in
        self._writers: dict[str, Callable[[Element], str]] = {
            "h": self._heading,
            "p": self._paragraph,
            "list": self._list,
            "table": self._table,
            "span": self._span,
            "a": self._link,
            "s": _spaces,
            "tab": lambda _: "\t",
            "line-break": lambda _: "<br>",
            "note": self._note,
            "bookmark": _bookmark,
            "bookmark-start": _bookmark,
            "reference-mark-start": _bookmark,
            "bookmark-ref": self._reference,
            "reference-ref": self._reference,
            "frame": self._frame,
        }

    def body(self, body: Element) -> str:
        """Return the whole text, its notes at the end."""
        return joined(self._inner(body)) + self._notes.told()

    def _inner(self, parent: Element) -> str:
        parts = [escape(parent.text or "")]
        for child in parent:
            parts += (self._any(child), escape(child.tail or ""))
        return "".join(parts)

    def _any(self, child: Element) -> str:
        if child.tag in _PASSED:
            return ""
        write = self._writers.get(child.tag)
        return write(child) if write is not None else self._inner(child)

    def _heading(self, heading: Element) -> str:
        stated = heading.get("outline-level", "1")
        level = min(max(int(stated), 1), 6) if stated.isdecimal() else 1
        inner = self._inner(heading)
        _, named = self._styles.element(heading.get("style-name", ""))
        return element("h1" if named == "title" else f"h{level}", inner, class_=named)

    def _paragraph(self, paragraph: Element) -> str:
        tag, named = self._styles.element(paragraph.get("style-name", ""))
        return in_style(tag, named, self._inner(paragraph))

    def _list(self, listed: Element) -> str:
        if listed.find(".//h") is not None:
            return self._inner(listed)  # headings are numbered as items of a list
        name = listed.get("style-name", "") or (self._lists[-1] if self._lists else "")
        self._lists.append(name)
        items = (element("li", self._inner(item)) for item in listed)
        tag = "ol" if self._styles.is_numbered(name, len(self._lists)) else "ul"
        written = element(tag, "".join(items))
        self._lists.pop()
        return written

    def _table(self, table: Element) -> str:
        return element("table", "".join(map(self._row, table.iter("table-row"))))

    def _row(self, row: Element) -> str:
        cells = (
            element("td", self._inner(cell), colspan=_span_of(cell))
            for cell in row.iterfind("./table-cell")
        )
        return element("tr", "".join(cells))

    def _span(self, span: Element) -> str:
        inner = self._inner(span)
        for tag in self._styles.marks(span.get("style-name", "")):
            inner = element(tag, inner)
        return inner

    def _link(self, link: Element) -> str:
        href = link.get("href", "")
        return element("a", self._inner(link), href=href.removesuffix("|outline"))

    def _reference(self, reference: Element) -> str:
        return element("a", self._inner(reference), href=f"#{reference.get('ref-name', '')}")

    def _note(self, note: Element) -> str:
        body = note.find("./note-body")
        return self._notes.call(self._inner(body)) if body is not None else ""

    def _frame(self, frame: Element) -> str:
        box = frame.find("./text-box")
        if box is not None:
            return element("div", self._inner(box))
        formula = frame.find("./object")
        if formula is not None and (signs := self._formula(formula)):
            return element("code", escape(signs))
        pictures = frame.findall("./image")
        if not pictures:
            return ""
        alt = text_of(frame.find("./desc")) or text_of(frame.find("./title"))
        return self._picture(pictures, alt)

    def _picture(self, pictures: list[Element], alt: str) -> str:
        """Show a picture; of a drawing there may be a second copy for those who cannot draw."""
        data = next((data for one in reversed(pictures) if (data := self._data(one))), None)
        if data is None:
            self.pictures.miss()
            return ""
        return self.pictures.tag(data, alt)

    def _data(self, picture: Element) -> bytes | None:
        packed = picture.findtext("./binary-data")
        if not packed:
            return self._objects.data(picture.get("href", ""))
        try:
            return b64decode("".join(packed.split()))
        except (NoBase64, ValueError):
            return None

    def _formula(self, formula: Element) -> str:
        href = formula.get("href", "").removeprefix("./")
        tree = formula.find("./math") if not href else self._objects.tree(f"{href}/content.xml")
        if tree is None or tree.tag != "math":
            return ""
        for parent in tree.iter():
            for written in parent.findall("./annotation"):
                parent.remove(written)
        return text_of(tree)


def _spaces(sign: Element) -> str:
    count = sign.get("c", "1")
    return " " * min(int(count), _MAX_SPACES) if count.isdecimal() else " "


def _bookmark(mark: Element) -> str:
    return element("a", "", id=mark.get("name", ""))


def _span_of(cell: Element) -> str:
    stated = cell.get("number-columns-spanned", "")
    return stated if stated.isdecimal() and int(stated) <= _MAX_SPAN else ""
