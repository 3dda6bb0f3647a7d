"""How the window looks just now: the theme chosen, the system's own, the size of type."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.ui.article_pane.render import Look
from reader.ui.article_pane.typography import Typography
from reader.ui.fonts import READING_FACE, reading_pixels
from reader.ui.settings import USUAL_ZOOM, Settings
from reader.ui.theme import Colours, ThemeChoice, colours_for, dress, system_is_dark


class Appearance(QObject):
    """Turns settings into colours and type."""

    system_changed = Signal()  # the desktop went dark or light

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Asked once, before our own palette is on: where the platform does not say, it is judged
        # by its palette.
        self._dark_system = system_is_dark()
        self._worn: Colours | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)

    def colours(self, settings: Settings) -> Colours:
        """Return the colours of the chosen theme."""
        return colours_for(ThemeChoice(settings.theme), dark_system=self._dark_system)

    def look(self, settings: Settings) -> Look:
        """Return how articles are set."""
        pixels = reading_pixels(QGuiApplication.font()) * settings.zoom / USUAL_ZOOM
        typography = Typography(READING_FACE, pixels, self.colours(settings))
        return Look(typography, mark_quotes=settings.mark_quotes)

    def put_on(self, settings: Settings) -> None:
        """Dress the whole program in the chosen theme."""
        app = QApplication.instance()
        colours = self.colours(settings)
        if not isinstance(app, QApplication) or colours is self._worn:
            return
        self._worn = colours
        dress(app, colours)

    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if scheme is not Qt.ColorScheme.Unknown:
            self._dark_system = scheme is Qt.ColorScheme.Dark
            self.system_changed.emit()
