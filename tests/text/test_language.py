"""The language of a text, by its small words."""

import pytest

from reader.lexicon.function_words import FUNCTION_WORDS
from reader.text.language import guess_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ship was late, and the crew had to wait at the pier for an hour."),
        ("de", "Das Schiff war zu spät, und die Leute mussten eine Stunde auf dem Kai warten."),
        ("fr", "Le navire était en retard et les marins ont dû attendre une heure sur le quai."),
        ("es", "El barco llegó tarde y los marineros tuvieron que esperar una hora en el muelle."),
        ("nl", "Het schip was te laat en de mannen moesten een uur op de kade wachten."),
        ("it", "La nave era in ritardo e i marinai hanno dovuto aspettare un'ora sul molo."),
        ("pt", "O navio estava atrasado e os marinheiros não foram para o cais em uma hora."),
    ],
)
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert guess_language(text, FUNCTION_WORDS) == language


@pytest.mark.parametrize("text", ["", "Ada Lunn", "1 2 3", "Qapla' jatlh", "船は遅れた"])
def test_what_tells_nothing_is_not_guessed(text: str) -> None:
    assert guess_language(text, FUNCTION_WORDS) == ""
