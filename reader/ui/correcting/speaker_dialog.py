"""Asks who said some words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model import SourceType
from reader.records import record
from reader.ui.correcting.candidates import Candidate, Candidates
from reader.ui.correcting.forms import WIDTH, buttons, kinds, words
from reader.ui.words import tr


@record
class Question:
    """What is asked about, who may be meant, and what those are who are known."""

    title: str
    words: str  # the quote
    now: str  # who is taken to say it, and why
    doing: str  # what stands on the button
    candidates: Sequence[Candidate]
    known: Mapping[str, SourceType]  # by the name in small letters


class SpeakerDialog(QDialog):
    """Shows a quote and says whose it is to be. It decides nothing."""

    answered = Signal(str, str)  # the name, "" for nobody known; the SourceType of who is new

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self.setMinimumWidth(WIDTH)
        self._known = question.known
        quote, now = words(question.words, self), words(question.now, self)
        self.setAccessibleDescription(f"{question.words} {question.now}".strip())
        self.who = Candidates(tr("&Who said it"), question.candidates, self)
        self.nobody = QCheckBox(tr("&Nobody known"), self)
        self.kind = kinds(self)
        self._caption = QLabel(tr("&Kind of source"), self)
        self._caption.setBuddy(self.kind)
        self.kind.setAccessibleName(tr("Kind of source"))
        self._hint = words("", self)
        box, self._do = buttons(self, question.doing)
        line = QHBoxLayout()
        line.addWidget(self._caption)
        line.addWidget(self.kind)
        line.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        for widget in (quote, now, self.who, self.nobody):
            column.addWidget(widget)
        now.setVisible(bool(question.now))
        column.addLayout(line)
        column.addWidget(box)
        self.who.changed.connect(self._weigh)
        self.who.chosen.connect(self._answer_if_possible)
        self.nobody.toggled.connect(self._weigh)
        self.accepted.connect(self._answer)
        self._weigh()
        self.who.setFocus()

    def _weigh(self) -> None:
        """Ask for the kind of who is new; let go on when there is an answer."""
        name, nobody = self.who.name, self.nobody.isChecked()
        known = self._known.get(name.casefold())
        self.who.setEnabled(not nobody)
        is_new = bool(name) and known is None and not nobody
        for widget in (self._caption, self.kind):
            widget.setEnabled(is_new)
        if known is not None:
            self.kind.setCurrentIndex(self.kind.findData(known.value))
        self._hint.setText(tr("Not yet a source of this article") if is_new else "")
        self._do.setEnabled(nobody or bool(name))

    def _answer_if_possible(self) -> None:
        if self._do.isEnabled():
            self.accept()

    def _answer(self) -> None:
        nobody = self.nobody.isChecked()
        is_new = self.kind.isEnabled()
        self.answered.emit(
            "" if nobody else self.who.name, str(self.kind.currentData()) if is_new else ""
        )
