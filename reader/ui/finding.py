"""Looks for words in what the pane shows and walks through the hits."""

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument

from reader.records import record
from reader.ui.actions import Handler, calling
from reader.ui.article_pane.blocks_seen import reveal
from reader.ui.article_pane.view import ArticleView
from reader.ui.find_bar import FindBar
from reader.ui.wanted import PatternError, Wanted
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.ui.search import FoldedPassages, Search

_SLICE_MS = 12.0  # of searching between two looks at what else there is to do
_FROM_TOP = "from the top"
_FROM_END = "from the end"


@record
class _Begun:
    """Where the reader was when the search began."""

    document: QTextDocument
    width: int
    scrolled: int
    position: int


class Finding(QObject):
    """One search in one article view, told of in one bar."""

    def __init__(self, view: ArticleView, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = bar
        self._folded: FoldedPassages | None = None
        self._search: Search | None = None
        self._more_to_come = False  # of the text, behind what is searched
        self._current = -1
        self._anchor = 0  # the document position from which hits are counted as next
        self._begun: _Begun | None = None
        self._left_at = 0  # where the scroll bar stood after the last hit was shown
        self._is_quiet = False  # whether the text stays where it is, whatever is found
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), view)
        self._escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(bar.close_bar)
        bar.wanted_changed.connect(self.look_for)
        bar.next_wanted.connect(calling(self.step, 1))
        bar.previous_wanted.connect(calling(self.step, -1))
        bar.hit_chosen.connect(self.go_to)
        bar.escaped.connect(self._return)
        bar.closed.connect(self.stop)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands about finding do."""
        return {
            "find": self.begin,
            "find_next": calling(self.step, 1),
            "find_previous": calling(self.step, -1),
        }

    def expect_more(self, _why: str = "") -> None:
        """Count no further than "so far": the view shows a part of its text, the rest is coming."""
        self._more_to_come = True
        self._tell()

    def another_document(self, *, more_to_come: bool = False) -> None:
        """Forget the text: the view shows another document, or the same one set anew."""
        self._more_to_come = more_to_come
        self._folded = None
        self._forget_hits()
        if self._bar.isHidden():
            self._escape.setEnabled(False)
        else:
            # Only when the place is found again that the reader was at.
            QTimer.singleShot(0, self, self._look_again)

    def recall(self, wanted: Wanted, *, shown: bool) -> None:
        """Go on with a search that was left with another article in front; the text stays."""
        self._bar.recall(wanted, shown=shown)
        self._escape.setEnabled(shown)
        self._begun = None
        if shown:
            QTimer.singleShot(0, self, self._look_again)

    def begin(self) -> None:
        """Open the bar, with the words that are selected in the text."""
        from reader.ui.article_pane.words_chosen import words_selected  # noqa: PLC0415  # not at start

        words = words_selected(self._view)
        cursor = self._view.textCursor()
        self._anchor = cursor.selectionStart() if words else self._view.position_here()
        if self._bar.isHidden():
            self._begun = _Begun(
                self._view.document(),
                self._view.lineWrapColumnOrWidth(),
                self._view.verticalScrollBar().value(),
                self._anchor,
            )
            self._left_at = self._begun.scrolled
        self._escape.setEnabled(True)
        self._bar.begin(words)

    def look_for(self, wanted: Wanted) -> None:
        """Light every hit and go to the first one from where the search began."""
        self._is_quiet = False
        self._search_for(wanted)

    def step(self, by: int) -> None:
        """Go some hits on, round the end; with no search going on, begin one."""
        count = len(self._search.hits) if self._search else 0
        if self._bar.isHidden():
            self.begin()
        elif count:
            place = self._current + by
            wrapped = {-1: tr(_FROM_END), count: tr(_FROM_TOP)}.get(place, "")
            self._current = place % count
            self._arrive(wrapped)

    def go_to(self, place: int) -> None:
        """Go to a hit by its place among them."""
        if self._search and 0 <= place < len(self._search.hits) and place != self._current:
            self._current = place
            self._arrive()

    def stop(self) -> None:
        """Light nothing, keep nothing of the text, and go back to it."""
        self._forget_hits()
        self._folded = None
        self._light()
        self._escape.setEnabled(False)
        self._view.setFocus()

    # Slots

    def _search_for(self, wanted: Wanted) -> None:
        # Not at start.
        from reader.ui.article_pane.passages import Passages  # noqa: PLC0415
        from reader.ui.search import FoldedPassages, Search  # noqa: PLC0415

        self._forget_hits()
        if self._folded is None or self._folded.spelling != wanted.spelling:
            self._folded = FoldedPassages(Passages(self._view.document()), wanted.spelling)
        try:
            self._search = Search(self._folded, wanted)
        except PatternError as error:
            self._light()
            self._bar.tell_problem(str(error))
            return
        self._go_on()

    def _go_on(self) -> None:
        search = self._search
        if search is None:
            return
        problem = ""
        try:
            search.go_on(_SLICE_MS)
        except PatternError as error:
            search.is_over = True
            problem = str(error)
        if self._current < 0:
            self._choose_first(search)
        if search.is_over:
            self._slices.stop()
            self._light()
            self._tell()
            self._bar.list_hits(self._view.document(), tuple(search.hits), self._current)
            if problem:
                self._bar.tell_problem(problem)
        elif not self._slices.isActive():
            self._slices.start()
        if not search.is_over:
            self._bar.tell_searching(len(search.hits))

    def _choose_first(self, search: "Search") -> None:
        """Choose the first hit from where the search began, as soon as it is known."""
        place = bisect_left(search.hits, (self._anchor, 0))
        if place < len(search.hits):
            self._current = place
        elif search.is_over and search.hits:
            self._current = 0
        if self._current >= 0:
            self._reveal()
            self._light()

    def _look_again(self) -> None:
        if not self._bar.isHidden():
            self._anchor = self._view.position_here()
            self._is_quiet = True
            self._search_for(self._bar.wanted)

    def _return(self) -> None:
        """Go back to where the search began, unless the reader has gone on from a hit."""
        begun, self._begun = self._begun, None
        bar = self._view.verticalScrollBar()
        if begun is None or begun.document is not self._view.document():
            return
        if self._left_at != bar.value():
            return
        if begun.width == self._view.lineWrapColumnOrWidth():
            bar.setValue(begun.scrolled)
        else:
            self._view.go_to_position(begun.position)

    def _arrive(self, wrapped: str = "") -> None:
        """Show the current hit; what is typed from now on is looked for from there."""
        search = self._search
        if search is None:
            return
        self._is_quiet = False
        self._anchor = search.hits[self._current][0]
        self._reveal()
        self._light()
        self._tell(wrapped)
        self._bar.choose_listed(self._current)

    def _reveal(self) -> None:
        if self._search and not self._is_quiet:
            reveal(self._view, *self._search.hits[self._current])
            self._left_at = self._view.verticalScrollBar().value()

    def _light(self) -> None:
        hits = tuple(self._search.hits) if self._search else ()
        self._view.light_hits(hits, self._current)

    def _tell(self, wrapped: str = "") -> None:
        search = self._search
        if search is not None:
            count = len(search.hits)
            if self._more_to_come:
                self._bar.tell_searching(count)
                return
            self._bar.tell(self._current + 1, count, wrapped, more=search.is_cut_short)

    def _forget_hits(self) -> None:
        self._slices.stop()
        self._search = None
        self._current = -1
        self._bar.list_hits(self._view.document(), (), -1)
