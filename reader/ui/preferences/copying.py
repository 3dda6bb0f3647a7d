"""Preferences ▸ Copying: in which style quotes are copied, and how that looks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.export.attributed import styles, template
from reader.export.attributed.example import EXAMPLE
from reader.ui.announcing import say
from reader.ui.choices import Choices
from reader.ui.quoting import Quoting, written
from reader.ui.text_controls import DropDown
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.export.attributed.cited import Cited

_OWN = "own"
_HINT = (
    "Signs inside the braces belong to what stands there: {, role} leaves no comma where "
    "the role is not known. A line of which nothing is known is left out."
)
_TEMPLATE_LINES = 4
_LIST_LINES = 6
_PREVIEW_LINES = 7
_ROOM = 14  # pixels of a frame and its margins


class CopyingPage(QWidget):
    """Offers the styles, and shows the open article's quote in the chosen one. Applies at once."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._cited: Cited = EXAMPLE
        self.style_box = DropDown(self)
        for style in styles.STYLES:
            self.style_box.addItem(tr(style.title), style.name)
        self.template_field = QPlainTextEdit(self)
        self.template_field.setTabChangesFocus(True)
        self.template_field.setAccessibleName(tr("Template"))
        self.mistake = QLabel(self)
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)
        self.mistake.setStyleSheet("font-weight: bold")
        self.placeholders = _placeholder_list(self)
        self.insert_button = QPushButton(tr("I&nsert"), self)
        self.insert_button.setToolTip(tr("Put the chosen placeholder into the template"))
        self.usual_button = QPushButton(tr("Usual te&mplate"), self)
        for button in (self.insert_button, self.usual_button):
            button.setAutoDefault(False)  # Enter in a dialog is not theirs
        self.preview = QTextBrowser(self)
        self.preview.setOpenLinks(False)
        self.preview.setAccessibleName(tr("Preview"))
        self._arrange()
        self._wire()
        self._show()

    def show_quote(self, cited: "Cited") -> None:
        """Show another quote in the preview."""
        self._cited = cited
        self._show_preview()

    def showEvent(self, event: QShowEvent) -> None:
        """Preview the quote that the reader is at, where there is one."""
        super().showEvent(event)
        self.show_quote(_open_quote(self._choices) or EXAMPLE)

    # How it is laid out

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_label(tr("Copy quotes in this &style"), self.style_box))
        column.addWidget(self.style_box, 0, Qt.AlignmentFlag.AlignLeft)
        self._own = QWidget(self)
        column.addWidget(self._own)
        grid = QGridLayout(self._own)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(_label(tr("&Template"), self.template_field), 0, 0, 1, 2)
        grid.addWidget(self.template_field, 1, 0, 1, 2)
        grid.addWidget(self.mistake, 2, 0, 1, 2)
        grid.addWidget(_label(tr("&Placeholders"), self.placeholders), 3, 0, 1, 2)
        grid.addWidget(self.placeholders, 4, 0, 1, 2)
        hint = QLabel(tr(_HINT), self._own)
        hint.setWordWrap(True)
        self.placeholders.setAccessibleDescription(tr(_HINT))
        grid.addWidget(hint, 5, 0, 1, 2)
        grid.addWidget(self.insert_button, 6, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.usual_button, 6, 1, Qt.AlignmentFlag.AlignRight)
        column.addWidget(_label(tr("Pre&view"), self.preview))
        column.addWidget(self.preview, 1)
        for widget, lines in (
            (self.template_field, _TEMPLATE_LINES),
            (self.placeholders, _LIST_LINES),
            (self.preview, _PREVIEW_LINES),
        ):
            widget.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + _ROOM)
        self.template_field.setMaximumHeight(self.template_field.minimumHeight())

    def _wire(self) -> None:
        self.style_box.activated.connect(self._choose)
        self.template_field.textChanged.connect(self._choose)
        self.placeholders.itemActivated.connect(self._insert)
        self.insert_button.clicked.connect(self._insert)
        self.usual_button.clicked.connect(self._use_usual)
        self._choices.changed.connect(self._show)

    # What is chosen

    def _choose(self) -> None:
        own = self.template_field.toPlainText()
        style = str(self.style_box.currentData())
        self._choices.copy_quotes(style, "" if own == template.USUAL else own)

    def _insert(self) -> None:
        item = self.placeholders.currentItem()
        if item is not None:
            self.template_field.insertPlainText(item.text(0))
        self.template_field.setFocus()

    def _use_usual(self) -> None:
        self.template_field.setPlainText(template.USUAL)

    # What is shown

    def _show(self) -> None:
        settings = self._choices.settings
        own = settings.copy_template or template.USUAL
        with QSignalBlocker(self.style_box), QSignalBlocker(self.template_field):
            name = styles.style(settings.copy_style).name
            self.style_box.setCurrentIndex(self.style_box.findData(name))
            if self.template_field.toPlainText() != own:
                self.template_field.setPlainText(own)
        self._own.setVisible(name == _OWN)
        self._show_preview()

    def _show_preview(self) -> None:
        settings = self._choices.settings
        found = written(self._cited, settings.copy_style, settings.copy_template)
        if found.html:
            self.preview.setHtml(found.html)
        else:
            self.preview.setPlainText(found.text)
        wrong = tr(
            "{mistake} Until it is mended, quotes are copied as a plain line.",
            mistake=tr(found.mistake),
        )
        self._tell_mistake(wrong if found.mistake else "")

    def _tell_mistake(self, words: str) -> None:
        if words != self.mistake.text():
            self.mistake.setText(words)
            say(self.mistake, words or tr("The template is right."))
        self.mistake.setVisible(bool(words))


def _label(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label


def _placeholder_list(parent: QWidget) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setAccessibleName(tr("Placeholders"))
    tree.setHeaderLabels([tr("Placeholder"), tr("What stands there")])
    tree.setRootIsDecorated(False)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for placeholder in template.PLACEHOLDERS:
        QTreeWidgetItem(tree, [f"{{{placeholder.name}}}", tr(placeholder.meaning)])
    tree.resizeColumnToContents(0)
    tree.setCurrentIndex(tree.model().index(0, 0))
    return tree


def _open_quote(choices: Choices) -> "Cited | None":
    """Return the quote a reader is at in the window of these choices."""
    window = choices.parent()
    quoting = window.findChild(Quoting) if window else None
    return quoting.cited_here() if quoting else None
