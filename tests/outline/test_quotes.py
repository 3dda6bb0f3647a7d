"""Which words are somebody's, and of which kind."""

import pytest
from blocks import heading

from reader.model import Block, BlockKind
from tests.outline.outlines import said


@pytest.mark.parametrize(
    "text",
    [
        "“The pier is safe,” said Ada Lunn.",
        '"The pier is safe," said Ada Lunn.',
        "''The pier is safe,'' said Ada Lunn.",
        "'The pier is safe,' said Ada Lunn.",
        "‘The pier is safe,’ said Ada Lunn.",
        "«The pier is safe», said Ada Lunn.",
        "« The pier is safe », said Ada Lunn.",
        "„The pier is safe“, said Ada Lunn.",
        "‚The pier is safe‘, said Ada Lunn.",
        "「The pier is safe」, said Ada Lunn.",
    ],
)
def test_a_statement_in_any_marks_is_a_direct_quote(text: str) -> None:
    assert said(text) == [("direct", "Ada Lunn", "The pier is safe")]


def test_an_attribution_in_mid_sentence_leaves_one_quote_in_two_pieces() -> None:
    assert said("“The pier,” Ada Lunn said, “will stay closed.”") == [
        ("direct", "Ada Lunn", "The pier … will stay closed.")
    ]


def test_a_new_sentence_after_the_attribution_is_a_quote_of_its_own() -> None:
    assert said("“The pier is safe,” Ada Lunn said. “It will stay closed.”") == [
        ("direct", "Ada Lunn", "The pier is safe"),
        ("direct", "Ada Lunn", "It will stay closed."),
    ]


def test_a_question_is_attributed_after_its_mark() -> None:
    assert said("“Who paid for it?” Ada Lunn asked.") == [
        ("direct", "Ada Lunn", "Who paid for it?")
    ]


def test_a_fragment_counts_with_the_clause_that_holds_it() -> None:
    assert said("Ada Lunn said the pier was “as safe as ever” this week.") == [
        ("mixed", "Ada Lunn", "the pier was “as safe as ever” this week")
    ]


def test_a_name_in_marks_makes_no_clause_a_quote() -> None:
    assert said("Ada Lunn said the ship “Grey Gull Two” had left.") == [
        ("indirect", "Ada Lunn", "the ship “Grey Gull Two” had left")
    ]


def test_a_fragment_after_a_noun_has_its_clause() -> None:
    assert said("There was a fear that the pier would “fall down before spring comes”.") == [
        ("mixed", "", "the pier would “fall down before spring comes”")
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "While Ada Lunn said it was “as safe as ever”, the board closed the pier.",
            "it was “as safe as ever”",
        ),
        (
            "Ada Lunn asked the crew to “wait for the tide”.",
            "the crew to “wait for the tide”",
        ),
        (
            "Ada Lunn told Radio East’s “Morning Watch” that the pier was “as safe as ever”.",
            "the pier was “as safe as ever”",
        ),
        (
            "For the most part, according to Ada Lunn, the pier is “as safe as ever”.",
            "the pier is “as safe as ever”",
        ),
        (
            "Ada Lunn said she had told the crew to “wait for the tide”.",
            "she had told the crew to “wait for the tide”",
        ),
    ],
)
def test_a_clause_begins_and_ends_with_what_was_said(text: str, clause: str) -> None:
    assert ("mixed", "Ada Lunn", clause) in said(text)


def test_words_that_only_lead_up_to_a_quote_are_not_in_it() -> None:
    assert said("Asked whether it was safe, “We checked it twice,” Ada Lunn said.") == [
        ("direct", "Ada Lunn", "We checked it twice")
    ]


def test_where_something_was_said_is_no_quote() -> None:
    assert said("On the programme “Morning Watch,” Ada Lunn said that it was safe.") == [
        ("indirect", "Ada Lunn", "it was safe")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lunn said the pier was safe.",
        "Ada Lunn said on Monday that the pier was safe.",
        "Ada Lunn told reporters in Easthaven on Monday that the pier was safe.",
        "Ada Lunn, the harbour master, said the pier was safe.",
        "According to Ada Lunn, the pier was safe.",
    ],
)
def test_reported_speech_is_indirect(text: str) -> None:
    assert said(text) == [("indirect", "Ada Lunn", "the pier was safe")]


