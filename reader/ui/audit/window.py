"""Tools ▸ Source audit: one table of everybody an article draws on."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.export.source_audit import SHOWN, SourceFigures
from reader.ui.announcing import say
from reader.ui.audit.bars import ShareBars
from reader.ui.audit.table import FIGURES_ROLE, NUMBERS, SHARE, AuditFilter, AuditModel
from reader.ui.buttons import push_button
from reader.ui.sidebar.panel import FilterField
from reader.ui.words import tr

_SIZE = (1100, 560)
_WIDE = SHOWN.index("Role")
_NARROWEST, _WIDEST = 90, 260  # pixels: of the longest names, the tool tip tells all
_BESIDE = 34  # pixels beside the title of a column of numbers, for the arrow
_ROOM = 8  # pixels above and below the words of a row, together


class AuditWindow(QDialog):
    """Lists sources and says what was wanted of them. It decides nothing."""

    source_chosen = Signal(object)  # SourceFigures
    copy_wanted = Signal(object)  # a list of SourceFigures
    save_wanted = Signal(object)  # likewise
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self._model = AuditModel(self)
        self.shown = AuditFilter(self)
        self.shown.setSourceModel(self._model)
        self._told = QLabel(self)
        self._sentence = QLabel(self)
        for label in (self._told, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field = FilterField(self)
        self.field.textChanged.connect(self.shown.want)
        self._order = QComboBox(self)
        self._order.addItems([tr(column) for column in SHOWN])
        self._falling = QCheckBox(tr("&Descending"), self)
        self.table = self._furnished()
        self._lay_out()
        self._wire()
        self.table.setFocus()

    def show_audit(self, audit: Sequence[SourceFigures], title: str, sentence: str) -> None:
        """Show the figures of an article, and what they come to."""
        self.setWindowTitle(tr("Source audit: {title}", title=title))
        self._sentence.setText(sentence)
        self.table.setAccessibleDescription(sentence)
        self._model.show_audit(audit)
        for button in self._needing_rows:
            button.setEnabled(bool(audit))
        if audit:
            self.table.setCurrentIndex(self.shown.index(0, 0))

    def tell(self, words: str) -> None:
        """Tell what was done, aloud as well."""
        self._told.setText(words)
        if words:
            say(self, words)

    def figures(self) -> list[SourceFigures]:
        """Return what is listed, or what of it is selected when that is more than one source."""
        chosen = sorted(self.table.selectionModel().selectedRows(), key=QModelIndex.row)
        if len(chosen) > 1:
            return [index.data(FIGURES_ROLE) for index in chosen]
        return self.shown.figures()

    # What it is made of

    def _furnished(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(tr("Sources"))
        table.setModel(self.shown)
        table.setItemDelegateForColumn(SHARE, ShareBars(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)  # Tab leads out of the table
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSortingEnabled(True)
        table.sortByColumn(SHARE, Qt.SortOrder.DescendingOrder)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROOM)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(_NARROWEST)
        header.setMaximumSectionSize(_WIDEST)
        header.setSectionResizeMode(_WIDE, QHeaderView.ResizeMode.Stretch)
        for column in set(NUMBERS) - {SHARE}:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            words = header.fontMetrics().horizontalAdvance(SHOWN[column])
            header.resizeSection(column, words + _BESIDE)
        header.setHighlightSections(False)
        return table

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        for words, widget in ((tr("&Filter"), self.field), (tr("&Sort by"), self._order)):
            label = QLabel(words, self)
            label.setBuddy(widget)
            above.addWidget(label)
            above.addWidget(widget)
        self.field.setAccessibleName(tr("Filter sources"))
        self._order.setAccessibleName(tr("Sort by"))
        above.addWidget(self._falling)
        below = QHBoxLayout()
        go = push_button(tr("&Go to its first words"), self._choose_current, self)
        self._needing_rows = (
            go,
            push_button(tr("&Copy as table"), self._want_copy, self),
            push_button(tr("Sa&ve as CSV…"), lambda: self.save_wanted.emit(self.figures()), self),
            push_button(tr("&Print who says what…"), self.print_wanted.emit, self),
        )
        for button in self._needing_rows:
            below.addWidget(button)
        below.addStretch()
        below.addWidget(push_button(tr("Cl&ose"), self.close, self))
        column = QVBoxLayout(self)
        column.addWidget(self._sentence)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(self._told)

    # What is chosen

    def _wire(self) -> None:
        self.table.activated.connect(self._choose)
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self._want_copy)
        self._order.currentIndexChanged.connect(self._sort)
        self._falling.toggled.connect(self._sort)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        self._show_order(SHARE, Qt.SortOrder.DescendingOrder)

    def _choose(self, index: QModelIndex) -> None:
        self.source_chosen.emit(index.data(FIGURES_ROLE))

    def _choose_current(self) -> None:
        if self.table.currentIndex().isValid():
            self._choose(self.table.currentIndex())

    def _want_copy(self) -> None:
        self.copy_wanted.emit(self.figures())

    def _sort(self) -> None:
        orders = Qt.SortOrder
        order = orders.DescendingOrder if self._falling.isChecked() else orders.AscendingOrder
        self.table.sortByColumn(self._order.currentIndex(), order)

    def _show_order(self, column: int, order: Qt.SortOrder) -> None:
        with QSignalBlocker(self._order), QSignalBlocker(self._falling):
            self._order.setCurrentIndex(column)
            self._falling.setChecked(order is Qt.SortOrder.DescendingOrder)
