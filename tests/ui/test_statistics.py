from reader.model import Block, BlockKind, QuoteKind
from reader.ui.statistics import as_text, statistics
from tests.ui.articles import article, paragraph, removal, said

WORDS = "“We have no date,” said Ada Lunn, the harbour master."


def figures() -> dict[str, str]:
    story = article(
        paragraph(0, "The pier", BlockKind.HEADING),
        paragraph(1, WORDS),
        Block(2, BlockKind.RULE, ""),
        removals=(removal(3, "READ MORE: The ferry"),),
    )
    rows = statistics(story, said(story.text, "We have no date", kind=QuoteKind.DIRECT))
    return {name: figure for group in rows.values() for name, figure in group}


def test_words_and_paragraphs_are_those_of_the_text_that_is_shown() -> None:
    assert figures()["Words"] == "12"
    assert figures()["Paragraphs"] == "1"
    assert figures()["Reading time"].startswith("1 min")


def test_quotes_are_counted_by_kind_and_by_their_words() -> None:
    assert figures()["Quotes"] == "1 (1 direct)"
    assert figures()["Quoted words"] == "4 (33 % of all)"
    assert figures()["Sources"] == "1 (1 person)"


def test_what_was_removed_is_counted_apart() -> None:
    assert figures()["Pieces"] == "1"
    assert figures()["Words in them"] == "4"


def test_an_article_without_words_has_figures_too() -> None:
    rows = statistics(article(), said("", *()))
    assert "Words\t0" in as_text(rows)
