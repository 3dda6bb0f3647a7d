"""The pictures that may be shown: those a file carries in itself, and files in its own folder.

To set an article we look at no more than the head of each picture, for its size. It is decoded
when it is first painted, and never larger than the column: a page with a hundred photographs
opens as fast as one without, and scrolling costs one picture at a time.
"""

from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QFileDevice, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from reader.model import Image
from reader.picture_files import open_beside
from reader.records import record
from reader.text.urls import safe_image

# A picture may claim any size in a few bytes. The largest cameras of telephones and newspapers
# make 24 to 30 million pixels; a progressive JPEG takes six bytes for each, even if shown small.
MOST_PIXELS = 2**25
MOST_MEGABYTES = 4 * MOST_PIXELS // 2**20  # decoded, as Qt counts
# As Qt tells them from the content. Not SVG: that is a document with a will of its own.
SHOWN_FORMATS = frozenset({"avif", "bmp", "gif", "jpeg", "png", "webp"})
_MARKER = ";base64,"


@record
class Picture:
    """A picture of an article's that can be shown."""

    image: Image
    article: Path  # the file it belongs to
    size: QSize  # pixels, as it stands upright

    def decoded(self, widest: float) -> QImage | None:
        """Decode it, at most this many pixels wide. None when it turns out to be broken."""
        with _reading(self.image.src, self.article) as reader:
            if reader is None:
                return None
            scale = widest / self.size.width()
            if scale < 1:
                stored = reader.size()
                reader.setScaledSize(
                    QSize(ceil(stored.width() * scale), ceil(stored.height() * scale))
                )
            decoded = reader.read()
        return None if decoded.isNull() else decoded


def find_picture(image: Image, article: Path) -> Picture | None:
    """Return what an article's image shows, or None when it may not or cannot be shown."""
    with _reading(image.src, article) as reader:
        if reader is None:
            return None
        size = reader.size()
        if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
            return None
        turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        return Picture(image, article, size.transposed() if turned else size)


@contextmanager
def _reading(src: str, article: Path) -> Iterator[QImageReader | None]:
    """Open a picture and have its format found out; yield None for what is not shown."""
    is_carried = src.lstrip()[:5].lower() == "data:"
    device = _carried(src) if is_carried else _beside(src, article)
    if device is None:
        yield None
        return
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(device)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    found = bytes(reader.format().data()).decode()
    yield reader if found in SHOWN_FORMATS else None
    device.close()


def _carried(src: str) -> QIODevice | None:
    """Open the picture that stands in an address itself."""
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
    return buffer


def _beside(src: str, article: Path) -> QIODevice | None:
    """Open the file that an address means in the article's own folder."""
    descriptor = open_beside(article, src)
    if descriptor is None:
        return None
    file = QFile()
    closing = QFileDevice.FileHandleFlag.AutoCloseHandle
    return file if file.open(descriptor, QIODevice.OpenModeFlag.ReadOnly, closing) else None
