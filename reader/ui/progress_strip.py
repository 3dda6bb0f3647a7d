"""The strip that says a file is being read, once that takes longer than a blink."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reader.ui.words import tr

PATIENCE_MS = 300  # below that, a strip that comes and goes disturbs more than it tells


class ProgressStrip(QFrame):
    """Says what is going on and lets it be stopped."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressStrip")
        self.setAccessibleName(tr("Progress"))
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumHeight(8)
        bar.setAccessibleName(tr("Working"))
        self._cancel = QPushButton(tr("&Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self._words)
        layout.addWidget(bar, 1)
        layout.addWidget(self._cancel)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str) -> None:
        """Say this, should it take long enough to be worth saying."""
        self._words.setText(words)
        self._patience.start()

    def end(self) -> None:
        """Say nothing more."""
        self._patience.stop()
        self.hide()
