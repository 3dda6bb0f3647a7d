"""The voice of the desktop, through QtTextToSpeech: part of the extra `standfirst[aloud]`.

The module is named only here and only as a string: without the extra it is not there, and
nothing of it is loaded before a window has been on the screen for a while.
"""

import logging
from enum import Enum, auto
from importlib import import_module
from importlib.util import find_spec
from math import log2
from typing import Any

from PySide6.QtCore import QLocale, QObject

from reader.ui.aloud.voice import Voice

_log = logging.getLogger(__name__)

_MODULE = "PySide6.QtTextToSpeech"
_SILENT = frozenset({"mock"})  # Qt's engine for its own tests makes no sound


def is_installed() -> bool:
    """Tell whether the extra is there, without loading it."""
    return find_spec(_MODULE) is not None


def find_voice(parent: QObject) -> Voice | None:
    """Return a voice of the first engine that has one, None when there is nothing to hear."""
    try:
        speech = import_module(_MODULE).QTextToSpeech
    except ImportError as error:  # the module wants a library of the system that is missing
        _log.info("no reading aloud: %s", error)
        return None
    for name in speech.availableEngines():
        if name in _SILENT:
            continue
        engine = speech(name, parent)
        if engine.state() is not speech.State.Error and engine.availableVoices():
            return EngineVoice(engine, parent)
        engine.deleteLater()
    return None


class _At(Enum):
    """How far the words given to the engine have come."""

    IDLE = auto()
    SENT = auto()
    SPEAKING = auto()


class EngineVoice(Voice):
    """Speaks through a QTextToSpeech.

    Some engines tell of what they do only later: words are given to them only when they have
    told that they are silent, so that what is told is always of the words given last.
    """

    def __init__(self, engine: Any, parent: QObject) -> None:  # noqa: ANN401  # see above
        super().__init__(parent)
        self._engine = engine
        self._states = type(engine).State
        self._usual: QLocale = engine.locale()
        self._at = _At.IDLE
        self._next = ""
        self._is_unwanted = False  # what is being said
        engine.stateChanged.connect(self._state_changed)
        engine.errorOccurred.connect(self._fail)

    def say(self, words: str) -> None:
        """Say these words instead of any that are being said."""
        self._next = words
        self._hush()

    def stop(self) -> None:
        """Be silent."""
        self._next = ""
        self._hush()

    def set_speed(self, percent: int) -> None:
        """Speak so fast: Qt counts from -1 to 1, which is half and double."""
        self._engine.setRate(min(max(log2(percent / 100), -1.0), 1.0))

    def speak(self, language: str) -> bool:
        """Use a voice for this language; tell whether there is one."""
        wanted = QLocale(language)
        known: list[QLocale] = self._engine.availableLocales()
        fitting = [one for one in known if language and one.language() == wanted.language()]
        nearest = [one for one in fitting if one.territory() == wanted.territory()]
        self._engine.setLocale((nearest or fitting or [self._usual])[0])
        return bool(fitting) or not language

    def names(self) -> tuple[str, ...]:
        """Return the names of the voices for the language that is spoken."""
        return tuple(dict.fromkeys(voice.name() for voice in self._engine.availableVoices()))

    def name(self) -> str:
        """Return the name of the voice that is used."""
        return str(self._engine.voice().name())

    def choose(self, name: str) -> None:
        """Use the voice of this name; an unknown name changes nothing."""
        for voice in self._engine.availableVoices():
            if voice.name() == name:
                self._engine.setVoice(voice)
                return

    def _hush(self) -> None:
        if self._at is _At.IDLE:
            self._begin()
            return
        self._is_unwanted = True
        if self._at is _At.SPEAKING:
            self._engine.stop()

    def _begin(self) -> None:
        words, self._next = self._next, ""
        if words:
            self._at = _At.SENT
            self._is_unwanted = False
            self._engine.say(words)

    def _state_changed(self, state: object) -> None:
        if state == self._states.Speaking:
            self._at = _At.SPEAKING
            if self._is_unwanted:
                self._engine.stop()
        elif state == self._states.Ready and self._at is not _At.IDLE:
            self._at = _At.IDLE
            if self._is_unwanted:
                self._begin()
            else:
                self.said.emit()

    def _fail(self, _reason: object, words: str) -> None:
        self._at = _At.IDLE
        self.failed.emit(words)
