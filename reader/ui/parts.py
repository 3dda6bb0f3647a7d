"""What the window is made of, and where each part stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.article_pane.view import ArticleView
from reader.ui.bar import Bar
from reader.ui.error_bar import ErrorBar
from reader.ui.find_bar import FindBar
from reader.ui.icons import picture
from reader.ui.progress_strip import ProgressStrip
from reader.ui.sidebar.dock import Sidebar
from reader.ui.status_bar import StatusBar
from reader.ui.tab_bar import TabBar
from reader.ui.theme import Colours
from reader.ui.work import Work

if TYPE_CHECKING:
    from reader.ui.empty_state import EmptyState
    from reader.ui.listing.page import ListPage

_LEAST_SIZE = (560, 400)
_ICON_PIXELS = 64


class Parts:
    """The parts of one window. None knows of another; main_window.py connects them."""

    def __init__(self, window: QMainWindow) -> None:
        self.tabs = TabBar(window)
        self.bar = ErrorBar(window)
        self.strip = ProgressStrip(window)
        self.work = Work(self.strip, window)
        self.find = FindBar(window)
        self.view = ArticleView(window)
        self.view.setObjectName("articlePane")
        self.sidebar = Sidebar(window)
        self.status = StatusBar(window)
        self.pages = QStackedWidget(window)
        self.pages.addWidget(self.view)
        self._empty: EmptyState | None = None
        self.below: list[Bar] = []  # made when they are first wanted
        self._colours: Colours | None = None
        self._arrange(window)

    def show_view(self) -> None:
        """Show the article's page; the inviting one is made anew when it is wanted again."""
        self.show_page(self.view)

    def show_page(self, page: QWidget) -> None:
        """Show a page of articles to choose from, or the article's own."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        empty, self._empty = self._empty, None
        if empty is not None:
            self.drop_page(empty)

    def drop_page(self, page: QWidget) -> None:
        """Take a page away for good."""
        self.pages.removeWidget(page)
        page.deleteLater()

    def page(self) -> QWidget:
        """Return the page that is shown: the article's, a list or the inviting one."""
        return self.pages.currentWidget() or self.view

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 walks through, from the tabs down."""
        page, outline = self.page(), self.sidebar.outline
        return (self.tabs, self.bar, self.find, page, *self.below, outline, self.status)

    def is_empty(self) -> bool:
        """Tell whether the inviting page is shown."""
        return self._empty is not None

    def show_empty(self) -> "EmptyState":
        """Show the page that invites to open an article, made anew, and return it."""
        from reader.ui.empty_state import EmptyState  # noqa: PLC0415  # not when one is open

        empty = EmptyState(self.pages)
        self.show_page(empty)
        self._empty = empty
        empty.focus_first()
        return empty

    def add_below(self, bar: Bar) -> None:
        """Put a bar below the text, where F6 comes to it."""
        self.below.append(bar)
        self._column.addWidget(bar)
        if self._colours is not None:
            bar.dress(self._colours)

    def dress_page(self, page: "ListPage") -> None:
        """Give a list the colours of the window."""
        if self._colours is not None:
            page.dress(self._colours)

    def dress(self, colours: Colours) -> None:
        """Draw the icons in these colours."""
        self._colours = colours
        self.tabs.dress(colours)
        for bar in (self.bar, self.find, *self.below):
            bar.dress(colours)

    def _arrange(self, window: QMainWindow) -> None:
        middle = QWidget(window)
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tabs, self.bar, self.strip, self.find):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        window.setCentralWidget(middle)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.sidebar)
        window.setStatusBar(self.status)
        window.setAcceptDrops(True)
        window.setMinimumSize(*_LEAST_SIZE)
        # Drawn after the first paint: nobody waits for a window's icon.
        QTimer.singleShot(0, window, lambda: window.setWindowIcon(_window_icon()))
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def _window_icon() -> QIcon:
    return QIcon(picture("standfirst", _ICON_PIXELS, 1.0))
