"""File ▸ Export: which format, with what, and how that will look."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import without_argument
from reader.ui.announcing import say_alert
from reader.ui.buttons import push_button
from reader.ui.choices import Choices
from reader.ui.exporting.formats import FORMATS, GROUPS, Row, format_named
from reader.ui.preferences.form import Form
from reader.ui.printing.pages_view import PagesView
from reader.ui.printing.sheets import Sheets
from reader.ui.words import tr

_SIZE = (1040, 720)
_MOST_OF_SCREEN = 0.9
_LEFT_WIDTH = 330  # pixels: the words of the longest choice
_MARGIN = 16
_GAP = 10
_NAME = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """Shows formats, choices and a preview, and says what was chosen. It decides nothing."""

    format_chosen = Signal(str)
    export_wanted = Signal()
    copy_wanted = Signal()
    closed = Signal()

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self._formats = _format_list(self)
        self._rows: Sequence[Row] | None = None
        self._form = QWidget(self)
        self.text = _text_view(self)
        self.pages = PagesView(self)
        self._preview = QStackedWidget(self)
        self._told = QLabel(self)
        self._copy = push_button(tr("&Copy"), self.copy_wanted.emit, self)
        self._copy.setToolTip(tr("Put what is shown on the clipboard, all of it"))
        self._export = QPushButton(tr("&Export…"), self)
        self._export.setDefault(True)
        self._export.clicked.connect(without_argument(self.export_wanted.emit))
        self._arrange()
        self.resize(QSize(*_SIZE).boundedTo(parent.screen().availableSize() * _MOST_OF_SCREEN))
        self._formats.currentItemChanged.connect(self._announce)
        self._formats.setFocus()

    @property
    def told(self) -> str:
        """What it says below the preview."""
        return self._told.text()

    def show_format(self, name: str, rows: Sequence[Row]) -> None:
        """Show which format is chosen, and the choices that concern it."""
        with QSignalBlocker(self._formats):
            for place in range(self._formats.count()):
                if self._formats.item(place).data(_NAME) == name:
                    self._formats.setCurrentRow(place)
        self._copy.setVisible(format_named(name).is_text)
        if rows != self._rows:
            self._rows = rows
            self._replace_form(Form(self._choices, rows))

    def show_text(self, text: str) -> None:
        """Show a preview that is text, at the place one had read down to."""
        if text != self.text.toPlainText():
            bar = self.text.verticalScrollBar()
            at = bar.value()
            self.text.setPlainText(text)
            bar.setValue(at)
        self._turn_to(self.text)

    def show_sheets(self, sheets: Sheets) -> None:
        """Show a preview that is pages."""
        self.pages.show_sheets(sheets)
        self._turn_to(self.pages)

    def tell(self, words: str, *, aloud: bool = False) -> None:
        """Say something about the preview."""
        self._told.setText(words)
        if aloud:
            say_alert(self._told)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks any more."""
        super().hideEvent(event)
        self.closed.emit()

    # What it is made of

    def _arrange(self) -> None:
        self._label = QLabel(tr("Pre&view"), self)
        for view in (self.text, self.pages):
            self._preview.addWidget(view)
        self._turn_to(self.text)
        self._told.setObjectName("quietNote")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        right = QVBoxLayout()
        right.setSpacing(_GAP)
        for widget, stretch in ((self._label, 0), (self._preview, 1), (self._told, 0)):
            right.addWidget(widget, stretch)
        halves = QHBoxLayout()
        halves.setSpacing(_MARGIN)
        halves.addWidget(self._left())
        halves.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        close = push_button(tr("Clo&se"), self.close, self)
        buttons.addWidget(close)
        buttons.addWidget(self._export)
        for before, after in pairwise((self.text, self.pages, self._copy, close, self._export)):
            self.setTabOrder(before, after)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addLayout(halves, 1)
        column.addLayout(buttons)

    def _left(self) -> QWidget:
        label = QLabel(tr("&Format"), self)
        label.setBuddy(self._formats)
        left = QWidget(self)
        left.setMinimumWidth(_LEFT_WIDTH)
        self._column = QVBoxLayout(left)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(label)
        self._column.addWidget(self._formats, 1)
        self._column.addWidget(self._form)
        return left

    def _replace_form(self, form: Form) -> None:
        self._column.replaceWidget(self._form, form)
        self._form.hide()
        self._form.deleteLater()
        self._form = form
        form.show()
        before: QWidget = self._formats
        for field in form.findChildren(QWidget):
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(before, field)
                before = field
        self.setTabOrder(before, self.text)

    def _turn_to(self, view: QWidget) -> None:
        self._preview.setCurrentWidget(view)
        self._label.setBuddy(view)

    def _announce(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.format_chosen.emit(item.data(_NAME))


def _format_list(parent: QWidget) -> QListWidget:
    formats = QListWidget(parent)
    formats.setObjectName("formatList")
    formats.setAccessibleName(tr("Format"))
    formats.ensurePolished()  # or rows would be as low as without our style
    for holds, group in groupby(FORMATS, key=lambda each: each.holds):
        head = QListWidgetItem(tr(GROUPS[holds]), formats)
        head.setFlags(Qt.ItemFlag.NoItemFlags)  # keys go past it
        for each in group:
            item = QListWidgetItem(tr(each.title), formats)
            item.setData(_NAME, each.name)
    return formats


def _text_view(parent: QWidget) -> QPlainTextEdit:
    view = QPlainTextEdit(parent)
    view.setObjectName("exportPreview")
    view.setAccessibleName(tr("Preview"))
    view.setReadOnly(True)
    flags = Qt.TextInteractionFlag
    view.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    view.setTabChangesFocus(True)
    view.setUndoRedoEnabled(False)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return view
