"""Looks for words in what the pane shows and walks through the hits."""

from PySide6.QtCore import QObject

from reader.ui.article_pane.excerpt import is_trace
from reader.ui.article_pane.positions import Positions, units
from reader.ui.article_pane.view import ArticleView
from reader.ui.find_bar import FindBar
from reader.ui.searching import Folded

_BLANK = "\x00"  # stands where a trace's words are and between paragraphs: no hit crosses it


class Finding(QObject):
    """One search in one article view, told of in one bar."""

    def __init__(self, view: ArticleView, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = bar
        self._folded: Folded | None = None
        self._positions = Positions(())
        self._hits: tuple[tuple[int, int], ...] = ()
        self._current = -1
        self._begun_at = 0  # where the scroll bar stood

    def another_document(self) -> None:
        """Forget the text: the view shows another document."""
        self._folded = None
        self._hits = ()
        self._current = -1
        if not self._bar.isHidden():
            self.look_for(self._bar.wanted)

    def begin(self) -> None:
        """Open the bar, with the words that are selected in the text."""
        if self._bar.isHidden():
            self._begun_at = self._view.verticalScrollBar().value()
        self._bar.begin(self._view.selected_words())

    def look_for(self, wanted: str) -> None:
        """Light every hit and go to the first one from where the reader is."""
        here = self._here()
        found = self._text().find(wanted)
        to_document = self._positions.to_document
        self._hits = tuple((to_document(start), to_document(end)) for start, end in found)
        self._current = next(
            (place for place, (start, _) in enumerate(self._hits) if start >= here), 0
        )
        self._show()

    def step(self, by: int) -> None:
        """Go some hits on, round the end; with no search going on, begin one."""
        if self._bar.isHidden():
            self.begin()
        elif self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._show()

    def stop(self) -> None:
        """Light nothing and go back to the text, to where the search began."""
        self._hits = ()
        self._current = -1
        self._view.light_hits((), -1)
        self._view.verticalScrollBar().setValue(self._begun_at)
        self._view.setFocus()

    def _show(self) -> None:
        if self._hits:
            self._view.go_to_position(self._hits[self._current][0])
        self._view.light_hits(self._hits, self._current)
        self._bar.tell(self._current + 1 if self._hits else 0, len(self._hits))

    def _here(self) -> int:
        if 0 <= self._current < len(self._hits):
            return self._hits[self._current][0]
        return self._view.position_here()

    def _text(self) -> Folded:
        if self._folded is None:
            text = self._seen_text()
            self._folded = Folded(text)
            self._positions = Positions.of_plain(text)
        return self._folded

    def _seen_text(self) -> str:
        document = self._view.document()
        parts = []
        block = document.begin()
        while block.isValid():
            words = block.text()
            parts.append(_BLANK * units(words) if is_trace(block) else words)
            block = block.next()
        return _BLANK.join(parts)
