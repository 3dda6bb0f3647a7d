"""Help ▸ About: what this is, of which version, under which licences."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import say
from reader.ui.help.shipped import folder_words, licence_words, version_words
from reader.ui.icons import picture
from reader.ui.words import tr

_ICON_PIXELS = 72
_SIZE = (600, 560)
_LEAD = (
    "A reader for saved articles that shows who says what, and every cut it made. "
    "It never goes to the network."
)


def about_words() -> str:
    """Return versions, folders and licences, fit for a problem report."""
    return f"{version_words()}\n\n{folder_words()}\n\n{licence_words()}"


class AboutDialog(QDialog):
    """Says what Standfirst is. Its words can be selected, and copied with one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Standfirst"))
        self.resize(*_SIZE)
        icon = QLabel(self)
        icon.setPixmap(picture("standfirst", _ICON_PIXELS, self.devicePixelRatioF()))
        lead = QLabel(tr(_LEAD), self)
        lead.setWordWrap(True)
        words = QPlainTextEdit(about_words(), self)
        words.setReadOnly(True)
        words.setAccessibleName(tr("Versions, folders and licences"))
        words.setTabChangesFocus(True)
        self._told = QLabel(self)
        head = QHBoxLayout()
        head.addWidget(icon)
        head.addWidget(lead, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(words, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tr("Copy all of this for a problem report"))
        copy.clicked.connect(self._copy)
        about_qt = buttons.addButton(tr("About &Qt"), QDialogButtonBox.ButtonRole.ActionRole)
        about_qt.clicked.connect(lambda: show_about_qt(self))
        buttons.rejected.connect(self.reject)
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(about_words())
        self._told.setText(tr("Copied"))
        say(self._told, tr("Copied"))


def show_about_qt(parent: QWidget) -> None:
    """Show what Qt says of itself."""
    QMessageBox.aboutQt(parent)
