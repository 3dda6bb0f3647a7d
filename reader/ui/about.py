"""Help ▸ About: what this is, of which version, under which licences."""

import platform

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader import __version__
from reader.ui.icons import picture

_ICON_PIXELS = 72
_WIDTH = 460
_LICENCES = (
    ("Standfirst", "MIT"),
    ("Qt and PySide6", "LGPL 3"),
    ("Literata, Atkinson Hyperlegible", "SIL Open Font License 1.1"),
    ("bleach", "Apache 2.0"),
    ("selectolax, markdown-it-py, mdit-py-plugins, charset-normalizer", "MIT"),
    ("lexbor", "Apache 2.0"),
)


def about_words() -> str:
    """Return the versions and licences, fit for a problem report."""
    versions = (
        f"Standfirst {__version__}\n"
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}, Python {platform.python_version()}\n"
        f"{platform.platform()}"
    )
    licences = "\n".join(f"{name}: {licence}" for name, licence in _LICENCES)
    return f"{versions}\n\n{licences}"


class AboutDialog(QDialog):
    """Says what Standfirst is. Its words can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Standfirst")
        icon = QLabel(self)
        icon.setPixmap(picture("standfirst", _ICON_PIXELS, self.devicePixelRatioF()))
        lead = QLabel(
            "A reader for saved articles that shows who says what, and every cut it made. "
            "It never goes to the network.",
            self,
        )
        lead.setWordWrap(True)
        words = QLabel(about_words(), self)
        flags = Qt.TextInteractionFlag
        words.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        words.setAccessibleName("Versions and licences")
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (icon, lead, words, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
