"""The Quotes tab's list, with a switch between speakers and the order of the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.panel import Panel


class QuotesPanel(Panel):
    """Lists quotes by speaker or in order, and says when the other is wanted."""

    by_speaker_changed = Signal(bool)

    def __init__(self, title: str, empty: str, delegate: RowDelegate) -> None:
        super().__init__(title, empty, delegate)
        self.field.setPlaceholderText("Filter quotes, speakers, words")
        self._order = QToolButton(self)
        self._order.setCheckable(True)
        self._order.setChecked(True)
        self._order.setAccessibleName("Group quotes by speaker")
        self._order.setToolTip("Group the quotes by speaker, or list them as the text has them")
        self._order.toggled.connect(self._toggled)
        self.bar.addWidget(self._order)
        self._name_order()

    @property
    def by_speaker(self) -> bool:
        """Whether the quotes are grouped by speaker."""
        return self._order.isChecked()

    def set_by_speaker(self, *, grouped: bool) -> None:
        """Group the quotes by speaker or list them in order."""
        self._order.setChecked(grouped)

    def _toggled(self, grouped: bool) -> None:  # noqa: FBT001
        self._name_order()
        self.by_speaker_changed.emit(grouped)

    def _name_order(self) -> None:
        self._order.setText("By speaker" if self.by_speaker else "In order")
