"""What the window shows before anything is open: how to open something."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.foreign_words import file_named, named, tip
from reader.ui.icons import picture
from reader.ui.words import tr

_ICON_PIXELS = 88
_WIDTH = 420
_TITLE_SCALE = 1.7
_SHOWN_RECENT = 5


class EmptyState(QWidget):
    """Invites to open an article. It opens nothing itself."""

    open_wanted = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAccessibleName(tr("No article is open"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._kinds = QLabel(self)
        self._kinds.setWordWrap(True)
        self._kinds.setFixedWidth(_WIDTH)
        self._kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._open = QPushButton(tr("&Open…"), self)
        self._open.setDefault(True)
        self._open.clicked.connect(self.open_wanted)
        self._sample = _flat(tr("Try the sample"), tr("Open the sample article"))
        self._sample.clicked.connect(self.sample_wanted)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._arrange()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.addStretch(2)
        for widget in (_sign(self), _title(self), self._kinds, self._open):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(6)
        column.addWidget(QLabel(tr("or drop files here"), self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        column.addLayout(self._recent)
        column.addSpacing(8)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_kinds(self, words: str) -> None:
        """Say which kinds of files can be opened."""
        self._kinds.setText(words)

    def show_recent(self, names: tuple[str, ...]) -> None:
        """List the files opened last."""
        while item := self._recent.takeAt(0):
            widget = item.widget()
            if widget:
                widget.deleteLater()
        for name in names[:_SHOWN_RECENT]:
            button = _flat(file_named(Path(name)), tr("Open {name}", name=named(name)))
            button.clicked.connect(self._chooser(name))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def focus_first(self) -> None:
        """Put the focus where Enter opens a file."""
        self._open.setFocus()

    def _chooser(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            self.recent_chosen.emit(name)

        return choose


def _sign(parent: QWidget) -> QLabel:
    sign = QLabel(parent)
    sign.setPixmap(picture("standfirst", _ICON_PIXELS, parent.devicePixelRatioF()))
    return sign


def _title(parent: QWidget) -> QLabel:
    title = QLabel(tr("Open an article"), parent)
    title.setObjectName("emptyTitle")
    font = title.font()
    font.setPointSizeF(font.pointSizeF() * _TITLE_SCALE)
    title.setFont(font)
    return title


def _flat(text: str, told: str) -> QPushButton:
    button = QPushButton(text.replace("&", "&&"))
    button.setFlat(True)
    button.setToolTip(tip(told))
    button.setAccessibleName(told)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setObjectName("quietButton")
    return button
