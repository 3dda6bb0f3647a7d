"""Dragging words out of the window: quotes go with who said them."""

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QDrag

from reader.ui.article_pane.view import ArticleView
from reader.ui.quoting import Quoting, Written
from reader.ui.sidebar.dock import Sidebar
from reader.ui.sidebar.rows import Row


class Dragging(QObject):
    """Says what the words hold that are dragged out of the text or a list of the sidebar."""

    def __init__(self, view: ArticleView, sidebar: Sidebar, quoting: Quoting) -> None:
        super().__init__(view)
        self._quoting = quoting
        self._sidebar = sidebar
        view.dragged = self.of_selection
        sidebar.drag_wanted.connect(self._drag)

    def of_selection(self) -> QMimeData | None:
        """Return the selected words with their speaker; None when they are nobody's."""
        cited = self._quoting.cited_selection()
        return self._quoting.dragged(cited) if cited and cited.kind else None

    def of_row(self, row: Row) -> QMimeData:
        """Return the quote of a row with its speaker, or any other row's words."""
        quote = self._quoting.quote_of(row)
        cited = self._quoting.cited(quote) if quote else None
        return self._quoting.dragged(cited) if cited else Written(row.words or row.text).mime()

    def _drag(self, row: Row) -> None:
        drag = QDrag(self._sidebar)
        drag.setMimeData(self.of_row(row))
        drag.exec(Qt.DropAction.CopyAction)
