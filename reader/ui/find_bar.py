"""The bar above the text in which words are looked for."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import say_alert, say_description
from reader.ui.bar import Bar
from reader.ui.icons import icon
from reader.ui.theme import LIGHT, Colours
from reader.ui.wanted import Wanted
from reader.ui.words import number, tr

if TYPE_CHECKING:
    from reader.ui.hit_list import HitList

_LEAST_FIELD = 120  # pixels
_USUAL_FIELD = 280
_SPACE = 4  # the column between the number of hits and what stands at the right
_BUTTONS = 260  # pixels for the arrows, the cross, margins, and a longer number of hits
OPTIONS = (
    ("case", "Match &case", "Take large and small letters for different ones"),
    ("whole", "&Whole words", "Find no parts of words"),
    ("exact", "E&xact", "Tell accents, curly quotes and dashes from plain ones"),
    ("pattern", "&Pattern", "What is typed is a regular expression"),
)


class FindBar(Bar):
    """Takes the wanted words and says how many there are. It searches nothing itself."""

    wanted_changed = Signal(object)  # Wanted
    next_wanted = Signal()
    previous_wanted = Signal()
    hit_chosen = Signal(int)  # place of a hit
    escaped = Signal()  # before `closed`: the reader wants to be where they were

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Find"), parent)
        self._worn = LIGHT
        self.setObjectName("findBar")
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Find in the article"))
        self._field.setAccessibleName(tr("Find in the article"))
        self._field.setMinimumWidth(_LEAST_FIELD)
        self._field.setMaximumWidth(_USUAL_FIELD)
        self._count = QLabel(self)
        self._count.setAccessibleName(tr("Number of hits"))
        self._previous = self.tool_button(tr("Previous hit"), "Shift+F3")
        self._next = self.tool_button(tr("Next hit"), "F3")
        self._close = self.tool_button(tr("Close and stay here"), tr("Esc goes back"))
        self._boxes = {name: _check_box(self, tr(text), tr(tip)) for name, text, tip in OPTIONS}
        self._listing = _check_box(self, tr("&List"), tr("List every hit with the words around it"))
        self._problem = QLabel(self)
        self._problem.setObjectName("findProblem")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._hits: HitList | None = None
        self._listed: tuple[QTextDocument | None, tuple[tuple[int, int], ...], int] = (None, (), -1)
        self._arrange()
        self._wire()

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        chosen = {name: box.isChecked() for name, box in self._boxes.items()}
        return Wanted(self._field.text(), **chosen)

    @property
    def count_words(self) -> str:
        """What the bar says of the hits: "3 of 12"."""
        return self._count.text()

    @property
    def problem(self) -> str:
        """What the bar says is wrong with the pattern, "" when nothing is."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def hits(self) -> "HitList":
        """The list of hits, built when it is first wanted."""
        if self._hits is None:
            from reader.ui.hit_list import HitList  # noqa: PLC0415  # not at start

            self._hits = HitList(self)
            self._hits.dress(self._worn)
            self._hits.hit_chosen.connect(self.hit_chosen)
            self._hits.left.connect(self._field.setFocus)
            self._rows.addWidget(self._hits)
            self.setTabOrder(self._listing, self._hits)
        return self._hits

    def begin(self, words: str = "") -> None:
        """Show the bar, ready to type in; `words` are what is selected in the text."""
        if words:
            with QSignalBlocker(self._field):  # told of once, below
                self._field.setText(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._announce()

    def recall(self, wanted: Wanted, *, shown: bool) -> None:
        """Stand as the bar stood, with what was looked for; nothing is looked for upon that."""
        with QSignalBlocker(self._field):
            self._field.setText(wanted.words)
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(getattr(wanted, name))
        self.setVisible(shown)

    def tell(self, place: int, count: int, wrapped: str = "", *, more: bool = False) -> None:
        """Say which hit of how many is current; `place` counts from 1.

        `wrapped` is how the walk went on round an end, `more` that not all were counted.
        """
        many = tr("more than {count}", count=number(count)) if more else f"{count}"
        words = tr("{place} of {many}", place=place, many=many) if count else tr("Nothing found")
        words = f"{words}, {wrapped}" if wrapped else words
        self._say_count(words if self.wanted.words else "")
        say_description(self._field)
        self._let_step(possible=count > 0)

    def tell_searching(self, count: int) -> None:
        """Say that the search goes on; not aloud, for it will be over soon."""
        self._say_count(tr("{count} so far …", count=number(count)))

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with the pattern."""
        self._problem.setText(sentence)
        self._problem.show()
        say_alert(self._problem)
        if not self._listed[1]:
            self._say_count("")
            self._let_step(possible=False)

    def list_hits(
        self, document: QTextDocument, hits: tuple[tuple[int, int], ...], current: int
    ) -> None:
        """List these hits of a document, as soon as the list is wanted."""
        self._listed = (document, hits, current)
        if self._listing.isChecked():
            self._show_list()

    def choose_listed(self, place: int) -> None:
        """Let the hit at this place be the chosen one of the list."""
        document, hits, _ = self._listed
        self._listed = (document, hits, place)
        if self._listing.isChecked():
            self.hits.choose(place)

    def draw_icons(self, colours: Colours) -> None:
        """Draw the arrows and the cross, and the list in these colours."""
        self._previous.setIcon(icon("up", colours.text))
        self._next.setIcon(icon("down", colours.text))
        self._close.setIcon(icon("close", colours.text))
        self._worn = colours
        if self._hits is not None:
            self._hits.dress(colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the hits with Enter, go to their list with Down, go back with Escape."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_wanted if shift else self.next_wanted).emit()
            case Qt.Key.Key_Down:
                self._listing.setChecked(True)
                self.hits.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case Qt.Key.Key_Escape:
                self.escaped.emit()
                self.close_bar()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the options below the field where there is no room beside it."""
        super().resizeEvent(event)
        self._place_options()

    def _show_list(self) -> None:
        document, hits, current = self._listed
        if self._listing.isChecked() and document is not None:
            self.hits.show_hits(document, hits)
            self.hits.choose(current)
        if self._hits is not None or self._listing.isChecked():
            self.hits.setVisible(self._listing.isChecked())

    def _announce(self) -> None:
        self._problem.hide()
        self.wanted_changed.emit(self.wanted)

    def _let_step(self, *, possible: bool) -> None:
        for button in (self._previous, self._next):
            button.setEnabled(possible)

    def _say_count(self, words: str) -> None:
        self._count.setText(words)
        self._field.setAccessibleDescription(words)

    def _wire(self) -> None:
        self._field.textChanged.connect(self._announce)
        for box in self._boxes.values():
            box.toggled.connect(self._announce)
        self._listing.toggled.connect(self._show_list)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._close.clicked.connect(self.close_bar)
        in_order = (self._next, *self._boxes.values(), self._listing, self._close)
        for before, after in pairwise(in_order):
            self.setTabOrder(before, after)

    def _arrange(self) -> None:
        self._options = QWidget(self)
        options = QHBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(12)
        for box in (*self._boxes.values(), self._listing):
            options.addWidget(box)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        for column, widget in enumerate((self._field, self._previous, self._next, self._count)):
            self._grid.addWidget(widget, 0, column)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(_SPACE, 1)
        self._grid.addWidget(self._close, 0, _SPACE + 2)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 6, 8, 6)
        self._rows.addLayout(self._grid)
        self._rows.addWidget(self._problem)
        self._is_narrow: bool | None = None
        self._place_options()

    def _place_options(self) -> None:
        beside = self._field.minimumWidth() + self._count.sizeHint().width() + _BUTTONS
        narrow = self.width() < beside + self._options.sizeHint().width()
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._grid.removeWidget(self._options)
        if narrow:
            self._grid.addWidget(self._options, 1, 0, 1, _SPACE + 2, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._options, 0, _SPACE + 1)


def _check_box(parent: QWidget, text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text, parent)
    box.setToolTip(tip)
    box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # chosen by its key, it leaves one typing
    box.setAccessibleDescription(tip)
    return box
