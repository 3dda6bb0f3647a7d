"""Pictures that a file carries in itself. Nothing is read from disk or network here."""

from base64 import b64decode
from binascii import Error as NotBase64

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from reader.text.urls import safe_image

MOST_MEGABYTES = 64  # decoded; a picture may claim any size in a few bytes
_MARKER = ";base64,"


def carried_picture(src: str) -> QImage | None:
    """Decode a picture that stands in its own address, or return None."""
    head, marker, letters = safe_image(src).partition(_MARKER)
    if not marker or not head.lower().startswith("data:"):
        return None
    try:
        held = b64decode(letters)
    except NotBase64:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(held))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    image = QImageReader(buffer).read()
    return None if image.isNull() else image
