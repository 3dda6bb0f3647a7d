"""German news: the verb comes second, nouns have capitals, speech has a mood of its own."""

import pytest

from reader.model import Block
from tests.outline.outlines import said as said_in


def said(*blocks: Block | str) -> list[tuple[str, str, str]]:
    return said_in(*blocks, language="de")


@pytest.mark.parametrize(
    "text",
    [
        "„Der Kai ist sicher“, sagte Ada Lunn.",
        "„Der Kai ist sicher”, sagte Ada Lunn.",
        "»Der Kai ist sicher«, sagte Ada Lunn.",
        "„Der Kai ist sicher“, so Ada Lunn.",
        "„Der Kai ist sicher“, teilte Ada Lunn am Montag mit.",
        "„Der Kai ist sicher“, sagte die Bürgermeisterin Ada Lunn (Grüne) vor Journalisten.",
        "„Der Kai ist sicher“, sagte Ada Lunn, die Chefin der Werft.",
        "Ada Lunn sagte: „Der Kai ist sicher“",
        "Am Montag sagte Ada Lunn: „Der Kai ist sicher“",
        "Gegenüber der Zeitung hat Ada Lunn erklärt: „Der Kai ist sicher“",
        "Ada Lunn, die Chefin der Werft, sagte: „Der Kai ist sicher“",
        "Die Chefin der Werft, Ada Lunn, wird mit den Worten zitiert: „Der Kai ist sicher“",
    ],
)
def test_an_attribution_stands_before_or_after_its_quote(text: str) -> None:
    assert said(text) == [("direct", "Ada Lunn", "Der Kai ist sicher")]


def test_an_attribution_in_mid_sentence_leaves_one_quote_in_two_pieces() -> None:
    assert said("„Der Kai“, sagte Ada Lunn, „bleibt gesperrt.“") == [
        ("direct", "Ada Lunn", "Der Kai … bleibt gesperrt.")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Lunn sagte, der Kai sei sicher.", "der Kai sei sicher"),
        ("Ada Lunn hat am Montag erklärt, dass der Kai sicher ist.", "der Kai sicher ist"),
        ("Am Montag erklärte Ada Lunn, der Kai sei sicher.", "der Kai sei sicher"),
        ("Der Kai sei sicher, sagte Ada Lunn.", "Der Kai sei sicher"),
        ("Der Kai ist sicher, wie Ada Lunn am Montag mitteilte.", "Der Kai ist sicher"),
        ("Wie Ada Lunn mitteilte, ist der Kai sicher.", "ist der Kai sicher"),
        ("Laut Ada Lunn ist der Kai sicher.", "ist der Kai sicher"),
        ("Nach Angaben von Ada Lunn ist der Kai sicher.", "ist der Kai sicher"),
        ("Ada Lunn zufolge ist der Kai sicher.", "ist der Kai sicher"),
        ("Der Kai sei sicher, so Ada Lunn.", "Der Kai sei sicher"),
    ],
)
def test_reported_speech_has_many_forms(text: str, words: str) -> None:
    assert said(text) == [("indirect", "Ada Lunn", words)]


def test_a_body_speaks_under_its_own_name() -> None:
    assert said("Die Behörde kündigte am Montag an, den Kai zu sperren.") == [
        ("indirect", "Behörde", "den Kai zu sperren")
    ]


def test_the_role_in_a_long_word_is_no_part_of_the_name() -> None:
    assert said("„Der Kai ist sicher“, sagte Hafenamtssprecher Jens Holm.") == [
        ("direct", "Jens Holm", "Der Kai ist sicher")
    ]


def test_a_name_keeps_its_particles() -> None:
    assert said("„Der Kai ist sicher“, sagte Ada von der Lunn.") == [
        ("direct", "Ada von der Lunn", "Der Kai ist sicher")
    ]


def test_a_fragment_is_its_speakers() -> None:
    assert said("Ada Lunn bezeichnete den Kai als „völlig sicher“.") == [
        ("direct", "Ada Lunn", "völlig sicher")
    ]


def test_words_in_marks_count_beside_the_clause_that_holds_them() -> None:
    assert said("Ada Lunn sagte, der Kai sei „völlig sicher“.") == [
        ("mixed", "Ada Lunn", "der Kai sei „völlig sicher“"),
        ("direct", "Ada Lunn", "völlig sicher"),
    ]


def test_the_name_of_a_ship_in_a_reported_clause_is_no_quote() -> None:
    assert said("Ada Lunn sagte, der Kutter „Hansa 9“ sei sicher.") == [
        ("indirect", "Ada Lunn", "der Kutter „Hansa 9“ sei sicher")
    ]


def test_a_verb_in_the_reporting_mood_goes_on_with_the_speaker() -> None:
    told = said("Ada Lunn sagte, der Kai sei sicher. Das Lager müsse noch warten.")
    assert told[1] == ("indirect", "Ada Lunn", "Das Lager müsse noch warten")


def test_two_verbs_share_their_subject() -> None:
    told = said("Ada Lunn sagte, der Kai sei sicher, und nannte die Kritik „reine Angst“.")
    assert ("direct", "Ada Lunn", "reine Angst") in told


def test_whoever_is_told_does_not_speak() -> None:
    assert said("Dem Sender sagte Ada Lunn: „Der Kai ist sicher“") == [
        ("direct", "Ada Lunn", "Der Kai ist sicher")
    ]


def test_a_quote_in_a_quote_is_no_quote_of_its_own() -> None:
    assert said("„Der Kai ist ‚völlig sicher‘, heißt es“, sagte Ada Lunn.") == [
        ("direct", "Ada Lunn", "Der Kai ist ‚völlig sicher‘, heißt es")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Auf Hans’ Kutter geht’s eng zu, das war's für heute.",
        "Der Film „Der alte Kai am Meer“ läuft im Kino.",
        "Der so genannte „Alte Kai“ ist gesperrt.",
        "Das Schiff heißt „Schöne Aussicht von Oslo“.",
        "Die Werft hat 40 Leute und einen Kran.",
        "Der Bericht des Sprechers liegt im Hafen.",
        "Am 6. September wird der Kai gesperrt.",
        "Die Angaben der Werft fehlen noch.",
    ],
)
def test_names_apostrophes_and_plain_sentences_are_left_alone(text: str) -> None:
    assert said(text) == []


def test_a_stop_after_a_day_ends_no_sentence() -> None:
    assert said("Am 6. September sagte Ada Lunn: „Der Kai ist sicher“") == [
        ("direct", "Ada Lunn", "Der Kai ist sicher")
    ]


def test_a_text_that_does_not_say_its_language_is_read_by_its_small_words() -> None:
    told = said_in(
        "Der Kai ist nach dem Sturm noch nicht sicher, und die Fähre bleibt im Hafen.",
        "„Der Kai ist sicher“, sagte Ada Lunn.",
        language="",
    )
    assert told == [("direct", "Ada Lunn", "Der Kai ist sicher")]
