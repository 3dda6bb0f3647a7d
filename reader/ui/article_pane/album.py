"""The pictures of one document, painted where they stand; nothing can be painted but these.

Qt's own pictures have addresses and are asked for by them, whole, to be laid out. Ours have
numbers and known sizes: no address reaches Qt, and what is never scrolled to is never decoded.
"""

from math import isfinite
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from reader.model import Image
from reader.ui.article_pane.pictures import Picture, find_picture
from reader.ui.article_pane.properties import Property
from reader.ui.foreign_words import named, tip
from reader.ui.words import tr

PLACE = "\ufffc"  # the character that a picture stands for
MOST_LOOKED_FOR = 1000  # pictures of one article; looking for a file takes a few hundred µs
MOST_KEPT = 96 * 2**20  # bytes of decoded pictures: some eighty photographs as wide as the column
LONGEST_ALT = 4000  # letters of a description that are shown: more than a page of it
SCHEME = "picture"  # of the address of a picture that is shown
SHARPEST = 300 / 96  # dots of print in one of our pixels: the eye sees no finer in a photograph
_OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1


class Album(QPyTextObject):
    """Finds the pictures of an article and paints them into its document."""

    def __init__(self, document: QTextDocument, article: Path, room: QSizeF) -> None:
        super().__init__(document)
        self._article = article
        self._column = room.width()
        self._tallest = room.height()
        self._found: dict[str, Picture | None] = {}  # by address
        self._pictures: list[Picture] = []
        self._decoded: dict[int, QImage | None] = {}  # by number, the last used at the end
        self._document = document

    def attend(self) -> None:
        """Paint the pictures from now on.

        Not before all is set: a document that has a layout lays out each edit at once, and whole.
        """
        self._document.documentLayout().registerHandler(_OBJECT_TYPE, self)

    def letters(self, image: Image) -> QTextCharFormat | None:
        """Return the format of the character that stands for a picture, None if it is not shown."""
        if image.src not in self._found and len(self._found) < MOST_LOOKED_FOR:
            self._found[image.src] = find_picture(image, self._article)
        picture = self._found.get(image.src)
        if picture is None:
            return None
        form = QTextCharFormat()
        form.setObjectType(_OBJECT_TYPE)
        form.setProperty(Property.PICTURE, len(self._pictures))
        form.setToolTip(tip(image.alt))
        # An anchor is what Tab goes to and Enter chooses.
        form.setAnchor(True)
        form.setAnchorHref(f"{SCHEME}:{len(self._pictures)}")
        self._pictures.append(picture)
        return form

    def picture(self, number: int) -> Picture | None:
        """Return the picture with this number, None when there is none."""
        return self._pictures[number] if 0 <= number < len(self._pictures) else None

    def intrinsicSize(self, document: QTextDocument, _place: int, form: QTextFormat) -> QSizeF:
        """Return how large a picture is shown: no wider than the column, no higher."""
        size = QSizeF(self._pictures[form.intProperty(Property.PICTURE)].size)
        room = document.pageSize().width() - 2 * document.documentMargin()
        widest = min(room, self._column) if room > 0 else self._column
        return size * min(1.0, widest / size.width(), self._tallest / size.height())

    def drawObject(
        self,
        painter: QPainter,
        area: QRectF | QRect,
        _document: QTextDocument,
        _place: int,
        form: QTextFormat,
    ) -> None:
        """Paint a picture, or its description when it cannot be decoded after all."""
        number = form.intProperty(Property.PICTURE)
        on_paper = isfinite(self._tallest)
        image = self._image(number, SHARPEST if on_paper else painter.device().devicePixelRatioF())
        if image is None:
            wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
            painter.drawText(area, wrapped, said_instead(self._pictures[number].image))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, image)
        painter.restore()

    def _image(self, number: int, ratio: float) -> QImage | None:
        """Return a decoded picture; when there are many, forget those painted longest ago."""
        if number in self._decoded:
            image = self._decoded.pop(number)
        else:
            image = self._pictures[number].decoded(self._column * ratio)
        self._decoded[number] = image
        while len(self._decoded) > 1 and self._bytes_kept() > MOST_KEPT:
            del self._decoded[next(iter(self._decoded))]
        return image

    def _bytes_kept(self) -> int:
        return sum(image.sizeInBytes() for image in self._decoded.values() if image)


def said_instead(image: Image) -> str:
    """Return what stands in the place of a picture that is not shown."""
    alt = named(image.alt, LONGEST_ALT)
    return tr("Picture: {alt}", alt=alt) if alt else tr("A picture that is not shown")


def number_in(address: str) -> int | None:
    """Return which picture an address of the pane's own means, None when it means none.

    >>> number_in("picture:3"), number_in("https://example.org/")
    (3, None)
    """
    scheme, _, number = address.partition(":")
    return int(number) if scheme == SCHEME and number.isdecimal() else None


def picture_numbered(document: QTextDocument, number: int | None) -> Picture | None:
    """Return a picture of a document by its number, None when there is none."""
    held = document.findChild(Album)
    return held.picture(number) if held is not None and number is not None else None
