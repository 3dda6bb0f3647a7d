"""Says an article's sentences one after another, and goes back and forth among them."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from reader.ui.aloud.sentences import Sentence
from reader.ui.aloud.voice import Voice


class Reading(Enum):
    """What is being done."""

    SILENT = auto()
    SPEAKING = auto()
    PAUSED = auto()


class Reciter(QObject):
    """Keeps the place. A pause is a stop that remembers: the sentence then begins anew."""

    arrived = Signal(object)  # the Sentence that is being said, or is to be after a pause
    changed = Signal()  # `reading`
    ended = Signal()  # after the last sentence
    failed = Signal(str)

    def __init__(self, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._voice = voice
        self._sentences: tuple[Sentence, ...] = ()
        self._at = 0
        self.reading = Reading.SILENT
        voice.said.connect(self._go_on)
        voice.failed.connect(self._fail)

    @property
    def sentence(self) -> Sentence | None:
        """The sentence that is being said, or is to be after a pause."""
        if self.reading is Reading.SILENT or not self._sentences:
            return None
        return self._sentences[self._at]

    def read(self, sentences: tuple[Sentence, ...], at: int) -> None:
        """Say these sentences, beginning with one of them."""
        self._sentences = sentences
        if sentences:
            self._become(Reading.SPEAKING)
            self._go(at)

    def exchange(self, sentences: tuple[Sentence, ...], at: int) -> None:
        """Go on in other sentences at this place; what is being said is said to its end."""
        if not sentences:
            self.stop()
            return
        self._sentences, self._at = sentences, min(at, len(sentences) - 1)

    def pause(self) -> None:
        """Be silent and remember the sentence."""
        if self.reading is Reading.SPEAKING:
            self._become(Reading.PAUSED)
            self._voice.stop()

    def resume(self) -> None:
        """Begin the sentence again that was left."""
        if self.reading is Reading.PAUSED:
            self._become(Reading.SPEAKING)
            self._go(self._at)

    def stop(self) -> None:
        """Be silent and forget the place."""
        if self.reading is not Reading.SILENT:
            self._become(Reading.SILENT)
            self._voice.stop()

    def say_again(self) -> None:
        """Say the sentence anew: with another voice, or at another speed."""
        if self.reading is Reading.SPEAKING:
            self._go(self._at)

    def step(self, by: int) -> None:
        """Go some sentences on or back; paused, only the place changes."""
        if self.reading is not Reading.SILENT:
            self._go(self._at + by)

    def step_paragraph(self, by: int) -> None:
        """Go to the next paragraph, or back to the beginning of this one or the one before."""
        if self.reading is Reading.SILENT:
            return
        first = self._first_of(self._at)
        if by > 0:
            here = self._sentences[self._at].paragraph
            later = range(self._at, len(self._sentences))
            self._go(next((n for n in later if self._sentences[n].paragraph != here), self._at))
        else:
            self._go(first if first < self._at else self._first_of(max(first - 1, 0)))

    def _first_of(self, at: int) -> int:
        """Return the place of the first sentence of a sentence's paragraph."""
        while at and self._sentences[at - 1].paragraph == self._sentences[at].paragraph:
            at -= 1
        return at

    def _go(self, at: int) -> None:
        self._at = min(max(at, 0), len(self._sentences) - 1)
        sentence = self._sentences[self._at]
        self.arrived.emit(sentence)
        if self.reading is Reading.SPEAKING:
            self._voice.say(sentence.words)

    def _go_on(self) -> None:
        if self.reading is not Reading.SPEAKING:
            return
        if self._at + 1 < len(self._sentences):
            self._go(self._at + 1)
        else:
            self._become(Reading.SILENT)
            self.ended.emit()

    def _fail(self, words: str) -> None:
        self.stop()
        self.failed.emit(words)

    def _become(self, reading: Reading) -> None:
        if reading is not self.reading:
            self.reading = reading
            self.changed.emit()
