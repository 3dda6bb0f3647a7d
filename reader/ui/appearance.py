"""How the window looks just now: the theme chosen, the system's own, the type."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.ui.article_pane.render import Look
from reader.ui.article_pane.typography import Spacing, Typography
from reader.ui.fonts import reading_face, reading_pixels
from reader.ui.palettes import Desktop, colours_for
from reader.ui.settings import USUAL_ZOOM, Pictures, Settings
from reader.ui.theme import Colours, ThemeChoice, dress, system_is_dark


class Appearance(QObject):
    """Turns settings into colours and type."""

    system_changed = Signal()  # the desktop went dark or light, or to high contrast

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Asked once, before our own palette is on: where the platform does not say, it is judged
        # by its palette.
        self._desktop = Desktop(dark=system_is_dark())
        self._worn: Colours | None = None
        # Kept: Qt's hints go when nothing in Python holds them.
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._scheme_changed)
        if hasattr(self._hints, "accessibility"):  # from Qt 6.10 on
            self._access = self._hints.accessibility()
            self._access.contrastPreferenceChanged.connect(self._contrast_changed)
            self._desktop = replace(
                self._desktop, contrast=_is_high(self._access.contrastPreference())
            )

    def colours(self, settings: Settings) -> Colours:
        """Return the colours of the chosen theme; without speakers' colours all have the first."""
        colours = self._theme(settings)
        if settings.speaker_colours:
            return colours
        return replace(colours, speakers=colours.speakers[:1])

    def look(self, settings: Settings) -> Look:
        """Return how articles are set."""
        pixels = reading_pixels(QGuiApplication.font()) * settings.zoom / USUAL_ZOOM
        typography = Typography(
            reading_face(settings.face), pixels, self.colours(settings), _spacing(settings)
        )
        return Look(
            typography, mark_quotes=settings.mark_quotes, pictures=Pictures(settings.pictures)
        )

    def put_on(self, settings: Settings) -> None:
        """Dress the whole program in the chosen theme."""
        app = QApplication.instance()
        colours = self._theme(settings)
        if not isinstance(app, QApplication) or colours is self._worn:
            return
        self._worn = colours
        dress(app, colours)

    def _theme(self, settings: Settings) -> Colours:
        return colours_for(ThemeChoice(settings.theme), self._desktop)

    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if scheme is not Qt.ColorScheme.Unknown:
            self._desktop_is(replace(self._desktop, dark=scheme is Qt.ColorScheme.Dark))

    def _contrast_changed(self, preference: "Qt.ContrastPreference") -> None:
        self._desktop_is(replace(self._desktop, contrast=_is_high(preference)))

    def _desktop_is(self, desktop: Desktop) -> None:
        if desktop != self._desktop:
            self._desktop = desktop
            self.system_changed.emit()


def _is_high(preference: "Qt.ContrastPreference") -> bool:
    return preference is Qt.ContrastPreference.HighContrast


def _spacing(settings: Settings) -> Spacing:
    return Spacing(
        settings.measure,
        settings.leading / 100,
        settings.gap / 100,
        indented=settings.indented,
        justified=settings.justified,
    )
