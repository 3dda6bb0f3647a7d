"""What the parts of the status bar lead to: a paragraph, the statistics, encodings and sizes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.ui.actions import Handler, calling
from reader.ui.article_pane.front import title_words
from reader.ui.editing import Around
from reader.ui.menus import emptied
from reader.ui.parts import Parts
from reader.ui.settings import ZOOM_STEPS
from reader.ui.watching import Watching

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class StatusDeeds(QObject):
    """Gives the status bar its menus and its buttons their meaning."""

    def __init__(self, parts: Parts, around: Around, watching: Watching) -> None:
        super().__init__(parts.status)
        self._parts = parts
        self._current = around.current
        self._watching = watching
        self._choices = around.choices
        commands = around.commands
        self._encodings = _menu(commands["encoding"], parts)
        self._sizes = _menu(commands["zoom_to"], parts)
        self._sizes_begin = (commands["zoom_in"], commands["zoom_out"], commands["zoom_reset"])
        self._encodings.aboutToShow.connect(self._fill_encodings)
        self._sizes.aboutToShow.connect(self._fill_sizes)
        status = parts.status
        status.hang(self._encodings, self._sizes)
        status.paragraph_wanted.connect(commands["paragraph"].trigger)
        status.statistics_wanted.connect(commands["statistics"].trigger)

    def handlers(self) -> dict[str, Handler]:
        """Return what the commands do that the status bar offers as well."""
        return {
            "statistics": self.show_statistics,
            "encoding": calling(self._pop_up, self._encodings),
            "zoom_to": calling(self._pop_up, self._sizes),
            "zoom_in": calling(self._choices.zoom, 1),
            "zoom_out": calling(self._choices.zoom, -1),
            "zoom_reset": self._choices.reset_zoom,
        }

    def show_statistics(self) -> None:
        """Show all that can be counted about the article."""
        from reader.ui.statistics import statistics  # noqa: PLC0415  # only when asked for
        from reader.ui.statistics_dialog import StatisticsDialog  # noqa: PLC0415  # as above

        article = self._current.article
        if article is not None:
            rows = statistics(article, self._current.outline)
            StatisticsDialog(title_words(article), rows, self._parts.view.window()).open()

    def _fill_encodings(self) -> None:
        from reader.ui.encodings import fill  # noqa: PLC0415  # only when asked for

        article = self._current.article
        if article is not None:
            chosen = self._watching.encoding
            fill(
                self._encodings,
                article.origin.encoding,
                chosen,
                self._watching.reload_as,
                has_broken=any(note.kind == "mojibake" for note in article.notes),
            )

    def _fill_sizes(self) -> None:
        zoom = self._choices.settings.zoom
        group = emptied(self._sizes)
        for percent in ZOOM_STEPS:
            size = self._sizes.addAction(f"{percent} %")
            size.setCheckable(True)
            size.setChecked(percent == zoom)
            size.setActionGroup(group)
            size.triggered.connect(calling(self._choices.choose, {"zoom": percent}))
        self._sizes.addSeparator()
        self._sizes.addActions(self._sizes_begin)

    def _pop_up(self, menu: QMenu) -> None:
        view = self._parts.view
        menu.popup(view.mapToGlobal(view.rect().topLeft()))


def _menu(command: "QAction", parts: Parts) -> QMenu:
    menu = QMenu(command.text(), parts.view.window())
    command.setMenu(menu)
    return menu
