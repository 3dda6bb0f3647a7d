"""How the article is set: sizes, leading and space, all in multiples of the reading size."""

from enum import Enum, auto
from unicodedata import category, east_asian_width

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
)

from reader.records import record
from reader.ui.theme import Colours

MEASURE = 66  # characters in a line: Bringhurst's ideal
SAMPLE_LENGTH = 2000  # characters of the article that the column is measured on
SMALLEST_PIXELS = 13.0
_BODY_LEADING = 1.55
_BOOK_INDENT = 1.2  # ems
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})  # categories of Unicode
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
    WIDE_TABLE = auto()
    PICTURE = auto()
    RULE = auto()
    TRACE = auto()
    GHOST = auto()


class Face(Enum):
    """The three kinds of letters the pane uses."""

    READING = auto()
    CHROME = auto()
    CODE = auto()


@record
class Shape:
    """How one part is set; every number but `leading` is in ems of the reading size."""

    scale: float = 1.0
    leading: float = _BODY_LEADING  # in ems of the part's own size
    above: float = 0.0
    below: float = 0.9
    bold: bool = False
    muted: bool = False
    face: Face = Face.READING


@record
class Setting:
    """How one paragraph departs from others of its part."""

    depth: int = 0
    heading: int = 0  # 1 to 6 for those who hear the page rather than see it
    bar: str = ""  # a colour
    leftward: bool = False  # read from right to left


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
    Part.WIDE_TABLE: Shape(0.78, 1.35, below=0.0),
    Part.PICTURE: Shape(0.86, 1.4, above=0.9, below=0.7, muted=True),
    Part.RULE: Shape(below=1.2, above=0.6),
    Part.TRACE: Shape(0.7, 1.4, above=0.5, below=0.9, face=Face.CHROME),
    Part.GHOST: Shape(0.86, 1.4, below=0.75, muted=True),
}
_PARAGRAPHS = frozenset({Part.BODY, Part.QUOTE})
_JUSTIFIED = frozenset({Part.BODY, Part.QUOTE, Part.LIST})
HEADINGS = {1: Part.HEADING_2, 2: Part.HEADING_2, 3: Part.HEADING_3}


@record
class Spacing:
    """How much room a reader gives the words."""

    measure: int = MEASURE
    leading: float = _BODY_LEADING  # of body type, in its own size
    gap: float = 0.9  # ems between paragraphs
    indented: bool = False  # as in books: no gap, but first lines set in
    justified: bool = False


@record
class Typography:
    """One reader's setting: face, size of body type in pixels, colours, room."""

    face: str
    pixels: float
    colours: Colours
    spacing: Spacing = Spacing()
    own_face: str = ""  # of words that are ours, not the article's; "" is the system's
    ligatures: bool = True  # without them, every letter of a PDF can be found and copied

    def font(self, part: Part) -> QFont:
        """Return the font a part is set in."""
        shape = SHAPES[part]
        font = self._face(shape.face)
        font.setPixelSize(round(max(self.pixels * shape.scale, SMALLEST_PIXELS)))
        font.setBold(shape.bold)
        if not self.ligatures:
            font.setFeature(QFont.Tag("liga"), 0)
        return font

    def block_format(self, part: Part) -> QTextBlockFormat:
        """Return the leading of a part and the space around it."""
        shape = SHAPES[part]
        block = QTextBlockFormat()
        block.setTopMargin(self._above(part) * self.pixels)
        block.setBottomMargin(self._below(part) * self.pixels)
        # Fixed, as it is in print: letters of another face, or small ones above the line, must
        # not push lines apart.
        height = self._leading(shape) * self.font(part).pixelSize()
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if self.spacing.justified and part in _JUSTIFIED:
            block.setAlignment(Qt.AlignmentFlag.AlignJustify)
        return block

    def set_off(self, form: QTextBlockFormat, part: Part, above: Part | None) -> None:
        """Tell a paragraph apart from what stands above it."""
        in_book = self.spacing.indented and above is Part.BODY
        if part is Part.BODY and in_book:
            form.setTextIndent(_BOOK_INDENT * self.pixels)
        elif in_book or (above is Part.LIST and part is not Part.LIST):
            # What stands close among its own kind ends here.
            form.setTopMargin(max(form.topMargin(), self.spacing.gap * self.pixels))

    def char_format(self, part: Part) -> QTextCharFormat:
        """Return the letters of a part: font and colour."""
        form = QTextCharFormat()
        form.setFont(self.font(part))
        form.setForeground(self._ink(part))
        return form

    def _above(self, part: Part) -> float:
        return self.spacing.gap if part is Part.QUOTE else SHAPES[part].above

    def _below(self, part: Part) -> float:
        if part is Part.BODY and self.spacing.indented:
            return 0.0
        return self.spacing.gap if part in _PARAGRAPHS else SHAPES[part].below

    def _leading(self, shape: Shape) -> float:
        if shape.bold or shape.face is Face.CHROME:
            return shape.leading  # titles and our own small words: set wide, they fall apart
        change = self.spacing.leading / _BODY_LEADING
        # What stands closer than body type from the first follows half the way.
        return shape.leading * (change if shape.leading == _BODY_LEADING else (1 + change) / 2)

    def _ink(self, part: Part) -> QColor:
        if part is Part.TRACE:
            return QColor(self.colours.trace)
        return QColor(self.colours.muted if SHAPES[part].muted else self.colours.text)

    def _face(self, face: Face) -> QFont:
        if face is Face.READING:
            return QFont(self.face)
        if face is Face.CODE:
            return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        return QFont(self.own_face) if self.own_face else QFont(QGuiApplication.font())


def column_width(font: QFont, text: str, measure: int = MEASURE) -> float:
    """Return how wide a column of this text must be for this measure, in pixels.

    Counted in real characters of the real text: a column in ems or zeros holds a third
    more characters in one face than in another.
    """
    sample = " ".join(text[:SAMPLE_LENGTH].split())
    width = widths(sample)
    if not width:
        sample, width = _PLAIN_SAMPLE, len(_PLAIN_SAMPLE)
    return measure * QFontMetricsF(font).horizontalAdvance(sample) / width


def widths(text: str) -> int:
    """Return how many characters wide a text is: ideographs count two, accents set above none.

    >>> widths("abc"), widths("港口"), widths("e\u0301")
    (3, 4, 1)
    """
    if text.isascii():
        return len(text)
    wide = sum(east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(category(character) in _WITHOUT_WIDTH for character in text)
