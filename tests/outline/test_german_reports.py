"""German reported speech: without a verb of saying, over several sentences, in long clauses."""

import pytest

from reader.model import Block
from tests.outline.outlines import said as said_in


def said(*blocks: Block | str) -> list[tuple[str, str, str]]:
    return said_in(*blocks, language="de")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nach Polizeiangaben ist der Kai sicher.", "Polizeiangaben"),
        ("Nach ersten Erkenntnissen der Werft ist der Kai sicher.", "Werft"),
        ("Nach einem Bericht der Küstenpost ist der Kai sicher.", "Küstenpost"),
        ("Laut „Küstenpost“ ist der Kai sicher.", "Küstenpost"),
        ("Berichten der Sender Nord und Süd zufolge ist der Kai sicher.", "Sender Nord und Süd"),
        ("Wie die Chefin der Werft, Ada Lunn, mitteilte, ist der Kai sicher.", "Ada Lunn"),
        ("Wie aus Kreisen der Werft verlautete, ist der Kai sicher.", "Kreisen der Werft"),
    ],
)
def test_what_was_said_or_written_names_its_source(text: str, speaker: str) -> None:
    assert said(text) == [("indirect", speaker, "ist der Kai sicher")]


def test_an_opinion_in_mid_sentence_is_that_of_whoever_spoke_last() -> None:
    told = said("Ada Lunn sagte, der Kai sei sicher. Die Sperre ist ihrer Meinung nach unnötig.")
    assert told[1][:2] == ("indirect", "Ada Lunn")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lunn, die den Kai geprüft hat, sagte, er sei sicher.",
        "Ada Lunn, den Fischern gut bekannt, sagte, er sei sicher.",
        "Ada Lunn (Werft, Verband der Häfen) sagte, er sei sicher.",
        "Am Kai stand Ada Lunn, die sagte, er sei sicher.",
        "Die Sperre, die seit Montag gilt, nannte Ada Lunn falsch und sagte, er sei sicher.",
    ],
)
def test_what_stands_between_subject_and_verb_hides_nobody(text: str) -> None:
    assert ("indirect", "Ada Lunn", "er sei sicher") in said(text)


def test_a_pronoun_after_the_verb_is_its_subject() -> None:
    told = said("Ivo Holm kam. Die Sperre, seit Montag in Kraft, nannte er „reine Angst“.")
    assert told == [("direct", "Ivo Holm", "reine Angst")]


def test_the_second_of_two_verbs_has_the_subject_of_the_first() -> None:
    told = said("Ada Lunn lobte den Kai und nannte sie „reine Angst“.")
    assert told == [("direct", "Ada Lunn", "reine Angst")]


def test_whoever_is_cited_speaks_and_not_the_paper() -> None:
    assert said("Die Küstenpost zitiert Ada Lunn mit den Worten: „Der Kai ist sicher“") == [
        ("direct", "Ada Lunn", "Der Kai ist sicher")
    ]


def test_a_paper_says_what_it_says_and_it_is_nobody() -> None:
    assert said("In einem Brief der Werft heißt es: „Der Kai ist sicher“") == [
        ("direct", "Brief der Werft", "Der Kai ist sicher")
    ]
    assert said("Es heißt, der Kai sei sicher.") == [("indirect", "", "der Kai sei sicher")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Es wird vermutet, dass der Kai sicher ist.", ""),
        ("Von der Werft wurde bestätigt, dass der Kai sicher ist.", "Werft"),
    ],
)
def test_a_passive_may_say_by_whom(text: str, speaker: str) -> None:
    assert said(text) == [("indirect", speaker, "der Kai sicher ist")]


def test_sentences_of_reported_speech_are_one_passage() -> None:
    told = said("Ada Lunn sagte, sie warte. Der Kai sei sicher. Das Lager müsse warten. Holm ging.")
    assert told[1:] == [("indirect", "Ada Lunn", "Der Kai sei sicher. Das Lager müsse warten")]


def test_words_in_marks_in_a_passage_still_count_for_themselves() -> None:
    told = said("Ada Lunn sagte, sie warte. Der Kai sei „völlig sicher“. Das Lager müsse warten.")
    assert told[1:] == [
        ("mixed", "Ada Lunn", "Der Kai sei „völlig sicher“. Das Lager müsse warten"),
        ("direct", "Ada Lunn", "völlig sicher"),
    ]


