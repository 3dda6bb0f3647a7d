"""What the links of an article do: tell where they lead, go there, show a note or a picture."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame

from reader.model import BlockKind
from reader.text.urls import safe_link
from reader.ui.announcing import say
from reader.ui.article_pane import album
from reader.ui.article_pane.anchors import leads_to, link_at_caret, link_place, written
from reader.ui.current import CurrentArticle
from reader.ui.foreign_words import named
from reader.ui.navigation import Navigation
from reader.ui.parts import Parts
from reader.ui.targets import Target, Targets
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.ui.article_pane.pictures import Picture
    from reader.ui.article_pane.view import ArticleView

_REMOVED = "That place was removed from the article."
_LONGEST_TOLD = 1000  # letters among which the first words of a place are looked for
_MOST_READ = 2000  # links whose addresses are written anew to be compared, in 20 ms
_NOWHERE = "That place is not in this article."


class Links(QObject):
    """Follows links: within the article by itself, others through `open_outside`."""

    def __init__(
        self,
        parts: Parts,
        navigation: Navigation,
        current: CurrentArticle,
        open_outside: Callable[[str], None],
    ) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._view: ArticleView = parts.view
        self._navigation = navigation
        self._current = current
        self._open_outside = open_outside
        self._targets: Targets | None = None
        self._pointed_at = ""  # what the status bar was last told of a link
        current.opened.connect(self._forget)
        current.closed.connect(self._forget)
        current.changed.connect(self._forget)
        self._view.link_chosen.connect(self.follow)
        self._view.link_pointed_at.connect(self.point_at)

    def follow(self, address: str) -> None:
        """Go where an address leads."""
        number = album.number_in(address)
        name = self._name_in(address)
        if number is not None:
            self.enlarge(number)
        elif name is None:
            self._leave(address)
        else:
            self._go_within(name)

    def point_at(self, address: str) -> None:
        """Tell in the status bar where a link leads; "" when none is pointed at any more."""
        words = self.told(address) if address else ""
        if words or self._parts.status.currentMessage() == self._pointed_at:
            self._parts.status.showMessage(words)
        self._pointed_at = words
        if words and link_at_caret(self._view) == address:
            say(self._view, words)

    def told(self, address: str) -> str:
        """Say where a link leads, its host first: that is what one has to trust."""
        picture = self.picture(album.number_in(address))
        if picture is not None:
            alt = named(picture.image.alt) or tr("without a description")
            return tr("Picture: {alt}. Enter enlarges it", alt=alt)
        name = self._name_in(address)
        if name is not None:
            return self._told_within(name)
        return named(leads_to(address))

    def picture(self, number: int | None) -> "Picture | None":
        """Return a picture of the text by its number."""
        return album.picture_numbered(self._view.document(), number)

    def enlarge(self, number: int) -> None:
        """Show a picture in a window of its own."""
        from reader.ui.picture_viewer import PictureViewer  # noqa: PLC0415  # only when asked for

        picture = self.picture(number)
        if picture is not None:
            PictureViewer(picture, self._caption_of(picture), self._parts.view.window()).open()

    def copy_picture(self, picture: "Picture") -> None:
        """Put a picture on the clipboard, as large as it is."""
        image = picture.decoded(picture.size.width())
        if image is not None:
            QGuiApplication.clipboard().setImage(image)
        self._parts.status.tell(
            tr("Picture copied") if image else tr("This picture cannot be read")
        )

    def copy(self, address: str) -> None:
        """Put an address on the clipboard, as it may be opened."""
        QGuiApplication.clipboard().setText(safe_link(address))
        self._parts.status.tell(tr("Link copied"))

    def is_within(self, address: str) -> bool:
        """Tell whether a link leads to a place in this article."""
        return self._name_in(address) is not None

    def _leave(self, address: str) -> None:
        """Open a link in the browser; ask first when it leads elsewhere than it says."""
        from reader.ui.doubting import doubt_about  # noqa: PLC0415  # not at start

        doubt = doubt_about(address, self._words_on(address))
        if doubt:
            self._parts.bar.say(doubt, tr("&Open it"), partial(self._open_outside, address))
        else:
            self._open_outside(address)

    def _words_on(self, address: str) -> str:
        """Return the first words that a link with this address stands on."""
        blocks = self._current.article.body.blocks if self._current.article else ()
        links = [(link, block) for block in blocks for link in block.links]
        for as_is in (True, False):  # as it is written if it can be, for that takes no time
            for link, block in links if as_is else links[:_MOST_READ]:
                url = link.url if as_is else written(QUrl(safe_link(link.url)))
                if url == address:
                    return link.span.of(block.text)
        return ""

    def _go_within(self, name: str) -> None:
        if self._targets is None:
            return
        target = self._targets.target(name)
        removed = self._targets.removed(name)
        if target is not None and target.is_note:
            self._show_note(target)
        elif target is not None:
            self._navigation.jump(target.span)
        elif removed is not None:
            self._parts.sidebar.show_removed(removed)
            self._parts.status.tell(tr(_REMOVED))
        elif name in ("", "top"):
            self._navigation.to_start()
        else:
            self._parts.status.tell(tr(_NOWHERE))

    def _show_note(self, target: Target) -> None:
        from reader.ui.note_popup import NotePopup  # noqa: PLC0415  # only when asked for

        popup = NotePopup(target.block.text, self._view)
        popup.go_wanted.connect(lambda: self._go_to_note(target))
        popup.open_at(link_place(self._view))

    def _go_to_note(self, target: Target) -> None:
        self._navigation.jump(target.span)
        self._view.setFocus()
        # Said after the focus has come back, so that it is not lost in that.
        words = tr("At the note. Alt+Left goes back")
        QTimer.singleShot(0, self, lambda: self._parts.status.tell(words))

    def _told_within(self, name: str) -> str:
        target = self._targets.target(name) if self._targets else None
        if self._targets and target is None and self._targets.removed(name) is not None:
            return tr(_REMOVED)
        if target is None:
            return tr("A place in this article") if name in ("", "top") else tr(_NOWHERE)
        words = named(" ".join(target.block.text[:_LONGEST_TOLD].split()[:12]))
        return (
            tr("Note: {words}", words=words)
            if target.is_note
            else tr("In this article: {words}", words=words)
        )

    def _name_in(self, address: str) -> str | None:
        article = self._current.article
        if self._targets is None and article is not None:
            self._targets = Targets(article)
        return self._targets.name_in(address) if self._targets else None

    def _forget(self) -> None:
        self._targets = None
        popup = self._view.findChild(QFrame, "notePopup")
        if popup is not None:
            popup.close()

    def _caption_of(self, picture: "Picture") -> str:
        """Return the words under a picture."""
        blocks = self._current.article.body.blocks if self._current.article else ()
        for block, below in pairwise(blocks):
            if block.image is picture.image and below.kind is BlockKind.CAPTION:
                return below.text
        return ""
