"""The tabs above the text, one for each file that lies open; hidden while there is but one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from reader.ui.actions import calling
from reader.ui.desk import Desk, OpenFile
from reader.ui.foreign_words import tip
from reader.ui.icons import icon
from reader.ui.progress_strip import PATIENCE_MS
from reader.ui.theme import Colours
from reader.ui.words import tr

_CROSS = 14  # pixels
_WIDEST = 34  # letters; beyond that a title pushes its neighbours out of sight


class TabBar(QTabBar):
    """Shows a desk and says what was chosen, closed and moved. It decides nothing."""

    chosen = Signal(object)  # OpenFile
    close_wanted = Signal(object)  # OpenFile
    dragged = Signal(int, int)  # from, to
    menu_wanted = Signal(object, QPoint)  # OpenFile; where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleTabs")
        self.setAccessibleName(tr("Open articles"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._files: list[OpenFile] = []
        self._awaited: OpenFile | None = None
        self._colours: Colours | None = None
        self._cross: QIcon | None = None  # drawn when there is more than one tab
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._tell_awaited)
        self.currentChanged.connect(self._choose)
        self.tabBarClicked.connect(self._click)
        self.tabMoved.connect(self._drag)
        self.hide()

    def dress(self, colours: Colours) -> None:
        """Draw the crosses in these colours."""
        self._colours, self._cross = colours, None
        for place in range(self.count()):
            self._button(place).setIcon(self._drawn_cross())

    def show_desk(self, desk: Desk) -> None:
        """Show what lies on a desk now."""
        if desk.awaited is not self._awaited:
            self._awaited = desk.awaited
            self._patience.start()  # a word that comes and goes disturbs more than it tells
        with QSignalBlocker(self):
            self._arrange(desk.files)
            for place, file in enumerate(self._files):
                self._name(place, file)
            if desk.front in self._files:
                self.setCurrentIndex(self._files.index(desk.front))
        self.setVisible(len(self._files) > 1)

    def _arrange(self, files: Sequence[OpenFile]) -> None:
        for place in reversed(range(len(self._files))):
            if self._files[place] not in files:
                self.removeTab(place)
                del self._files[place]
        for place, file in enumerate(files):
            if file not in self._files:
                self.insertTab(place, "")
                self._files.insert(place, file)
                self._add_button(place, file)
            elif self._files[place] is not file:
                before = self._files.index(file)
                self.moveTab(before, place)
                self._files.insert(place, self._files.pop(before))

    def _name(self, place: int, file: OpenFile) -> None:
        is_told = file is self._awaited and not self._patience.isActive()
        text = tr("{title} (reading…)", title=file.title) if is_told else file.title
        shown = text.replace("&", "&&")  # no access keys
        if self.tabText(place) != shown:
            self.setTabText(place, shown)
            self.setTabToolTip(place, tip(f"{file.title}\n{file.path}"))
            self.setAccessibleTabName(place, text)
            self._button(place).setAccessibleName(tr("Close “{title}”", title=file.title))

    def _add_button(self, place: int, file: OpenFile) -> None:
        button = QToolButton(self)
        button.setIcon(self._drawn_cross())
        button.setIconSize(QSize(_CROSS, _CROSS))
        button.setToolTip(tr("Close this tab"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the tab has it, and a key
        button.clicked.connect(calling(self.close_wanted.emit, file))
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, button)

    def _button(self, place: int) -> QToolButton:
        button = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
        assert isinstance(button, QToolButton)  # every tab is given one
        return button

    def _drawn_cross(self) -> QIcon:
        if self._cross is None:
            self._cross = icon("close", self._colours.text) if self._colours else QIcon()
        return self._cross

    def _tell_awaited(self) -> None:
        for place, file in enumerate(self._files):
            self._name(place, file)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._files):
            self.chosen.emit(self._files[place])

    def _click(self, place: int) -> None:
        # While no article is in front, the bar takes one of the tabs for current all the same.
        if place == self.currentIndex():
            self._choose(place)

    def _drag(self, start: int, end: int) -> None:
        self._files.insert(end, self._files.pop(start))
        self.dragged.emit(start, end)

    # Qt's own

    def tabSizeHint(self, index: int) -> QSize:
        """Let no title take more room than a few words need."""
        size = super().tabSizeHint(index)
        return QSize(
            min(size.width(), self.fontMetrics().averageCharWidth() * _WIDEST), size.height()
        )

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Scroll rather than squeeze titles to nothing."""
        return self.tabSizeHint(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab by the middle button."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.close_wanted.emit(self._files[place])
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a tab: the one below the mouse, or the one the keyboard is at."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.currentIndex() if by_keys else self.tabAt(event.pos())
        if 0 <= place < len(self._files):
            at = self.tabRect(place).center() if by_keys else event.pos()
            self.menu_wanted.emit(self._files[place], self.mapToGlobal(at))