def test_who_was_said_to_speak_goes_on_speaking() -> None:
    told = said("Ivo Holm sagte, er warte.", "Ada Lunn verteidigte den Plan. Der Kai sei sicher.")
    assert told[-1] == ("indirect", "Ada Lunn", "Der Kai sei sicher")


def test_who_showed_a_feeling_goes_on_speaking() -> None:
    told = said("Ada Lunn zeigte sich besorgt. Der Kai könne brechen.")
    assert told == [("indirect", "Ada Lunn", "Der Kai könne brechen")]


def test_one_may_stand_for_the_speaker_and_others() -> None:
    assert said("Ada Lunn erklärte, man prüfe den Kai.") == [
        ("indirect", "Ada Lunn", "man prüfe den Kai")
    ]


def test_what_might_be_is_reported_only_right_after_speech() -> None:
    told = said("Ada Lunn sagte, sie warte. Die Boote könnten noch kommen.")
    assert told[1:] == [("indirect", "Ada Lunn", "Die Boote könnten noch kommen")]
    assert said("Ada Lunn ging an Bord. Die Boote könnten noch kommen.") == []


def test_hearsay_is_reported_and_nobody_knows_by_whom() -> None:
    assert said("Der Fischer soll geflohen sein.") == [
        ("indirect", "", "Der Fischer soll geflohen sein")
    ]
    assert said("Der Kran soll das Wahrzeichen der Stadt sein.") == []


def test_a_clause_of_which_the_verb_says_that_it_is_reported_is_its_subjects() -> None:
    assert said("Ada Lunn wies den Vorwurf zurück, der Kai sei gefährlich.") == [
        ("indirect", "Ada Lunn", "der Kai sei gefährlich")
    ]


@pytest.mark.parametrize("opens", ["Das teilte", "Dies teilte"])
def test_a_sentence_may_say_who_said_the_one_before(opens: str) -> None:
    assert said(f"Der Kai ist seit Montag frei. {opens} Ada Lunn am Abend mit.") == [
        ("indirect", "Ada Lunn", "Der Kai ist seit Montag frei")
    ]


def test_it_does_not_reach_into_the_paragraph_before() -> None:
    assert said("Der Kai ist seit Montag frei.", "Das teilte Ada Lunn am Abend mit.") == []


def test_a_verb_may_hide_the_word_that_makes_it_an_infinitive() -> None:
    assert said("Ada Lunn forderte die Stadt auf, den Bau voranzutreiben.") == [
        ("indirect", "Ada Lunn", "den Bau voranzutreiben")
    ]


def test_someone_known_by_age_alone_can_speak() -> None:
    assert said("Die 38-Jährige sagte, der Kai sei sicher.") == [
        ("indirect", "38-Jährige", "der Kai sei sicher")
    ]


def test_the_reporter_goes_on_himself_after_a_reported_clause() -> None:
    told = said("Ada Lunn hofft, dass die Boote kommen, denn bisher fand sie keine.")
    assert told == [("indirect", "Ada Lunn", "die Boote kommen")]


@pytest.mark.parametrize(
    "text",
    [
        "Wie jedes Jahr erinnerten die Fischer an den Sturm.",
        "Nach der Prüfung des Kais gingen alle nach Hause.",
        "Niemand sprach am Montag im Hafen.",
        "Das sagte noch nichts über den Kai.",
        "Der Kai wurde am Montag von der Werft gesperrt.",
        "Die Stadt könnte den Kai sperren.",
        "Ada Lunn wird am Montag erklären, dass der Kai sicher ist.",
        "Die Fähre kommt, es sei denn, der Sturm bleibt.",
        "Der Bruch wurde am Montag bestätigt, was alle freut.",
        "Alle drei Boote gehören zum Verein „Alte Boote von Oslo“.",
        "Der Kai ist von anderer Art. Der Kran steht noch.",
    ],
)
def test_sentences_that_report_nothing_are_left_alone(text: str) -> None:
    assert said(text) == []
