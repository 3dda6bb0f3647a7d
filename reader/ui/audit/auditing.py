"""Follows the article with its source audit, and does what is wanted of the table."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from reader.export.source_audit import (
    SourceFigures,
    as_csv,
    as_html,
    as_tsv,
    in_a_sentence,
    source_audit,
)
from reader.export.who_says_what import who_says_what
from reader.ui.article_pane.front import title_words
from reader.ui.audit.window import AuditWindow
from reader.ui.current import CurrentArticle, Search
from reader.ui.mentions import places_of
from reader.ui.navigation import Navigation
from reader.ui.printing.desk import PrintDesk
from reader.ui.saving import Saving
from reader.ui.words import counted, tr

_SEARCHES = {
    Search.GOING_ON: "Standfirst is still looking for the sources of this article.",
    Search.STOPPED: "The search for sources was stopped: choose “Look again” above the text.",
}


class Auditing(QObject):
    """The source audit of one window's article."""

    def __init__(
        self,
        window: QMainWindow,
        current: CurrentArticle,
        navigation: Navigation,
        saving: Saving,
        printing: PrintDesk,
    ) -> None:
        super().__init__(window)
        self._current = current
        self._navigation = navigation
        self._saving = saving
        self._printing = printing
        self.window = AuditWindow(window)
        self.window.source_chosen.connect(self._go)
        self.window.copy_wanted.connect(self._copy)
        self.window.save_wanted.connect(self._ask_where)
        self.window.print_wanted.connect(self._print)
        saving.told.connect(self.window.tell)
        current.opened.connect(self._follow)
        current.changed.connect(self._follow)

    def show(self) -> None:
        """Show the audit of the open article."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._follow()

    def _follow(self) -> None:
        article = self._current.article
        if article is None or self.window.isHidden():
            return
        audit = source_audit(article, self._current.outline)
        sentence = tr(_SEARCHES.get(self._current.search) or in_a_sentence(audit))
        self.window.show_audit(audit, title_words(article), sentence)

    def _go(self, figures: SourceFigures) -> None:
        places = places_of(self._current.outline, figures.source)
        if places:
            self._navigation.choose_source(figures.source.id)
            self._navigation.jump(places[0], places)

    def _copy(self, audit: Sequence[SourceFigures]) -> None:
        table = QMimeData()
        table.setText(as_tsv(audit))
        table.setHtml(as_html(audit))
        QGuiApplication.clipboard().setMimeData(table)
        self.window.tell(tr("Copied {sources}", sources=counted(len(audit), "source")))

    def _ask_where(self, audit: Sequence[SourceFigures]) -> None:
        def write(target: Path) -> None:
            self._saving.write(target, as_csv(audit))

        self._saving.ask(self.window, tr("Save the source audit"), (tr("Table"), ".csv"), write)

    def _print(self) -> None:
        article, outline = self._current.article, self._current.outline
        if article is not None:
            self._printing.print_on_one_page(self.window, partial(who_says_what, article, outline))
