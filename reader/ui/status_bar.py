"""The line at the bottom: where the reader is, what there is, what was removed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from reader.model import Article, Outline
from reader.ui.announcing import say
from reader.ui.current import Search
from reader.ui.reading import Place
from reader.ui.sidebar.rows import counted

_MESSAGE_MS = 5000
_SEARCHES = {Search.GOING_ON: "looking for quotes…", Search.STOPPED: "quotes not looked for"}
_ENCODINGS = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "ascii": "ASCII", "cp1252": "Windows-1252"}


class StatusBar(QStatusBar):
    """Tells; its parts are buttons where there is more to see."""

    tab_wanted = Signal(str)
    zoom_reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName("Status")
        self._place = QLabel(self)
        self._left = QLabel(self)
        self._place.setToolTip("The paragraph you are at")
        self._left.setToolTip("How long the rest takes to read")
        self._found = _button(self, "Show the quotes")
        self._removed = _button(self, "Show what was removed and why")
        self._encoding = QLabel(self)
        self._encoding.setToolTip("How the file writes its letters")
        self._zoom = _button(self, "Back to the usual size")
        for widget in (self._place, self._left, self._found, self._removed):
            self.addWidget(widget)
        for widget in (self._encoding, self._zoom):
            self.addPermanentWidget(widget)
        self._found.clicked.connect(self._want_quotes)
        self._removed.clicked.connect(self._want_removed)
        self._zoom.clicked.connect(self.zoom_reset_wanted)
        self.show_nothing()

    def tell(self, words: str) -> None:
        """Tell something for a while, aloud as well."""
        self.showMessage(words, _MESSAGE_MS)
        if words:
            say(self, words)

    def show_article(
        self, article: Article, outline: Outline, search: Search = Search.DONE
    ) -> None:
        """Tell what this article holds."""
        self.clearMessage()  # what is shown below would stand upon it
        quotes = counted(len(outline.whole_quotes), "quote")
        found = f"{quotes}, {counted(len(outline.sources), 'source')}"
        self._found.setText(_SEARCHES.get(search, found))
        self._removed.setText(f"{counted(len(article.removals), 'piece')} removed")
        encoding = article.origin.encoding
        self._encoding.setText(_ENCODINGS.get(encoding.lower(), encoding))
        for widget in (self._found, self._removed):
            widget.show()

    def show_place(self, place: Place) -> None:
        """Tell where the reader is."""
        self._place.setText(f"¶ {place.paragraph} of {place.paragraphs}")
        self._left.setText(f"{place.minutes_left} min left" if place.minutes_left else "read")

    def show_zoom(self, percent: int) -> None:
        """Tell how large the type is."""
        self._zoom.setText(f"{percent} %")

    def show_nothing(self) -> None:
        """Tell nothing of an article, because there is none."""
        for label in (self._place, self._left, self._encoding):
            label.clear()
        for widget in (self._found, self._removed):
            widget.hide()

    def _want_quotes(self) -> None:
        self.tab_wanted.emit("quotes")

    def _want_removed(self) -> None:
        self.tab_wanted.emit("removed")


def _button(parent: QWidget, tip: str) -> QToolButton:
    button = QToolButton(parent)
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
    button.setAutoRaise(True)
    return button