def test_reported_speech_may_come_before_its_cue() -> None:
    assert said("The pier was safe, said Ada Lunn, the harbour master.") == [
        ("indirect", "Ada Lunn", "The pier was safe")
    ]
    assert said("The pier was safe, according to Ada Lunn.") == [
        ("indirect", "Ada Lunn", "The pier was safe")
    ]


def test_two_clauses_joined_are_two_quotes_of_one_speaker() -> None:
    assert said("Ada Lunn said that the pier was safe, but added that it might close.") == [
        ("indirect", "Ada Lunn", "the pier was safe"),
        ("indirect", "Ada Lunn", "it might close"),
    ]


def test_two_governments_in_one_sentence_each_say_their_own() -> None:
    assert said("Norway has said the pier is closed, but the US said it was unsure of that.") == [
        ("indirect", "Norway", "the pier is closed"),
        ("indirect", "United States", "it was unsure of that"),
    ]


def test_speech_inside_speech_belongs_to_the_inner_speaker() -> None:
    text = (
        "Ivo Holm said trouble began when Ada Lunn, the harbour master, said that the ship was "
        "late and accused it of “showing off” at sea."
    )
    assert said(text) == [
        ("indirect", "Ivo Holm", text.removeprefix("Ivo Holm said ").removesuffix(".")),
        ("indirect", "Ada Lunn", "the ship was late"),
        ("mixed", "Ada Lunn", "it of “showing off” at sea"),
    ]


def test_a_cue_may_be_a_phrase() -> None:
    assert said("Ada Lunn left open the possibility of a second pier, saying it was “up to them”.")[
        0
    ] == ("indirect", "Ada Lunn", "a second pier")


def test_a_verb_no_list_holds_attributes_after_a_comma_in_the_marks() -> None:
    assert said("“Not one more ship,” Ada Lunn thundered.") == [
        ("direct", "Ada Lunn", "Not one more ship")
    ]


def test_a_lost_verb_still_attributes() -> None:
    assert said("Harbour spokeswoman Ada Lunn reporters that it is “not clear what broke”.") == [
        ("mixed", "Ada Lunn", "it is “not clear what broke”")
    ]


def test_a_quote_over_paragraphs_is_one_quote_each() -> None:
    assert said("“The pier is old,” said Ada Lunn. “We knew.", "“We did nothing.”") == [
        ("direct", "Ada Lunn", "The pier is old"),
        ("direct", "Ada Lunn", "We knew."),
        ("direct", "Ada Lunn", "We did nothing."),
    ]


def test_a_block_quote_after_a_colon_is_its_speakers() -> None:
    passage = Block(0, BlockKind.BLOCKQUOTE, "The pier was built on sand.")
    assert said("Ada Lunn wrote in her report:", passage) == [
        ("block", "Ada Lunn", "The pier was built on sand.")
    ]


def test_a_transcript_may_have_a_mark_before_each_line() -> None:
    assert said("“LUNN: Is the pier safe?", "“HOLM: It is.”") == [
        ("direct", "Lunn", "Is the pier safe?"),
        ("direct", "Holm", "It is.”"),
    ]


def test_a_name_after_a_dash_signs_the_quote() -> None:
    assert said("“The pier is safe.” — Ada Lunn, Easthaven", "“It is not.”― Ivo Holm") == [
        ("direct", "Ada Lunn", "The pier is safe."),
        ("direct", "Ivo Holm", "It is not."),
    ]


def test_a_sentence_after_a_dash_signs_nothing() -> None:
    assert said("“The pier is safe.” — Ada Lunn left the harbour at noon.") == [
        ("direct", "", "The pier is safe.")
    ]


def test_a_transcript_gives_each_line_to_its_name() -> None:
    assert said("LUNN: Is the pier safe?", "HOLM: It is.") == [
        ("direct", "Lunn", "Is the pier safe?"),
        ("direct", "Holm", "It is."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They sang “The Drunken Whaler” at the pier.",
        "The ship, called “Old Rope”, went down.",
        "The so-called “experts” went home.",
        "Jim “Salt” Holm went home.",
        "The board is 12\" wide and the pier 40' long.",
        "The boys' club and the girls' club don't meet in the '70s hall.",
        "TIME: five o'clock.",
        "The report of the claims states nothing new: the calls went on.",
        "The budget figures added to his worries.",
    ],
)
def test_titles_terms_and_stray_marks_are_no_quotes(text: str) -> None:
    assert said(text) == []


