"""Edit ▸ Preferences: a list of pages and the page. What is chosen applies at once."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import FileError
from reader.ui.announcing import say_alert
from reader.ui.choices import Choices
from reader.ui.preferences import transfer
from reader.ui.preferences.form import button
from reader.ui.preferences.pages import PAGES
from reader.ui.words import tr

_SIZE = (820, 640)
_MOST_OF_SCREEN = 0.9
_LIST_WIDTH = 150
_MARGIN = 16
_GAP = 10
_FILTER = "Settings (*.json)"


class PreferencesDialog(QDialog):
    """Shows the pages. It has no OK: there is nothing left to agree to."""

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._choices = choices
        self._list = QListWidget(self)
        self._list.setObjectName("pageList")
        self._list.setAccessibleName(tr("Pages"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.addItems([tr(page.title) for page in PAGES])
        self._pages = QStackedWidget(self)
        self._built: dict[int, QWidget] = {}
        self._usual = button(self, tr("&Usual settings"), self._set_back)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._arrange()
        self.resize(QSize(*_SIZE).boundedTo(parent.screen().availableSize() * _MOST_OF_SCREEN))
        self._list.currentRowChanged.connect(self._turn_to)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def show_page(self, title: str) -> None:
        """Turn to the page of this title."""
        self._list.setCurrentRow([page.title for page in PAGES].index(title))

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._usual)
        buttons.addStretch(1)
        for words, pressed in (
            (tr("E&xport settings…"), self._ask_where),
            (tr("&Import settings…"), self._ask_which),
            (tr("&Close"), self.close),
        ):
            buttons.addWidget(button(self, words, pressed))
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setSpacing(_GAP)
        grid.addWidget(self._list, 0, 0)
        grid.addWidget(self._pages, 0, 1)
        grid.addWidget(self._told, 1, 0, 1, 2)
        grid.addLayout(buttons, 2, 0, 1, 2)

    def _turn_to(self, place: int) -> None:
        if place not in self._built:
            self._built[place] = self._framed(
                PAGES[place].build(self._choices), tr(PAGES[place].title)
            )
            self._pages.addWidget(self._built[place])
            self._put_in_tab_order(self._built[place])
        self._pages.setCurrentWidget(self._built[place])
        self._usual.setToolTip(
            tr("Set the page {title} back to how it was at first", title=tr(PAGES[place].title))
        )
        self._tell("")

    def _framed(self, page: QWidget, title: str) -> QScrollArea:
        page.setAccessibleName(title)
        inner = QWidget()
        inner.setObjectName("preferencesPage")
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column.addWidget(page)
        area = QScrollArea(self)
        area.setObjectName("preferencesArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area

    def _put_in_tab_order(self, page: QWidget) -> None:
        """Let Tab go from the list through the page to the buttons, though it was built last."""
        before: QWidget = self._list
        for widget in page.findChildren(QWidget):
            takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_tab and widget.focusProxy() is None and widget.window() is self:
                self.setTabOrder(before, widget)
                before = widget
        self.setTabOrder(before, self._usual)

    # What the buttons do

    def _set_back(self) -> None:
        page = PAGES[self._list.currentRow()]
        self._choices.usual(page.settings)
        self._tell(tr("{title} is as it was at first.", title=tr(page.title)))

    def _ask_where(self) -> None:
        dialog = self._file_dialog(tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(transfer.SUGGESTED_NAME)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def _ask_which(self) -> None:
        dialog = self._file_dialog(tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(tr(_FILTER))
        return dialog

    def export_to(self, name: str) -> None:
        """Write all settings to a file."""
        try:
            transfer.export_settings(self._choices.settings, Path(name))
        except FileError as error:
            self._tell(tr(error.sentence))
        else:
            self._tell(tr("Wrote {name}", name=name))

    def import_from(self, name: str) -> None:
        """Use the settings that a file holds."""
        try:
            settings = transfer.import_settings(Path(name), self._choices.settings)
        except FileError as error:
            self._tell(tr(error.sentence))
        else:
            self._choices.adopt(settings)
            self._tell(tr("Now used: the settings of {name}", name=name))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            say_alert(self._told)
