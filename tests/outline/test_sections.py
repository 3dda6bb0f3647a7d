from blocks import heading

from reader.outline import analyse
from tests.outline.outlines import article, outline


def test_a_section_reaches_to_the_next_heading_of_its_level() -> None:
    made = article("It rained.", heading("The pier"), "It broke.", heading("The mole"), "It held.")
    pier, mole = analyse(made).sections
    assert pier.span.of(made.text) == "The pier\n\nIt broke."
    assert mole.span.of(made.text) == "The mole\n\nIt held."


def test_a_section_holds_those_below_it() -> None:
    made = article(heading("The pier"), "A.", heading("Its piles", level=3), "B.")
    pier, piles = analyse(made).sections
    assert pier.span.covers(piles.span)
    assert (pier.level, piles.level) == (2, 3)


def test_an_article_without_headings_has_no_sections() -> None:
    assert outline("It rained.").sections == ()
