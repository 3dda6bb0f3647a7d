"""A person's corrections over the outline of an article."""

from dataclasses import replace

from reader.annotations.anchoring import anchored
from reader.annotations.correcting import corrected, unplaced
from reader.model import (
    CORRECTED,
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
    assert outline.quotes[2].attribution.evidence == CORRECTED
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


def test_a_new_speaker_is_of_the_kind_a_person_says() -> None:
    outline = after(Reassignment("1", anchor_of("Never,"), "Harbour Board", "organisation"))
    board = next(source for source in outline.sources if source.name == "Harbour Board")
    assert (board.type, board.named, board.corrected) == (SourceType.ORGANISATION, True, True)


def test_a_new_speaker_without_a_name_is_unnamed() -> None:
    outline = after(Reassignment("1", anchor_of("Never,"), "a diver"))
    diver = next(source for source in outline.sources if source.name == "a diver")
    assert (diver.type, diver.named) == (SourceType.PERSON, False)


def test_a_new_speaker_is_named_wherever_the_name_is_nobody_elses() -> None:
    text = TEXT + " Holm left. Holmes came. So did Ida Lund with Holm."
    outline = corrected(FOUND, text, [Reassignment("1", anchored(text, span_of("Never,")), "Holm")])
    holm = next(source for source in outline.sources if source.name == "Holm")
    assert [span.of(text) for span in holm.mentions] == ["Holm", "Holm"]
    outline = after(Reassignment("1", anchor_of("Never,"), "Ida"))
    assert not next(source for source in outline.sources if source.name == "Ida").mentions


def clause_with_words() -> tuple[str, Outline]:
    """Return a clause, its words in marks as a quote of their own, and another's words in it."""
    text = "He said the deck was “wet” and Holm had told him “go home”."
    pieces = [
        ("the deck was “wet” and Holm had told him “go home”", QuoteKind.MIXED, "s1"),
        ("wet", QuoteKind.DIRECT, "s1"),
        ("go home", QuoteKind.DIRECT, "s2"),
    ]
    quotes = []
    for words, kind, source in pieces:
        span = Span(text.index(words), text.index(words) + len(words))
        quotes.append(Quote(span, kind, (span,), Attribution(source)))
    sources = (
        Source("s1", "Ida Lund", SourceType.PERSON, quotes=(0, 1)),
        Source("s2", "Per Holm", SourceType.PERSON, quotes=(2,)),
    )
    return text, Outline(quotes=tuple(quotes), sources=sources)


def test_the_words_of_a_clause_go_with_it_and_what_others_say_in_it_stays() -> None:
    text, outline = clause_with_words()
    whole = anchored(text, outline.quotes[0].span)
    given = corrected(outline, text, [Reassignment("1", whole, "Eva Bo")])
    names = [given.source(quote.attribution.source).name for quote in given.quotes]
    assert names == ["Eva Bo", "Eva Bo", "Per Holm"]
    assert is_sound(given)
    gone = corrected(outline, text, [UnmarkedQuote("1", whole)])
    assert [quote.span.of(text) for quote in gone.quotes] == ["go home"]
    assert is_sound(gone)


def test_one_of_two_quotes_in_a_clause_can_be_given_to_somebody_else() -> None:
    text, outline = clause_with_words()
    inner = anchored(text, outline.quotes[2].span)
    given = corrected(outline, text, [Reassignment("1", inner, "Eva Bo")])
    names = [given.source(quote.attribution.source).name for quote in given.quotes]
    assert names == ["Ida Lund", "Ida Lund", "Eva Bo"]


def test_words_marked_within_somebody_elses_quote_leave_it_whole() -> None:
    marked = MarkedQuote("1", anchor_of("was old"), "Per Holm")
    assert [q.span for q in after(marked).quotes if q.kind is QuoteKind.INDIRECT] == [
        span_of("it was old"),
        span_of("was old"),
    ]
    own = MarkedQuote("1", anchor_of("was old"), "Lund")
    assert [q.span for q in after(own).quotes if q.kind is QuoteKind.INDIRECT] == [
        span_of("was old")
    ]


def test_a_quote_interrupted_by_its_attribution_is_marked_in_its_parts() -> None:
    text = "“It leaks,” she said, “and it is old.”"
    span = Span(1, len(text) - 1)
    (quote_,) = corrected(
        Outline(), text, [MarkedQuote("1", anchored(text, span), "Ida Lund")]
    ).quotes
    assert quote_.kind is QuoteKind.DIRECT
    assert quote_.words(text) == "It leaks, … and it is old."


def test_merging_keeps_whoever_was_only_named_or_called_he() -> None:
    text = "Lund came. He said it was old. Later he left."
    he = tuple(Span(at, at + 2) for at in (11, 37))
    said = Span(19, 29)
    outline = Outline(
        quotes=(Quote(said, QuoteKind.INDIRECT, (said,), Attribution("s2", he[0])),),
        sources=(
            Source("s1", "Lund", SourceType.PERSON, mentions=(Span(0, 4),)),
            Source("s2", "the diver", SourceType.UNNAMED, named=False, mentions=he, quotes=(0,)),
        ),
    )
    merged = corrected(outline, text, [SourceMerger("1", "the diver", "Lund")])
    (lund,) = merged.sources
    assert lund.mentions == (Span(0, 4), *he)
    assert merged.quotes[0].attribution.speaker == he[0]
    gone = corrected(
        outline,
        text,
        [SourceMerger("1", "the diver", "Lund"), UnmarkedQuote("2", anchored(text, said))],
    )
    assert [source.name for source in gone.sources] == ["Lund"]


def test_who_gets_a_name_is_named() -> None:
    unnamed = replace(FOUND.sources[1], name="a diver", type=SourceType.UNNAMED, named=False)
    found = replace(FOUND, sources=(FOUND.sources[0], unnamed))
    (_, named) = corrected(found, TEXT, [SourceMerger("1", "a diver", "Per Holm")]).sources
    assert (named.type, named.named) == (SourceType.PERSON, True)
    (_, still) = corrected(found, TEXT, [SourceMerger("1", "a diver", "the diver")]).sources
    assert (still.type, still.named) == (SourceType.UNNAMED, False)


def test_the_kind_of_a_source_is_what_a_person_says_it_is() -> None:
    (_, lund) = after(RoleChange("1", "Lund", "", "group")).sources
    assert lund.type is SourceType.GROUP
    (_, lund) = after(RoleChange("1", "Lund", "a fleet", "no kind there is")).sources
    assert (lund.type, lund.role) == (SourceType.PERSON, "a fleet")


def test_corrections_whose_words_or_names_are_gone_are_told_apart() -> None:
    gone = replace(anchor_of("Never,"), exact="Not in this text at all", before="", after="")
    there = (
        Reassignment("1", anchor_of("Never,"), "Per Holm"),
        RoleChange("2", "Per Holm", "a bystander"),
    )
    lost = (
        UnmarkedQuote("3", gone),
        MarkedQuote("4", gone),
        Reassignment("5", anchor_of("The deck is wet"), "Per Holm"),  # there, but no quote
        SourceMerger("6", "Nobody", "Ida Lund"),
        RoleChange("7", "Nobody", "king"),
    )
    assert unplaced((*there, *lost), FOUND, TEXT) == lost


def test_a_correction_can_hang_on_another() -> None:
    first = Reassignment("1", anchor_of("Never,"), "Per Holm")
    second = RoleChange("2", "Per Holm", "a bystander")
    assert unplaced((second,), FOUND, TEXT) == (second,)
    assert not unplaced((first, second), FOUND, TEXT)
