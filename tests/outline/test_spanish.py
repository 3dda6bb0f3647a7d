"""Spanish news: guillemets, dashes of dialogue, verbs without their subjects."""

import pytest

from reader.model import Block
from tests.outline.outlines import said as said_in


def said(*blocks: Block | str) -> list[tuple[str, str, str]]:
    return said_in(*blocks, language="es")


@pytest.mark.parametrize(
    "text",
    [
        "«El muelle es seguro», dijo Ada Lunn.",
        "“El muelle es seguro”, afirmó ayer la alcaldesa Ada Lunn.",
        '"El muelle es seguro", ha explicado Ada Lunn, directora del puerto.',
        "“El muelle es seguro”, según la portavoz del puerto, Ada Lunn.",
        "Ada Lunn dijo: “El muelle es seguro”",
        "La directora del puerto, Ada Lunn, aseguró: «El muelle es seguro»",
        "—El muelle es seguro —dijo Ada Lunn.",
    ],
)
def test_an_attribution_stands_before_or_after_its_quote(text: str) -> None:
    assert said(text) == [("direct", "Ada Lunn", "El muelle es seguro")]


def test_an_attribution_in_mid_sentence_leaves_one_quote_in_two_pieces() -> None:
    assert said("“El muelle”, ha explicado Ada Lunn, “seguirá cerrado”.") == [
        ("direct", "Ada Lunn", "El muelle … seguirá cerrado")
    ]


def test_a_second_dash_gives_the_word_back_to_the_speaker() -> None:
    assert said("—No sé si vendrá el barco —dijo Ada Lunn—. Ya veremos.") == [
        ("direct", "Ada Lunn", "No sé si vendrá el barco"),
        ("direct", "Ada Lunn", "Ya veremos."),
    ]


def test_a_question_of_dialogue_is_attributed() -> None:
    assert said("—¿Vendrá el barco? —preguntó Ada Lunn.") == [
        ("direct", "Ada Lunn", "¿Vendrá el barco?")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Lunn aseguró que el muelle es seguro.", "el muelle es seguro"),
        ("Según Ada Lunn, el muelle es seguro.", "el muelle es seguro"),
        ("El muelle es seguro, según Ada Lunn.", "El muelle es seguro"),
        ("El muelle es seguro, ha dicho Ada Lunn.", "El muelle es seguro"),
    ],
)
def test_reported_speech_needs_its_that_or_its_comma(text: str, words: str) -> None:
    assert said(text) == [("indirect", "Ada Lunn", words)]


def test_a_verb_without_subject_goes_on_with_the_speaker() -> None:
    told = said("Ada Lunn aseguró que el muelle es seguro. Añadió que seguirá cerrado.")
    assert told[1] == ("indirect", "Ada Lunn", "seguirá cerrado")


@pytest.mark.parametrize("inner", ["“basta ya”", "‹basta ya›", "'basta ya'"])
def test_a_quote_in_a_quote_is_no_quote_of_its_own(inner: str) -> None:
    assert said(f"«Ella dijo {inner} y se fue», contó Ada Lunn.") == [
        ("direct", "Ada Lunn", f"Ella dijo {inner} y se fue")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "La novela “El viejo muelle” se vende bien.",
        "El alcalde anunció el cierre del muelle.",
        "—un kilo de harina y dos huevos",
        "—Ada Lunn, Oslo",
        "El barco, llamado “la vieja dama gris”, ha salido.",
    ],
)
def test_titles_lists_and_plain_sentences_are_left_alone(text: str) -> None:
    assert said(text) == []


def test_a_text_that_does_not_say_its_language_is_read_by_its_small_words() -> None:
    told = said_in(
        "El muelle está cerrado desde la tormenta y los barcos no salen del puerto.",
        "«El muelle es seguro», dijo Ada Lunn.",
        language="",
    )
    assert told == [("direct", "Ada Lunn", "El muelle es seguro")]
