from formats.plain_blocks import FOG, read, texts, wrapped

from reader.model import BlockKind


def items(text: str) -> list[tuple[int, str]]:
    return [(b.depth, b.text) for b in read(text) if b.kind is BlockKind.LIST_ITEM]


def test_items_further_in_are_deeper() -> None:
    text = "- rope\n    - hemp\n    - wire\n        * thin\n- paint"
    assert items(text) == [(0, "rope"), (1, "hemp"), (1, "wire"), (2, "thin"), (0, "paint")]


def test_each_sort_of_bullet_of_a_text_browser_is_one() -> None:
    text = "  • rope\n      □ hemp\n          ☆ thin\n  • paint"
    assert items(text) == [(0, "rope"), (1, "hemp"), (2, "thin"), (0, "paint")]
    assert items("     * rope\n          + hemp\n     * paint") == [
        (0, "rope"),
        (1, "hemp"),
        (0, "paint"),
    ]


def test_numbers_of_one_and_two_digits_are_equally_deep() -> None:
    text = " 8. rope\n 9. paint\n10. nails\n11. tar"
    assert {depth for depth, _ in items(text)} == {0}


def test_a_list_that_begins_further_in_is_not_deep() -> None:
    assert items("To buy:\n\n        - rope\n        - paint") == [(0, "rope"), (0, "paint")]


def test_an_item_wrapped_and_set_in_is_one() -> None:
    text = (
        f"{wrapped(FOG)}\n\n"
        "1. Boil the potatoes until they are soft, and mash them with a little of\n"
        "   the butter.\n"
        "2. Bake."
    )
    assert [text for _, text in items(text)] == [
        "Boil the potatoes until they are soft, and mash them with a little of the butter.",
        "Bake.",
    ]


def test_lettered_items_keep_their_letters() -> None:
    assert items("The tenant shall\n\n(a) pay the rent,\n\n(b) keep the roof.") == [
        (0, "(a) pay the rent,"),
        (0, "(b) keep the roof."),
    ]


def test_one_letter_in_brackets_is_no_list() -> None:
    assert items("(a) This one alone.\n\nAnd nothing after it.") == []


def test_entries_with_all_but_their_first_line_set_in_are_parted() -> None:
    entry = "Lunn, A. The two boats, and how they came into the harbour one foggy morning. Press."
    lines = (
        "Lunn, A. The two boats, and how they came into the harbour one foggy\n    morning. Press."
    )
    assert texts("\n".join([lines] * 4)) == [entry] * 4


def test_a_lone_bullet_takes_no_words_with_it() -> None:
    assert texts("•\nrope and paint") == ["rope and paint"]
