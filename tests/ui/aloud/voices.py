"""A voice that says nothing and remembers what it was asked to say."""

from PySide6.QtCore import QObject

from reader.ui.aloud.voice import Voice

VOICES = {"en": ("Ada", "Ben"), "de": ("Carla",)}


class FakeVoice(Voice):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard: list[str] = []
        self.speaking = ""
        self.speed = 100
        self._names = VOICES["en"]
        self._name = self._names[0]

    def say(self, words: str) -> None:
        self.heard.append(words)
        self.speaking = words

    def stop(self) -> None:
        self.speaking = ""

    def finish(self) -> None:
        """Come to the end of what is being said."""
        self.speaking = ""
        self.said.emit()

    def set_speed(self, percent: int) -> None:
        self.speed = percent

    def speak(self, language: str) -> bool:
        code = language.partition("-")[0]
        self._names = VOICES.get(code, VOICES["en"])
        self._name = self._names[0]
        return code in VOICES or not code

    def names(self) -> tuple[str, ...]:
        return self._names

    def name(self) -> str:
        return self._name

    def choose(self, name: str) -> None:
        if name in self._names:
            self._name = name
