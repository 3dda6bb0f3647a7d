"""The links of the pane: how their addresses are written, and which one the keyboard is on."""

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QTextEdit


def written(address: QUrl) -> str:
    """Return an address as the article has it, nothing decoded."""
    return address.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def leads_to(address: str) -> str:
    """Say where an address leads, its host first: that is what one has to trust.

    >>> leads_to("https://bank.example@xn--e1awd7f.example/"), leads_to("#notes")
    ('xn--e1awd7f.example · https://bank.example@xn--e1awd7f.example/', '#notes')
    """
    # As it is encoded, so that letters of another script do not pass for one's own.
    host = QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded)
    return f"{host} · {address}" if host else address


def link_at_caret(view: QTextEdit) -> str:
    """Return where the link leads that Tab has gone to, "" when it is on none."""
    cursor = view.textCursor()
    return cursor.charFormat().anchorHref() if cursor.hasSelection() else ""


def link_place(view: QTextEdit) -> QPoint:
    """Return where on the screen a link that was just chosen is: at the mouse, or at the caret."""
    if view.underMouse() and not link_at_caret(view):
        return QCursor.pos()
    cursor = view.textCursor()
    cursor.setPosition(cursor.selectionStart())
    return view.viewport().mapToGlobal(view.cursorRect(cursor).bottomLeft())
