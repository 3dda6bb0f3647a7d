"""Help ▸ Guide: the pages in a window of their own, which one may read beside an article."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Outline
from reader.ui.actions import Handler, without_argument
from reader.ui.announcing import say_description
from reader.ui.article_pane.album import number_in, picture_numbered
from reader.ui.article_pane.pane import show_article
from reader.ui.article_pane.passages import Passages
from reader.ui.article_pane.render import Look
from reader.ui.article_pane.view import ArticleView
from reader.ui.command import Command
from reader.ui.help.pages import FIRST, Page, guide, page_in
from reader.ui.history import Places
from reader.ui.icons import icon
from reader.ui.keys import Given
from reader.ui.picture_viewer import PictureViewer
from reader.ui.search import FoldedPassages, Search
from reader.ui.wanted import Wanted
from reader.ui.words import tr, trn

_SIZE = (980, 720)
_LIST_WIDTH = 260
_GAP = 8
_SEARCH_MS = 200  # a page of the guide is searched in one or two
_STEPS = 4  # of zoom, either way
_NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Shows one page of the guide beside the list of all."""

    link_chosen = Signal(str)  # one that leads out of the guide

    def __init__(
        self, commands: Iterable[Command], look: Callable[[int], Look], parent: QWidget
    ) -> None:
        """Show the first page; `look` tells how text is set so many steps larger."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Standfirst guide"))
        self.setObjectName("helpWindow")
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self._pages = {page.name: page for page in guide(commands)}
        self._look = look
        self._steps = 0
        self._was_shown = False
        self._set = ""  # the page that stands in the view
        self._places = Places()
        self._shown: Page = self._pages[FIRST]
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit = -1
        self._make_controls()
        self._make_actions()
        self._arrange()
        self._fill()
        self.wear()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._shown.name

    def offer(self, commands: Iterable[Command], given: Given = ()) -> None:
        """Tell of these commands on the page of keys; what is on offer changes."""
        self._pages = {page.name: page for page in guide(commands, given)}
        if self._pages[self.page] != self._shown:
            self._shown = self._pages[self.page]
            self.wear()

    def show_page(self, name: str) -> None:
        """Show a page, and remember the one before it."""
        if name in self._pages and name != self._shown.name:
            self._places.leave(self._number())
            self._turn_to(name)

    def wear(self) -> None:
        """Show the page as text is to look now."""
        look = self._look(self._steps)
        colours = look.typography.colours
        self._back.setIcon(icon("back", colours.text))
        self._forward.setIcon(icon("forward", colours.text))
        here = self._view.offset_here() if self._set == self._shown.name else -1
        self._set = self._shown.name
        show_article(self._view, self._shown.article, Outline(), look)
        if here >= 0:
            self._view.go_to_offset(here)
        else:
            self._view.verticalScrollBar().setValue(0)
        self._light()

    def zoom(self, steps: int) -> None:
        """Make the type some steps larger or smaller."""
        self._steps = min(max(self._steps + steps, -_STEPS), _STEPS)
        self.wear()

    def back(self) -> None:
        """Show the page before."""
        self._go(self._places.back(self._number()))

    def forward(self) -> None:
        """Show the page one came back from."""
        self._go(self._places.forward(self._number()))

    def next_hit(self) -> None:
        """Go to the next place the words stand at; behind the last, to the next page's first."""
        if self._hit + 1 < len(self._hits):
            self._to_hit(self._hit + 1)
            return
        found = [item.data(_NAME) for item in self._items() if not item.isHidden()]
        if not self._field.text() or not found:
            return
        here = found.index(self.page) if self.page in found else -1
        following = found[(here + 1) % len(found)]
        self.show_page(following)
        self._to_hit(0)

    # Slots

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(_NAME))

    def _follow(self, address: str) -> None:
        name = page_in(address)
        picture = picture_numbered(self._view.document(), number_in(address))
        if picture is not None:
            PictureViewer(picture, "", self).open()
        elif name:
            self.show_page(name)
        else:
            self.link_chosen.emit(address)

    def _begin_search(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _search(self, words: str) -> None:
        found = 0
        for item in self._items():
            count = self._pages[item.data(_NAME)].count(words) if words else 0
            item.setHidden(bool(words) and not count)
            item.setText(self._titled(item.data(_NAME), count))
            found += bool(count)
        told = trn(found, "On %Ln page", "On %Ln pages") if found else tr("On no page")
        self._told.setText(told if words else "")
        self._field.setAccessibleDescription(self._told.text())
        say_description(self._field)
        self._light()

    # What follows

    def _go(self, number: int | None) -> None:
        if number is not None:
            self._turn_to(tuple(self._pages)[number])

    def _number(self) -> int:
        return tuple(self._pages).index(self._shown.name)

    def _turn_to(self, name: str) -> None:
        self._shown = self._pages[name]
        self.setWindowTitle(tr("{title} — Standfirst guide", title=self._shown.title))
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(self._number())
        self.wear()
        self._let_go()

    def _light(self) -> None:
        search = Search(
            FoldedPassages(Passages(self._view.document()), Wanted().spelling),
            Wanted(self._field.text()),
        )
        search.go_on(_SEARCH_MS)
        self._hits, self._hit = tuple(search.hits), -1
        self._view.light_hits(self._hits, -1)

    def _to_hit(self, place: int) -> None:
        if place < len(self._hits):
            self._hit = place
            self._view.light_hits(self._hits, place)
            self._view.go_to_position(self._hits[place][0])

    def _let_go(self) -> None:
        self._back.setEnabled(self._places.can_go_back)
        self._forward.setEnabled(self._places.can_go_forward)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _titled(self, name: str, count: int) -> str:
        return f"{self._pages[name].title} ({count})" if count else self._pages[name].title

    # How it is built

    def _make_controls(self) -> None:
        self._view = ArticleView(self)
        self._view.setObjectName("articlePane")
        self._view.setAccessibleName(tr("Page of the guide"))
        self._view.link_chosen.connect(self._follow)
        self._view.zoom_wanted.connect(self.zoom)
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Contents of the guide"))
        self._list.setObjectName("helpContents")
        self._list.currentItemChanged.connect(self._choose)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(tr("Search the guide"))
        self._field.setPlaceholderText(tr("Words to look for"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(self.next_hit)
        self._told = QLabel(self)
        self._told.setAccessibleName(tr("Pages found"))

    def _make_actions(self) -> None:
        self._back = self._act(tr("&Back"), self.back, QKeySequence.StandardKey.Back, "Alt+Left")
        self._forward = self._act(
            tr("&Forward"), self.forward, QKeySequence.StandardKey.Forward, "Alt+Right"
        )
        self._larger = self._act(tr("Zoom &in"), lambda: self.zoom(1), "Ctrl++", "Ctrl+=")
        self._smaller = self._act(tr("Zoom &out"), lambda: self.zoom(-1), "Ctrl+-")
        self._act(tr("Usual size"), lambda: self.zoom(-self._steps), "Ctrl+0")
        self._act(tr("Search"), self._begin_search, "Ctrl+F", "/")
        self._act(tr("Next hit"), self.next_hit, "F3")
        self._act(tr("Close"), self.close, "Esc", "Ctrl+W")

    def _act(self, name: str, deed: Handler, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(name, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(without_argument(deed))
        self.addAction(action)
        shown = QKeySequence(keys[-1]).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{name.replace('&', '')} ({shown})")
        return action

    def _fill(self) -> None:
        with QSignalBlocker(self._list):
            for page in self._pages.values():
                item = QListWidgetItem(page.title, self._list)
                item.setData(_NAME, page.name)
            self._list.setCurrentRow(0)
        self._let_go()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 8, 10, 8)
        for action in (self._back, self._forward, self._smaller, self._larger):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self._told)
        line.addSpacing(_GAP)
        label = QLabel(tr("&Search"), self)
        label.setBuddy(self._field)
        line.addWidget(label)
        line.addSpacing(_GAP)
        line.addWidget(self._field, 1)
        split = QSplitter(self)
        split.addWidget(self._list)
        split.addWidget(self._view)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        split.setChildrenCollapsible(False)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(split, 1)
        for before, after in ((self._field, self._list), (self._list, self._view)):
            self.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, and in the list of pages, where the arrow keys go through them."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._column.activate()
            self._set = ""
            self.wear()  # anew, now that it is known how wide it is
            self._list.setFocus()
