"""French news: guillemets with spaces, subjects after their verbs, words tied together."""

import pytest

from reader.model import Block
from tests.outline.outlines import said as said_in


def said(*blocks: Block | str) -> list[tuple[str, str, str]]:
    return said_in(*blocks, language="fr")


@pytest.mark.parametrize(
    "text",
    [
        "« Le quai est sûr », a déclaré Ada Lunn.",
        "«\u00a0Le quai est sûr\u00a0», a déclaré Ada Lunn.",
        "«\u202fLe quai est sûr\u202f», explique Ada Lunn, la directrice du port.",
        "“Le quai est sûr”, a indiqué vendredi Ada Lunn.",
        "« Le quai est sûr », a déclaré la porte-parole du port, Ada Lunn.",
        "« Le quai est sûr », selon Ada Lunn.",
        "Ada Lunn a déclaré : « Le quai est sûr »",
        "La directrice du port, Ada Lunn, a déclaré\u00a0: « Le quai est sûr »",
    ],
)
def test_an_attribution_stands_before_or_after_its_quote(text: str) -> None:
    assert said(text) == [("direct", "Ada Lunn", "Le quai est sûr")]


@pytest.mark.parametrize("cue", ["a-t-elle ajouté", "dit-elle", "ajoute-t-elle"])
def test_a_pronoun_tied_to_its_verb_is_the_speaker(cue: str) -> None:
    assert said("Ada Lunn est venue au port.", f"« Le quai est sûr », {cue}.") == [
        ("direct", "Ada Lunn", "Le quai est sûr")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Lunn a affirmé vendredi que le quai était sûr.", "le quai était sûr"),
        ("Ada Lunn affirme qu’il sera sûr.", "il sera sûr"),
        ("Selon Ada Lunn, le quai est sûr.", "le quai est sûr"),
        ("Le quai est sûr, d’après Ada Lunn.", "Le quai est sûr"),
        ("Le quai serait sûr, a indiqué Ada Lunn.", "Le quai serait sûr"),
    ],
)
def test_reported_speech_needs_its_that_or_its_comma(text: str, words: str) -> None:
    assert said(text) == [("indirect", "Ada Lunn", words)]


def test_a_fragment_is_its_speakers() -> None:
    assert said("Ada Lunn a dénoncé une « décision absurde ».") == [
        ("mixed", "Ada Lunn", "une « décision absurde »")
    ]


def test_a_dash_opens_speech_when_the_paragraph_says_whose() -> None:
    assert said("— Nous attendons le bateau, dit Ada Lunn. Il viendra demain.") == [
        ("direct", "Ada Lunn", "Nous attendons le bateau"),
        ("direct", "Ada Lunn", "Il viendra demain."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Aujourd’hui, l’ancien port n’ouvre pas.",
        "Le maire a lu « Le Vieux Quai et la Mer » à l’école.",
        "Le film « La Mer » passe au cinéma.",
        "La mairie a annoncé la fermeture du quai.",
        "— un kilo de farine, deux œufs",
        "— Ada Lunn, à Oslo",
        "Le navire, surnommé « la vieille dame grise », est parti.",
    ],
)
def test_apostrophes_titles_and_plain_sentences_are_left_alone(text: str) -> None:
    assert said(text) == []


def test_a_text_that_does_not_say_its_language_is_read_by_its_small_words() -> None:
    told = said_in(
        "Le quai est fermé depuis la tempête et les bateaux ne sont pas dans le port.",
        "« Le quai est sûr », a déclaré Ada Lunn.",
        language="",
    )
    assert told == [("direct", "Ada Lunn", "Le quai est sûr")]