def test_a_heading_says_nothing() -> None:
    assert said(heading("“The pier is safe,” said Ada Lunn")) == []


@pytest.mark.parametrize(
    "text",
    [
        "In many ways, the phone both looks and feels like its ancestors.",
        "With one lens on the back, the camera does not look smaller, it feels smaller.",
    ],
)
def test_a_thing_that_feels_like_something_reports_nothing(text: str) -> None:
    assert said(text) == []


def test_an_opinion_may_stand_before_its_verb() -> None:
    told = said("The harbour was closed when Ada Lunn came. The pier is safe, Lunn believes.")
    assert ("indirect", "Ada Lunn", "The pier is safe") in told


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Ada Lunn wrote in her log, “We waited for the tide.”", "We waited for the tide."),
        (
            "Ada Lunn said a day earlier, “We shall wait for the tide.”",
            "We shall wait for the tide.",
        ),
        ("Ada Lunn yelled “Cast off!” at the crew on the pier.", "Cast off!"),
        ("Ada Lunn had said, “We’ll see,” when asked about the pier.", "We’ll see"),
        (
            "Some left early (“I want my money back,” wrote Ada Lunn, a clerk).",
            "I want my money back",
        ),
        ("“It is done!” beamed Ada Lunn of Easthaven.", "It is done!"),
        ("“It is done,” Ada Lunn, a clerk, said Tuesday.", "It is done"),
        ("“It is done,” said retired Capt. Ada Lunn.", "It is done"),
    ],
)
def test_a_whole_quote_stands_without_the_words_around_it(text: str, quote: str) -> None:
    assert said(text) == [("direct", "Ada Lunn", quote)]


def test_a_clause_and_the_quote_after_it_are_two_when_each_is_attributed() -> None:
    assert said("Ada Lunn said the pier was closed: “We have no date,” she added.") == [
        ("indirect", "Ada Lunn", "the pier was closed"),
        ("direct", "Ada Lunn", "We have no date"),
    ]


def test_a_clause_with_its_verb_is_reported_together_with_its_quote() -> None:
    assert said("Ada Lunn said that the rule was plain: “No boat leaves after dark.”") == [
        ("mixed", "Ada Lunn", "the rule was plain: “No boat leaves after dark.”")
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Ada Lunn said there had been “some good years” at the pier.",
            "there had been “some good years” at the pier",
        ),
        (
            "Ada Lunn said this week that the pier was “as safe as ever”.",
            "the pier was “as safe as ever”",
        ),
        (
            "Ada Lunn, in a note to the board, said the pier was “as safe as ever”.",
            "the pier was “as safe as ever”",
        ),
        (
            "Even as Ada Lunn said it was “as safe as ever,” the board closed the pier.",
            "it was “as safe as ever,”",
        ),
        (
            "Ada Lunn said the pier was “quite safe” in winter, which surprised the board.",
            "the pier was “quite safe” in winter",
        ),
        (
            "Ada Lunn said the pier was “quite safe” in winter, but she would not walk on it.",
            "the pier was “quite safe” in winter",
        ),
        (
            "Ada Lunn called the pier a “wreck,” a “trap” and a “shame”.",
            "the pier a “wreck,” a “trap” and a “shame”",
        ),
        (
            "Ada Lunn said the board would continue to be “a friend of the harbour”.",
            "the board would continue to be “a friend of the harbour”",
        ),
    ],
)
def test_a_clause_holds_its_subject_and_leaves_out_the_reporters_remark(
    text: str, clause: str
) -> None:
    assert said(text) == [("mixed", "Ada Lunn", clause)]


def test_what_stands_between_commas_may_be_part_of_what_was_said() -> None:
    assert said("Ada Lunn said the old pier, which stood for years, was “quite safe”.") == [
        ("mixed", "Ada Lunn", "the old pier, which stood for years, was “quite safe”")
    ]


def test_a_name_that_ends_with_a_stop_is_no_whole_quote() -> None:
    assert said("The board found “Old Pier Ltd.” has closed its doors.") == [
        ("indirect", "board", "“Old Pier Ltd.” has closed its doors")
    ]


def test_a_verb_with_only_a_pronoun_after_it_reports_nothing() -> None:
    assert said("As the clerks proclaimed us, we were the old guard.") == []
