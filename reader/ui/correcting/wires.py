"""Where corrections are asked for: commands, keys in the lists, context menus.

What is done then is built when it is first asked for: most readers correct nothing.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.ui.actions import Handler, add_item
from reader.ui.correcting import meant
from reader.ui.editing import Around
from reader.ui.going import Going
from reader.ui.parts import Parts
from reader.ui.sidebar.rows import Row
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.model import Quote, Source
    from reader.ui.correcting.correcting import Correcting
    from reader.ui.correcting.reviewing import Reviewing

_NO_QUOTE = "There is no quote here. To make one, select its words and mark them."
_NO_SOURCE = "There is no source here. Choose one in the Sources tab."
_NOTHING_TO_MERGE = "There are no two sources to merge."


class Corrections(QObject):
    """Finds out which quote or source is meant and has it corrected."""

    def __init__(self, parts: Parts, around: Around, going: Going) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._around = around
        self._current = around.current
        self._going = going
        going.menus.filling.connect(self._add_to_text)
        going.menus.filling_row.connect(self._add_to_row)
        parts.sidebar.edit_wanted.connect(self._edit_row)
        parts.sidebar.delete_wanted.connect(self._delete_row)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands of Edit ▸ Correct do."""
        return {
            "change_speaker": self.change_speaker,
            "mark_quote": self.mark_quote,
            "unmark_quote": self.unmark_quote,
            "edit_source": self.edit_source,
            "merge_sources": self.merge_sources,
            "corrections": self.show_corrections,
        }

    @cached_property
    def deeds(self) -> "Correcting":
        """What corrects."""
        from reader.ui.correcting.correcting import Correcting  # noqa: PLC0415  # see above

        return Correcting(self._parts, self._around)

    @cached_property
    def review(self) -> "Reviewing":
        """The list of corrections."""
        from reader.ui.correcting.reviewing import Reviewing  # noqa: PLC0415  # see above

        window = self._parts.view.window()
        return Reviewing(self._current, self._going.navigation, window)

    # What the commands mean

    def change_speaker(self) -> None:
        """Ask who said the quote one is at."""
        quote = self._quote_here()
        if quote is None:
            self._parts.status.tell(tr(_NO_QUOTE))
        else:
            self.deeds.change_speaker(quote)

    def mark_quote(self) -> None:
        """Make the selected words a quote."""
        self.deeds.mark_quote()

    def unmark_quote(self) -> None:
        """Let the quote one is at be none."""
        quote = self._quote_here()
        if quote is None:
            self._parts.status.tell(tr(_NO_QUOTE))
        else:
            self.deeds.unmark_quote(quote)

    def edit_source(self) -> None:
        """Change the name, the role or the kind of the source one is at."""
        source = self._source_here()
        if source is None:
            self._parts.status.tell(tr(_NO_SOURCE))
        else:
            self.deeds.edit_source(source)

    def merge_sources(self) -> None:
        """Make one source of several: of those that are selected, or of the one one is at."""
        source = self._source_here()
        self._merge([source] if source else [])

    def show_corrections(self) -> None:
        """Show what was corrected in this article."""
        self.review.show()

    # What is meant

    def _quote_here(self) -> "Quote | None":
        """Return the quote of the row one is at, or else the selected or nearest one."""
        outline = self._current.outline
        row = self._parts.sidebar.row_at_keyboard()
        if row is not None and self._parts.sidebar.tab_name == "quotes":
            return meant.quote_of(outline, row)
        view = self._parts.view
        cursor, here = view.textCursor(), self._going.quoting.quote_here()
        inner = meant.quote_at(outline, view.positions.to_text(cursor.selectionStart()))
        if inner and (cursor.hasSelection() or (here and here.span.covers(inner.span))):
            return inner
        return here

    def _source_here(self) -> "Source | None":
        outline = self._current.outline
        row = self._parts.sidebar.row_at_keyboard()
        if row is not None and meant.source_of(outline, row):
            return meant.source_of(outline, row)
        quote = self._quote_here()
        return outline.source(quote.attribution.source) if quote else None

    def _selected_sources(self) -> "list[Source]":
        if self._parts.sidebar.tab_name != "sources":
            return []
        rows = self._parts.sidebar.outline.panels["sources"].view.selected_rows()
        sources = (meant.source_of(self._current.outline, row) for row in rows)
        return [source for source in sources if source]

    def _merge(self, chosen: "list[Source]") -> None:
        selected = self._selected_sources()
        if len(selected) > 1 or not chosen:
            chosen = selected
        if len(self._current.outline.sources) > 1:
            self.deeds.merge_sources(chosen)
        else:
            self._parts.status.tell(tr(_NOTHING_TO_MERGE))

    # The lists and the context menus

    def _edit_row(self, row: Row) -> None:
        quote = meant.quote_of(self._current.outline, row)
        source = meant.source_of(self._current.outline, row)
        if quote is not None:
            self.deeds.change_speaker(quote)
        elif source is not None:
            self.deeds.edit_source(source)

    def _delete_row(self, row: Row) -> None:
        quote = meant.quote_of(self._current.outline, row)
        if quote is not None:
            self.deeds.unmark_quote(quote)

    def _add_to_text(self, menu: QMenu, at: QPoint) -> None:
        view = self._parts.view
        cursor, position = view.textCursor(), view.cursorForPosition(at).position()
        if cursor.hasSelection() and cursor.selectionStart() <= position <= cursor.selectionEnd():
            position = cursor.selectionStart()
        quote = meant.quote_at(self._current.outline, view.positions.to_text(position))
        if quote is not None:
            self._add_quote(menu, quote)
        if view.textCursor().hasSelection():
            add_item(menu, tr("Mar&k as quote…"), self.mark_quote)

    def _add_to_row(self, menu: QMenu, row: Row) -> None:
        quote = meant.quote_of(self._current.outline, row)
        source = meant.source_of(self._current.outline, row)
        if quote is not None:
            menu.addSeparator()
            self._add_quote(menu, quote)
        elif source is not None:
            menu.addSeparator()
            add_item(menu, tr("N&ame and role…"), lambda: self.deeds.edit_source(source))
            if len(self._current.outline.sources) > 1:
                add_item(menu, tr("&Merge with…"), lambda: self._merge([source]))

    def _add_quote(self, menu: QMenu, quote: "Quote") -> None:
        add_item(menu, tr("Change &speaker…"), lambda: self.deeds.change_speaker(quote))
        add_item(menu, tr("No&t a quote"), lambda: self.deeds.unmark_quote(quote))
