"""Whose words they are, and why."""

from tests.outline.outlines import outline, said, speakers

LUNN = "“The pier is safe,” said Ada Lunn, the harbour master."


def test_a_surname_is_the_person_of_the_full_name() -> None:
    assert speakers(LUNN, "“We checked it twice,” Lunn said.") == ["Ada Lunn", "Ada Lunn"]


def test_a_surname_may_come_before_the_full_name() -> None:
    assert speakers("“It is safe,” Lunn said.", LUNN) == ["Ada Lunn", "Ada Lunn"]


def test_two_people_of_one_surname_stay_two() -> None:
    found = outline(LUNN, "“It is not,” said Ivo Lunn.")
    assert [source.name for source in found.sources] == ["Ada Lunn", "Ivo Lunn"]


def test_a_pronoun_means_the_last_who_fits() -> None:
    assert speakers(LUNN, "Ivo Holm left.", "“We checked it twice,” she said.")[-1] == "Ada Lunn"


def test_a_pronoun_means_the_speaker_rather_than_the_last_name() -> None:
    text = "Ivo Holm said the pier was safe. It was built for Carl Berg."
    assert speakers(text, "“We checked it twice,” he added.")[-1] == "Ivo Holm"


def test_a_pronoun_with_nobody_before_it_names_nobody() -> None:
    (quote,) = outline("“We checked it twice,” she said.").quotes
    assert quote.attribution.source == ""
    assert "nobody named before" in quote.attribution.evidence


def test_a_pronoun_may_mean_someone_known_by_title_and_surname_alone() -> None:
    text = "Mr. Holm went to the National Harbour Mall."
    assert speakers(text, "“We checked it twice,” he said.") == ["Holm"]


def test_a_role_only_one_person_has_is_that_person() -> None:
    dahl = "Levan Dahl, Norway’s ambassador to Easthaven, arrived."
    assert speakers(dahl, "“We stay,” the ambassador said.") == ["Levan Dahl"]


def test_a_role_two_people_have_is_neither() -> None:
    both = "Levan Dahl, Norway’s ambassador, met Ambassador Ivo Holm."
    assert speakers(both, "“We stay,” the ambassador said.") == ["ambassador"]


def test_a_first_name_is_the_one_person_who_bears_it() -> None:
    assert speakers(LUNN, "“We checked it twice,” Ada said.")[-1] == "Ada Lunn"


def test_a_first_name_two_people_bear_is_neither() -> None:
    named = outline(LUNN, "“It is,” said Ada Berg.", "“We checked it twice,” Ada said.")
    assert named.quotes[-1].attribution.source not in {
        quote.attribution.source for quote in named.quotes[:-1]
    }


def test_two_who_alternate_need_not_be_named_again() -> None:
    assert speakers(
        "“Where is the ship?” asked Ada Lunn.",
        "“In the harbour,” said Ivo Holm.",
        "“And the crew?”",
        "“Gone to town.”",
    ) == ["Ada Lunn", "Ivo Holm", "Ada Lunn", "Ivo Holm"]


def test_one_who_goes_on_alone_keeps_the_floor() -> None:
    assert speakers(
        "“Where is the ship?” asked Ada Lunn.",
        "“In the harbour,” said Ivo Holm.",
        "It was late.",
        "“In the harbour, as I told you.”",
    ) == ["Ada Lunn", "Ivo Holm", "Ivo Holm"]


def test_an_unnamed_turn_says_so() -> None:
    found = outline("“Who?” asked Ada Lunn.", "“Me,” said Ivo Holm.", "“You have to go now.”")
    assert found.quotes[-1].attribution.evidence.startswith("turn-taking")


def test_a_quote_paragraph_goes_on_with_its_speaker() -> None:
    found = outline(LUNN, "“There were doubts, of course, and there still are.”")
    assert found.quotes[1].attribution.source == found.quotes[0].attribution.source
    assert found.quotes[1].attribution.evidence == "same speaker as the quote before"


def test_a_quote_far_from_any_speaker_names_nobody() -> None:
    between = "The pier is long. It is wide. It is old. Nobody uses it. Gulls do."
    assert speakers(LUNN, between, "“There were doubts, of course, and there still are.”") == [
        "Ada Lunn",
        "",
    ]


def test_every_attribution_says_why() -> None:
    found = outline(LUNN, "“It was checked,” Lunn said.", "“By whom was it checked?”")
    assert all(quote.attribution.evidence for quote in found.quotes)


def test_somebody_in_a_passing_clause_is_no_speaker() -> None:
    assert speakers("Ada Lunn, speaking after Ivo Holm left, said the pier was safe.") == [
        "Ada Lunn"
    ]


def test_back_to_back_quotes_may_have_two_speakers() -> None:
    text = "Ada Lunn said, “It is safe to walk on.” “It is not safe at all,” added Ivo Holm."
    assert speakers(text) == ["Ada Lunn", "Ivo Holm"]


def test_a_name_that_is_also_a_preposition_is_a_name_in_mid_sentence() -> None:
    told = said("Tempers rose when Per Aune, a fisherman, said that the town had been warned.")
    assert ("indirect", "Per Aune", "the town had been warned") in told


def test_a_title_tells_two_people_of_one_surname_apart() -> None:
    assert speakers(
        "Ivo Holm, a painter, said it was safe.",
        "Ada Holm, his sister, said it was not.",
        "Ms Holm said she was sure.",
    ) == ["Ivo Holm", "Ada Holm", "Ada Holm"]


def test_a_place_is_nobody_a_pronoun_can_mean() -> None:
    assert speakers(
        "Ada Lunn sailed to North Jutland under the Oslo Agreement.", "“It is safe,” she said."
    ) == ["Ada Lunn"]


def test_a_thing_that_is_said_to_show_something_names_no_speaker() -> None:
    made = outline("Lunn’s visit showed that the pier was safe.")
    (quote,) = made.quotes
    assert quote.attribution.source == ""
    assert "thing" in quote.attribution.evidence


def test_the_reporter_goes_on_with_also_said() -> None:
    assert (
        speakers(
            "Radio East’s Ada Lunn, reporting from Easthaven, said the pier was closed.",
            "Lunn also said the ferry had stopped.",
            "“There were voices in the town,” she said.",
        )
        == ["Ada Lunn"] * 3
    )


def test_a_story_may_tell_what_the_speaker_does_instead() -> None:
    (quote,) = outline("Lunn put the letter on the table. “It came this morning.”").quotes
    assert quote.attribution.evidence == "named in the sentence before"


def test_a_sentence_about_a_thing_gives_no_speaker() -> None:
    assert speakers("The letter lay on the table. “It came this morning.”") == [""]


def test_an_initialism_the_sentence_is_about_is_no_speaker() -> None:
    assert speakers("AI came to the harbour last year. “It came this morning.”") == [""]


def test_a_day_after_the_verb_is_no_speaker() -> None:
    assert speakers("“It is safe,” Ada Lunn, speaking at the pier, said Tuesday.") == ["Ada Lunn"]


def test_a_number_of_people_may_speak() -> None:
    told = said("Several said the pier was safe.", "Of the crew, three said it was not.")
    assert [words for _, _, words in told] == ["the pier was safe", "it was not"]


def test_a_number_with_a_hyphen_is_one_word_of_the_subject() -> None:
    assert [words for _, _, words in said("“Is it safe?” the 43-year-old asked.")] == [
        "Is it safe?"
    ]
