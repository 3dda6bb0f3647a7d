"""Highlights and notes: made at the selection, changed, removed, gone to, and told of."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.model import Colour, Highlight, Placed, Span
from reader.records import record
from reader.ui import inks
from reader.ui.actions import Actions, Handler, add_item, calling, without_argument
from reader.ui.article_pane.blocks_seen import reveal
from reader.ui.article_pane.words_chosen import below, offset_chosen, span_chosen
from reader.ui.command import keys_shown
from reader.ui.current import CurrentArticle
from reader.ui.going import Going
from reader.ui.note_deeds import NoteDeeds
from reader.ui.parts import Parts
from reader.ui.sidebar.rows import Row
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.ui.note_editor import NoteEditor

_NOTHING_CHOSEN = "Select the words to highlight first."
_TOLD = {  # of a highlight one has come to, by whether there is a note to it
    True: "Highlight {place} of {count}, {colour}: {note}",
    False: "Highlight {place} of {count}, {colour}, no note",
}
_NO_HIGHLIGHT = "There is no highlight here."


@record
class Noted:
    """What a Noting works on."""

    current: CurrentArticle
    commands: Actions
    going: Going


class Noting(QObject):
    """Turns what a person does about highlights into edits of the article."""

    def __init__(self, parts: Parts, noted: Noted) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._view = parts.view
        self._current = noted.current
        self._commands = noted.commands
        self._going = noted.going
        self._deeds = NoteDeeds(noted.current)
        self._colour = Colour.YELLOW  # the last one used
        self._view.marker.note_wanted.connect(self.edit)
        parts.sidebar.note_changed.connect(self._deeds.write)
        parts.sidebar.colour_chosen.connect(self._recolour)
        parts.sidebar.removal_wanted.connect(self._remove)
        noted.going.menus.filling.connect(self.add_to)
        noted.going.menus.filling_row.connect(self.add_to_row)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands about highlights do."""
        handlers: dict[str, Handler] = {
            "highlight": self.highlight,
            "note": self.write_note,
            "unhighlight": self.remove_here,
            "next_note": calling(self.step, 1),
            "previous_note": calling(self.step, -1),
        }
        for colour in Colour:
            handlers[f"highlight_{colour}"] = calling(self.highlight_in, colour)
        return handlers

    # What a person can do

    def highlight(self) -> None:
        """Highlight what is selected in the colour used last."""
        self.highlight_in(self._colour)

    def highlight_in(self, colour: Colour) -> None:
        """Highlight what is selected, or recolour the highlight one is at."""
        span, here = self._meant()
        self._colour = colour
        if here is not None:
            self._recolour(here.highlight.id, colour)
        elif span is not None:
            self._deeds.highlight(span, colour)
            self._let_go()
            self._tell(tr("Highlighted in {colour}", colour=tr(colour)))
        else:
            self._parts.status.tell(tr(_NOTHING_CHOSEN))

    def write_note(self) -> None:
        """Write a note about what is selected, or go on with the one of the highlight here."""
        span, here = self._meant()
        if here is not None:
            self.edit(here.highlight.id)
        elif span is not None:
            self._let_go()
            self.edit(self._deeds.highlight(span, self._colour))
        else:
            self._parts.status.tell(tr("Select the words that the note is about first."))

    def remove_here(self) -> None:
        """Remove the highlight one is at, with its note."""
        here = self._here()
        if here is None:
            self._parts.status.tell(tr(_NO_HIGHLIGHT))
        else:
            self._remove(here.highlight.id)

    def step(self, by: int) -> None:
        """Go to the next or previous highlight and say what is noted there."""
        placed = [one for one in self._current.placed if one.span is not None]
        spans = [one.span for one in placed if one.span is not None]
        place = self._going.navigation.place_from_here(spans, by)
        if place is None:
            self._parts.status.tell(
                tr("No further highlight") if by > 0 else tr("No earlier highlight")
            )
            return
        highlight = placed[place].highlight
        tint = inks.ink_of(self._view.marker.colours, highlight.colour).chosen
        self._going.navigation.jump(spans[place], tint=tint)
        told = tr(
            _TOLD[bool(highlight.note)],
            place=place + 1,
            count=len(placed),
            colour=tr(highlight.colour),
            note=highlight.note,
        )
        self._parts.status.tell(" ".join(told.split()))

    def edit(self, highlight_id: str) -> None:
        """Show a highlight's note beside its words, to be read or written."""
        placed = self._placed(highlight_id)
        if placed is None:
            return
        if placed.span is None:
            self._edit_in_list(highlight_id)
            return
        start, end = self._view.positions.range_of(placed.span)
        reveal(self._view, start, end)
        self._editor(placed.highlight).open_at(below(self._view, end))

    def add_to(self, menu: QMenu, at: QPoint) -> None:
        """Put into a context menu what can be done about the selection or a highlight there."""
        position = self._view.cursorForPosition(at).position()
        cursor = self._view.textCursor()
        is_within = cursor.selectionStart() <= position <= cursor.selectionEnd()
        span = self._selected()
        here = self._view.marker.at(self._view.positions.to_text(position))
        menu.addSeparator()
        if span is not None and is_within and (here is None or here.span != span):
            colours = menu.addMenu(tr("High&light in"))
            for colour in Colour:
                colours.addAction(self._commands[f"highlight_{colour}"])
            add_item(menu, tr("Add n&ote…"), self.write_note)
        elif here is not None:
            self._add_about(menu, here.highlight)

    def add_to_row(self, menu: QMenu, row: Row) -> None:
        """Put into a row's menu what can be done about its highlight."""
        if row.highlight is not None:
            self._add_about(menu, row.highlight, in_list=True)

    # How it is done

    def _add_about(self, menu: QMenu, highlight: Highlight, *, in_list: bool = False) -> None:
        name = highlight.id
        edit = self._edit_in_list if in_list else self.edit
        words = tr("Edit n&ote…") if highlight.note else tr("Add n&ote…")
        add_item(menu, words, lambda: edit(name))
        colours = menu.addMenu(tr("Co&lour"))
        for colour in Colour:
            item = colours.addAction(tr(inks.name_of(colour)))
            item.setCheckable(True)
            item.setChecked(colour is highlight.colour)
            chosen = partial(self._recolour, name, colour)
            item.triggered.connect(without_argument(chosen))
        add_item(menu, tr("Remove h&ighlight"), lambda: self._remove(name))

    def _recolour(self, name: str, colour: Colour) -> None:
        self._colour = colour
        self._deeds.recolour(name, colour)
        self._tell(tr("Highlighted in {colour}", colour=tr(colour)))

    def _remove(self, name: str) -> None:
        self._deeds.remove(name)
        self._tell(tr("Highlight removed"))

    def _tell(self, words: str) -> None:
        undo = keys_shown(self._commands["undo"])
        self._parts.status.tell(tr("{done}. {undo} takes that back.", done=words, undo=undo))

    def _editor(self, highlight: Highlight) -> "NoteEditor":
        from reader.ui.note_editor import NoteEditor  # noqa: PLC0415  # only when asked for

        editor = NoteEditor(highlight, self._view.marker.colours, self._view)
        editor.fields.note_changed.connect(self._deeds.write)
        editor.fields.colour_chosen.connect(self._recolour)
        editor.fields.removal_wanted.connect(self._remove)
        return editor

    def _edit_in_list(self, name: str) -> None:
        self._parts.sidebar.bring("notes")
        self._parts.sidebar.outline.notes.edit(name)

    def _placed(self, name: str) -> Placed | None:
        return next((one for one in self._current.placed if one.highlight.id == name), None)

    def _selected(self) -> Span | None:
        article = self._current.article
        return span_chosen(self._view, article.text) if article else None

    def _meant(self) -> tuple[Span | None, Placed | None]:
        """Return the words that are meant, and their highlight if they have one.

        Those are the selected ones, or the highlight or else the quote one is at.
        """
        span = self._selected()
        if span is None:
            here = self._here()
            return (here.span if here else self._quote_here()), here
        same = (one for one in self._view.marker.between(span) if one.span == span)
        return span, next(same, None)

    def _here(self) -> Placed | None:
        return self._view.marker.at(offset_chosen(self._view))

    def _quote_here(self) -> Span | None:
        quote = self._going.copying.quoting.quote_at(offset_chosen(self._view))
        return quote.span if quote else None

    def _let_go(self) -> None:
        """Select nothing any more: the colour of a highlight is not seen behind a selection."""
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._view.setTextCursor(cursor)
