"""Paints a row of the sidebar: words, a muted note, a number at the right, a speaker's bar."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from reader.ui.article_pane.positions import units
from reader.ui.inks import ink_of, paint_bar
from reader.ui.sidebar.rows import Row, RowLook
from reader.ui.sidebar.tree import ROW_ROLE
from reader.ui.speakers import SpeakerColours
from reader.ui.theme import Colours

_LEFT = 14.0  # pixels before a group's words
_INDENT = 11.0  # further in for what a group holds
_RIGHT = 12.0
_ABOVE_GROUP = 9.0
_BETWEEN = 4.0
_BAR = 3.0
_GAP = 8.0  # between words and what stands at the right
_LEADING = 1.18
_ARROW_AT = 7.5  # pixels from the left, in front of a group that can be folded
_ARROW = 2.8  # pixels from its middle to its tip

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints rows as wide as their view, and as high as their words need."""

    def __init__(self, colours: Colours, speakers: SpeakerColours) -> None:
        super().__init__()
        self._colours = colours
        self._speakers = speakers
        self._heights: dict[tuple[int, int], float] = {}

    def dress(self, colours: Colours, speakers: SpeakerColours) -> None:
        """Use other colours from now on."""
        self._colours = colours
        self._speakers = speakers
        self._heights.clear()

    def forget(self) -> None:
        """Forget the heights of rows that are no longer shown."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height a row's words need in the view's width."""
        row: Row = index.data(ROW_ROLE)
        width = _width_of(option)
        known = self._heights.get((id(row), width))
        if known is None:
            known = _Painted(row, option.font, width, self._colours).height
            self._heights[id(row), width] = known
        return QSize(width, round(known))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row with its background, bar and focus frame."""
        row: Row = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        painter.save()
        self._background(painter, option, area)
        bar = QRectF(area.left(), area.top(), _BAR, area.height())
        if row.highlight is not None:
            colour = row.highlight.colour
            paint_bar(painter, bar, colour, ink_of(self._colours, colour).line)
        elif row.source is not None and not row.children:
            painter.fillRect(bar, QColor(self._speakers.of_source(row.source).line))
        painted = _Painted(row, option.font, round(area.width()), self._colours)
        painted.draw(painter, area.topLeft(), self._colours)
        if row.children and _folds(option):
            middle = area.topLeft() + QPointF(_ARROW_AT, painted.first_line)
            self._arrow(painter, middle, option.state & QStyle.StateFlag.State_Open)
        painter.restore()

    def _arrow(self, painter: QPainter, middle: QPointF, is_open: QStyle.StateFlag) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.muted), 1.4))
        painter.translate(middle)
        painter.rotate(90 if is_open else 0)
        tip = QPointF(_ARROW / 2, 0)
        painter.drawPolyline([QPointF(-_ARROW / 2, -_ARROW), tip, QPointF(-_ARROW / 2, _ARROW)])

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self._colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(self._colours.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._colours.accent), 1.5))
            painter.drawRect(area.adjusted(1, 1, -1, -1))


class _Painted:
    """One row laid out in a width."""

    def __init__(self, row: Row, font: QFont, width: int, colours: Colours) -> None:
        self._row = row
        self._width = width
        self._is_group = row.look is RowLook.GROUP
        is_outer = row.look is not RowLook.ITEM
        self._above = _ABOVE_GROUP if is_outer else _BETWEEN
        self._left = _LEFT + (0.0 if is_outer else _INDENT) + row.depth * _INDENT
        self._metrics = QFontMetricsF(font)
        self._font = QFont(font)
        self._aside = self._metrics.horizontalAdvance(row.aside) if row.aside else 0.0
        self._words = self._laid_out(colours)

    @property
    def height(self) -> float:
        """Pixels from this row's top to the next one's."""
        return self._above + self._words.boundingRect().height() + _BETWEEN

    @property
    def first_line(self) -> float:
        """Pixels from this row's top to the middle of its first line."""
        return self._above + self._metrics.height() / 2

    def draw(self, painter: QPainter, top_left: QPointF, colours: Colours) -> None:
        """Draw the words and what stands at the right."""
        painter.setPen(QColor(colours.text))
        at = QPointF(top_left.x() + self._left, top_left.y() + self._above)
        self._words.draw(painter, at)
        if self._row.aside:
            painter.setFont(self._font)
            painter.setPen(QColor(colours.muted))
            right = top_left.x() + self._width - _RIGHT - self._aside
            painter.drawText(QPointF(right, at.y() + self._metrics.ascent()), self._row.aside)

    def _laid_out(self, colours: Colours) -> QTextLayout:
        row = self._row
        between = "\u2028" if self._is_group else "  "
        layout = QTextLayout(row.text + (between + row.note if row.note else ""), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(colours))
        self._break_lines(layout)
        return layout

    def _formats(self, colours: Colours) -> list[QTextLayout.FormatRange]:
        row = self._row
        words = QTextLayout.FormatRange()
        words.start, words.length = 0, units(row.text)
        letters = words.format
        letters.setForeground(QColor(colours.muted if row.gone_back else colours.text))
        letters.setFontWeight(QFont.Weight.Bold if self._is_group else QFont.Weight.Normal)
        letters.setFontItalic(row.unnamed)
        words.format = letters
        note = QTextLayout.FormatRange()
        note.start = words.length
        note.length = units(row.note) + 2
        form = note.format
        form.setForeground(QColor(colours.muted))
        note.format = form
        return [words, note] if row.note else [words]

    def _break_lines(self, layout: QTextLayout) -> None:
        """Break into lines; only a group's first one must leave room for what is at the right."""
        full = self._width - self._left - _RIGHT
        room = full - (self._aside + _GAP if self._aside else 0.0)
        height = 0.0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(room, 40.0))
            line.setPosition(QPointF(0.0, height))
            height += line.height() * _LEADING
            room = full
            line = layout.createLine()
        layout.endLayout()


def _folds(option: QStyleOptionViewItem) -> bool:
    view = option.widget
    return isinstance(view, QTreeView) and view.itemsExpandable()


def _width_of(option: QStyleOptionViewItem) -> int:
    view = option.widget
    viewport = getattr(view, "viewport", None)
    return int(viewport().width()) if viewport else int(option.rect.width())
