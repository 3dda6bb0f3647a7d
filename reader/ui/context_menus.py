"""The menus that a right click, or the menu key, opens on the text and on rows of the outline."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from reader.model import Quote
from reader.ui.actions import COMMANDS, Actions, add_item, calling
from reader.ui.article_pane import album, anchors, traces
from reader.ui.copying import Copying
from reader.ui.links import Links
from reader.ui.navigation import Navigation
from reader.ui.parts import Parts
from reader.ui.sidebar.rows import Row
from reader.ui.words import tr

_LONGEST = 24  # letters of the words that a menu item repeats
_ON_TEXT = ("copy", "copy_quote", "copy_as", "select_all", "", "find")
_COPY_QUOTE = "Copy &quote with attribution"
_COPY_AS, _CITE = "Edit/Copy as", "Edit/Copy as/Citation"
_ON_SELECTION = frozenset({"copy", "copy_quote"})


class ContextMenus(QObject):
    """Builds a menu for what is under the mouse or the caret, and shows it."""

    filling = Signal(object, object)  # QMenu, QPoint: others may add to the menu of the text
    filling_row = Signal(object, object)  # QMenu, Row: and to that of a row

    def __init__(
        self,
        parts: Parts,
        commands: Actions,
        navigation: Navigation,
        links: Links,
        copying: Copying,
    ) -> None:
        super().__init__(parts.view)
        self._parts = parts
        self._commands = commands
        self._navigation = navigation
        self._links = links
        self._copying = copying
        parts.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        parts.view.customContextMenuRequested.connect(self._show_on_text)
        parts.sidebar.menu_wanted.connect(self._show_on_row)

    def on_text(self, at: QPoint) -> QMenu:
        """Return the menu for a place of the pane's viewport."""
        view = self._parts.view
        menu = QMenu(view)
        at_caret = view.cursorRect().contains(at)  # where the menu key asks for it
        address = view.anchorAt(at) or (anchors.link_at_caret(view) if at_caret else "")
        if address:
            self._add_link(menu, address)
        position = view.cursorForPosition(at).position()
        quote = self._copying.quoting.quote_at(view.positions.to_text(position))
        if quote is not None:
            self._add_quote(menu, quote)
        self._add_commands(menu)
        menu.addSeparator()
        self.filling.emit(menu, at)
        return menu

    def on_row(self, row: Row) -> QMenu:
        """Return the menu for a row of the outline."""
        menu = QMenu(self._parts.sidebar)
        if row.spans:
            add_item(
                menu,
                tr("&Go there"),
                lambda: self._parts.sidebar.row_chosen.emit(row, row.spans[0]),
            )
        add_item(menu, tr("&Copy"), lambda: self._copying.copy_words(row.words or row.text))
        said = self._copying.quoting.quote_of(row)
        if said is not None:
            add_item(menu, tr(_COPY_QUOTE), calling(self._copying.copy_quote, said))
        if row.source or row.lights:
            add_item(menu, tr("&Next mention"), lambda: self._to_mention_of(row))
        if row.removed:
            sidebar = self._parts.sidebar
            wanted = sidebar.remove_again_wanted if row.gone_back else sidebar.restore_wanted
            words = tr("&Remove again") if row.gone_back else tr("&Restore")
            add_item(menu, words, lambda: wanted.emit(row.removed))
        self.filling_row.emit(menu, row)
        return menu

    def _add_link(self, menu: QMenu, address: str) -> None:
        number = album.number_in(address)
        if number is not None:
            self._add_picture(menu, number)
        elif address.partition(":")[0] not in traces.SCHEMES:  # others add what is about those
            opening = tr("&Go there") if self._links.is_within(address) else tr("&Open link")
            add_item(menu, opening, lambda: self._links.follow(address))
            if not self._links.is_within(address):
                add_item(menu, tr("Copy &link"), lambda: self._links.copy(address))
        menu.addSeparator()

    def _add_picture(self, menu: QMenu, number: int) -> None:
        picture = self._links.picture(number)
        if picture is None:
            return
        add_item(menu, tr("&Enlarge"), lambda: self._links.enlarge(number))
        add_item(menu, tr("Copy &picture"), lambda: self._links.copy_picture(picture))
        alt = picture.image.alt
        if alt:
            add_item(menu, tr("Copy &description"), lambda: self._copying.copy_words(alt))

    def _add_quote(self, menu: QMenu, quote: Quote) -> None:
        if not self._parts.view.textCursor().hasSelection():  # else that is what is meant
            add_item(menu, tr(_COPY_QUOTE), lambda: self._copying.copy_quote(quote))
        add_item(menu, tr("Show in the &outline"), lambda: self._show_quote(quote))
        if quote.attribution.source:
            source = quote.attribution.source
            add_item(menu, tr("&Next mention"), lambda: self._to_mention(source))
        menu.addSeparator()

    def _add_commands(self, menu: QMenu) -> None:
        has_words = self._parts.view.textCursor().hasSelection()
        from reader.ui.article_pane.words_chosen import words_selected  # noqa: PLC0415  # not at start

        words = _shortened(words_selected(self._parts.view))
        for name in _ON_TEXT:
            if not name:
                menu.addSeparator()
            elif name == "find" and words:
                add_item(menu, tr("&Find “{words}”", words=words), self._commands[name].trigger)
            elif name == "copy_as":
                self._add_copy_as(menu.addMenu(tr("Cop&y as")))
            elif has_words or name not in _ON_SELECTION:
                menu.addAction(self._commands[name])

    def _add_copy_as(self, menu: QMenu) -> None:
        for path in (_COPY_AS, _CITE):
            within = menu if path == _COPY_AS else menu.addMenu(tr("&Citation"))
            within.addActions([self._commands[c.name] for c in COMMANDS if c.menu == path])

    def _show_quote(self, quote: Quote) -> None:
        panel = self._parts.sidebar.bring("quotes")
        panel.follow(quote.span.start)
        panel.view.setFocus()

    def _to_mention(self, source: str) -> None:
        self._navigation.choose_source(source)
        self._navigation.step_mention(1)

    def _to_mention_of(self, row: Row) -> None:
        self._navigation.choose_row(row)
        self._navigation.step_mention(1)

    def _show_on_text(self, at: QPoint) -> None:
        _show(self.on_text(at), self._parts.view.viewport().mapToGlobal(at))

    def _show_on_row(self, row: Row, at: QPoint) -> None:
        _show(self.on_row(row), at)


def _show(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)


def _shortened(words: str) -> str:
    line = " ".join(words.split()).replace("&", "&&")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
