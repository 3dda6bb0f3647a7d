"""What every page says beside the article: whose it is, and which page of how many."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.model import Article
from reader.records import record
from reader.ui.article_pane.front import title_words
from reader.ui.fonts import READING_FACE
from reader.ui.printing.ink import INK
from reader.ui.words import tr

HEAD = 40.0  # pixels above the text, of which the words take the upper part
FOOT = 34.0  # pixels below it
_LINE = 18.0  # pixels: the height of a line of these words
_SMALL = 12  # pixels, nine points
_GAP = 24.0  # pixels between words at both sides
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@record
class RunningWords:
    """The words at the head and the foot of an article's pages."""

    title: str
    outlet: str
    address: str  # where the article is from
    leftward: bool = False

    def paint(self, painter: QPainter, room: QSizeF, number: int, count: int) -> None:
        """Paint the words of one page, counted from 1; the first has its title below."""
        above = QRectF(0, 0, room.width(), _LINE)
        below = QRectF(0, room.height() - _LINE, room.width(), _LINE)
        self._pair(painter, above, self.title if number > 1 else "", self.outlet)
        self._pair(
            painter, below, self.address, tr("{number} of {count}", number=number, count=count)
        )
        if number > 1:
            painter.setPen(QPen(QColor(INK.edge), 0.75))
            painter.drawLine(above.bottomLeft(), above.bottomRight())

    def _pair(self, painter: QPainter, area: QRectF, first: str, second: str) -> None:
        font = running_font()
        painter.setFont(font)
        painter.setPen(QColor(INK.muted))
        metrics = QFontMetricsF(font)
        taken = metrics.horizontalAdvance(second) + _GAP if second else 0.0
        fitting = metrics.elidedText(first, Qt.TextElideMode.ElideRight, area.width() - taken)
        sides = (_RIGHT, _LEFT) if self.leftward else (_LEFT, _RIGHT)
        for words, side in zip((fitting, second), sides, strict=True):
            painter.drawText(area, side | Qt.AlignmentFlag.AlignTop, words)


def running_font() -> QFont:
    """Return the letters of head and foot."""
    font = QFont(READING_FACE)
    font.setPixelSize(_SMALL)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def running_words(article: Article) -> RunningWords:
    """Return what the pages of an article say beside it."""
    meta = article.meta
    return RunningWords(title_words(article), meta.site, meta.url, meta.direction == "rtl")
