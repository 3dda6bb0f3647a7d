"""The line at the bottom: where the reader is, what there is, what was removed.

Every part is a button that leads to more of what it tells.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStatusBar, QToolButton, QWidget

from reader.model import Article, Outline
from reader.ui.announcing import say
from reader.ui.current import Search
from reader.ui.encodings import title_of
from reader.ui.foreign_words import named, tip
from reader.ui.reading import Place
from reader.ui.words import counted, tr, trn

_MESSAGE_MS = 5000
_OTHER_ENCODING = "Read the file in another encoding"
_SEARCHES = {Search.GOING_ON: "looking for quotes…", Search.STOPPED: "quotes not looked for"}


class StatusBar(QStatusBar):
    """Tells, and says which part was pressed. It decides nothing."""

    paragraph_wanted = Signal()
    statistics_wanted = Signal()
    tab_wanted = Signal(str)
    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status"))
        self._place = _button(self, tr("Go to another paragraph"))
        self._left = _button(self, tr("Show all that can be counted"))
        self._found = _button(self, tr("Show the quotes"))
        self._removed = _button(self, tr("Show what was removed and why"))
        self._encoding = _button(self, tr(_OTHER_ENCODING))
        self._zoom = _button(self, tr("Choose the size of type"))
        for widget in (self._place, self._left, self._found, self._removed):
            self.addWidget(widget)
        self._reveal = _button(self, "")
        # With words from the start: a bar whose height changes shows its parts over its message.
        self._reveal.setText(tr("Reveal in folder"))
        self._reveal.hide()
        self.addPermanentWidget(self._reveal)
        for widget in (self._encoding, self._zoom):
            widget.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self.addPermanentWidget(widget)
        self._about_article = (
            self._place,
            self._left,
            self._found,
            self._removed,
            self._encoding,
        )
        self._place.clicked.connect(self.paragraph_wanted)
        self._left.clicked.connect(self.statistics_wanted)
        self._reveal.clicked.connect(self.reveal_wanted)
        self._found.clicked.connect(self._want_quotes)
        self._removed.clicked.connect(self._want_removed)
        self.show_nothing()

    def hang(self, encodings: QMenu, sizes: QMenu) -> None:
        """Let the last two parts open these menus."""
        self._encoding.setMenu(encodings)
        self._zoom.setMenu(sizes)

    def tell(self, words: str) -> None:
        """Tell something for a while, aloud as well."""
        self.showMessage(words, _MESSAGE_MS)
        self._reveal.hide()
        if words:
            say(self, words)

    def offer_to_reveal(self, name: str) -> None:
        """Offer to show a file in its folder, until something else is told."""
        _explain(self._reveal, tr("Show “{name}” in its folder", name=named(name)))
        self._reveal.show()

    def show_article(
        self, article: Article, outline: Outline, search: Search = Search.DONE
    ) -> None:
        """Tell what this article holds."""
        self.clearMessage()  # what is shown below would stand upon it
        self._reveal.hide()
        quotes = counted(len(outline.whole_quotes), "quote")
        found = f"{quotes}, {counted(len(outline.sources), 'source')}"
        self._found.setText(tr(_SEARCHES[search]) if search in _SEARCHES else found)
        self._removed.setText(trn(len(article.removals), "%Ln piece removed", "%Ln pieces removed"))
        encoding = title_of(article.origin.encoding)
        self._encoding.setText(encoding)
        self._encoding.setAccessibleName(tr("Encoding: {encoding}", encoding=encoding))
        _explain(self._encoding, _reason(article.origin.encoding_reason))
        for part in self._about_article:
            part.setVisible(part is not self._encoding or bool(encoding))

    def show_place(self, place: Place) -> None:
        """Tell where the reader is."""
        where = tr(
            "{paragraph} of {paragraphs}", paragraph=place.paragraph, paragraphs=place.paragraphs
        )
        self._place.setText(f"¶ {where}")
        self._place.setAccessibleName(tr("Paragraph {where}", where=where))
        left = (
            tr("{minutes_left} min left", minutes_left=place.minutes_left)
            if place.minutes_left
            else tr("read")
        )
        self._left.setText(left)
        self._left.setAccessibleName(
            tr("{left}, {behind} % behind you", left=left, behind=place.behind)
        )
        self._left.setToolTip(
            tr("{behind} % is behind you. Show all that can be counted", behind=place.behind)
        )

    def show_zoom(self, percent: int) -> None:
        """Tell how large the type is."""
        self._zoom.setText(f"{percent} %")
        self._zoom.setAccessibleName(tr("Size of type: {percent} %", percent=percent))

    def show_nothing(self) -> None:
        """Tell nothing of an article, because there is none."""
        self.clearMessage()
        self._reveal.hide()
        for part in self._about_article:
            part.hide()

    def _want_quotes(self) -> None:
        self.tab_wanted.emit("quotes")

    def _want_removed(self) -> None:
        self.tab_wanted.emit("removed")


def _button(parent: QWidget, words: str) -> QToolButton:
    button = QToolButton(parent)
    _explain(button, words)
    button.setAutoRaise(True)
    return button


def _explain(button: QToolButton, words: str) -> None:
    button.setToolTip(tip(words))
    button.setAccessibleDescription(words)


def _reason(why: str) -> str:
    return (
        tr("Read so because {why}. {other}", why=tr(why), other=tr(_OTHER_ENCODING))
        if why
        else tr(_OTHER_ENCODING)
    )
