"""The list of corrections while it is open: filled, kept true, and what is done in it."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.annotations.anchoring import spans_of
from reader.annotations.correcting import unplaced
from reader.model import MarkedQuote, Reassignment, Span, UnmarkedQuote
from reader.saying import saying
from reader.ui.correcting.list_dialog import CorrectionsDialog
from reader.ui.current import CurrentArticle, Search
from reader.ui.navigation import Navigation

_ANCHORED = MarkedQuote | UnmarkedQuote | Reassignment


class Reviewing(QObject):
    """Shows one window's list of corrections and takes back what is chosen in it."""

    def __init__(self, current: CurrentArticle, navigation: Navigation, window: QWidget) -> None:
        super().__init__(window)
        self._current = current
        self._navigation = navigation
        self.dialog = CorrectionsDialog(window)
        self.dialog.undo_wanted.connect(self._take_back)
        self.dialog.place_wanted.connect(self._go)
        current.history_changed.connect(self._refresh)
        current.changed.connect(self._refresh)
        current.opened.connect(self._refresh)

    def show(self) -> None:
        """Show the list, beside which one can read on."""
        self.dialog.show()
        self._refresh()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.list.setFocus()

    def _refresh(self) -> None:
        if self.dialog.isHidden():
            return
        opened, corrections = self._current.open, self._current.edits.corrections
        # While quotes are looked for nobody knows what fits.
        is_known = opened is not None and opened.search is Search.DONE
        lost = (
            unplaced(corrections, opened.found, opened.article.text)
            if opened is not None and is_known
            else ()
        )
        self.dialog.show_corrections(corrections, lost, self._places())

    def _places(self) -> dict[str, Span]:
        """Return where the words of corrections stand, by their ids."""
        text = self._current.article.text if self._current.article else ""
        about = [one for one in self._current.edits.corrections if isinstance(one, _ANCHORED)]
        spans = spans_of(text, (one.anchor for one in about))
        return {one.id: span for one, span in zip(about, spans, strict=True) if span}

    def _take_back(self, ids: tuple[str, ...]) -> None:
        edits = self._current.edits
        stay = tuple(one for one in edits.corrections if one.id not in ids)
        words = (
            saying("taking back a correction")
            if len(ids) == 1
            else saying("taking back all corrections")
        )
        self._current.change(replace(edits, corrections=stay), words)

    def _go(self, correction_id: str) -> None:
        span = self._places().get(correction_id)
        if span is not None:
            self._navigation.jump(span)
