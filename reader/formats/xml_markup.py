"""Documents in an XML vocabulary of their own as mark-up.

A vocabulary is mostly a table: this element is a paragraph, that one emphasis. What a table
cannot say, such as what heads a section or where a note goes, a function does.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from html import escape
from xml.etree.ElementTree import Element

from reader.formats.document_pictures import Pictures
from reader.formats.markup import Footnotes, element
from reader.records import record

_LOWEST = 6  # heading
_NO_PICTURES: Mapping[str, bytes] = {}


@record
class Vocabulary:
    """What the elements of a kind of document stand for."""

    tags: Mapping[str, str]  # to those of HTML; an element in none of these but passes on
    sections: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()  # with all that is in them
    special: Mapping[str, Callable[["Writer", Element], str]] = field(default_factory=dict)


class Writer:
    """Writes a document down element by element."""

    def __init__(
        self, vocabulary: Vocabulary, pictures: Mapping[str, bytes] = _NO_PICTURES
    ) -> None:
        self.pictures = Pictures()
        self.notes = Footnotes()
        self.level = 1  # of the section we are in; the whole document is the first
        self._known = vocabulary
        self._held = pictures

    def inner(self, parent: Element) -> str:
        """Return what an element holds."""
        parts = [escape(parent.text or "", quote=False)]
        for child in parent:
            parts += (self.any(child), escape(child.tail or "", quote=False))
        return "".join(parts)

    def any(self, child: Element) -> str:
        """Return an element, whatever it is."""
        known, name = self._known, child.tag
        if name in known.passed:
            return ""
        if name in known.special:
            return known.special[name](self, child)
        if name in known.sections:
            return self.section(child)
        tag = known.tags.get(name)
        if tag is not None:
            return element(tag, self.inner(child), id=child.get("id", ""))
        return f"{self.place(child)}{self.inner(child)}"

    def section(self, child: Element) -> str:
        """Return a part of the document, its headings a level below those around it."""
        self.level += 1
        written = element("section", self.inner(child), id=child.get("id", ""))
        self.level -= 1
        return written

    def heading(self, head: Element, before: str = "") -> str:
        """Return what heads the section we are in."""
        words = f"{escape(before)} {self.inner(head)}" if before else self.inner(head)
        return element(f"h{min(self.level, _LOWEST)}", words, id=head.get("id", ""))

    def place(self, child: Element) -> str:
        """Return a place that links may lead to, where the element is named."""
        return element("a", "", id=child.get("id", "")) if child.get("id") else ""

    def picture(self, name: str, alt: str = "") -> str:
        """Return a picture that the document holds, or that lies beside it or on the web."""
        name = name.strip()
        if name.lstrip("#") in self._held:
            return self.pictures.tag(self._held[name.lstrip("#")], alt)
        if name.startswith("#") or not name:
            self.pictures.miss()
            return ""
        return f'<img src="{escape(name)}" alt="{escape(alt)}">'


def verse(writer: Writer, lines: list[Element]) -> str:
    """Return lines of verse as one paragraph."""
    return element("p", "<br>".join(map(writer.inner, lines)))


def linked(writer: Writer, words: Element, target: str) -> str:
    """Return a link."""
    return element("a", writer.inner(words) or escape(target), href=target, id=words.get("id", ""))
