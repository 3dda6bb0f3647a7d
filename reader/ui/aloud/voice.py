"""What reading aloud asks of a voice, whatever engine it comes from."""

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """Says words one after another, never two at once.

    `said` follows only on words that were said to their end, never on `stop` and never on
    words that others took the place of.
    """

    said = Signal()
    failed = Signal(str)  # why, in the engine's own words

    def say(self, words: str) -> None:
        """Say these words instead of any that are being said."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent."""
        raise NotImplementedError

    def set_speed(self, percent: int) -> None:
        """Speak so fast from the next words on, in percent of the usual."""
        raise NotImplementedError

    def speak(self, language: str) -> bool:
        """Use a voice for this language (BCP 47); tell whether there is one.

        Without one, or for an unknown language (""), the engine's usual voice is used.
        """
        raise NotImplementedError

    def names(self) -> tuple[str, ...]:
        """Return the names of the voices for the language that is spoken."""
        raise NotImplementedError

    def name(self) -> str:
        """Return the name of the voice that is used."""
        raise NotImplementedError

    def choose(self, name: str) -> None:
        """Use the voice of this name; an unknown name changes nothing."""
        raise NotImplementedError
