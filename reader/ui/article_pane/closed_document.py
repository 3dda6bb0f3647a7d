"""A document that opens nothing, whatever it is asked to show."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument


class ClosedDocument(QTextDocument):
    """Qt's document; but that one, made apart from any view, would read any file of the disk."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Serve nothing: the album paints the pictures, which have no addresses."""
