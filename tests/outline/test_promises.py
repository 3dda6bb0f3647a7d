"""What holds for the outline of every text, however odd."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, Outline
from reader.outline import analyse
from tests.outline.outlines import article

PIECES = (
    "Ada Lunn", "Lunn", "she", "said", "that", "told reporters", "according to", ",", ".", "?",
    "“", "”", '"', "'", "’", "''", "«", "»", "the pier was safe", "who", "and", "but", "(", ")",
    "the report", "US", ":", "—", "…", "\n", "😀", "Ivo Holm, the mayor,", "calls", "saying",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


def check(made: Article, found: Outline) -> None:
    text = made.text
    ids = {source.id for source in found.sources}
    assert list(found.quotes) == sorted(found.quotes, key=lambda quote: quote.span.start)
    for quote in found.quotes:
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        assert quote.span.of(text).strip() == quote.span.of(text)
        assert (quote.parts[0].start, quote.parts[-1].end) == (quote.span.start, quote.span.end)
        assert quote.attribution.source in ids | {""}
        assert quote.attribution.evidence
    for source in found.sources:
        assert source.name
        assert all(span.of(text) for span in source.mentions)
        assert all(found.quotes[place].attribution.source == source.id for place in source.quotes)


@given(st.lists(texts, min_size=1, max_size=4))
def test_every_span_and_number_leads_somewhere(blocks: list[str]) -> None:
    made = article(*(block for block in blocks if block.strip()))
    check(made, analyse(made))


@given(st.text(max_size=300))
def test_no_text_breaks_the_outline(text: str) -> None:
    made = article(text)
    check(made, analyse(made))


def test_an_empty_article_has_an_empty_outline() -> None:
    assert analyse(article()) == Outline()


def test_of_an_unknown_language_only_marks_and_names_are_read() -> None:
    made = article(
        "Ada Lunn said it was safe.",
        "„Toj Quch qaleghneS qaSvIp je“, Ada Lunn jatlh.",
        language="tlh",
    )
    (quote,) = analyse(made).quotes
    assert quote.words(made.text) == "Toj Quch qaleghneS qaSvIp je"
    assert [source.name for source in analyse(made).sources] == ["Ada Lunn"]
