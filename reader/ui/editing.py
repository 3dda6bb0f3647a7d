"""Putting back and taking out: from the text, the sidebar, the menus and by keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.model import Edits, Removal
from reader.records import record
from reader.ui import deeds
from reader.ui.actions import Actions, Handler, add_item
from reader.ui.article_pane import blocks_seen
from reader.ui.article_pane.traces import trace_of
from reader.ui.choices import Choices
from reader.ui.command import keys_shown
from reader.ui.current import CurrentArticle
from reader.ui.parts import Parts
from reader.ui.showing import Held, Showing
from reader.ui.words import tr, trn


@record
class Around:
    """What an Editing works on."""

    current: CurrentArticle
    showing: Showing
    choices: Choices
    commands: Actions


class Editing(QObject):
    """Turns what a person does about removed and left-over pieces into edits of the article."""

    def __init__(self, parts: Parts, around: Around) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._view = parts.view
        self._current = around.current
        self._showing = around.showing
        self._choices = around.choices
        self._commands = around.commands
        self._news = ("", Edits())  # what to tell once the text is shown with these edits
        # Later, not at once: the text that was clicked in is about to be set anew.
        later = Qt.ConnectionType.QueuedConnection
        self._view.trace_chosen.connect(self.turn_trace, later)
        self._view.restore_chosen.connect(self._restore_piece, later)
        self._view.restore_all_chosen.connect(self._restore_trace, later)
        self._view.selectionChanged.connect(self.name_commands)
        parts.sidebar.restore_wanted.connect(self._restore_listed)
        parts.sidebar.remove_again_wanted.connect(self._remove_listed)
        self._current.opened.connect(self.name_commands)
        self._showing.changed.connect(self._tell_news)
        self._current.history_changed.connect(self.name_commands)
        self._choices.look_changed.connect(self._check)
        self._check()
        self.name_commands()

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands about edits do."""
        return {
            "undo": self.undo,
            "redo": self.redo,
            "remove": self.remove_chosen,
            "restore": self.restore_all,
            "show_removed": self.toggle_in_place,
        }

    # What a person can do

    def undo(self) -> None:
        """Take the last change back and say so."""
        words = tr("Undone: {deed}", deed=tr(self._current.undoable))
        self._current.undo()
        self._tell_when_shown(words)

    def redo(self) -> None:
        """Make the change again that was taken back and say so."""
        words = tr("Done again: {deed}", deed=tr(self._current.redoable))
        self._current.redo()
        self._tell_when_shown(words)

    def remove_chosen(self) -> None:
        """Take out the selected blocks, or the one a person is at."""
        self.remove(blocks_seen.chosen_blocks(self._view))

    def remove(self, ids: tuple[int, ...]) -> None:
        """Take blocks out; what follows them moves up to where they were."""
        if not ids:
            self._parts.status.tell(tr("There is no paragraph here to remove."))
            return
        self._hold(ids[0], stand_after=True)
        self._edit(self._current.remove, ids)

    def restore_all(self) -> None:
        """Put everything back that was removed."""
        removals = self._current.article.removals if self._current.article else ()
        self._edit(self._current.restore, tuple(gone.block.id for gone in removals))

    def toggle_in_place(self) -> None:
        """Show all that was removed in the text, faded, or hide it."""
        self._choices.toggle_removed()

    def turn_trace(self, block_id: int) -> None:
        """Show the pieces of a trace in the text, faded, or hide them."""
        removals = self._trace(block_id)
        if not removals:
            return
        first = removals[0].block.id
        height = blocks_seen.height_of(self._view, first, of_trace=True)
        self._showing.show_in_place(self._showing.in_place.turned(removals))
        if height is not None:
            blocks_seen.hold(self._view, first, height, of_trace=True)
        if self._parts.sidebar.tab_name == "removed" and self._parts.sidebar.isVisible():
            self._parts.sidebar.show_removed(block_id)
        shown = self._showing.in_place.shows(removals)
        self._parts.status.tell(_told(removals, shown=shown))

    def add_to(self, menu: QMenu, at: QPoint) -> None:
        """Put into a context menu what can be done about the block or trace at a place."""
        removal = self._removal_at(at)
        if removal is not None:
            self._add_restoring(menu, removal)
            return
        cursor = self._view.textCursor()
        within = cursor.hasSelection() and (
            cursor.selectionStart()
            <= self._view.cursorForPosition(at).position()
            <= cursor.selectionEnd()
        )
        ids = blocks_seen.chosen_blocks(self._view) if within else ()
        ids = ids or blocks_seen.block_at(self._view, at)
        if ids:
            add_item(menu, self._removal(ids), lambda: self.remove(ids))

    def name_commands(self) -> None:
        """Let the menu items say what they would do now."""
        undo, redo = self._commands["undo"], self._commands["redo"]
        undo.setText(_naming(tr("&Undo"), tr("&Undo {deed}"), self._current.undoable))
        redo.setText(_naming(tr("Re&do"), tr("Re&do {deed}"), self._current.redoable))
        undo.setEnabled(self._current.can_undo)
        redo.setEnabled(self._current.can_redo)
        has_words = self._view.textCursor().hasSelection()
        ids = blocks_seen.chosen_blocks(self._view) if has_words else ()
        self._commands["remove"].setText(self._removal(ids))
        article = self._current.article
        self._commands["restore"].setEnabled(bool(article and article.removals))

    # Slots

    def _check(self) -> None:
        self._commands["show_removed"].setChecked(self._choices.settings.show_removed)

    def _restore_listed(self, ids: tuple[int, ...]) -> None:
        self._showing.seek(ids)
        self._edit(self._current.restore, ids)

    def _remove_listed(self, ids: tuple[int, ...]) -> None:
        self._edit(self._current.remove, ids)

    def _edit(self, edit: Callable[[tuple[int, ...]], None], ids: tuple[int, ...]) -> None:
        before = self._current.edits
        edit(ids)
        if self._current.edits != before:
            undo = keys_shown(self._commands["undo"])
            words = tr(deeds.done(self._current.undoable, undo))
            self._news = (words, self._current.edits)

    def _tell_when_shown(self, words: str) -> None:
        self._news = (words, self._current.edits)
        if self._current.is_settled:
            self._tell_news()

    def _tell_news(self) -> None:
        words, edits = self._news
        # When no outline of the edited text could be found, the old one is shown again.
        self._parts.status.tell(words if edits == self._current.edits else "")
        self.name_commands()

    def _restore_piece(self, block_id: int) -> None:
        self._restore_here((block_id,))

    def _restore_trace(self, block_id: int) -> None:
        self._restore_here(tuple(gone.block.id for gone in self._trace(block_id)))

    def _restore_here(self, ids: tuple[int, ...]) -> None:
        """Put pieces back without the text around them moving more than it must."""
        if ids:
            self._hold(ids[0])
            self._edit(self._current.restore, ids)

    def _hold(self, block_id: int, *, stand_after: bool = False) -> None:
        height = blocks_seen.height_of(self._view, block_id)
        if height is not None:
            height = min(max(height, 0), self._view.viewport().height() // 2)
            self._showing.hold(Held(block_id, height, stand_after))

    def _removal_at(self, at: QPoint) -> Removal | None:
        """Return the removed piece that is shown, or first told of, at a place."""
        article = self._current.article
        position = self._view.cursorForPosition(at).position()
        block = self._view.document().findBlock(position)
        rendered = self._view.rendered
        for known in (rendered.ghosts, rendered.traces):
            for block_id, place in known.items():
                if article and block.contains(place):
                    return next(gone for gone in article.removals if gone.block.id == block_id)
        return None

    def _add_restoring(self, menu: QMenu, removal: Removal) -> None:
        block_id = removal.block.id
        removals = self._trace(block_id)
        shown = self._showing.in_place.shows(removals)
        if shown or len(removals) == 1:
            add_item(menu, tr("&Restore this piece"), lambda: self._restore_piece(block_id))
        if len(removals) > 1:
            words = trn(len(removals), "Restore &all %Ln pieces", "Restore &all %Ln pieces")
            add_item(menu, words, lambda: self._restore_trace(block_id))
        add_item(
            menu, tr("&Hide") if shown else tr("&Show here"), lambda: self.turn_trace(block_id)
        )
        add_item(menu, tr("Show in the &list"), lambda: self._parts.sidebar.show_removed(block_id))

    def _trace(self, block_id: int) -> tuple[Removal, ...]:
        return trace_of(self._current.article, block_id) if self._current.article else ()

    def _removal(self, ids: tuple[int, ...]) -> str:
        """Return what taking out these blocks is called."""
        return tr(deeds.removal_of(self._current.blocks(ids) if ids else []))


def _naming(alone: str, of_deed: str, deed: str) -> str:
    """Return a menu item with the deed it is about, if there is one."""
    return of_deed.format(deed=tr(deed)) if deed else alone


def _told(removals: tuple[Removal, ...], *, shown: bool) -> str:
    if shown:
        return trn(len(removals), "%Ln piece shown", "%Ln pieces shown")
    return trn(len(removals), "%Ln piece hidden", "%Ln pieces hidden")
