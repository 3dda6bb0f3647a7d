"""Cards under a story in plain text, known by a headline that stands twice."""

from blocks import MORE_PROSE, PROSE, numbered

from reader.cleaning.story_tails import teaser_cards

KNOTS = ("Do you know your knots?", "Do you know your knots?", "Test your hand on the quay.")
FARM = ("Mussels want more room", "Mussels want more room", "A family would double its lines.")


def found(*texts: str) -> list[str]:
    return [block.text for block in teaser_cards(numbered(*texts))]


def test_cards_go_from_the_first_doubled_headline_on() -> None:
    assert found(PROSE, MORE_PROSE, *KNOTS, *FARM) == [*KNOTS, *FARM]


def test_cards_are_found_where_nothing_else_is_left() -> None:
    assert found(*KNOTS, *FARM) == [*KNOTS, *FARM]


def test_one_card_or_none_doubled_stays() -> None:
    assert found(PROSE, *KNOTS) == []
    assert found(PROSE, *KNOTS[1:], *FARM[1:]) == []
