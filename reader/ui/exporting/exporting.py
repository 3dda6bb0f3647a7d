"""Exports what is open: by the dialog, or once more as the last time.

Imported when it is first asked for, not at start.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.errors import StandfirstError
from reader.export.written import Written
from reader.model import Article, Opened
from reader.ui.actions import without_argument
from reader.ui.article_pane.front import title_words
from reader.ui.current import Search
from reader.ui.editing import Around
from reader.ui.exporting.dialog import ExportDialog
from reader.ui.exporting.formats import PDF, Format, format_named
from reader.ui.exporting.making import Maker, Subject
from reader.ui.exporting.preview_text import book_text, shown_text, size_words, text_of
from reader.ui.exporting.previewing import Previewing, files_words
from reader.ui.exporting.remembered import Remembered
from reader.ui.opening import Opener
from reader.ui.parts import Parts
from reader.ui.printing.desk import PrintDesk
from reader.ui.printing.sheets import Sheets
from reader.ui.saving import Saving
from reader.ui.words import counted, tr

_SETTLED_MS = 60  # whoever walks down the list of formats does not want them all
_NOT_YET = "Nothing is copied yet: the preview is still being written."
_IN_PART = "shown in part"
_STILL_LOOKING = "quotes are still being looked for"


class Exporting(QObject):
    """Exports for one window, without ever keeping it waiting."""

    def __init__(
        self, parts: Parts, around: Around, opener: Opener, saving: Saving, paper: PrintDesk
    ) -> None:
        super().__init__(parts.view)
        self._window = parts.view.window()
        self._current = around.current
        self._choices = around.choices
        self._opener = opener
        self._saving = saving
        self._paper = paper
        self._remembered = Remembered()
        self._background = opener.another_background(self)
        self._work = parts.work
        self._writing: list[Maker] = []  # one for each file that is on its way
        self._previewing = Previewing(self._background, self)
        self._shown: tuple[Format, Written] | None = None  # what the preview is of
        self.dialog = ExportDialog(self._choices, self._window)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.preview_now)
        self._wire()

    def _wire(self) -> None:
        dialog, made, current = self.dialog, self._previewing, self._current
        dialog.format_chosen.connect(self._choose)
        dialog.export_wanted.connect(self._ask_from_dialog)
        dialog.copy_wanted.connect(self._copy)
        dialog.closed.connect(self._leave)
        made.began.connect(self._begin_preview)
        made.written.connect(self._show_written)
        made.composed.connect(self._show_sheets)
        made.failed.connect(self._show_error)
        self._saving.told.connect(dialog.tell)
        self._saving.written.connect(self._remembered.written)
        current.closed.connect(dialog.close)
        follows = (current.opened, current.changed, current.highlights_changed)
        for changed in (*follows, self._choices.changed, self._choices.look_changed):
            changed.connect(self._follow)

    @property
    def _format(self) -> Format:
        return format_named(self._choices.settings.export_format)

    def _subject(self) -> Subject | None:
        article, path = self._current.article, self._opener.path
        if article is None or path is None:
            return None
        return Subject(Opened(article, self._current.outline), self._current.placed, path)

    # The dialog

    def show(self) -> None:
        """Show the dialog, with the format that was chosen last."""
        article = self._current.article
        if article is None:
            return
        self._show_choices(article)  # first: a list that gets the focus chooses its first row
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._settled.start()

    def show_as(self, name: str) -> None:
        """Show the dialog with this format chosen."""
        self._choose(name)
        self.show()

    def _choose(self, name: str) -> None:
        self._choices.set_up_export({"export_format": name})

    def _follow(self) -> None:
        """Show what is open now and chosen about it; its preview in a moment."""
        article = self._current.article
        if article is not None and not self.dialog.isHidden():
            self._show_choices(article)
            self._settled.start()

    def _show_choices(self, article: Article) -> None:
        wanted = self._format
        self.dialog.setWindowTitle(tr("Export “{title}”", title=title_words(article)))
        rows = wanted.rows(highlighted=bool(self._current.placed))
        self.dialog.show_format(wanted.name, rows)

    def preview_now(self) -> None:
        """Have the preview made of what is open and chosen."""
        subject = self._subject()
        if subject is not None and not self.dialog.isHidden():
            self._previewing.make(subject, self._format, self._choices.settings)

    def _begin_preview(self, words: str) -> None:
        self._shown = None
        self.dialog.tell(words)

    def _show_written(self, wanted: Format, written: Written) -> None:
        self._shown = (wanted, written)
        text = text_of(written.data) if wanted.is_text else book_text(written.data)
        shown = shown_text(text)
        self.dialog.show_text(shown)
        told = (
            size_words(len(written.data)),
            files_words(written),
            "" if shown == text else tr(_IN_PART),
            self._still_looking(),
        )
        self.dialog.tell(", ".join(filter(None, told)))

    def _show_sheets(self, sheets: Sheets) -> None:
        self.dialog.show_sheets(sheets)
        told = (counted(len(sheets.pages), "page"), self._still_looking())
        self.dialog.tell(", ".join(filter(None, told)))

    def _show_error(self, error: StandfirstError) -> None:
        self.dialog.tell(tr(error.sentence), aloud=True)

    def _still_looking(self) -> str:
        return tr(_STILL_LOOKING) if self._current.search is Search.GOING_ON else ""

    def _copy(self) -> None:
        if self._shown is None or self._shown[0] is not self._format:
            self.dialog.tell(tr(_NOT_YET), aloud=True)
            return
        wanted, written = self._shown
        QGuiApplication.clipboard().setText(text_of(written.data))
        words = tr(
            "Copied as {format}, {size}",
            format=tr(wanted.title),
            size=size_words(len(written.data)),
        )
        self.dialog.tell(words, aloud=True)

    def _leave(self) -> None:
        self._settled.stop()
        self._previewing.cancel()
        self._rest()

    # Into a file

    def again(self) -> None:
        """Export in the last format with the last options, where that was or beside it."""
        subject, wanted = self._subject(), self._format
        if subject is None:
            return
        target = self._remembered.target(subject.path, wanted)
        folder = self._folder()
        if target is None and folder is not None:
            target = self._saving.proposed(folder, wanted.suffix)
        if target is None or not target.parent.is_dir():
            self._ask(subject, wanted, self._window)
        elif target.exists() and not self._remembered.is_as_written(subject.path, wanted):
            self._ask_whether(subject, wanted, target)
        else:
            self._write(subject, wanted, target)

    def _ask_from_dialog(self) -> None:
        subject = self._subject()
        if subject is not None:
            self._ask(subject, self._format, self.dialog)

    def _ask(self, subject: Subject, wanted: Format, above: QWidget) -> None:
        chosen = partial(self._write, subject, wanted)
        kind = (tr(wanted.title), wanted.suffix)
        self._saving.ask(
            above, tr("Export: {title}", title=tr(wanted.title)), kind, chosen, self._folder()
        )

    def _ask_whether(self, subject: Subject, wanted: Format, target: Path) -> None:
        """Ask whether a file that this window did not write may be replaced."""
        words = tr(
            "“{name}” is there already, in “{parent}”. Replace it?",
            name=target.name,
            parent=target.parent,
        )
        box = QMessageBox(QMessageBox.Icon.Question, tr("Export again"), words, parent=self._window)
        replace = box.addButton(tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        other = box.addButton(tr("Another &name…"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setTextFormat(Qt.TextFormat.PlainText)
        write = partial(self._write, subject, wanted, target)
        replace.clicked.connect(without_argument(write))
        ask = partial(self._ask, subject, wanted, self._window)
        other.clicked.connect(without_argument(ask))
        box.finished.connect(box.deleteLater)
        box.open()

    def _write(self, subject: Subject, wanted: Format, target: Path) -> None:
        if not self._saving.may_replace(target):
            return
        self._choices.set_up_export({"export_folder": str(target.parent)})
        self._remembered.begin(subject.path, wanted, target)
        opened, settings = subject.opened, self._choices.settings
        if wanted is PDF:
            self._paper.press.write_pdf(opened.article, opened.outline, target)
        else:
            order = subject.order(wanted, settings, target.name.removesuffix(wanted.suffix))
            words = tr("Writing “{name}”", name=target.name)
            self._new_maker().make(words, order, partial(self._saving.put, target))
        self.dialog.close()

    def _folder(self) -> Path | None:
        """Return the folder used last, if there is one still."""
        name = self._choices.settings.export_folder
        return Path(name) if name and Path(name).is_dir() else None

    # The child

    def end(self) -> None:
        """Write what is on its way, and stop."""
        for maker in tuple(self._writing):
            maker.hurry()
        self._background.stop()

    def _new_maker(self) -> Maker:
        maker = Maker(self._background, self)
        maker.failed.connect(self._saving.tell_error)
        maker.ended.connect(partial(self._end_making, maker))
        self._work.follow(maker.began, maker.ended, maker.cancel)
        self._writing.append(maker)
        return maker

    def _end_making(self, maker: Maker) -> None:
        self._writing.remove(maker)
        maker.deleteLater()
        self._rest()

    def _rest(self) -> None:
        """Let the child go when nobody needs it."""
        if self.dialog.isHidden() and not self._writing:
            self._background.stop()
