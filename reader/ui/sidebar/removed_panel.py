"""The Removed tab's list, with the whole words of a piece and buttons to put it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.rows import Row

_PREVIEW_LINES = 4
_MARGIN = 10


class RemovedPanel(Panel):
    """Lists what was removed and says what a reader wants back, or gone again."""

    restore_wanted = Signal(tuple)  # ids of blocks
    remove_again_wanted = Signal(tuple)

    def __init__(self, title: str, empty: str, delegate: RowDelegate) -> None:
        super().__init__(title, empty, delegate)
        self.field.setPlaceholderText("Filter removed pieces, reasons")
        self._texts: dict[int, str] = {}
        self._all: tuple[int, ...] = ()
        self._restored: frozenset[int] = frozenset()
        self._preview = QPlainTextEdit(self)
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self._preview.setAccessibleName("Removed text")
        lines = self._preview.fontMetrics().lineSpacing() * _PREVIEW_LINES
        self._preview.setFixedHeight(lines + 2 * _MARGIN)
        self._one = QPushButton("&Restore", self)
        self._every = QPushButton("Restore &all", self)
        self._foot = _foot(self, self._preview, (self._one, self._every))
        self._foot.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._foot)
        self._one.clicked.connect(self._toggle_chosen)
        self._every.clicked.connect(self._toggle_all)
        self.view.current_row_changed.connect(self._show_chosen)

    def show_removed(
        self, rows: tuple[Row, ...], texts: dict[int, str], restored: frozenset[int]
    ) -> None:
        """List these rows; `texts` are the removed words by block id."""
        chosen = self.view.current_row()
        self._texts = texts
        self._all = tuple(texts)
        self._restored = restored
        self.show_rows(rows)
        self._foot.setVisible(bool(rows))
        everything = bool(texts) and restored.issuperset(texts)
        self._every.setText("Remove &all again" if everything else "Restore &all")
        if chosen and len(chosen.removed) == 1:
            self.view.select_removed(chosen.removed[0])
        self._show_chosen(self.view.current_row())

    def _show_chosen(self, row: Row | None) -> None:
        ids = row.removed if row else ()
        words = "\n\n".join(self._texts.get(block_id, "") for block_id in ids)
        self._preview.setPlainText(words or "Choose a piece to see all of its words.")
        self._one.setEnabled(bool(ids))
        back = bool(ids) and self._restored.issuperset(ids)
        several = f" these {len(ids)}" if len(ids) > 1 else ""
        self._one.setText(f"Remove{several} again" if back else f"&Restore{several}")

    def _toggle_chosen(self) -> None:
        row = self.view.current_row()
        if row:
            self._ask(row.removed)

    def _toggle_all(self) -> None:
        self._ask(self._all)

    def _ask(self, ids: tuple[int, ...]) -> None:
        back = self._restored.issuperset(ids)
        (self.remove_again_wanted if back else self.restore_wanted).emit(ids)


def _foot(parent: QWidget, preview: QWidget, buttons: tuple[QPushButton, ...]) -> QWidget:
    foot = QWidget(parent)
    layout = QVBoxLayout(foot)
    layout.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN)
    layout.addWidget(preview)
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    layout.addLayout(row)
    return foot
