"""Makes what the dialog shows, beside the window's own work."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.export.writing import legal_name
from reader.export.written import Written
from reader.ui.background import Background
from reader.ui.exporting.formats import Format
from reader.ui.exporting.making import Maker, Subject
from reader.ui.printing.composing import composing
from reader.ui.printing.options import options_of, paper_of
from reader.ui.settings import Settings
from reader.ui.slices import Slices
from reader.ui.words import counted, tr


class Previewing(QObject):
    """Makes the preview that was asked for last, and no other."""

    began = Signal(str)  # what is going on, in words
    written = Signal(object, object)  # the Format, Written
    composed = Signal(object)  # Sheets: a PDF's pages
    failed = Signal(object)  # a StandfirstError

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._maker = Maker(background, self)
        self._pages = Slices(self)
        self._asked: object = None
        for works in (self._maker, self._pages):
            works.began.connect(self.began)
            works.failed.connect(self.failed)

    def make(self, subject: Subject, wanted: Format, settings: Settings) -> None:
        """Make a preview, unless it is the one that is shown or on its way."""
        if wanted.writer is None:
            self._compose(subject, settings)
            return
        order = subject.order(wanted, settings, legal_name(subject.path.stem))
        opened = subject.opened
        # Articles are long to compare, and never the same one twice.
        asked = (wanted, order.options, order.name, id(opened.article), id(opened.outline))
        if asked != self._asked:
            self.cancel()
            self._asked = asked
            self._maker.make(tr("Writing…"), order, partial(self.written.emit, wanted))

    def cancel(self) -> None:
        """Make nothing more."""
        self._asked = None
        self._maker.cancel()
        self._pages.cancel()

    def _compose(self, subject: Subject, settings: Settings) -> None:
        opened, options, paper = subject.opened, options_of(settings), paper_of(settings)
        asked = (options, paper, id(opened.article), id(opened.outline))
        if asked != self._asked:
            self.cancel()
            self._asked = asked
            steps = composing(opened.article, opened.outline, options, paper.layout())
            self._pages.begin(tr("Setting the pages…"), steps, self.composed.emit)


def files_words(written: Written) -> str:
    """Return what goes with an export, "" when nothing does."""
    count = len(written.assets)
    if not count:
        return ""
    folder = written.assets[0].path.partition("/")[0]
    pictures = counted(count, "picture")
    return tr("with {pictures} in “{folder}”", pictures=pictures, folder=folder)
