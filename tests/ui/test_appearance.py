import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.ui.appearance import Appearance
from reader.ui.palettes import CONTRAST, CONTRAST_LIGHT, PALETTES
from reader.ui.settings import Settings
from reader.ui.theme import ThemeChoice


@pytest.mark.skipif(not hasattr(Qt, "ContrastPreference"), reason="Qt before 6.10 does not tell")
def test_a_desktop_that_goes_to_high_contrast_is_followed_unless_a_theme_was_chosen(
    qtbot: QtBot, qapp: QGuiApplication
) -> None:
    home = QObject()
    appearance = Appearance(home)
    hints = QGuiApplication.styleHints()
    access = hints.accessibility()
    with qtbot.waitSignal(appearance.system_changed):
        access.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert appearance.colours(Settings()) in {CONTRAST, CONTRAST_LIGHT}
    sepia = Settings(theme=ThemeChoice.SEPIA.value)
    assert appearance.colours(sepia) is PALETTES[ThemeChoice.SEPIA]
    with qtbot.waitSignal(appearance.system_changed):
        access.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert appearance.colours(Settings()) not in {CONTRAST, CONTRAST_LIGHT}
