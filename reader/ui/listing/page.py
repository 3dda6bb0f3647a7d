"""The page of a list of articles: what narrows it, the list, how far it has been read."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import say
from reader.ui.listing.articles import AS_THEY_CAME, ArticlesModel
from reader.ui.listing.view import ArticlesView
from reader.ui.sidebar.panel import FilterField
from reader.ui.theme import Colours
from reader.ui.words import counted, number, tr

_MARGIN = 9
_TYPED_MS = 120  # without a letter, before a long list is narrowed
_DOWN = Qt.SortOrder.DescendingOrder
_UP = Qt.SortOrder.AscendingOrder


class ListPage(QWidget):
    """Shows a list of articles and how far it is. It decides nothing."""

    order_chosen = Signal(str)  # a column's name, with a "-" before it from the end
    deep_chosen = Signal(bool)
    stop_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, title: str, articles: ArticlesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("listPage")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.articles = articles
        self.view = ArticlesView(articles, self)
        self.view.setAccessibleName(tr("Articles of {title}", title=title))
        self.field = _field(self)
        self.count = QLabel(self)
        self.count.setObjectName("quietNote")
        self.deep = QCheckBox(tr("Su&b-folders"), self)
        self.deep.setToolTip(tr("List the articles in the folders of this folder as well"))
        self.sort = QToolButton(self)
        self.words = QLabel(self)  # where there is nothing to list
        self.words.setObjectName("emptyTab")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be read aloud
        self._progress = _Progress(self)
        self._stack = QStackedLayout()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._nothing = ""
        self.has_own_order = False  # whether somebody may want the articles as they came
        self._fill_sort()
        self._arrange()
        self._connect()

    def show_order(self, order: str) -> None:
        """Sort by a column of this name, with a "-" before it from the end."""
        names = [column.name for column in self.articles.columns]
        name = order.removeprefix("-")
        place = names.index(name) if name in names else 0
        self.view.header().setSortIndicator(place, _DOWN if order.startswith("-") else _UP)

    def let_deepen(self, *, deep: bool) -> None:
        """Offer to look into sub-folders."""
        self.deep.setChecked(deep)
        self.deep.show()

    def take_keys(self, keys: list[QKeySequence]) -> None:
        """Let these keys lead to the field."""
        for key in keys:
            shortcut = QShortcut(key, self, self._begin_narrowing)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def tell(self, words: str, done: int, total: int, button: str) -> None:
        """Tell how far reading has come; nothing, when there is nothing to tell."""
        self._progress.tell(words, done, total, button)
        self.show_count()

    def tell_nothing(self, words: str) -> None:
        """Say this where there is nothing to list."""
        self._nothing = words
        self.show_count()

    def show_count(self) -> None:
        """Say how many articles there are, and why none is shown."""
        shown, total = self.articles.rowCount(), self.articles.total
        narrowed = bool(self.field.text().strip())
        told = counted(total, "article")
        self.count.setText(
            tr("{shown} of {told}", shown=number(shown), told=told) if narrowed else told
        )
        nothing = tr("No article here has the words “{field}”.", field=self.field.text().strip())
        self.words.setText(nothing if total else self._nothing)
        self.words.setAccessibleName(self.words.text())
        self._bring(self.view if shown else self.words)

    def enter(self) -> None:
        """Take the focus: the list, or what is said instead of it."""
        if self._stack.currentWidget() is self.view:
            self.view.enter()
        else:
            self.words.setFocus()

    def dress(self, colours: Colours) -> None:
        """Use these colours."""
        self.view.dress(colours)

    def _bring(self, widget: QWidget) -> None:
        before = self._stack.currentWidget()
        if widget is not before:
            had_focus = before is not None and before.hasFocus()
            self._stack.setCurrentWidget(widget)
            if had_focus:
                widget.setFocus()

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        above.setSpacing(_MARGIN)
        above.addWidget(self.field, 1)
        for widget in (self.count, self.deep, self.sort):
            above.addWidget(widget)
        self.deep.hide()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(self._stack, 1)
        column.addWidget(self._progress)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed.start)
        self._typed.timeout.connect(self._narrow)
        self.view.left.connect(self.field.setFocus)
        self.deep.toggled.connect(self.deep_chosen)
        header = self.view.header()
        header.setSortIndicator(AS_THEY_CAME, _UP)
        self.view.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._tell_order)
        self._progress.pressed.connect(self._press)

    def _fill_sort(self) -> None:
        self.sort.setText(tr("&Sort"))
        self.sort.setToolTip(tr("Choose the order of the list"))
        self.sort.setAccessibleName(tr("Sort the list"))
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.sort)
        menu.aboutToShow.connect(self._offer_orders)
        self.sort.setMenu(menu)

    def _offer_orders(self) -> None:
        menu, header = self.sort.menu(), self.view.header()
        menu.clear()
        by, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        columns = [
            (tr(f"&{c.title}"), place, order) for place, c in enumerate(self.articles.columns)
        ]
        if self.has_own_order:
            columns.append((tr("As in the &file"), AS_THEY_CAME, order))
        for entries in (
            columns,
            [(tr("From the &beginning"), by, _UP), (tr("From the &end"), by, _DOWN)],
        ):
            group = QActionGroup(menu)
            for words, place, way in entries:
                action = menu.addAction(words)
                action.setCheckable(True)
                action.setChecked((place, way) == (by, order))
                action.setActionGroup(group)
                action.triggered.connect(lambda _=0, p=place, w=way: header.setSortIndicator(p, w))
            menu.addSeparator()

    def _tell_order(self, place: int, order: Qt.SortOrder) -> None:
        name = self.articles.columns[place].name if place >= 0 else ""
        self.order_chosen.emit(f"-{name}" if order is _DOWN else name)

    def _begin_narrowing(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _narrow(self) -> None:
        self.articles.want(self.field.text())
        self.show_count()
        say(self.count, self.count.text())

    def _press(self, words: str) -> None:
        (self.stop_wanted if words == STOP else self.go_on_wanted).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field down into the list."""
        down = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.field.hasFocus() and event.key() in down:
            self._typed.stop()
            self._narrow()
            self.view.enter()
            return
        super().keyPressEvent(event)


STOP, GO_ON = "&Stop", "&Go on"


class _Progress(QFrame):
    """Says how far a folder has been read, with one button."""

    pressed = Signal(str)  # what stood on the button, in English

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("listProgress")
        self.setAccessibleName(tr("Progress of the list"))
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setAccessibleName(tr("Read so far"))
        self._button = QPushButton(self)
        self._button.clicked.connect(self._press)
        self._offered = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 5, _MARGIN, 5)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addStretch()
        row.addWidget(self._button)
        self.hide()

    def tell(self, words: str, done: int, total: int, button: str) -> None:
        """Tell this, or go away when there is nothing to tell."""
        self._words.setText(words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setVisible(bool(button))
        self._offered = button
        self._button.setText(tr(button))
        self._button.setVisible(bool(button))
        self.setVisible(bool(words))

    def _press(self) -> None:
        self.pressed.emit(self._offered)


def _field(parent: QWidget) -> FilterField:
    field = FilterField(parent)
    field.setPlaceholderText(tr("Filter articles"))
    field.setAccessibleName(tr("Filter articles"))
    field.setClearButtonEnabled(False)
    return field
