"""The language of a text, by its small words."""

import pytest

from reader.lexicon.function_words import FUNCTION_WORDS
from reader.text.language import direction_of, guess_language, language_of, sure_language


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


ENGLISH = "The ship was late, and the crew had to wait at the pier for an hour. " * 5
GERMAN = "Das Schiff war zu spät, und die Leute mussten auf dem Kai warten. " * 6


def test_a_text_of_many_words_tells_its_language_for_sure() -> None:
    assert sure_language(GERMAN, FUNCTION_WORDS) == "de"


@pytest.mark.parametrize("text", ["", "The ship was late.", "The ship was late, and so it goes."])
def test_a_short_text_is_not_sure(text: str) -> None:
    assert sure_language(text, FUNCTION_WORDS) == ""


def test_sixty_words_are_sure() -> None:
    words = " ".join(["the", "tide"] * 30)
    assert sure_language(words, FUNCTION_WORDS) == "en"
    assert sure_language(words.removesuffix(" tide"), FUNCTION_WORDS) == ""


def test_words_in_marks_do_not_count_for_the_language_of_who_wrote_it() -> None:
    text = f"{ENGLISH}\nHe wrote: “{GERMAN * 4}”"
    assert sure_language(text, FUNCTION_WORDS) == "en"


@pytest.mark.parametrize("stated", ["en", "en-GB", "EN_us", "fr"])
def test_a_language_that_is_not_that_of_the_text_gives_way(stated: str) -> None:
    assert language_of(stated, GERMAN, FUNCTION_WORDS) == "de"


@pytest.mark.parametrize(
    ("stated", "text"),
    [
        ("en-GB", ENGLISH),
        ("en", "Das Schiff war zu spät."),  # too short to tell
        ("en", f"She said: “{GERMAN * 4}”"),  # somebody else's words
        ("en", f"{ENGLISH} {GERMAN}"),  # of both
        ("gsw", GERMAN),  # a language we cannot tell
        ("en", "船は遅れた。" * 50),
    ],
)
def test_a_stated_language_stays_unless_the_text_clearly_is_in_another(
    stated: str, text: str
) -> None:
    assert language_of(stated, text, FUNCTION_WORDS) == stated


def test_where_nothing_is_stated_the_text_tells() -> None:
    assert language_of("", "Das Schiff war zu spät, und die Leute warten.", FUNCTION_WORDS) == "de"


@pytest.mark.parametrize(
    "language", ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "AR_eg"]
)
def test_languages_of_arabic_hebrew_syriac_and_thaana_letters_run_to_the_left(
    language: str,
) -> None:
    assert direction_of(language) == "rtl"


@pytest.mark.parametrize("language", ["en", "de-AT", "ru", "zh-Hant", "az", "ku"])
def test_others_run_to_the_right(language: str) -> None:
    assert direction_of(language) == "ltr"
