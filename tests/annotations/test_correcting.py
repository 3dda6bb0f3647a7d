"""A person's corrections over the outline of an article."""

from dataclasses import replace

from reader.annotations.anchoring import anchored
from reader.annotations.correcting import BY_HAND, corrected, trimmed
from reader.model import (
    Anchor,
    Attribution,
    Correction,
    MarkedQuote,
    Outline,
    Quote,
    QuoteKind,
    Reassignment,
    RoleChange,
    Source,
    SourceMerger,
    SourceType,
    Span,
    UnmarkedQuote,
)

TEXT = (
    "“It leaks,” said Ida Lund, a diver. Lund said it was old. “Never,” he said. The deck is wet."
)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def anchor_of(words: str) -> Anchor:
    return anchored(TEXT, span_of(words))


def quote(words: str, kind: QuoteKind, source: str) -> Quote:
    span = span_of(words)
    return Quote(span, kind, (span,), Attribution(source, evidence="named beside it"))


FOUND = Outline(
    quotes=(
        quote("It leaks,", QuoteKind.DIRECT, "s1"),
        quote("it was old", QuoteKind.INDIRECT, "s2"),
        quote("Never,", QuoteKind.DIRECT, "s1"),
    ),
    sources=(
        Source(
            "s1",
            "Ida Lund",
            SourceType.PERSON,
            "a diver",
            mentions=(span_of("Ida Lund"),),
            quotes=(0, 2),
        ),
        Source("s2", "Lund", SourceType.PERSON, mentions=(span_of("Lund said"),), quotes=(1,)),
    ),
)


def after(*corrections: Correction) -> Outline:
    return corrected(FOUND, TEXT, corrections)


def said_by(outline: Outline, words: str) -> str:
    (found,) = [q for q in outline.quotes if q.span == span_of(words)]
    source = outline.source(found.attribution.source)
    return source.name if source else ""


def is_sound(outline: Outline) -> bool:
    """Tell whether quotes and sources name one another, as in every outline."""
    told = {(s.id, place) for s in outline.sources for place in s.quotes}
    heard = {
        (q.attribution.source, n) for n, q in enumerate(outline.quotes) if q.attribution.source
    }
    return told == heard


def test_a_quote_gets_another_speaker_and_says_that_a_person_said_so() -> None:
    outline = after(Reassignment("1", anchor_of("Never,"), "Per Holm"))
    assert said_by(outline, "Never,") == "Per Holm"
    assert outline.quotes[2].corrected
    assert outline.quotes[2].attribution.evidence == BY_HAND
    assert not outline.quotes[0].corrected
    assert is_sound(outline)


def test_a_quote_can_be_given_to_nobody() -> None:
    assert said_by(after(Reassignment("1", anchor_of("Never,"))), "Never,") == ""


def test_who_says_nothing_any_more_is_no_source() -> None:
    outline = after(Reassignment("1", anchor_of("it was old"), "Ida Lund"))
    assert [source.name for source in outline.sources] == ["Ida Lund"]
    assert is_sound(outline)


def test_two_names_become_one_source() -> None:
    outline = after(SourceMerger("1", "Lund", "Ida Lund"))
    (source,) = outline.sources
    assert source.name == "Ida Lund"
    assert source.quotes == (0, 1, 2)
    assert source.mentions == (span_of("Ida Lund"), span_of("Lund said"))
    assert source.corrected
    assert is_sound(outline)


def test_merging_into_a_new_name_gives_the_source_that_name() -> None:
    outline = after(SourceMerger("1", "Lund", "Eva Lund"))
    assert [source.name for source in outline.sources] == ["Ida Lund", "Eva Lund"]
    assert said_by(outline, "it was old") == "Eva Lund"


def test_a_role_is_what_a_person_says_it_is() -> None:
    outline = after(RoleChange("1", "ida lund", "a harbour diver"))
    assert outline.sources[0].role == "a harbour diver"
    assert outline.sources[0].corrected


def test_words_become_a_quote_of_the_kind_they_are() -> None:
    outline = after(MarkedQuote("1", anchor_of("The deck is wet"), "Ida Lund"))
    assert said_by(outline, "The deck is wet") == "Ida Lund"
    assert outline.quotes[3].kind is QuoteKind.INDIRECT
    assert is_sound(outline)


def test_a_quote_that_is_none_is_gone() -> None:
    outline = after(UnmarkedQuote("1", anchor_of("it was old")))
    assert len(outline.quotes) == 2
    assert [source.name for source in outline.sources] == ["Ida Lund"]
    assert is_sound(outline)


def test_a_later_correction_wins() -> None:
    outline = after(
        Reassignment("1", anchor_of("Never,"), "Per Holm"),
        Reassignment("2", anchor_of("Never,"), "Lund"),
    )
    assert said_by(outline, "Never,") == "Lund"
    assert [source.name for source in outline.sources] == ["Ida Lund", "Lund"]


def test_a_correction_whose_words_are_gone_changes_nothing() -> None:
    gone = replace(anchor_of("Never,"), exact="Not in this text at all", before="", after="")
    assert after(UnmarkedQuote("1", gone), RoleChange("2", "Nobody", "king")) == FOUND


def test_marks_and_spaces_around_chosen_words_are_no_part_of_a_quote() -> None:
    assert trimmed(TEXT, span_of("“It leaks,” ")) == span_of("It leaks,")
