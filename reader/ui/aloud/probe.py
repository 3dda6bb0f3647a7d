"""Asks, in a process of its own, whether there is a voice: a speech server may hang when called.

Run as a program it answers by its exit code.
"""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from reader import worker
from reader.ui.aloud import engine

_LIMIT_MS = 20_000  # a server that is started by being asked has taken two seconds
_ASK = (worker.VOICE_FLAG,) if getattr(sys, "frozen", False) else ("-m", "reader.ui.aloud.probe")


class Probe(QObject):
    """One question, answered once."""

    answered = Signal(bool)

    def __init__(
        self,
        parent: QObject,
        command: Sequence[str] = (sys.executable, *_ASK),
        limit_ms: int = _LIMIT_MS,
    ) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._tell)
        self._process.errorOccurred.connect(self._tell_error)
        QTimer.singleShot(limit_ms, self, self._process.kill)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._beginning.timeout.connect(self._process.start)
        self._beginning.start()  # a moment later, when whoever asks can listen

    def end(self) -> None:
        """Stop asking, without an answer."""
        self._beginning.stop()
        self._process.finished.disconnect(self._tell)
        self._process.kill()
        self._process.waitForFinished()

    def _tell(self, code: int, status: QProcess.ExitStatus) -> None:
        self.answered.emit(code == 0 and status is QProcess.ExitStatus.NormalExit)

    def _tell_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # of others `finished` tells
            self.answered.emit(False)  # noqa: FBT003  # a signal's argument


def main() -> int:
    """Return 0 when there is a voice, 1 when there is none."""
    app = QCoreApplication(sys.argv)
    return 0 if engine.find_voice(app) else 1


if __name__ == "__main__":
    sys.exit(main())
