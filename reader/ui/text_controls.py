"""What the “Aa” popover is made of: a row of radio buttons, a row with a slider."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import Colours

_SWATCH = 18.0  # pixels
_ARROW_AT = 15.0  # pixels from the right to its tip
_ARROW = 4.0
_LABEL_GAP = 4


class Segments(QWidget):
    """Offers a few values of one setting, one of which is chosen."""

    chosen = Signal(object)

    def __init__(
        self, name: str, values: Sequence[tuple[str, object]], parent: QWidget, columns: int = 3
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for _, value in values]
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._announce)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_LABEL_GAP)
        column.addWidget(QLabel(name, self))
        grid = QGridLayout()
        grid.setSpacing(_LABEL_GAP)
        column.addLayout(grid)
        for place, (words, _) in enumerate(values):
            button = QRadioButton(words, self)
            # Said alone, "None" or "Left" would tell nobody of what.
            button.setAccessibleName(f"{name}: {words.replace('&', '')}")
            self._group.addButton(button, place)
            grid.addWidget(button, place // columns, place % columns)

    def show_value(self, value: object) -> None:
        """Show that this value is chosen."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def set_icon(self, value: object, icon: QIcon) -> None:
        """Give one of the values a picture."""
        self._group.button(self._values.index(value)).setIcon(icon)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen value."""
        button = self._group.checkedButton() or self._group.buttons()[0]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _announce(self, place: int) -> None:
        self.chosen.emit(self._values[place])


class Steps(QWidget):
    """Offers a row of numbers on a slider, and says in words which is chosen."""

    chosen = Signal(object)

    def __init__(self, name: str, values: Sequence[int], words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._values = tuple(values)
        self._words = words  # with a place for the number
        self._told = QLabel(self)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setAccessibleName(name)
        self._slider.setRange(0, len(self._values) - 1)
        self._slider.setPageStep(2)
        self._slider.valueChanged.connect(self._announce)
        label = QLabel(name, self)
        label.setBuddy(self._slider)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addStretch(1)
        line.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_LABEL_GAP)
        column.addLayout(line)
        column.addWidget(self._slider)

    def show_value(self, value: int) -> None:
        """Show that this number, or the nearest there is, is chosen."""
        nearest = min(self._values, key=lambda known: abs(known - value))
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._values.index(nearest))
        self._tell(value)

    def _announce(self, place: int) -> None:
        self._tell(self._values[place])
        self.chosen.emit(self._values[place])

    def _tell(self, value: int) -> None:
        self._told.setText(self._words.format(value))
        self._slider.setAccessibleDescription(self._told.text())


class DropDown(QComboBox):
    """A list that unfolds, with an arrow in the colour of its words: style sheets know no such."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what Qt does, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), 1.6))
        tip = QPointF(self.width() - _ARROW_AT, self.height() / 2 + _ARROW / 2)
        side = QPointF(_ARROW, -_ARROW)
        painter.drawPolyline([tip - QPointF(_ARROW, _ARROW), tip, tip + side])


def swatch(colours: Colours, other: Colours | None = None) -> QIcon:
    """Return a picture of a theme: a letter on its page; with another, half of each."""
    pixmap = QPixmap(round(2 * _SWATCH), round(2 * _SWATCH))
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QPainterPath()
    disc.addEllipse(1, 1, _SWATCH - 2, _SWATCH - 2)
    painter.setClipPath(disc)
    for half, shown in ((0.0, colours), (_SWATCH / 2, other or colours)):
        painter.setClipRect(round(half), 0, round(_SWATCH), round(_SWATCH))
        painter.fillPath(disc, QColor(shown.page))
        painter.setPen(QPen(QColor(shown.text)))
        painter.drawText(0, 0, round(_SWATCH), round(_SWATCH), Qt.AlignmentFlag.AlignCenter, "a")
    painter.setClipping(False)
    painter.setPen(QPen(QColor(colours.frame), 1.2))
    painter.drawPath(disc)
    painter.end()
    return QIcon(pixmap)
