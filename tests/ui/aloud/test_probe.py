import sys

import pytest
from PySide6.QtCore import QObject, QProcess
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from reader.ui.aloud import engine, probe
from reader.ui.aloud.probe import Probe


@pytest.mark.parametrize(
    ("program", "found"),
    [
        ("raise SystemExit(0)", True),
        ("raise SystemExit(1)", False),
        ("import os; os.abort()", False),
    ],
)
def test_the_answer_is_the_exit_code(program: str, *, found: bool, qtbot: QtBot) -> None:
    parent = QObject()
    asked = Probe(parent, (sys.executable, "-c", program))
    with qtbot.waitSignal(asked.answered) as told:
        pass
    assert told.args == [found]


def test_a_speech_server_that_hangs_is_no_voice(qtbot: QtBot) -> None:
    parent = QObject()
    asked = Probe(parent, (sys.executable, "-c", "input()"), limit_ms=1)
    with qtbot.waitSignal(asked.answered) as told:
        pass
    assert told.args == [False]


def test_a_question_that_is_ended_is_not_answered(qtbot: QtBot) -> None:
    parent = QObject()
    asked = Probe(parent, (sys.executable, "-c", "input()"))
    process = asked.findChild(QProcess)
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running)
    answers = QSignalSpy(asked.answered)
    asked.end()
    assert process.state() is QProcess.ProcessState.NotRunning
    assert answers.count() == 0


def test_what_cannot_be_asked_is_no_voice(qtbot: QtBot) -> None:
    parent = QObject()
    asked = Probe(parent, ("/no/such/program",))
    with qtbot.waitSignal(asked.answered) as told:
        pass
    assert told.args == [False]


def test_the_program_says_whether_there_is_a_voice(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "QCoreApplication", lambda _: qapp)
    for found, code in ((object(), 0), (None, 1)):
        monkeypatch.setattr(engine, "find_voice", lambda _, found=found: found)
        assert probe.main() == code
