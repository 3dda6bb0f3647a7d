"""What is selected in a view while its document is exchanged for another of the same article."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.ui.article_pane.positions import Positions


class Selection:
    """Carries what is selected from one document into the next."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._carried: tuple[int, int] | None = None

    def carry(self, before: Positions, behind: Positions) -> None:
        """Note where in the next document stands what is selected in the one before."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            self._carried = None
            return
        # What stands above the article's first word is the same in both.
        anchor, position = (
            behind.to_document(before.to_text(end)) if end >= before.first else end
            for end in (cursor.anchor(), cursor.position())
        )
        self._carried = (anchor, position)

    def put_down(self) -> None:
        """Select again what was carried, if anything was; scroll nothing."""
        if self._carried is None:
            return
        anchor, position = self._carried
        self._carried = None
        last = self._view.document().characterCount() - 1
        cursor = self._view.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        bar = self._view.verticalScrollBar()
        stood = bar.value()
        self._view.setTextCursor(cursor)
        bar.setValue(stood)

    def forget(self) -> None:
        """Carry nothing: the reader goes elsewhere."""
        self._carried = None
