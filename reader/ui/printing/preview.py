"""File ▸ Print preview: the pages, and every choice about them."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import calling
from reader.ui.buttons import push_button
from reader.ui.printing.options import PAPERS, TICKS, paper_of
from reader.ui.printing.pages_view import ZOOM_STEP, PagesView
from reader.ui.printing.sheets import Sheets
from reader.ui.settings import RANGES, Settings
from reader.ui.words import tr

_SIZE = (1040, 820)
_NUMBERS = (
    ("print_points", "&Size of type", " points"),
    ("paper_sides", "&Margins left and right", " mm"),
    ("paper_ends", "Margins &top and bottom", " mm"),
)
_KEYS = QKeySequence.StandardKey
_ZOOM_KEYS = {"+": _KEYS.ZoomIn, "−": _KEYS.ZoomOut}


class PreviewWindow(QDialog):
    """Shows pages and says what was chosen about them. It decides nothing."""

    chosen = Signal(object)  # a mapping: names of settings and what they get
    print_wanted = Signal()
    pdf_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Print preview"))
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self.pages = PagesView(self)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._page = QSpinBox(self)
        self._size = QComboBox(self)
        self._landscape = QCheckBox(tr("L&andscape"), self)
        self._numbers = {name: QSpinBox(self) for name, _, _ in _NUMBERS}
        self._ticks = {name: QCheckBox(tr(said), self) for name, _, said in TICKS}
        row = QHBoxLayout(self)
        row.addWidget(self.pages, 1)
        row.addLayout(self._side())
        self._wire()
        self.pages.setFocus()

    def show_choices(self, settings: Settings) -> None:
        """Show what is chosen."""
        paper = paper_of(settings)
        with self._silent():
            self._size.setCurrentText(paper.size)
            self._landscape.setChecked(paper.landscape)
            for name, number in self._numbers.items():
                number.setValue(getattr(settings, name))
            for name, tick in self._ticks.items():
                tick.setChecked(getattr(settings, name))

    def show_sheets(self, sheets: Sheets) -> None:
        """Show the pages."""
        self.pages.show_sheets(sheets)
        self._page.setRange(1, max(self.pages.count, 1))
        self._page.setSuffix(tr(" of {count}", count=self.pages.count))
        self._show_page(self.pages.page)
        self.tell("")

    def tell(self, words: str) -> None:
        """Say what is going on."""
        self._told.setText(words)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks any more."""
        super().hideEvent(event)
        self.closed.emit()

    # What it is made of

    def _side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addLayout(self._form())
        for tick in self._ticks.values():
            column.addWidget(tick)
        column.addWidget(self._told)
        column.addStretch()
        buttons = (
            (tr("&Print…"), self.print_wanted.emit),
            (tr("&Export as PDF…"), self.pdf_wanted.emit),
            (tr("Cl&ose"), self.close),
        )
        for words, clicked in buttons:
            column.addWidget(push_button(words, clicked, self))
        return column

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.addRow(tr("Pa&ge"), self._page)
        zooms = QHBoxLayout()
        for words, said, clicked in (
            ("+", tr("Larger"), calling(self.pages.zoom, ZOOM_STEP)),
            ("−", tr("Smaller"), calling(self.pages.zoom, 1 / ZOOM_STEP)),
            (tr("W&idth"), tr("As wide as the window"), self.pages.fit_width),
            (tr("W&hole page"), tr("One page at a time"), self.pages.fit_page),
        ):
            button = push_button(words, clicked, self)
            button.setToolTip(said)
            button.setAccessibleName(said)
            zooms.addWidget(button)
            if words in _ZOOM_KEYS:
                button.setShortcut(QKeySequence(_ZOOM_KEYS[words]))
        form.addRow(zooms)
        self._size.addItems(list(PAPERS))
        form.addRow(tr("Pape&r"), self._size)
        form.addRow(self._landscape)
        for name, words, unit in _NUMBERS:
            number, reach = self._numbers[name], RANGES[name]
            number.setRange(reach.least, reach.most)
            number.setSingleStep(reach.step)
            number.setSuffix(tr(unit))
            form.addRow(tr(words), number)
        return form

    # What is chosen

    def _wire(self) -> None:
        self._page.setAccessibleName(tr("Page"))
        self._page.valueChanged.connect(self.pages.go_to_page)
        self.pages.page_changed.connect(self._show_page)
        self._size.currentTextChanged.connect(partial(self._tell_chosen, "paper"))
        for name, tick in {"paper_landscape": self._landscape, **self._ticks}.items():
            tick.toggled.connect(partial(self._tell_chosen, name))
        for name, number in self._numbers.items():
            # While a number is being typed its first digit is no choice.
            number.setKeyboardTracking(False)
            number.valueChanged.connect(partial(self._tell_chosen, name))

    def _tell_chosen(self, name: str, value: object) -> None:
        self.chosen.emit({name: value})

    def _show_page(self, number: int) -> None:
        with QSignalBlocker(self._page):
            self._page.setValue(number)

    @contextmanager
    def _silent(self) -> Iterator[None]:
        """Let choices be shown without telling of them."""
        choosers = (self._size, self._landscape, *self._numbers.values(), *self._ticks.values())
        with ExitStack() as blocked:
            for chooser in choosers:
                blocked.enter_context(QSignalBlocker(chooser))
            yield
