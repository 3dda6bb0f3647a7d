"""What is lit in the text for a while: the chosen passage and the hits of a search."""

from bisect import bisect_left

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader.records import record
from reader.ui.article_pane.properties import Property
from reader.ui.theme import Colours


@record
class Lit:
    """A stretch of the document, in its own positions, and the colour behind it."""

    start: int
    end: int
    colour: str
    ink: str = ""
    line: str = ""  # of a line below, so that it is not told by its ground alone


@record
class Highlights:
    """Everything that is lit; `hits` are in order and do not overlap."""

    chosen: Lit | None = None
    spoken: Lit | None = None  # the sentence that is read aloud
    beside: tuple[Lit, ...] = ()  # what belongs to the chosen passage, in order
    hits: tuple[tuple[int, int], ...] = ()
    current: int = -1  # place in hits

    def within(self, first: int, last: int, colours: Colours) -> list[Lit]:
        """Return what is lit between two document positions, the current hit last."""
        lit = [self.spoken] if self.spoken else []
        lit += [one for one in self.beside if one.start <= last and one.end >= first]
        lit += [self.chosen] if self.chosen else []
        place = max(bisect_left(self.hits, (first, first)) - 1, 0)
        while place < len(self.hits) and self.hits[place][0] <= last:
            if place != self.current:
                lit.append(Lit(*self.hits[place], colours.found))
            place += 1
        if 0 <= self.current < len(self.hits):
            start, end = self.hits[self.current]
            lit.append(Lit(start, end, colours.found_current, colours.found_text))
        return lit


def selection(document: QTextDocument, lit: Lit) -> QTextEdit.ExtraSelection:
    """Return what Qt paints for a lit stretch."""
    found = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    last = document.characterCount() - 1
    cursor.setPosition(min(lit.start, last))
    cursor.setPosition(min(lit.end, last), QTextCursor.MoveMode.KeepAnchor)
    # The stubs say these are properties of the instance; assigning is how Qt means it.
    found.cursor = cursor
    found.format.setBackground(QColor(lit.colour))
    if lit.ink:
        found.format.setForeground(QColor(lit.ink))
    if lit.line and not _has_line(document, lit):
        found.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        found.format.setUnderlineColor(QColor(lit.line))
    return found


def _has_line(document: QTextDocument, lit: Lit) -> bool:
    """Tell whether the words, their marks apart, have the line of a quote already."""
    within = QTextCursor(document)
    within.setPosition(min((lit.start + lit.end) // 2 + 1, document.characterCount() - 1))
    form = within.charFormat()
    return form.hasProperty(Property.LINE) or form.hasProperty(Property.DOTS)
