"""Which quote or source is meant, and who is offered as the speaker of some words."""

from reader.model import Attribution, Outline, Quote, QuoteKind, Source, SourceType, Span
from reader.ui.correcting.meant import names_near, quote_at, quote_of, source_of, sources_near
from reader.ui.sidebar.quotes import quotes_by_speaker
from reader.ui.sidebar.rows import Shown
from reader.ui.sidebar.sources import source_rows
from tests.ui.articles import article, paragraph

TEXT = (
    "“He told me ‘go home’ twice,” said Ada Lunn. Then Per Holm of the Harbour Board came, "
    "and Lunn waved at Eva Bo. The crew of three boats left the quay, then came back."
)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def quote(words: str, source: str) -> Quote:
    return Quote(span_of(words), QuoteKind.DIRECT, (span_of(words),), Attribution(source))


OUTLINE = Outline(
    quotes=(quote("He told me ‘go home’ twice,", "s1"), quote("go home", "")),
    sources=(
        Source("s1", "Ada Lunn", SourceType.PERSON, mentions=(span_of("Ada Lunn"),), quotes=(0,)),
        Source("s2", "Eva Bo", SourceType.PERSON, mentions=(span_of("Eva Bo"),)),
    ),
)
SHOWN = Shown(article(paragraph(1, TEXT)), OUTLINE, (), frozenset())


def test_of_a_quote_within_a_quote_the_inner_one_is_meant() -> None:
    assert quote_at(OUTLINE, TEXT.index("home")) == OUTLINE.quotes[1]
    assert quote_at(OUTLINE, TEXT.index("twice")) == OUTLINE.quotes[0]
    assert quote_at(OUTLINE, TEXT.index("said")) is None


def test_a_row_stands_for_its_quote_and_a_group_for_its_source() -> None:
    (lunn, nobody) = quotes_by_speaker(SHOWN)
    assert quote_of(OUTLINE, lunn.children[0]) == OUTLINE.quotes[0]
    assert quote_of(OUTLINE, nobody.children[0]) == OUTLINE.quotes[1]
    assert quote_of(OUTLINE, lunn) is None
    assert source_of(OUTLINE, lunn) == OUTLINE.sources[0]
    assert source_of(OUTLINE, nobody) is None


def test_a_source_that_says_nothing_is_found_by_its_row() -> None:
    rows = source_rows(SHOWN)
    assert [source_of(OUTLINE, row) for row in rows] == list(OUTLINE.sources)


def test_the_nearest_source_is_offered_first() -> None:
    assert [s.name for s in sources_near(OUTLINE, span_of("waved"))] == ["Eva Bo", "Ada Lunn"]
    assert [s.name for s in sources_near(OUTLINE, span_of("twice"))] == ["Ada Lunn", "Eva Bo"]


def test_names_that_are_no_source_are_offered_nearest_first() -> None:
    assert names_near(OUTLINE, TEXT, span_of("waved")) == ("Harbour Board", "Per Holm")
    assert names_near(OUTLINE, TEXT, span_of("twice")) == ("Per Holm", "Harbour Board")
