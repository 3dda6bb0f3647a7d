from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.progress_strip import ProgressStrip
from reader.ui.work import Work


class Something(QObject):
    began = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True
        self.ended.emit()


def test_of_two_things_that_go_on_the_later_is_told_of_and_cancelled_first(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    reading, setting = Something(), Something()
    work = Work(strip, strip)
    for one in (reading, setting):
        work.follow(one.began, one.ended, one.cancel)
    reading.began.emit("Reading")
    setting.began.emit("Setting")
    assert strip.findChild(QLabel).text() == "Setting"
    strip.cancelled.emit()
    assert setting.is_cancelled
    assert not reading.is_cancelled
    assert strip.findChild(QLabel).text() == "Reading"
    strip.cancelled.emit()
    assert reading.is_cancelled
    assert not strip.isVisible()
