"""Lines of a thread that say who posted a message, and when, become bylines."""

from dataclasses import replace

import pytest
from blocks import MORE_PROSE, PROSE, heading, numbered, paragraph

from reader.anatomy.posters import with_posters
from reader.model import Block, BlockKind, Element, Evidence


def on_page(
    text: str, *labels: str, kind: BlockKind = BlockKind.PARAGRAPH, within: str = ""
) -> Block:
    """Return a line whose elements bear these labels, the outermost first."""
    path = (Element(0, "body"), *(_element(n, names) for n, names in enumerate(labels, 1)))
    return Block(0, kind, text, evidence=Evidence(path=path, inner=frozenset(within.split())))


def _element(number: int, names: str) -> Element:
    return Element(number, "div", number - 1, frozenset(names.split()))


def bylines(*blocks: Block) -> list[str]:
    return [b.text for b in with_posters(numbered(*blocks)) if b.kind is BlockKind.BYLINE]


@pytest.mark.parametrize("label", ["author", "username", "postdate", "timestamp"])
def test_names_and_dates_over_messages_are_bylines(label: str) -> None:
    first, second = on_page("ivo42", f"x {label}"), on_page("ada", f"{label} y")
    assert bylines(first, PROSE_ON_PAGE, second, PROSE_ON_PAGE) == ["ivo42", "ada"]


PROSE_ON_PAGE = on_page(PROSE, "message")


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM])
def test_boards_set_a_writer_as_a_line_a_heading_or_an_item(kind: BlockKind) -> None:
    lines = [on_page(name, "author", kind=kind) for name in ("ivo42", "ada")]
    assert bylines(*lines) == ["ivo42", "ada"]


def test_the_name_may_be_labelled_within_the_line_and_round_it() -> None:
    within = [on_page(f"{name} wrote today", within="username bold") for name in ("ivo42", "ada")]
    around = [on_page(name, "author", "a", "b") for name in ("ivo42", "ada")]
    assert bylines(*within) == ["ivo42 wrote today", "ada wrote today"]
    assert bylines(*around) == ["ivo42", "ada"]


def test_a_label_far_out_says_nothing_of_the_line() -> None:
    assert not bylines(*(on_page(name, "author", "a", "b", "c") for name in ("ivo42", "ada")))


def test_a_single_line_so_labelled_may_be_the_articles_own_byline() -> None:
    assert not bylines(on_page("Ada Lunn", "author"), PROSE_ON_PAGE)


def test_a_writer_and_a_date_once_each_are_no_thread() -> None:
    assert not bylines(on_page("Ada Lunn", "author"), on_page("3 May 2024", "timestamp"))


def test_messages_stay_messages_though_their_element_names_the_writer() -> None:
    assert not bylines(on_page(PROSE, "author"), on_page(MORE_PROSE, "author"))


def test_lines_with_other_labels_stay() -> None:
    assert not bylines(on_page("Deckhand", "rank"), on_page("Mate", "rank"))


def test_captions_and_quotations_stay_what_they_are() -> None:
    for kind in (BlockKind.CAPTION, BlockKind.BLOCKQUOTE, BlockKind.CODE):
        lines = [on_page(name, "author", kind=kind) for name in ("ivo42", "ada")]
        assert not bylines(*lines)


def test_plain_text_has_no_posters() -> None:
    blocks = numbered(heading("ivo42"), paragraph("ada"), PROSE)
    assert with_posters(blocks) == blocks


def test_a_byline_keeps_its_id_and_its_words_and_has_no_level() -> None:
    titled = (on_page(name, "author", kind=BlockKind.HEADING) for name in ("ivo42", "ada"))
    lines = numbered(*(replace(line, level=3) for line in titled), PROSE)
    named = with_posters(lines)
    assert [(block.id, block.text) for block in named] == [(b.id, b.text) for b in lines]
    assert {block.level for block in named} == {0}
