"""Help ▸ Report a cleaning mistake: marks what went wrong, shows the file, saves it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import FileError
from reader.model import Article
from reader.ui.announcing import say
from reader.ui.foreign_words import tip
from reader.ui.help.report import Piece, Report, pieces, report_words
from reader.ui.words import tr
from reader.writing import identities, sweep, write_atomically

_SIZE = (760, 640)
_WORDS_HEIGHT = 70
_ID = Qt.ItemDataRole.UserRole
_SUFFIX = ".case"
_LEAD = (
    "Tick the pieces that were treated wrongly: those in the text that do not belong there, "
    "and removed ones that do."
)
_WHAT_THEN = (
    "Nothing is sent. The file is saved where you say; attach it to a problem report, or hand it "
    "to whoever looks after Standfirst for you. It holds words of the article, so do not pass on "
    "what you may not."
)


class ReportDialog(QDialog):
    """Lets a person say what cleaning did wrong, and save that with the article's blocks."""

    def __init__(
        self,
        article: Article,
        marked: frozenset[int],
        keep: tuple[Path, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Show the pieces of an article; `keep` are files that must stay as they are."""
        super().__init__(parent)
        self.setWindowTitle(tr("Report a cleaning mistake"))
        self.resize(*_SIZE)
        self._article = article
        self._keep = keep
        self._make_controls()
        self._arrange()
        for piece in pieces(article):
            self._add(piece, ticked=piece.block.id in marked)
        self._wire()

    @property
    def preview(self) -> str:
        """All that will be in the file."""
        return self._preview.toPlainText()

    @property
    def told(self) -> str:
        """What the dialog says about saving."""
        return self._told.text()

    def tick(self, block_id: int) -> None:
        """Mark a piece as treated wrongly."""
        for item in self._items():
            if item.data(_ID) == block_id:
                item.setCheckState(Qt.CheckState.Checked)

    def save_to(self, path: Path) -> None:
        """Write the file, and say where it is and what to do with it."""
        sweep(path.parent)
        try:
            write_atomically(path, report_words(self._report()).encode(), identities(self._keep))
        except FileError as error:
            self._tell(tr(error.sentence))
        else:
            self._tell(tr("Saved as {path}. {what_then}", path=path, what_then=tr(_WHAT_THEN)))

    # Slots

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX.removeprefix("."))
        dialog.setNameFilter(tr("Report (*{suffix})", suffix=_SUFFIX))
        dialog.selectFile(f"cleaning-mistake{_SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _show_preview(self) -> None:
        self._part_only.setEnabled(bool(self._ticked()))
        place = self._preview.verticalScrollBar().value()
        self._preview.setPlainText(report_words(self._report()))
        self._preview.verticalScrollBar().setValue(place)

    def _show_matching(self, words: str) -> None:
        wanted = words.casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())

    # What follows

    def _report(self) -> Report:
        ticked = self._ticked()
        whole = not (ticked and self._part_only.isChecked())
        return Report(self._article, ticked, self._words.toPlainText(), whole=whole)

    def _ticked(self) -> frozenset[int]:
        checked = Qt.CheckState.Checked
        return frozenset(i.data(_ID) for i in self._items() if i.checkState() is checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        say(self._told, words)

    # How it is built

    def _make_controls(self) -> None:
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Pieces of the article"))
        self._list.setObjectName("reportPieces")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._filter = QLineEdit(self)
        self._filter.setAccessibleName(tr("Filter the pieces"))
        self._filter.setPlaceholderText(tr("Show only pieces with these words"))
        self._filter.setClearButtonEnabled(True)
        self._words = QPlainTextEdit(self)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(_WORDS_HEIGHT)
        self._words.setAccessibleName(tr("What went wrong, in your words"))
        self._part_only = QCheckBox(tr("Only the ticked pieces and those &around them"), self)
        self._preview = QPlainTextEdit(self)
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(tr("All that will be in the file"))
        self._preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._preview.setTabChangesFocus(True)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)

    def _add(self, piece: Piece, *, ticked: bool) -> None:
        fate = tr("Removed, {reason}", reason=tr(piece.reason)) if piece.rule else tr("In the text")
        item = QListWidgetItem(f"{fate}: {piece.words}", self._list)
        item.setToolTip(tip(piece.words))
        item.setData(_ID, piece.block.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if ticked and self._list.currentItem() is None:
            self._list.setCurrentItem(item)

    def _wire(self) -> None:
        self._list.itemChanged.connect(self._show_preview)
        self._filter.textChanged.connect(self._show_matching)
        self._words.textChanged.connect(self._show_preview)
        self._part_only.toggled.connect(self._show_preview)
        self._show_preview()

    def _arrange(self) -> None:
        tabs = QTabWidget(self)
        tabs.addTab(self._choosing(), tr("&What went wrong"))
        tabs.addTab(self._preview, tr("All that will be in the &file"))
        self._told.setText(tr(_WHAT_THEN))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        save = buttons.addButton(tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(tabs, 1)
        column.addWidget(self._told)
        column.addWidget(buttons)

    def _choosing(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        lead = QLabel(tr(_LEAD), page)
        lead.setWordWrap(True)
        column.addWidget(lead)
        _add_labelled(column, tr("&Pieces"), self._filter)
        column.addWidget(self._list, 1)
        _add_labelled(column, tr("What went wrong, in &your words"), self._words)
        column.addWidget(self._part_only)
        return page


def _add_labelled(column: QVBoxLayout, words: str, widget: QWidget) -> None:
    label = QLabel(words, widget.parentWidget())
    label.setBuddy(widget)
    column.addWidget(label)
    column.addWidget(widget)
