"""How the article is set: sizes, leading and space, all in multiples of the reading size."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
)

from reader.ui.theme import Colours

MEASURE = 66  # characters in a line: Bringhurst's ideal
IDEOGRAPH_MEASURE = 36  # of them are as much to read (WCAG 1.4.8 allows 40 at most)
SAMPLE_LENGTH = 2000  # characters of the article that the column is measured on
SMALLEST_PIXELS = 13.0
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PLAIN_SAMPLE = (
    "The port will stay closed until at least April, the harbour authority said on Tuesday, "
    "after engineers found twice as much silt in the channel as they had planned for. "
)


class Part(Enum):
    """What a paragraph of the pane is, as far as its setting goes."""

    TITLE = auto()
    STANDFIRST = auto()
    BYLINE = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()
    HEADING_4 = auto()
    BODY = auto()
    LIST = auto()
    QUOTE = auto()
    CAPTION = auto()
    CODE = auto()
    TABLE = auto()
    PICTURE = auto()
    RULE = auto()
    TRACE = auto()


class Face(Enum):
    """The three kinds of letters the pane uses."""

    READING = auto()
    CHROME = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class Shape:
    """How one part is set; every number but `leading` is in ems of the reading size."""

    scale: float = 1.0
    leading: float = 1.55  # in ems of the part's own size
    above: float = 0.0
    below: float = 0.9
    bold: bool = False
    muted: bool = False
    face: Face = Face.READING


SHAPES = {
    Part.TITLE: Shape(1.8, 1.22, above=2.1, below=0.5, bold=True),
    Part.STANDFIRST: Shape(1.12, 1.35, below=0.7, muted=True),
    Part.BYLINE: Shape(0.74, 1.4, below=1.4, muted=True, face=Face.CHROME),
    Part.HEADING_2: Shape(1.35, 1.25, above=1.6, below=0.4, bold=True),
    Part.HEADING_3: Shape(1.18, 1.25, above=1.6, below=0.4, bold=True),
    Part.HEADING_4: Shape(1.0, 1.25, above=1.6, below=0.4, bold=True),
    Part.BODY: Shape(),
    Part.LIST: Shape(below=0.35),
    Part.QUOTE: Shape(),
    Part.CAPTION: Shape(0.86, 1.4, below=1.3, muted=True),
    Part.CODE: Shape(0.88, 1.4, below=0.0, face=Face.CODE),
    Part.TABLE: Shape(0.92, 1.35, below=0.0),
    Part.PICTURE: Shape(0.86, 1.4, below=0.7, muted=True),
    Part.RULE: Shape(below=1.2, above=0.6),
    Part.TRACE: Shape(0.7, 1.4, above=0.5, below=0.9, face=Face.CHROME),
}
HEADINGS = {1: Part.HEADING_2, 2: Part.HEADING_2, 3: Part.HEADING_3}


@dataclass(frozen=True, slots=True)
class Typography:
    """One reader's setting: the face, the size of body type in pixels, and the colours."""

    face: str
    pixels: float
    colours: Colours

    def font(self, part: Part) -> QFont:
        """Return the font a part is set in."""
        shape = SHAPES[part]
        font = self._face(shape.face)
        font.setPixelSize(round(max(self.pixels * shape.scale, SMALLEST_PIXELS)))
        font.setBold(shape.bold)
        return font

    def block_format(self, part: Part) -> QTextBlockFormat:
        """Return the leading of a part and the space around it."""
        shape = SHAPES[part]
        block = QTextBlockFormat()
        block.setTopMargin(shape.above * self.pixels)
        block.setBottomMargin(shape.below * self.pixels)
        # Qt counts in the font's own line spacing, which differs from face to face.
        font = self.font(part)
        percent = 100 * shape.leading * font.pixelSize() / QFontMetricsF(font).lineSpacing()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        block.setLineHeight(percent, kind.value)
        return block

    def char_format(self, part: Part) -> QTextCharFormat:
        """Return the letters of a part: font and colour."""
        form = QTextCharFormat()
        form.setFont(self.font(part))
        form.setForeground(self._ink(part))
        return form

    def _ink(self, part: Part) -> QColor:
        if part is Part.TRACE:
            return QColor(self.colours.trace)
        return QColor(self.colours.muted if SHAPES[part].muted else self.colours.text)

    def _face(self, face: Face) -> QFont:
        if face is Face.READING:
            return QFont(self.face)
        if face is Face.CODE:
            return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        return QFont(QGuiApplication.font())


def column_width(font: QFont, text: str) -> float:
    """Return how wide a column of this text must be for a good measure, in pixels.

    Counted in real characters of the real text: a column in ems or zeros holds a third
    more characters in one face than in another.
    """
    sample = " ".join(text[:SAMPLE_LENGTH].split()) or _PLAIN_SAMPLE
    ideographs = len(_IDEOGRAPHS.findall(sample)) * 2 > len(sample)
    measure = IDEOGRAPH_MEASURE if ideographs else MEASURE
    return measure * QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
