"""F6: from pane to pane by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_pane(panes: Sequence[QWidget], by: int) -> None:
    """Move the focus from the pane that has it to the next or previous one that is shown."""
    shown = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
    if not shown:
        return
    focused = QApplication.focusWidget()
    here = next(
        (place for place, pane in enumerate(shown) if focused and _holds(pane, focused)), -by
    )
    _first_in(shown[(here + by) % len(shown)]).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_in(pane: QWidget) -> QWidget:
    """Return what in a pane takes the focus: itself, or the first that Tab would come to."""
    widget: QWidget | None = pane
    while widget is not None and _holds(pane, widget):
        if _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return pane


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
