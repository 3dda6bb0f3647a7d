"""The “Aa” popover: everything about type and colour, while the article itself shows how it looks.

It is part of the window rather than a window of its own, so the text beside it can be scrolled.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.settings import Settings
from reader.ui.text_form import TextForm
from reader.ui.words import tr

WIDTH = 340  # pixels; no wider than the outline, which it covers rather than the text
_MARGIN = 14
_EDGE = 8  # between the popover and the window's edges
_GAP = 9
_FRAME = 2  # the border and a pixel within


class TextPopover(QFrame):
    """Shows how the text is set and says what is chosen instead. It decides nothing."""

    chosen = Signal(str, object)  # the name of a setting, its value
    usual_wanted = Signal()
    shown_or_hidden = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("textPopover")
        self.setAccessibleName(tr("Text and colours"))
        self._button: QWidget = window  # what it opens below
        self._came_from: QWidget | None = None
        self._form = TextForm(self)
        self._form.chosen.connect(self.chosen)
        self._arrange()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)
        self.hide()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen now."""
        self._form.show_settings(settings)

    def open_below(self, button: QWidget) -> None:
        """Show the popover below a button of the window, as high as there is room."""
        self._button = button
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self.show()  # first: before it is dressed nobody knows how high it will be
        self.raise_()
        self._place()
        self._form.focus_first()

    def _place(self) -> None:
        window, button = self.window(), self._button
        corner = button.mapTo(window, QPoint(button.width(), button.height()))
        top = corner.y() + _EDGE
        left = min(max(corner.x() - WIDTH, _EDGE), window.width() - WIDTH - _EDGE)
        height = min(self._inner.sizeHint().height() + 2 * _FRAME, window.height() - top - _EDGE)
        self.setGeometry(QRect(left, top, WIDTH, height))

    def ask_for_face(self) -> None:
        """Put the focus on the list of faces and unfold it."""
        self._form.ask_for_face()

    def _arrange(self) -> None:
        self._inner = QWidget(self)
        self._inner.setObjectName("textPopoverInner")
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self._form)
        usual = QPushButton(tr("&Usual settings"), self)
        usual.clicked.connect(self.usual_wanted)
        column.addWidget(usual)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self._inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)
        self._area = area

    def _focus_went(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Go when the focus goes elsewhere in the window; a list unfolded here is not elsewhere."""
        if new is None or self.isHidden():
            return
        if self._holds(new):
            self._area.ensureWidgetVisible(new)
        else:
            self._came_from = None
            self.hide()

    def _holds(self, widget: QWidget | None) -> bool:
        # Qt's own question stops at the edge of a window, and a list that is unfolded is one.
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is self

    # Qt's own

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's names
        """Keep Tab going round within the popover."""
        stops = [w for w in self._inner.findChildren(QWidget) if _takes_tab(w)]
        here = QApplication.focusWidget()
        place = stops.index(here) + (1 if next else -1) if here in stops else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[place % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay within the window when that is made smaller."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it is shown."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.shown_or_hidden.emit(not self.isHidden())

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is hidden, and give the focus back to where it came from."""
        super().hideEvent(event)
        self.window().removeEventFilter(self)
        came_from, self._came_from = self._came_from, None
        if came_from is not None and shiboken6.isValid(came_from):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown_or_hidden.emit(not self.isHidden())


def _takes_tab(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled()
