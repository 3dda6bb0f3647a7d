"""The Notes tab's list, with the chosen note below it, to be written where it is read."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.ui.note_fields import NoteFields
from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.notes import MANY, NoteRows
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.rows import Row, Shown
from reader.ui.speakers import SpeakerColours
from reader.ui.theme import Colours
from reader.ui.words import tr

_MARGIN = 10
_LISTING = "Listing the highlights…"


class NotesPanel(Panel):
    """Lists highlights and notes and says what a person changed in one."""

    note_changed = Signal(str, str)  # id of a highlight; its note
    colour_chosen = Signal(str, object)  # id; Colour
    removal_wanted = Signal(str)  # id

    def __init__(self, title: str, empty: str, delegate: RowDelegate) -> None:
        super().__init__(title, empty, delegate)
        self.field.setPlaceholderText(tr("Filter notes, words, colours"))
        self._rows = NoteRows()
        self._awaited: Shown | None = None  # whose rows are being built
        self.fields = NoteFields(self)
        self.fields.note_changed.connect(self.note_changed)
        self.fields.colour_chosen.connect(self.colour_chosen)
        self.fields.removal_wanted.connect(self.removal_wanted)
        self._foot = QWidget(self)
        inner = QVBoxLayout(self._foot)
        inner.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN)
        inner.addWidget(self.fields)
        self._foot.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._foot)
        self.view.let_fold()
        self.view.current_row_changed.connect(self._show_chosen)
        self.view.installEventFilter(self)

    def show_notes(self, shown: Shown) -> None:
        """List the highlights of what is shown; the one that was chosen stays chosen.

        Many new ones are listed in a while, so that nobody has to wait for them.
        """
        self._slices.cancel()
        new = self._rows.new(shown)
        if len(new) <= MANY:
            self._list(shown)
            return
        self._awaited = shown
        self.explain(tr(_LISTING))
        self.show_rows(())
        self._slices.begin(_LISTING, self._rows.built(shown, new), self._list_awaited)

    def _list_awaited(self, _nothing: object = None) -> None:
        shown, self._awaited = self._awaited, None
        if shown is not None:
            self._list(shown)
            self.listing_changed.emit()

    def _list(self, shown: Shown) -> None:
        self._awaited = None
        rows = self._rows.rows(shown)
        if self.view.exchange_rows(rows):
            self._delegate.forget()
        else:
            chosen = self.view.current_row()
            place = self.view.currentIndex().row()
            self.show_rows(rows)
            if chosen is not None and chosen.highlight is not None:
                self.view.select_highlight(chosen.highlight.id, place)
        self._foot.setVisible(bool(rows))
        self._show_known(shown)

    def edit(self, highlight_id: str) -> None:
        """Choose a highlight's row and have its note written."""
        self._slices.cancel()
        self._list_awaited()
        self.view.select_highlight(highlight_id)
        if self.fields.shown == highlight_id:
            self.fields.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dress(self, colours: Colours, speakers: SpeakerColours) -> None:
        """Use these colours."""
        super().dress(colours, speakers)
        self.fields.dress(colours)

    def follow(self, offset: int) -> None:
        """Select what the reader is at, unless a note is being written."""
        if not self._is_written_in:
            super().follow(offset)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete remove the chosen highlight, and F2 write its note."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.view and is_key and isinstance(event, QKeyEvent) and self.fields.shown:
            if event.key() == Qt.Key.Key_Delete:
                self.removal_wanted.emit(self.fields.shown)
                return True
            if event.key() == Qt.Key.Key_F2:
                self.fields.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    @property
    def _is_written_in(self) -> bool:
        return QApplication.focusWidget() is self.fields.field

    def _show_chosen(self, row: Row | None) -> None:
        # A row that what is typed does not pass the filter any more is still the one meant.
        if not self._is_written_in:
            self.fields.show_highlight(row.highlight if row else None)

    def _show_known(self, shown: Shown) -> None:
        """Show what has become of the highlight below the list."""
        known = {placed.highlight.id: placed.highlight for placed in shown.notes}
        row = self.view.current_row()
        chosen = row.highlight.id if row and row.highlight else ""
        name = self.fields.shown if self._is_written_in else chosen
        self.fields.show_highlight(known.get(name))
