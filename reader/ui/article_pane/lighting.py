"""Lights passages in a text view: what was chosen, flashing first, and what was found."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.ui.article_pane.highlights import Highlights, Lit, selection
from reader.ui.article_pane.properties import Property
from reader.ui.theme import LIGHT, Colours

_FLASH_MS = 1000


class Lighting(QObject):
    """Keeps what is lit in one view. Positions are the document's."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self.colours = LIGHT
        self._lit = Highlights()
        self._settled: Lit | None = None  # what stays when the flash is over
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.timeout.connect(self._settle)

    def put_out(self, colours: Colours) -> None:
        """Light nothing, and from now on in these colours."""
        self.colours = colours
        self._flash.stop()
        self._lit = Highlights()
        self._view.setExtraSelections([])

    def choose(
        self, start: int, end: int, also: tuple[tuple[int, int], ...] = (), tint: str = ""
    ) -> None:
        """Flash a passage, then leave it tinted: a quote in its speaker's colour.

        Others that belong to it are tinted alike: all that one source says, and its names.
        """
        tint = tint or self._colour_when_chosen(end)
        line = self.colours.text
        self._settled = Lit(start, end, tint, line=line)
        others = tuple(Lit(*other, tint, line=line) for other in also if other != (start, end))
        self._lit = replace(self._lit, beside=others)
        flash = Lit(start, end, self.colours.found_current, self.colours.found_text)
        self._lit = replace(self._lit, chosen=flash if self._may_flash() else self._settled)
        self._flash.start(_FLASH_MS)
        self.repaint()

    def speak(self, spoken: tuple[int, int] | None) -> None:
        """Light the sentence that is read aloud, or none."""
        lit = Lit(*spoken, self.colours.selected, line=self.colours.accent) if spoken else None
        self._lit = replace(self._lit, spoken=lit)
        self.repaint()

    def find(self, hits: tuple[tuple[int, int], ...], current: int) -> None:
        """Light every hit of a search, and one of them more."""
        self._lit = replace(self._lit, hits=hits, current=current)
        self.repaint()

    def scrolled(self) -> None:
        """Light what has come into sight."""
        if self._lit.hits or self._lit.beside:
            self.repaint()

    def repaint(self) -> None:
        """Light what is near what is seen: twenty thousand selections cost seconds and memory."""
        viewport = self._view.viewport()
        above, below = (
            QPoint(0, -viewport.height()),
            QPoint(viewport.width(), 2 * viewport.height()),
        )
        first = self._view.cursorForPosition(above).position()
        last = self._view.cursorForPosition(below).position()
        lit = self._lit.within(first, last, self.colours)
        document = self._view.document()
        self._view.setExtraSelections([selection(document, one) for one in lit])

    def _settle(self) -> None:
        self._lit = replace(self._lit, chosen=self._settled)
        self.repaint()

    def _colour_when_chosen(self, end: int) -> str:
        # A cursor's letters are those before it, so the passage is asked at its end.
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(end)
        return cursor.charFormat().stringProperty(Property.CHOSEN) or self.colours.selected

    def _may_flash(self) -> bool:
        # Whoever wants no animations wants no flashes.
        style = self._view.style()
        hint = style.StyleHint.SH_Widget_Animation_Duration
        return style.styleHint(hint, None, self._view) > 0
