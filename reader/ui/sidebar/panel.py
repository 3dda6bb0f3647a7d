"""One tab of the sidebar: a filter field over a list, or words that say why it is empty."""

from collections.abc import Generator, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.rows import Row
from reader.ui.sidebar.view import RowsView
from reader.ui.slices import Slices
from reader.ui.speakers import SpeakerColours
from reader.ui.theme import Colours
from reader.ui.words import tr

_MARGIN = 10
_LISTING = "Listing…"
_PART = 100  # rows, with what they hold, between two pauses
_AT_ONCE = 30  # such parts; that many rows take a few hundredths of a second
NOTHING_OPEN = "No article is open."


class FilterField(QLineEdit):
    """A field that Escape empties."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            return
        super().keyPressEvent(event)


class Panel(QWidget):
    """Lists rows and says which was chosen. It decides nothing."""

    row_chosen = Signal(object, object)  # Row; Span or None
    listing_changed = Signal()  # other rows are listed, though the article is the same

    def __init__(self, title: str, empty: str, delegate: RowDelegate) -> None:
        super().__init__()
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Filter {tab}", tab=title))
        self.field.setAccessibleName(tr("Filter {tab}", tab=title))
        self.view = RowsView(title, self)
        self.view.setItemDelegate(delegate)
        self.view.row_chosen.connect(self.row_chosen)
        self.field.setEnabled(False)
        self.field.textChanged.connect(self._narrow)
        self._empty_words = empty
        self._empty = QLabel(tr(NOTHING_OPEN), self)
        self._empty.setObjectName("emptyTab")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._delegate = delegate
        self._slices = Slices(self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.bar = _line(above=_MARGIN, between=_MARGIN // 2)
        self.bar.addWidget(self.field)
        self.narrowing = _line(above=0, between=_MARGIN)  # for what else narrows the list
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.bar)
        layout.addLayout(self.narrowing)
        layout.addLayout(self._stack, 1)

    def show_as_they_come(self, rows: Iterable[Row], *, again: bool = False) -> None:
        """List these rows, very many of them in a while, so that nobody has to wait for them."""
        self._slices.cancel()
        steps = _collected(rows)
        try:
            for _ in range(_AT_ONCE):
                next(steps)
        except StopIteration as over:
            self.show_rows(over.value, again=again)
            return
        if not again:
            self.show_rows(())
            self._empty.setText(tr(_LISTING))
        self._slices.begin(_LISTING, steps, partial(self._show_collected, again=again))

    def _show_collected(self, rows: tuple[Row, ...], *, again: bool) -> None:
        self.show_rows(rows, again=again)
        self.listing_changed.emit()

    def show_rows(self, rows: tuple[Row, ...], *, again: bool = False) -> None:
        """List these rows, narrowed by what stands in the field; `again` if some are corrected."""
        self._delegate.forget()
        if rows:
            # Before it has them: as it appears, it would lay them out, and again for its width.
            self._stack.setCurrentIndex(1)
        self.view.show_rows(rows, again=again)
        self.field.setEnabled(bool(rows))
        self._show_list_or_words()

    def explain(self, empty: str) -> None:
        """Say, from now on, why there may be no rows."""
        self._empty_words = empty

    def dress(self, colours: Colours, speakers: SpeakerColours) -> None:
        """Use these colours."""
        self._delegate.dress(colours, speakers)
        self.view.scheduleDelayedItemsLayout()
        self.view.viewport().update()

    def follow(self, offset: int) -> None:
        """Select what the reader is at."""
        self.view.follow(offset)

    def _narrow(self, words: str) -> None:
        self.view.narrow(words)
        self._show_list_or_words()

    def _show_list_or_words(self) -> None:
        rows = self.view.rows
        self._empty.setText(
            self._empty_words if rows.is_empty else tr("Nothing here has these words.")
        )
        self._stack.setCurrentIndex(1 if rows.rowCount() else 0)


def _collected(rows: Iterable[Row]) -> Generator[None, None, tuple[Row, ...]]:
    """Return rows that are built one by one, with a pause after some of them."""
    found: list[Row] = []
    since = 0
    for row in rows:
        found.append(row)
        since += 1 + len(row.children)
        if since >= _PART:
            since = 0
            yield
    return tuple(found)


def _line(*, above: int, between: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(_MARGIN, above, _MARGIN, _MARGIN // 2)
    line.setSpacing(between)
    return line
