"""The Quotes tab's list: in which order, and which of them only."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QMenu, QToolButton, QWidget

from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.quotes import Listing, quote_rows, unattributed, unnamed
from reader.ui.sidebar.rows import Shown
from reader.ui.speakers import SpeakerColours
from reader.ui.theme import Colours
from reader.ui.words import counted, tr

_ORDERS = {True: "By &speaker", False: "In &order"}
_SAID = {True: "Order of quotes: by speaker", False: "Order of quotes: in the order of the text"}


class QuotesPanel(Panel):
    """Lists quotes as they are wanted, and says when that is to be remembered."""

    by_speaker_changed = Signal(bool)

    def __init__(self, title: str, empty: str, delegate: RowDelegate) -> None:
        super().__init__(title, empty, delegate)
        self.field.setPlaceholderText(tr("Filter quotes, speakers, words"))
        self._shown: Shown | None = None
        self._listing = Listing()
        self._order = _order_button(self)
        self._orders = {grouped: _order(self._order, grouped=grouped) for grouped in _ORDERS}
        self._nobodys = QCheckBox(self)
        self._hidden = QCheckBox(self)
        self.bar.addWidget(self._order)
        for box in (self._nobodys, self._hidden):
            self.narrowing.addWidget(box)
            box.toggled.connect(self._choose)
        self.narrowing.addStretch(1)
        for grouped, action in self._orders.items():
            action.setChecked(grouped)
            action.toggled.connect(self._choose)
        stops: tuple[QWidget, ...] = (self.field, self._order, self._nobodys, self._hidden)
        for before, after in zip(stops, (*stops[1:], self.view), strict=True):
            QWidget.setTabOrder(before, after)
        self._name()

    @property
    def by_speaker(self) -> bool:
        """Whether the quotes are grouped by speaker."""
        return self._listing.by_speaker

    def set_by_speaker(self, *, grouped: bool) -> None:
        """Group the quotes by speaker or list them in order."""
        self._orders[grouped].setChecked(True)

    def show_quotes(self, shown: Shown, *, again: bool = False) -> None:
        """List the quotes of an article. A kind it has none of is no longer asked for."""
        self._shown = shown
        self._name()
        for box, quotes in self._boxes(shown):
            if not quotes:
                box.setChecked(False)
            box.setEnabled(bool(quotes))
        self._order.setEnabled(bool(shown.outline.quotes))
        self.show_as_they_come(quote_rows(shown, self._listing), again=again)

    def dress(self, colours: Colours, speakers: SpeakerColours) -> None:
        """Use these colours; a box is drawn around with a line that can be seen on its ground."""
        super().dress(colours, speakers)
        for box in (self._nobodys, self._hidden):
            palette = box.palette()
            # The style takes the line around a box from this role, and darkens it.
            palette.setColor(QPalette.ColorRole.Window, QColor(colours.muted))
            box.setPalette(palette)

    def _boxes(self, shown: Shown) -> tuple[tuple[QCheckBox, int], ...]:
        outline = shown.outline
        return (
            (self._nobodys, len(unattributed(outline))),
            (self._hidden, len(unnamed(outline))),
        )

    def _choose(self) -> None:
        before = self._listing
        self._listing = Listing(
            by_speaker=self._orders[True].isChecked(),
            unattributed=self._nobodys.isChecked(),
            unnamed=self._hidden.isChecked(),
        )
        if self._listing == before:
            return
        self._name()
        if self._shown:
            self.show_as_they_come(quote_rows(self._shown, self._listing))
        self.listing_changed.emit()
        if before.by_speaker != self.by_speaker:
            self.by_speaker_changed.emit(self.by_speaker)

    def _name(self) -> None:
        """Say on every control what it does now, with numbers."""
        self._order.setText(f"{tr(_ORDERS[self.by_speaker])} ▾")
        self._order.setAccessibleName(tr(_SAID[self.by_speaker]))
        counts = [count for _, count in self._boxes(self._shown)] if self._shown else [0, 0]
        self._nobodys.setText(tr("&Unattributed {count}", count=counts[0]))
        self._hidden.setText(tr("Un&named sources {count}", count=counts[1]))
        nobodys = tr("Only quotes without a speaker: {quotes}", quotes=counted(counts[0], "quote"))
        hidden = tr("Only quotes of unnamed sources: {quotes}", quotes=counted(counts[1], "quote"))
        for box, words in ((self._nobodys, nobodys), (self._hidden, hidden)):
            box.setAccessibleName(words)
            box.setToolTip(words)


def _order_button(panel: QWidget) -> QToolButton:
    button = QToolButton(panel)
    button.setToolTip(tr("Group the quotes by speaker, or list them as the text has them"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.setAccessibleName(tr("Order of quotes"))
    button.setMenu(menu)
    return button


def _order(button: QToolButton, *, grouped: bool) -> QAction:
    menu = button.menu()
    group = button.findChild(QActionGroup) or QActionGroup(button)
    action = menu.addAction(tr(_ORDERS[grouped]))
    action.setCheckable(True)
    group.addAction(action)
    return action
