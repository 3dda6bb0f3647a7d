"""What is different about long articles: the text comes first, then all of it, then its outline."""

from PySide6.QtCore import QObject, QSizeF

from reader.errors import FileError
from reader.model import Article
from reader.ui.article_pane.arriving import TALLEST
from reader.ui.article_pane.part import is_long
from reader.ui.current import CurrentArticle, Search
from reader.ui.laying import Laying
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.words import tr


class LongTexts(QObject):
    """Connects those who take their time over a long article, and says what was left undone."""

    def __init__(
        self, opener: Opener, laying: Laying, current: CurrentArticle, parts: Parts
    ) -> None:
        super().__init__(opener)
        self._laying = laying
        self._current = current
        self._bar = parts.bar
        self._view = parts.view
        parts.work.follow(opener.began, opener.ended, opener.cancel)
        parts.work.follow(laying.began, laying.ended, laying.cancel)
        current.outline_wanted.connect(self._show_early)
        opener.outline_refused.connect(self._tell_refused)
        laying.stopped.connect(self._tell_stopped)
        laying.completed.connect(self._watch_height)

    def _show_early(self, article: Article) -> None:
        # Nobody waits half a minute for the outline to see one paragraph back in the text.
        if is_long(article):
            self._current.show_early()

    def _tell_refused(self, error: FileError | None) -> None:
        if self._current.search is Search.STOPPED:
            words = (
                tr(error.sentence)
                if error
                else tr("The search for quotes and sources was stopped.")
            )
            self._bar.say(words, tr("&Look again"), self._current.search_again)

    def _watch_height(self) -> None:
        self._layout = self._view.document().documentLayout()
        self._layout.documentSizeChanged.connect(self._tell_height)

    def _tell_height(self, size: QSizeF) -> None:
        if size.height() >= TALLEST:
            # Once: every step of the layout comes by here, and a bar that was closed stays so.
            self._layout.documentSizeChanged.disconnect(self._tell_height)
            self._bar.say(
                tr(
                    "This text is too long to be shown to its end in so narrow a column. "
                    "A wider window or smaller type shows more of it; nothing is lost in an export."
                )
            )

    def _tell_stopped(self) -> None:
        words = tr("Only a part of this text is shown: setting the rest was stopped.")
        self._bar.say(words, tr("Show the &rest"), self._laying.resume)
