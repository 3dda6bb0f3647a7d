"""A list of the headings below goes; other lists of short lines stay."""

from blocks import MORE_PROSE, PROSE, heading, numbered

from reader.cleaning.contents import listed_contents
from reader.model import Block, BlockKind, Element, Evidence

PARTS = ("What you need", "Taking it apart", "Putting it together")


def sections(*titles: str) -> list[Block | str]:
    return [block for title in titles for block in (heading(title), PROSE)]


def found(*blocks: Block | str) -> list[str]:
    return [block.text for block in listed_contents(numbered(*blocks))]


def test_a_list_of_the_headings_below_is_found_wherever_it_begins() -> None:
    assert found(*PARTS, *sections(*PARTS)) == list(PARTS)
    assert found(PROSE, *PARTS, *sections(*PARTS)) == list(PARTS)
    assert found(PROSE, "Contents", *PARTS, *sections(*PARTS)) == ["Contents", *PARTS]


def test_on_a_web_page_the_page_says_what_its_contents_are() -> None:
    evidence = Evidence(path=(Element(0, "body"),))
    lines = [Block(0, BlockKind.PARAGRAPH, part, evidence=evidence) for part in PARTS]
    assert found(*lines, *sections(*PARTS)) == []


def test_two_entries_are_too_few() -> None:
    assert found(PROSE, *PARTS[:2], *sections(*PARTS[:2])) == []
    between = (MORE_PROSE, heading(PARTS[0]), PROSE, heading(PARTS[1]))
    assert found(PROSE, *PARTS[:2], *between) == []


def test_paragraphs_between_the_lines_make_no_list_of_them() -> None:
    assert found(*PARTS[:2], MORE_PROSE, PARTS[2], *sections(*PARTS)) == []


def test_a_list_of_which_half_returns_is_the_articles_own() -> None:
    lines = (PARTS[0], "Rope", "Paint", PARTS[1], "Oil", PARTS[2])
    assert found(PROSE, *lines, PROSE, *sections(*PARTS)) == []


def test_one_new_wording_among_the_headings_saves_no_contents() -> None:
    entries = (*PARTS, "Oil everything", "Closing up")
    below = (*PARTS, "Oil all that moves", "Closing up")
    assert found(PROSE, *entries, *sections(*below)) == list(entries)
