"""The Removed tab's list, with the whole words of a piece and buttons to put it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.model import BY_HAND, Removal
from reader.ui.sidebar.delegate import RowDelegate
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.removed import all_words, removed_rows
from reader.ui.sidebar.rows import Row, Shown
from reader.ui.words import counted, tr, trn

_PREVIEW_LINES = 4
_MARGIN = 10


class RemovedPanel(Panel):
    """Lists what was removed and says what a reader wants back, or gone again."""

    restore_wanted = Signal(tuple)  # ids of blocks
    remove_again_wanted = Signal(tuple)

    def __init__(self, title: str, empty: str, delegate: RowDelegate) -> None:
        super().__init__(title, empty, delegate)
        self.field.setPlaceholderText(tr("Filter removed pieces, reasons"))
        self.view.let_fold()
        self._removals: dict[int, Removal] = {}
        self._restored: frozenset[int] = frozenset()
        self._preview = QPlainTextEdit(self)
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self._preview.setAccessibleName(tr("Removed text"))
        lines = self._preview.fontMetrics().lineSpacing() * _PREVIEW_LINES
        self._preview.setFixedHeight(lines + 2 * _MARGIN)
        self._one = QPushButton(tr("&Restore"), self)
        self._every = QPushButton(tr("Restore &all"), self)
        self._foot = _foot(self, self._preview, (self._one, self._every))
        self._foot.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._foot)
        self._one.clicked.connect(self._toggle_chosen)
        self._every.clicked.connect(self._toggle_all)
        self.view.current_row_changed.connect(self._show_chosen)

    def show_removed(self, shown: Shown) -> None:
        """List what was removed; the same row as before is chosen if it is still there."""
        rows = removed_rows(shown)
        chosen = self.view.current_row()
        removals = {removal.block.id: removal for removal in shown.removals}
        if _by_rule(removals) != _by_rule(self._removals):
            self.view.forget_folding()  # another article: no hand changes what rules took out
        self._removals = removals
        self._restored = shown.restored
        self.show_rows(rows)
        self._foot.setVisible(bool(rows))
        self._every.setText(
            tr("Remove &all again") if self._are_back(self._all) else tr("Restore &all")
        )
        pieces = counted(len(self._all), "piece")
        self._every.setAccessibleName(f"{_said(self._every)}: {pieces}")
        if chosen:
            self.view.select_removed(chosen.removed)
        self._show_chosen(self.view.current_row())

    @property
    def _all(self) -> tuple[int, ...]:
        return tuple(self._removals)

    def _show_chosen(self, row: Row | None) -> None:
        removals = [self._removals[i] for i in row.removed if i in self._removals] if row else []
        words = "\n\n".join(all_words(removal.block) for removal in removals)
        self._preview.setPlainText(words or tr("Choose a piece to see all of its words."))
        self._one.setEnabled(bool(removals))
        back = self._are_back(tuple(removal.block.id for removal in removals))
        self._one.setText(_offer(max(len(removals), 1), back=back))
        reason = f": {tr(removals[0].reason)}" if removals else ""
        self._one.setAccessibleName(f"{_said(self._one)}{reason}")

    def _toggle_chosen(self) -> None:
        row = self.view.current_row()
        if row:
            self._ask(row.removed)

    def _toggle_all(self) -> None:
        self._ask(self._all)

    def _ask(self, ids: tuple[int, ...]) -> None:
        (self.remove_again_wanted if self._are_back(ids) else self.restore_wanted).emit(ids)

    def _are_back(self, ids: tuple[int, ...]) -> bool:
        return bool(ids) and self._restored.issuperset(ids)


def _by_rule(removals: dict[int, Removal]) -> set[int]:
    return {number for number, removal in removals.items() if removal.rule != BY_HAND}


def _offer(count: int, *, back: bool) -> str:
    """Return what can be done about the chosen pieces."""
    if back:
        return trn(count, "&Remove again", "&Remove these %Ln again")
    return trn(count, "&Restore", "&Restore these %Ln")


def _said(button: QPushButton) -> str:
    return button.text().replace("&", "")


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
