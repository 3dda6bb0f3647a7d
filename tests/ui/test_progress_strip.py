from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.progress_strip import ProgressStrip


def test_what_takes_a_while_is_told_of_and_can_be_stopped(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Reading “story.txt”")
    qtbot.waitUntil(strip.isVisible)
    with qtbot.waitSignal(strip.cancelled):
        strip.findChild(QPushButton).click()
    strip.end()
    assert not strip.isVisible()


def test_what_is_over_in_a_blink_is_not_told_of(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Reading “story.txt”")
    strip.end()
    qtbot.wait(400)
    assert not strip.isVisible()
