"""The voice of the desktop, held against an engine that behaves as those of Qt do."""

from enum import Enum, auto
from importlib import import_module

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from reader.ui.aloud import engine
from reader.ui.aloud.engine import EngineVoice


class State(Enum):
    Ready = auto()
    Speaking = auto()
    Paused = auto()
    Error = auto()


class NamedVoice:
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


class LateEngine(QObject):
    """Tells of what it does only when `tell` is called, as a speech server would."""

    stateChanged = Signal(object)  # noqa: N815  # Qt's name
    errorOccurred = Signal(object, str)  # noqa: N815
    State = State

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard: list[str] = []
        self.rate = 0.0
        self._locale = QLocale("en_GB")
        self._waiting: list[State] = []
        self._voice = NamedVoice("Ada")

    def tell(self) -> None:
        while self._waiting:
            self.stateChanged.emit(self._waiting.pop(0))

    def say(self, words: str) -> None:
        self.heard.append(words)
        self._waiting.append(State.Speaking)

    def stop(self) -> None:
        self._waiting.append(State.Ready)

    finish = stop

    def locale(self) -> QLocale:
        return self._locale

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802
        self._locale = locale

    def availableLocales(self) -> list[QLocale]:  # noqa: N802
        return [QLocale(name) for name in ("en_GB", "en_US", "de_AT", "de_DE")]

    def availableVoices(self) -> list[NamedVoice]:  # noqa: N802
        german = self._locale.language() is QLocale.Language.German
        return [NamedVoice(name) for name in (("Carla",) if german else ("Ada", "Ben"))]

    def voice(self) -> NamedVoice:
        return self._voice

    def setVoice(self, voice: NamedVoice) -> None:  # noqa: N802
        self._voice = voice

    def setRate(self, rate: float) -> None:  # noqa: N802
        self.rate = rate


@pytest.fixture
def late(qapp: object) -> LateEngine:
    return LateEngine()


@pytest.fixture
def voice(late: LateEngine) -> EngineVoice:
    return EngineVoice(late, late)


def test_words_said_to_their_end_are_told_of_once(late: LateEngine, voice: EngineVoice) -> None:
    said = QSignalSpy(voice.said)
    voice.say("The quay is dry.")
    late.tell()
    assert said.count() == 0
    late.finish()
    late.tell()
    assert said.count() == 1


def test_words_that_others_took_the_place_of_are_not_told_of(
    late: LateEngine, voice: EngineVoice
) -> None:
    said = QSignalSpy(voice.said)
    voice.say("One.")
    late.tell()
    voice.say("Two.")
    late.tell()
    assert late.heard == ["One.", "Two."]
    assert said.count() == 0
    late.finish()
    late.tell()
    assert said.count() == 1


def test_of_words_given_faster_than_they_can_be_said_only_the_last_are_said(
    late: LateEngine, voice: EngineVoice
) -> None:
    said = QSignalSpy(voice.said)
    for words in ("One.", "Two.", "Three.", "Four."):
        voice.say(words)
    for _ in range(3):
        late.tell()
    assert late.heard == ["One.", "Four."]
    assert said.count() == 0


def test_what_is_stopped_before_it_was_heard_is_not_told_of(
    late: LateEngine, voice: EngineVoice
) -> None:
    said = QSignalSpy(voice.said)
    voice.say("One.")
    voice.stop()
    for _ in range(2):
        late.tell()
    assert said.count() == 0
    voice.say("Two.")
    assert late.heard == ["One.", "Two."]


@pytest.mark.parametrize(
    ("language", "locale"),
    [("de", "de_DE"), ("de-AT", "de_AT"), ("en-US", "en_US"), ("en-ZA", "en_GB"), ("", "en_GB")],
)
def test_the_nearest_voice_of_the_language_speaks(
    late: LateEngine, voice: EngineVoice, language: str, locale: str
) -> None:
    assert voice.speak(language)
    assert late.locale() == QLocale(locale)


def test_a_language_without_a_voice_is_said_to_have_none(
    late: LateEngine, voice: EngineVoice
) -> None:
    voice.speak("de")
    assert not voice.speak("fi")
    assert late.locale() == QLocale("en_GB")


@pytest.mark.parametrize(("percent", "rate"), [(50, -1), (100, 0), (200, 1), (400, 1)])
def test_half_and_double_speed_are_the_engines_ends(
    late: LateEngine, voice: EngineVoice, percent: int, rate: float
) -> None:
    voice.set_speed(percent)
    assert late.rate == rate


def test_a_voice_is_chosen_by_its_name(voice: EngineVoice) -> None:
    voice.choose("Ben")
    voice.choose("Nobody")
    assert voice.names() == ("Ada", "Ben")
    assert voice.name() == "Ben"


def test_without_the_extra_there_is_no_voice(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_MODULE", "PySide6.NoSuchModule")
    assert not engine.is_installed()
    assert engine.find_voice(qapp) is None


def test_an_engine_that_makes_no_sound_is_no_voice(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Speech(LateEngine):
        availableEngines = staticmethod(lambda: ["mock"])  # noqa: N815

    monkeypatch.setattr(engine, "import_module", lambda _: type("M", (), {"QTextToSpeech": Speech}))
    assert engine.find_voice(qapp) is None


# With the extra, Qt's own engine for tests is held to the same; without, there is nothing to hold.
ENGINES = ["mock"] if engine.is_installed() else []


@pytest.mark.qt_log_ignore("pipewire")  # Qt's module asks for it when it is first loaded
@pytest.mark.parametrize("name", ENGINES or ["late"])
def test_an_engine_says_one_thing_after_another(name: str, qtbot: QtBot) -> None:
    if name == "late":
        made: QObject = LateEngine()
    else:
        made = import_module("PySide6.QtTextToSpeech").QTextToSpeech(name)
    found = EngineVoice(made, made)
    found.speak("en-GB")
    found.choose(found.names()[-1])
    assert found.name() == found.names()[-1]
    found.say("A long sentence that nobody will hear to its end.")
    found.say("Short.")
    with qtbot.waitSignal(found.said):
        while isinstance(made, LateEngine) and len(made.heard) < 2:
            made.tell()
        if isinstance(made, LateEngine):
            made.finish()
            made.tell()
    said = QSignalSpy(found.said)
    found.stop()
    assert said.count() == 0
