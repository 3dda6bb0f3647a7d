"""The window: every part and every wire between them can be read here."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from reader.errors import FileError
from reader.model import known_as
from reader.ui.actions import Actions, Handler, calling
from reader.ui.appearance import Appearance
from reader.ui.article_pane.front import title_words
from reader.ui.choices import Choices
from reader.ui.chrome import Chrome
from reader.ui.current import CurrentArticle, edited
from reader.ui.editing import Around, Editing
from reader.ui.files import Files, refused_drop
from reader.ui.finding import Finding
from reader.ui.going import Going
from reader.ui.icons import icon
from reader.ui.keeping import Keeping, tidings
from reader.ui.long_texts import LongTexts
from reader.ui.menus import Menus, tool_bar
from reader.ui.navigation import Trail
from reader.ui.notices import notices
from reader.ui.opening import Opener
from reader.ui.painted import Painted
from reader.ui.panes import step_pane
from reader.ui.parts import Parts
from reader.ui.preferring import Preferring
from reader.ui.reading_file import NAME
from reader.ui.reading_on import ReadingOn
from reader.ui.remembering import Bookshelf
from reader.ui.showing import Screens, Showing
from reader.ui.sidebar.dock import USUAL_WIDTH
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.model import Opened
    from reader.ui.extras import Extras

_USUAL_SIZE = (1240, 840)
_AT_LATEST_MS = 1000  # a file that takes longer to read leaves time for the extras


class MainWindow(QMainWindow):
    """Puts the parts together and says what each signal means."""

    furnished = Signal()  # once: all is made, and what is waited for is on the screen

    def __init__(self, opener: Opener, settings_path: Path, shelf: Bookshelf | None = None) -> None:
        super().__init__()
        shelf = shelf or Bookshelf(settings_path.with_name(NAME))
        self._opener = opener
        self._choices = Choices(settings_path, self)
        self._appearance = Appearance(self)
        self._appearance.put_on(self._choices.settings)
        self.current = CurrentArticle(edited, self)
        self._extras: Extras | None = None
        self.commands = Actions(self, self._make_extras)
        self._keeping = Keeping(self.current, self._choices)
        self._menus = Menus(self, self.commands)
        self._tools = tool_bar(self, self.commands, self._menus.export)
        self.parts = parts = Parts(self)
        self._finding = Finding(parts.view, parts.find, self)
        self._files = Files(self, opener, self._choices)
        self.going = Going(parts, self.commands, self.current, self._choices, self._files.open_link)
        self._navigation = self.going.navigation
        self._chrome = Chrome(self, self.commands, self._tools, self._choices)
        screens = Screens(parts.view, parts.sidebar, parts.status, self._finding)
        self._showing = Showing(self.current, self._choices, self._appearance, screens, self)
        self._around = around = Around(self.current, self._showing, self._choices, self.commands)
        self._editing = Editing(parts, around)
        self._wire_article()
        self._preferring = Preferring(parts, around, opener)
        guides = (self._navigation, self._finding)
        self._reading = ReadingOn(parts, around, opener, guides, shelf)
        self._wire_actions()
        LongTexts(opener, self._showing.laying, self.current, parts)
        self._wire_parts()
        self._begin()

    def _begin(self) -> None:
        self.setWindowTitle("Standfirst")
        self._reading.restore_session()
        self._recall()
        self._wear()
        self._choices_changed()
        self._enable()
        QTimer.singleShot(_AT_LATEST_MS, self, self._make_extras)

    @property
    def extras(self) -> "Extras":
        """What an article could be read without, made now if it was not."""
        return self._make_extras()

    def _make_extras(self) -> "Extras":
        if self._extras is None:
            from reader.ui.extras import Extras, Means  # noqa: PLC0415  # not at start

            means = Means(self._opener, self.going, self._appearance)
            self._extras = Extras(self, self.parts, self._around, means)
            self.commands.connect(self._extras.handlers())
            self.going.menus.filling.connect(self._editing.add_to)
            self.furnished.emit()
        return self._extras

    # The wires

    def _wire_actions(self) -> None:
        view, laying = self.parts.view, self._showing.laying
        handlers: dict[str, Handler] = {
            "open": self._files.ask,
            "folder": self._files.ask_folder,
            "open_folder": self._files.show_folder,
            "quit": self.close,
            "copy": calling(laying.after_waiting, view.copy),
            "select_all": calling(laying.once_whole, view.selectAll),
            "sidebar": self._toggle_sidebar,
            "mark_quotes": self._choices.toggle_marks,
            "caret": self._choices.toggle_caret,
            "next_pane": calling(self._step_pane, 1),
            "previous_pane": calling(self._step_pane, -1),
            "sample": self._files.open_sample,
        }
        for tab in ("sections", "quotes", "sources", "removed", "notes"):
            handlers[f"tab_{tab}"] = calling(self._bring_tab, tab)
        about_text = (self.going, self._editing, self._finding)
        for others in (*about_text, self._chrome, self._reading, self._preferring):
            handlers |= others.handlers()
        self.commands.connect(handlers)

    def _wire_article(self) -> None:
        self._opener.opened.connect(self._file_opened)
        self._opener.refused.connect(self._refused)
        self._opener.outlined.connect(self.current.settle)
        self._opener.outline_refused.connect(self._outline_refused)
        self.current.opened.connect(self._article_opened)
        self.current.closed.connect(self._article_closed)
        self.current.changed.connect(self._showing.show_changed)
        self.current.highlights_changed.connect(self._showing.show_notes)
        self.current.outline_wanted.connect(self._opener.find_outline)
        self.current.history_changed.connect(self._enable)
        self._keeping.refused.connect(self._not_kept)
        self._navigation.changed.connect(self._enable)
        self._navigation.arrived.connect(self._showing.arrive)
        self.parts.view.place_changed.connect(self._showing.tell_place)
        self.parts.view.zoom_wanted.connect(self._choices.zoom)
        self._choices.look_changed.connect(self._wear)
        self._choices.changed.connect(self._choices_changed)
        self._appearance.system_changed.connect(self._wear)

    def _wire_parts(self) -> None:
        self.parts.sidebar.row_chosen.connect(self.going.go_to_row)
        self.parts.sidebar.by_speaker_changed.connect(self._choices.group_quotes)
        self.parts.sidebar.visibilityChanged.connect(self.commands["sidebar"].setChecked)
        self.parts.status.tab_wanted.connect(self._bring_tab)
        self._menus.export.aboutToShow.connect(lambda: self.extras.exports.fill(self._menus.export))

    # What the signals mean

    def _file_opened(self, opened: "Opened", path: Path) -> None:
        self.parts.bar.hide()
        self._reading.make_room(opened)
        self.current.show_file(opened, known_as(path, self._opener.part))
        self._choices.opened(path)
        notes = f"{tidings(opened.article, opened.left)} {notices(opened.article)}".strip()
        self._reading.settle_in(opened, notes)

    def _article_opened(self) -> None:
        article = self.current.article
        if article is None:
            return
        self.parts.show_view()
        self.setWindowTitle(f"{title_words(article)} — Standfirst")
        self.parts.find.hide()
        self._navigation.follow(Trail())
        self._showing.show_opened()
        if not self.parts.tabs.hasFocus():  # there, arrow keys go on to the next tab
            self.parts.view.setFocus()
        Painted(self.parts.view.viewport(), self._furnish)

    def _article_closed(self) -> None:
        self.setWindowTitle("Standfirst")
        self.parts.bar.hide()
        self.parts.find.hide()
        self._navigation.follow(Trail())
        self._showing.show_nothing()
        if not self._reading.shows_list:
            self._show_empty()

    def _refused(self, error: FileError) -> None:
        if self.current.article is None and self.parts.page() is self.parts.view:
            self._show_empty()
        self._reading.refuse(tr(error.sentence), self._opener.retry)

    def _not_kept(self, sentence: str) -> None:
        self.parts.bar.say(sentence, tr("&Try again"), self._keeping.keep_again)

    def _outline_refused(self, error: FileError | None) -> None:
        self.current.abandon()
        if error is not None:
            self.parts.bar.say(tr(error.sentence))

    def _bring_tab(self, name: str) -> None:
        self.parts.sidebar.bring(name).view.setFocus()

    def _toggle_sidebar(self) -> None:
        self.parts.sidebar.setVisible(self.parts.sidebar.isHidden())

    def _step_pane(self, by: int) -> None:
        step_pane((*self.parts.panes(), self._tools), by)

    def _show_empty(self) -> None:
        empty = self.parts.show_empty()
        empty.open_wanted.connect(self._files.ask)
        empty.sample_wanted.connect(self._files.open_sample)
        empty.recent_chosen.connect(self._files.open_name)
        empty.show_recent(self._choices.settings.recent)
        QTimer.singleShot(0, self, self._furnish)
        QTimer.singleShot(0, empty, calling(self._files.tell_kinds, empty))

    def _furnish(self) -> None:
        """Make what nobody waits for, now that what was waited for is on the screen."""
        self.parts.sidebar.furnish()
        self._make_extras()

    # How it looks

    def _wear(self) -> None:
        settings = self._choices.settings
        self._appearance.put_on(settings)
        colours = self._appearance.colours(settings)
        self.parts.dress(colours)
        self._reading.dress()
        self.commands["back"].setIcon(icon("back", colours.text))
        self.commands["forward"].setIcon(icon("forward", colours.text))
        self._showing.restyle()
        self.parts.status.show_zoom(settings.zoom)
        self.commands["mark_quotes"].setChecked(settings.mark_quotes)

    def _choices_changed(self) -> None:
        settings = self._choices.settings
        self.commands["caret"].setChecked(settings.caret)
        self.parts.view.set_caret(shown=settings.caret)
        self._files.fill_recent(self._menus)

    def _enable(self) -> None:
        self.commands.article_is(open_now=self.current.article is not None)
        for name, possible in (
            ("back", self._navigation.can_go_back),
            ("forward", self._navigation.can_go_forward),
        ):
            self.commands[name].setEnabled(possible)

    # What is remembered

    def _recall(self) -> None:
        settings = self._choices.settings
        self.resize(QSize(*_USUAL_SIZE).boundedTo(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        self.parts.sidebar.setVisible(settings.sidebar_visible and not self._reading.shows_list)
        width = settings.sidebar_width or USUAL_WIDTH
        self.resizeDocks([self.parts.sidebar], [width], Qt.Orientation.Horizontal)
        self.parts.sidebar.begin_with(settings.sidebar_tab, by_speaker=settings.quotes_by_speaker)
        if not self._opener.is_busy and not self._reading.shows_list:
            self._show_empty()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left; notes that cannot be saved are not lost unasked."""
        self._reading.show_unsaved()
        if not self._keeping.may_close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        sidebar = (*self._reading.outline_left, self.parts.sidebar.tab_name)
        self._choices.leave(geometry, sidebar)
        self._choices.save()
        if self._extras is not None:
            self._extras.end()
        self._reading.end()
        super().closeEvent(event)

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, wherever on the window they are dropped."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        refusal = refused_drop(event.mimeData())
        if refusal:
            self.parts.bar.say(refusal)
        self._files.open_dropped(event.mimeData())
        event.accept()
