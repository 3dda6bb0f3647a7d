"""Go ▸ Go to paragraph: by the number that the status bar tells."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.model import Span
from reader.ui.actions import Handler
from reader.ui.current import CurrentArticle
from reader.ui.navigation import Navigation
from reader.ui.reading import Course
from reader.ui.words import tr


class Paragraphs(QObject):
    """Asks for the number of a paragraph and goes there."""

    def __init__(self, window: QWidget, navigation: Navigation, current: CurrentArticle) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._current = current

    def handlers(self) -> dict[str, Handler]:
        """Return what the command of the Go menu does."""
        return {"paragraph": self.ask}

    def ask(self) -> None:
        """Ask which paragraph, in a window that does not block."""
        course = self._course()
        if course is None or not course.paragraphs:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Go to paragraph"))
        dialog.setLabelText(tr("Paragraph (1 to {paragraphs}):", paragraphs=course.paragraphs))
        dialog.setIntRange(1, course.paragraphs)
        dialog.intValueSelected.connect(self.go)
        dialog.open()

    def go(self, paragraph: int) -> None:
        """Go to a paragraph by its number, from 1."""
        article, course = self._current.article, self._course()
        if article is None or course is None:
            return
        start = course.start_of(paragraph)
        block = article.body.spans[article.body.index_at(start)]
        self._navigation.jump(Span(start, block.end))

    def _course(self) -> Course | None:
        return Course(self._current.article) if self._current.article else None
